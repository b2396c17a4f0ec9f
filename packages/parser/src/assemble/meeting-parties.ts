import type { ParticipantRole } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  is,
  isKind,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Person } from "../resolve/people.js";
import {
  type Actor,
  actorOf,
  type Discourse,
  firstMentionFrom,
  lastTwo,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
  pronounAt,
  subjectBefore,
} from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { isParticiple } from "./as-written.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { listFrom, participantsOf } from "./meeting-lists.js";
import { isEvent, isVisit, type ParticipantFound } from "./meeting-types.js";

/** How far behind its verb or noun the other side may stand. */
const REACH = 24;
/** How far behind the verb the telephone may stand: `spoke again by secure phone`. */
const PHONE_REACH = 5;

export interface Parties {
  readonly participants: ParticipantFound[];
  /** Who is the subject of the clause, for the clauses that follow it. */
  readonly subject: Actor | undefined;
}

/** Who takes part in the encounter that the anchor names; `previous` is the subject of the clause before. */
export function partiesOf(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  return anchor.verb ? verbParties(d, anchor, previous) : nounParties(d, anchor, previous);
}

function verbParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  const subject = clauseSubject(d, anchor, previous);
  const [first, second] = rolesOf(verb.entry.subject, anchor.passive);
  const subjects = subject ? membersOf(d, subject, first) : [];
  if (isVisit(anchor)) return { participants: subjects.filter((p) => p.person), subject };
  // `speaking at the forum` is a speech.
  if (anchor.participle && verb.entry.form === "phone_call") return { participants: [], subject };
  const objects = objectsOf(d, anchor, second);
  // A host needs a guest: `hosted a fair`.
  if (verb.entry.person && !objects.some((p) => p.person || p.organization !== undefined))
    return { participants: [], subject };
  // `The ministers discussed trade` says what was spoken of; whom with makes an encounter.
  const alone = verb.entry.object === "with" && objects.length === 0;
  if (alone && !(subjects.length > 1 && eachOther(d, anchor, subject)))
    return { participants: [], subject };
  return { participants: distinct([...subjects, ...objects]), subject };
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
  if (named && verb?.entry.form === "phone_call") return true;
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
    const at = { from: anchor.from, sentence: anchor.sentence, voice: "finite" as const };
    const own = subjectOf(d, at, previous);
    if (own) return own;
    // `where she will meet`, `X is set to travel … to meet`
    if (is(doc, anchor.from - 1, W.relative) || anchor.status === undefined)
      return previous ?? mainSubject(d, low, anchor.from);
    return undefined;
  }
  return (
    mainSubject(d, low, anchor.from) ??
    subjectAfter(d, anchor.to, sentenceEnd(doc, anchor.sentence)) ??
    previous
  );
}

/** `invited her to visit`: the object of the verb above. */
function invitedPerson(d: Discourse, anchor: Anchor): Actor | undefined {
  const k = anchor.from - 1;
  if (anchor.status !== "invited") return undefined;
  // `his invitation to Minister A to visit`
  const named = mentionEnding(d, anchor.from);
  if (named >= 0 && is(d.doc, (d.mentions[named] as Mention).from - 1, W.to))
    return actorOf(d, named);
  if (!is(d.doc, k, W.object) && !is(d.doc, k, W.heheld)) return undefined;
  const person = otherThan(d, subjectBefore(d, k), k);
  if (!person) return undefined;
  const label = { from: k, to: k + 1 };
  return { label, person, people: [], country: person.country, organization: -1, kind: "person" };
}

/** The person named last before token `at` who is not `subject`. */
function otherThan(d: Discourse, subject: Person | undefined, at: number): Person | undefined {
  for (let i = firstMentionFrom(d, at) - 1; i >= 0; i--) {
    const person = d.people.of[i];
    if (person && person !== subject) return person;
  }
  return undefined;
}

/** `the envoy, who called on the minister`: whom the relative clause is about. */
function relativeSubject(d: Discourse, anchor: Anchor): Actor | undefined {
  const { doc } = d;
  let k = anchor.from - 1;
  while (is(doc, k, W.adverb)) k--;
  if (!is(doc, k, W.who)) return undefined;
  const m = mentionEnding(d, isKind(doc, k - 1, Kind.comma) ? k - 1 : k);
  return m >= 0 && !(d.mentions[m] as Mention).possessive ? actorOf(d, m) : undefined;
}

