import type { ParticipantRole } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import { is, isKind, isWord, sentenceEnd, sentenceStart, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  actorOf,
  type Discourse,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
  pronounAt,
  subjectBefore,
} from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { closesPhrase, REACH, subjectAfter } from "./meeting-clause.js";
import { groupBefore } from "./meeting-groups.js";
import { invitedPerson, otherThan } from "./meeting-invited.js";
import { listFrom, participantsOf } from "./meeting-lists.js";
import { distinct, membersOf, pronounSide } from "./meeting-members.js";
import { nounParties, type Parties } from "./meeting-noun-parties.js";
import { placeAt } from "./meeting-place.js";
import { isVisit, type ParticipantFound } from "./meeting-types.js";

/** How far behind `was hosted to` its `by` may stand. */
const BY_REACH = 8;
/** How long the place and time between a host's verb and the guest may be, in tokens. */
const ASIDE = 14;
/** How far behind the verb the telephone may stand: `spoke again by secure phone`. */
const PHONE_REACH = 5;

/** Who takes part in the encounter that the anchor names; `previous` is the subject of the clause before. */
export function partiesOf(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  return anchor.verb ? verbParties(d, anchor, previous) : nounParties(d, anchor, previous);
}

function verbParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  const subject = clauseSubject(d, anchor, previous);
  // Who travels is a guest.
  const role = verb.entry.subject ?? (isVisit(anchor) ? "guest" : undefined);
  const [first, second] = rolesOf(role, anchor.passive);
  const group = groupBefore(d, anchor.from, sentenceStart(d.doc, anchor.sentence), first);
  const named = subject
    ? [...pronounBefore(d, subject, first), ...membersOf(d, subject, first)]
    : [];
  const subjects = group.length > 1 ? group : named;
  if (isVisit(anchor) && verb.entry.subject === "host")
    return { participants: asked(d, anchor), subject };
  if (isVisit(anchor)) return { participants: subjects.filter((p) => p.person), subject };
  // `speaking at the forum` is a speech.
  if (anchor.participle && verb.entry.form === "phone_call") return { participants: [], subject };
  const given = objectsOf(d, anchor, second);
  const objects = given.length > 0 ? given : relativeObject(d, anchor, subject, second);
  // `is ready to host the ministers`: nobody is said to.
  if (
    verb.entry.subject === "host" &&
    !anchor.passive &&
    subjects.length === 0 &&
    !anchor.participle
  )
    return { participants: [], subject };
  // `met the target`: no encounter of the two who did.
  const meets = verb.entry.object === "direct" && !anchor.passive && objects.length === 0;
  if (meets && is(d.doc, anchor.to, W.determiner)) return { participants: [], subject };
  // A host needs a guest: `hosted a fair`.
  if (
    verb.entry.person &&
    !objects.some((p) => p.person || p.group || p.organization !== undefined)
  )
    return { participants: [], subject };
  // `welcomes more Chinese companies to take part`: nobody has come.
  const nameless = verb.entry.person && objects.every((p) => p.group);
  if (
    nameless &&
    (is(d.doc, objects.at(-1)?.label.to ?? 0, W.to) || !subjects.some((p) => p.person))
  )
    return { participants: [], subject };
  // `welcomed Oman's leadership of the bloc` praises it.
  const praised = verb.entry.subject === "host" && objects.every((p) => p.organization === -1);
  if (praised && isPossessive(d.doc, (objects[0]?.label.from ?? 0) - 1))
    return { participants: [], subject };
  // `The ministers discussed trade` says what was spoken of; whom with makes an encounter.
  if (verb.entry.object === "with" && anchor.passive)
    return { participants: objects.length > 1 ? objects : [], subject };
  const alone = verb.entry.object === "with" && objects.length === 0;
  if (alone && !(subjects.length > 1 && eachOther(d, anchor, subject)))
    return { participants: [], subject };
  return { participants: distinct([...subjects, ...objects]), subject };
}

/** `the premier, whom he had received`: whom the relative clause is about. */
function relativeObject(
  d: Discourse,
  { verb, passive }: Anchor,
  subject: Actor | undefined,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  const k = (subject?.label.from ?? 0) - 1;
  if (passive || verb?.entry.object !== "direct" || !is(doc, k, W.relative)) return [];
  const m = mentionEnding(d, isKind(doc, k - 1, Kind.comma) ? k - 1 : k);
  return m >= 0 && d.people.of[m] ? participantsOf(d, m, role) : [];
}