/** `While receiving the envoy, the minister said`: the subject behind the comma. */
function subjectAfter(d: Discourse, from: number, end: number): Actor | undefined {
  const { doc } = d;
  for (let k = from; k < end; k++) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const m = mentionStarting(d, k + 1);
    if (m < 0 || (d.mentions[m] as Mention).possessive) continue;
    // `…, A and the head of the board, B, signed`: a list goes on.
    const last = lastOfSubject(d, m);
    let at = (d.mentions[last] as Mention).to;
    if (isKind(doc, at, Kind.comma)) at++;
    while (is(doc, at, W.adverb)) at++;
    if (isPredicate(doc, at)) return actorOf(d, last);
  }
  return undefined;
}

/** The last mention of a subject that starts with mention `m`: `A and B`, `A and the head of the board, B`. */
function lastOfSubject(d: Discourse, m: number): number {
  const { doc } = d;
  const end = (d.mentions[m] as Mention).to;
  if (!is(doc, end, W.and)) return m;
  const next = mentionStarting(d, end + 1);
  return next >= 0 && !(d.mentions[next] as Mention).possessive ? next : m;
}

const isPredicate = (doc: TextDocument, at: number): boolean =>
  is(doc, at, W.aux) ||
  is(doc, at, W.modal) ||
  is(doc, at, W.sign) ||
  is(doc, at, W.verb) ||
  matchAt(doc.matches, at, Entry.cue) >= 0 ||
  matchAt(doc.matches, at, Entry.meetingVerb) >= 0;

/** The other side of a verb: its object, or behind `with`, `from`, `by`. */
function objectsOf(d: Discourse, anchor: Anchor, role: ParticipantRole): ParticipantFound[] {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  if (verb.entry.object === "direct") {
    if (anchor.passive) {
      // Only a host's verb has a guest for its passive: `the pact is being negotiated by both`.
      if (!verb.entry.subject) return [];
      if (!is(doc, anchor.to, W.by)) return [];
      return listFrom(d, anchor.to + 1, end, role);
    }
    const k = afterTime(doc, anchor.to);
    const pronoun = objectPronoun(d, anchor, k);
    if (pronoun) return urges(doc, k + 1) ? [] : [{ ...pronoun, role }];
    const direct = listFrom(d, k, end, role);
    if (direct.length > 0) {
      const last = direct.at(-1) as ParticipantFound;
      // `called him a friend`
      if (verb.entry.form === "phone_call" && is(doc, last.label.to, W.article)) return [];
      return verb.entry.subject === "guest" && urges(doc, last.label.to) ? [] : direct;
    }
    if (verb.entry.person) return [];
  }
  return companions(d, anchor.to, end, role);
}

/** `received on Tuesday`, `met here today`: the token behind what stands between verb and object. */
function afterTime(doc: TextDocument, from: number): number {
  let k = from;
  while (
    is(doc, k, W.adverb) ||
    is(doc, k, W.here) ||
    is(doc, k, W.days) ||
    (is(doc, k, W.on) && is(doc, k + 1, W.days))
  )
    k++;
  return k;
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
  from: number,
  end: number,
  role: ParticipantRole,
): ParticipantFound[] {
  const { doc } = d;
  // `spoke about the talks with`: they are the subject matter.
  if (is(doc, from, W.about) || is(doc, from, W.of)) return [];
  for (let k = from; k < Math.min(end, from + REACH); k++) {
    // `a phone call from A`, `a courtesy call on B`, `spoke to C`
    const close = is(doc, k, W.from) || is(doc, k, W.to) || is(doc, k, W.on);
    const opens = is(doc, k, W.with) || is(doc, k, W.between) || (close && k === from);
    if (opens) {
      const found = listFrom(d, k + 1, end, role);
      if (found.length > 0) return found;
    }
    if (k > from && closesPhrase(d, k)) break;
    const m = mentionStarting(d, k);
    if (m >= 0) k = (d.mentions[m] as Mention).to - 1;
  }
  return [];
}

/** What ends the phrases of a verb: a clause, a list's comma, another verb. */
function closesPhrase(d: Discourse, k: number): boolean {
  const { doc } = d;
  if (isKind(doc, k, Kind.semicolon) || is(doc, k, W.relative) || is(doc, k, W.that)) return true;
  if (is(doc, k, W.modal) || is(doc, k, W.aux)) return true;
  return (
    matchAt(doc.matches, k, Entry.meetingVerb) >= 0 &&
    matchAt(doc.matches, k, Entry.meetingNoun) < 0 &&
    !is(doc, k, W.phone)
  );
}

function nounParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const { doc } = d;
  const noun = anchor.noun as TokenRange;
  const owners = ownersOf(d, anchor);
  const { of, others: named, complete } = complements(d, anchor, noun.to);
  if (isVisit(anchor)) {
    const guests = [...owners, ...of].filter((p) => p.person);
    if (guests.length > 0 || anchor.bare) return { participants: guests, subject: undefined };
    const traveller = onVisit(d, anchor, previous);
    return {
      participants: traveller ? membersOf(d, traveller, "guest").filter((p) => p.person) : [],
      subject: traveller,
    };
  }
  if (isEvent(anchor)) {
    const said = [...owners, ...of, ...named];
    const participants = said.length > 0 ? distinct(said) : hostsOf(d, anchor.from, noun.from);
    return { participants, subject: undefined };
  }
  const subject =
    owners.length === 0 && of.length === 0 && !complete && isAdjunct(doc, anchor.from)
      ? adjunctSubject(d, anchor, previous)
      : undefined;
  const speakers = subject ? membersOf(d, subject, "participant") : [];
  const others = subject && named.length === 0 ? toldBefore(d, anchor) : named;
  // `at talks, the two leaders agreed`: the group itself is who met.
  const all =
    others.length > 0 || (speakers.length > 1 && !anchor.bare)
      ? [...speakers, ...owners, ...of, ...others]
      : [...owners, ...of];
  return { participants: distinct(all), subject };
}

/** `the NATO summit`, `the Quad Leaders' Summit`: the bodies whose event it is. */
const hostsOf = (d: Discourse, from: number, to: number): ParticipantFound[] =>
  mentionsBetween(d, from, to)
    .filter((m) => d.mentions[m]?.kind === "organization")
    .flatMap((m) => participantsOf(d, m, "participant"));

/** `told Minister A during a meeting in Riga`: who was told was met. */
function toldBefore(d: Discourse, anchor: Anchor): readonly ParticipantFound[] {
  const m = mentionEnding(d, anchor.from - 1);
  const mention = d.mentions[m];
  if (!mention || !d.people.of[m] || mention.possessive) return [];
  const cue = matchBefore(d.doc.matches, mention.from, Entry.cue);
  const entry = d.doc.lexicon.language.cues[d.doc.matches.ref[cue] as number];
  const addresses = cue >= 0 && entry?.takes.some((t) => t.startsWith("addressee"));
  return addresses ? participantsOf(d, m, "participant") : [];
}

/** `at a meeting with`, `during talks with`: the meeting is where the subject spoke. */
const isAdjunct = (doc: TextDocument, from: number): boolean =>
  is(doc, from - 1, W.preposition) || is(doc, from - 1, W.of);

function adjunctSubject(
  d: Discourse,
  anchor: Anchor,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  // `…, Minister A said at talks with B`: the nearest person before.
  const before = mentionsBetween(d, low, anchor.from)
    .filter((i) => {
      const m = d.mentions[i] as Mention;
      return d.people.of[i] && !m.possessive && !is(doc, m.from - 1, W.preposition);
    })
    .at(-1);
  if (before !== undefined) return actorOf(d, before);
  return (
    mainSubject(d, low, anchor.from) ??
    subjectAfter(d, anchor.to, sentenceEnd(doc, anchor.sentence)) ??
    previous
  );
}

/** `X's meeting`, `his visit`. */
function ownersOf(d: Discourse, anchor: Anchor): ParticipantFound[] {
  const { doc } = d;
  const at = anchor.from;
  if (isKind(doc, at, Kind.possessive)) {
    const m = mentionEnding(d, at);
    return m >= 0 ? participantsOf(d, m, "participant") : [];
  }
  if (!is(doc, at, W.possessive)) return [];
  const label = { from: at, to: at + 1 };
  if (is(doc, at, W.heheld) || isSingular(doc, at)) {
    const person = ahead(d, anchor)?.person ?? pronounAt(d, at);
    return person ? [{ person, label, role: "participant" }] : [];
  }
  // `their latest talks`
  if (!is(doc, at, W.their)) return [];
  return lastTwo(d, at).map((person) => ({ person, label, role: "participant" }));
}