/** `(she and) the governor met`: the pronoun in front of a subject. */
function pronounBefore(
  d: Discourse,
  { label: { from } }: Actor,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  const at = from - 2;
  if (!is(doc, from - 1, W.and) || !(is(doc, at, W.he) || is(doc, at, W.she))) return [];
  return pronounSide(d, at, role);
}

/** `last spoke in July`, `sat down together`, `A and B spoke about aid`: the subjects with one another. */
function eachOther(
  d: Discourse,
  { verb, status, to }: Anchor,
  subject: Actor | undefined,
): boolean {
  const { doc } = d;
  if (status === "past" || is(doc, to, W.together)) return true;
  const label = subject?.label ?? { from: 0, to: 0 };
  const named = mentionsBetween(d, label.from, label.to).length > 1;
  if (named && verb?.entry.form === "phone_call") return !is(doc, to, W.to) && !is(doc, to, W.at);
  // `Minister A and her counterpart B discussed trade`: of two countries.
  const countries = new Set(subject?.people.map((p) => p.country));
  if (named && subject && subject.people.length === 2 && countries.size === 2) return true;
  // `A and B conferred in Geneva`
  const group = subject?.kind === "group" && is(doc, to, W.in) && placeAt(doc, to + 1);
  if (group && verb?.entry.form !== "phone_call") return true;
  if (named && (is(doc, to, W.in) || is(doc, to, W.days) || is(doc, to, W.by))) return true;
  for (let k = to; k < to + PHONE_REACH; k++)
    if (is(doc, k, W.phone) || is(doc, k, W.online)) return true;
  return false;
}

function rolesOf(
  subject: "host" | "guest" | undefined,
  passive: boolean,
): [ParticipantRole, ParticipantRole] {
  if (!subject) return ["participant", "participant"];
  return (subject === "host") !== passive ? ["host", "guest"] : ["guest", "host"];
}

/** The subject of a verb: before it, or for a participle of its main clause. */
function clauseSubject(
  d: Discourse,
  anchor: Anchor,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  if (!anchor.participle) {
    const related = relativeSubject(d, anchor);
    if (related) return related;
    const invited = invitedPerson(d, anchor);
    if (invited) return invited;
    // `will travel to Lima on Sunday with a delegation to meet officials`
    const open = anchor.status === undefined || anchor.status === "planned";
    const meets = anchor.verb?.entry.object !== "with" || is(doc, anchor.to, W.with);
    if (previous && open && meets && hasPurpose(doc, anchor.from)) return previous;
    const at = { from: anchor.from, sentence: anchor.sentence, voice: "finite" as const };
    const own = subjectOf(d, at, previous);
    const listed = appositionBefore(d, anchor.from);
    if (listed) return listed;
    if (own) return own;
    const both = sidesBefore(d, anchor.from);
    if (both) return both;
    // `where she will meet`, `X is set to travel … to meet`
    if (is(doc, anchor.from - 1, W.relative) || anchor.status === undefined)
      return previous ?? mainSubject(d, low, anchor.from);
    return undefined;
  }
  // `with Oman hosting the forum in May`
  const own = mentionEnding(d, anchor.from);
  if (own >= 0 && is(doc, (d.mentions[own] as Mention).from - 1, W.with)) return actorOf(d, own);
  return (
    mainSubject(d, low, anchor.from) ??
    subjectAfter(d, anchor.to, sentenceEnd(doc, anchor.sentence)) ??
    previous
  );
}

/** Whether an infinitive is none that the word in front of it governs: `agreed to meet`, `is due to meet`. */
const hasPurpose = (doc: TextDocument, from: number): boolean =>
  is(doc, from, W.to) &&
  !is(doc, from - 1, W.agreeing) &&
  !is(doc, from - 1, W.scheduled) &&
  !is(doc, from - 1, W.conjunction) &&
  matchBefore(doc.matches, from, Entry.cue) < 0;

/** `invited A to Riga`: who is asked to a place. */
function asked(d: Discourse, anchor: Anchor): ParticipantFound[] {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  const k = afterTime(d, anchor);
  const pronoun = anchor.passive ? undefined : objectPronoun(d, anchor, k);
  const other = pronoun ? otherThan(d, subjectBefore(d, k), k) : undefined;
  const guests = pronoun
    ? [{ ...pronoun, ...(other ? { person: other } : {}), role: "guest" as const }]
    : listFrom(d, k, end, "guest");
  const to = guests.at(-1)?.label.to ?? end;
  return is(doc, to, W.to) && placeAt(doc, to + 1) ? guests.filter((p) => p.person) : [];
}