/** `During his visit to Chad, the minister said`: the subject behind an opening phrase that names nobody. */
function ahead(d: Discourse, { from, to, sentence }: Anchor): Actor | undefined {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  if (!is(doc, low, W.preposition) && !isParticiple(doc, low)) return undefined;
  if (mentionsBetween(d, low, from).some((i) => d.people.of[i])) return undefined;
  return subjectAfter(d, to, sentenceEnd(doc, sentence));
}

/** `his`, `her`: the possessives of one person. */
const isSingular = (doc: TextDocument, at: number): boolean =>
  !is(doc, at, W.its) &&
  !is(doc, at, W.i) &&
  doc.tokens.end[at] === (doc.tokens.start[at] as number) + 3 &&
  is(doc, at, W.possessive);

/** `the exchange (he had had) with A`: steps over a relative clause without a pronoun. */
function behindRelative(d: Discourse, from: number): number {
  const { doc } = d;
  const subject = d.mentions[mentionStarting(d, from)];
  let k = subject?.to ?? from;
  if (!subject || !is(doc, k, W.have)) return from;
  while (is(doc, k, W.have) || is(doc, k, W.adverb)) k++;
  return k;
}

/** The parties behind a noun: `of` and `by` its makers, `with` and `between` the sides. */
function complements(
  d: Discourse,
  anchor: Anchor,
  from: number,
): { of: ParticipantFound[]; others: ParticipantFound[]; complete: boolean } {
  const { doc } = d;
  const end = sentenceEnd(doc, anchor.sentence);
  let of: ParticipantFound[] = [];
  let others: ParticipantFound[] = [];
  let complete = false;
  for (let k = behindRelative(d, from); k < Math.min(end, from + REACH); k++) {
    if (isKind(doc, k, Kind.comma) || closesPhrase(d, k)) break;
    if (is(doc, k, W.of) || is(doc, k, W.by)) {
      if (k === from || isVisit(anchor))
        of = of.length > 0 ? of : listFrom(d, k + 1, end, "participant");
    } else if (is(doc, k, W.with) || is(doc, k, W.between)) {
      others = listFrom(d, k + 1, end, "participant");
      complete = is(doc, k, W.between);
      if (others.length > 0) break;
    }
    const m = mentionStarting(d, k);
    if (m >= 0) k = (d.mentions[m] as Mention).to - 1;
  }
  return { of, others, complete };
}

/** `Ruiz, who is on a working visit to`: the one who is, arrived or came on it. */
function onVisit(d: Discourse, anchor: Anchor, previous: Actor | undefined): Actor | undefined {
  const { doc } = d;
  if (!is(doc, anchor.from - 1, W.on)) return undefined;
  let k = anchor.from - 2;
  // `who is in Chad on an official visit`
  const place = mentionEnding(d, k + 1);
  if (place >= 0 && d.mentions[place]?.kind === "country") {
    const before = (d.mentions[place] as Mention).from - 1;
    if (is(doc, before, W.in)) k = before - 1;
  }
  while (is(doc, k, W.adverb)) k--;
  if (!is(doc, k, W.be)) return undefined;
  return subjectOf(d, { from: k, sentence: anchor.sentence, voice: "finite" }, previous);
}

/** Every one of an actor: the people of a group, or all that a list names. */
export function membersOf(d: Discourse, actor: Actor, role: ParticipantRole): ParticipantFound[] {
  const found = mentionsBetween(d, actor.label.from, actor.label.to).flatMap((i) =>
    participantsOf(d, i, role),
  );
  if (found.length > 0) return distinct(found);
  if (actor.person) return [{ person: actor.person, label: actor.label, role }];
  return actor.people.map((person) => ({ person, label: actor.label, role }));
}

/** Everyone once. */
export function distinct(all: readonly ParticipantFound[]): ParticipantFound[] {
  const out: ParticipantFound[] = [];
  for (const p of all) if (!out.some((q) => sameParticipant(p, q))) out.push(p);
  return out;
}

export const sameParticipant = (a: ParticipantFound, b: ParticipantFound): boolean =>
  a.person || b.person
    ? a.person === b.person
    : a.organization !== undefined || b.organization !== undefined
      ? a.organization === b.organization &&
        (a.organization !== -1 || a.label.from === b.label.from)
      : a.country === b.country;