/** `The foreign ministers of the two countries`: the group is named in front of its countries. */
function sidesBefore(d: Discourse, from: number): Actor | undefined {
  const { doc } = d;
  let k = from - 1;
  if (!is(doc, k, W.collective)) return undefined;
  k--;
  while (is(doc, k, W.two) || is(doc, k, W.both) || is(doc, k, W.the) || is(doc, k, W.their)) k--;
  const m = is(doc, k, W.of) ? mentionEnding(d, k) : -1;
  return d.mentions[m]?.title?.plural ? actorOf(d, m) : undefined;
}

/** `The foreign ministers of Chad and Peru, A and B, met`: the names between the commas. */
function appositionBefore(d: Discourse, from: number): Actor | undefined {
  const { doc } = d;
  const m = isKind(doc, from - 1, Kind.comma) ? mentionEnding(d, from - 1) : -1;
  if (m < 0) return undefined;
  const names = actorOf(d, m);
  return names.people.length > 1 && isKind(doc, names.label.from - 1, Kind.comma)
    ? names
    : undefined;
}

/** `the envoy, who called on the minister`: whom the relative clause is about. */
function relativeSubject(d: Discourse, anchor: Anchor): Actor | undefined {
  const { doc } = d;
  let k = anchor.from - 1;
  while (is(doc, k, W.adverb)) k--;
  if (!is(doc, k, W.who)) return relativeBody(d, k);
  const m = mentionEnding(d, isKind(doc, k - 1, Kind.comma) ? k - 1 : k);
  return m >= 0 && !(d.mentions[m] as Mention).possessive ? actorOf(d, m) : undefined;
}

/** `the African Union (AU), which will gather for a summit`: the body whose relative pronoun is at token `k`. */
function relativeBody(d: Discourse, k: number): Actor | undefined {
  const { doc } = d;
  if (!is(doc, k, W.relative) || !isKind(doc, k - 1, Kind.comma)) return undefined;
  const brackets = isKind(doc, k - 2, Kind.closeParen) && isKind(doc, k - 4, Kind.openParen);
  const m = mentionEnding(d, brackets ? k - 4 : k - 1);
  return d.mentions[m]?.kind === "organization" ? actorOf(d, m) : undefined;
}

/** The other side of a verb: its object, or behind `with`, `from`, `by`. */
function objectsOf(d: Discourse, anchor: Anchor, role: ParticipantRole): ParticipantFound[] {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  if (verb.entry.object === "direct") {
    if (anchor.passive) {
      // Only a host's verb has a guest for its passive: `the pact is being negotiated by both`.
      if (!verb.entry.subject) return [];
      const by =
        is(doc, anchor.to, W.to) || is(doc, anchor.to, W.in)
          ? byBehind(doc, anchor.to, end)
          : anchor.to;
      return is(doc, by, W.by) ? listFrom(d, by + 1, end, role) : [];
    }
    const k = afterTime(d, anchor);
    const pronoun = objectPronoun(d, anchor, k);
    if (pronoun) return urges(doc, k + 1) ? [] : [{ ...pronoun, role }];
    const direct = listFrom(d, k, end, role);
    if (direct.length > 0) {
      const last = direct.at(-1) as ParticipantFound;
      // `called him a friend`
      const named = is(doc, last.label.to, W.article) || isQuote(doc, last.label.to);
      if (verb.entry.form === "phone_call" && named) return [];
      return verb.entry.subject === "guest" && urges(doc, last.label.to) ? [] : direct;
    }
    if (verb.entry.person) return [];
  }
  // `fisheries were discussed by A and B`
  if (anchor.passive) return agents(d, anchor.to, end, role);
  return companions(d, anchor, end, role);
}

const isQuote = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.quote) || isKind(doc, k, Kind.openQuote) || isKind(doc, k, Kind.openSingle);

/** `was hosted (to a working lunch) by A`: the token of `by` in the phrase at token `from`, or -1. */
function byBehind(doc: TextDocument, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + BY_REACH) && isWord(doc, k); k++)
    if (is(doc, k, W.by)) return k;
  return -1;
}

/** The people behind the `by` of a passive. */
function agents(
  d: Discourse,
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    if (is(d.doc, k, W.by)) return listFrom(d, k + 1, end, role);
    if (closesPhrase(d, k)) break;
  }
  return [];
}

/** `received on Tuesday`, `met here today`: the token behind what stands between verb and object. */
function afterTime(d: Discourse, { to, sentence, verb }: Anchor): number {
  const { doc } = d;
  let k = to;
  // `received in Riga on Monday`
  const place = is(doc, k, W.in) ? placeAt(doc, k + 1) : undefined;
  if (place) k = place.to;
  while (
    is(doc, k, W.adverb) ||
    is(doc, k, W.here) ||
    is(doc, k, W.days) ||
    (is(doc, k, W.on) && is(doc, k + 1, W.days))
  )
    k++;
  const aside = isKind(doc, k, Kind.comma) || is(doc, k, W.at) || is(doc, k, W.in);
  return aside && verb?.entry.subject === "host"
    ? behindAside(d, k, sentenceEnd(doc, sentence))
    : k;
}

/** `received at his office in Riga today A`, `received, on Thursday, A`: where the guest is named, else token `from`. */
function behindAside(d: Discourse, from: number, end: number): number {
  const { doc } = d;
  for (let k = from + 1; k < Math.min(end, from + ASIDE); k++) {
    const mention = d.mentions[mentionStarting(d, k)];
    if (mention?.kind === "person" && !is(doc, k - 1, W.preposition)) return k;
    if (is(doc, k, W.with) || is(doc, k, W.and) || is(doc, k, W.relative)) return from;
    if (closesPhrase(d, k) || matchAt(doc.matches, k, Entry.cue) >= 0) return from;
  }
  return from;
}

/** `called on Moscow to stop` urges somebody; `called on the envoy to discuss trade` does not. */
const urges = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.to) &&
  isWord(doc, k + 1) &&
  !is(doc, k + 1, W.determiner) &&
  !is(doc, k + 1, W.agenda);

/** `called on him`: somebody else than the subject. */
function objectPronoun(
  d: Discourse,
  anchor: Anchor,
  k: number,
): Omit<ParticipantFound, "role"> | undefined {
  const { doc } = d;
  const own = is(doc, k, W.heheld) || (is(doc, k, W.object) && is(doc, k, W.possessive));
  // `met her counterpart`
  const owns = (d.mentions[mentionStarting(d, k)]?.to ?? k) > k + 1;
  if (!own || owns || is(doc, k + 1, W.determiner)) return undefined;
  const end = sentenceEnd(doc, anchor.sentence);
  const low = sentenceStart(doc, anchor.sentence);
  const later = mainSubject(d, low, anchor.from) ? undefined : subjectAfter(d, k, end)?.person;
  const person = later ?? pronounAt(d, k);
  return person && { person, label: { from: k, to: k + 1 } };
}

/** Everyone behind the first `with` or `between` of the phrase. */
function companions(
  d: Discourse,
  anchor: Anchor,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  const from = anchor.to;
  // `reviewed the ties between`, `met to reaffirm the relationship between`: only a noun of meeting is between sides.
  const session = anchor.verb?.entry.object === "session";
  const pairs = matchBefore(doc.matches, from, Entry.meetingNoun) >= 0;
  // `spoke about the talks with`: they are the subject matter.
  if (is(doc, from, W.about) || is(doc, from, W.of)) return [];
  // `spoke today to C`
  let first = from;
  while (is(doc, first, W.adverb) || is(doc, first, W.days)) first++;
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    // `a phone call from A`, `a courtesy call on B`, `spoke to C`
    const on = anchor.form === "courtesy_call" && is(doc, k, W.on);
    const close = !session && (is(doc, k, W.from) || is(doc, k, W.to) || on);
    // `gave an audience at the palace today to A`
    const granted =
      anchor.form === "courtesy_call" && is(doc, k, W.to) && mentionStarting(d, k + 1) >= 0;
    // `hosted a dinner for A`, `… in honour of A`
    const honour = anchor.form === "working_meal" && is(doc, k, W.of) && is(doc, from, W.in);
    const dined = honour && k === from + 2;
    const given =
      dined || (k === from && is(doc, k, W.for) && anchor.noun !== undefined && !session);
    const opens =
      given ||
      granted ||
      is(doc, k, W.with) ||
      (pairs && is(doc, k, W.between)) ||
      (close && k === first);
    if (opens) {
      const found = listFrom(d, k + 1, end, role);
      if (found.length > 0) return found;
      // `paid a farewell call on him`
      const pronoun = objectPronoun(d, anchor, k + 1);
      if (pronoun) return [{ ...pronoun, role }];
    }
    if (k > from && closesPhrase(d, k)) break;
    const m = mentionStarting(d, k);
    if (m >= 0) k = (d.mentions[m] as Mention).to - 1;
  }
  return [];
}
