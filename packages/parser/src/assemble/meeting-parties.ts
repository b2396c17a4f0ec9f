import type { ParticipantRole } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import { termAt } from "../annotate/numbers.js";
import {
  endsIn,
  hasWord,
  is,
  isKind,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  mentionAt,
  mentionEnding,
  mentionsBetween,
} from "../resolve/discourse.js";
import { actorOf, personActor } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { subjectOf } from "./attribution.js";
import { mainSubject } from "./main-subject.js";
import type { Anchor } from "./meeting-anchors.js";
import { antecedent, subjectAfter } from "./meeting-clause.js";
import { delegationBefore, groupBefore } from "./meeting-groups.js";
import { invitedPerson, inviter, otherThan } from "./meeting-invited.js";
import { listFrom } from "./meeting-lists.js";
import { distinct, membersOf, pronounSide } from "./meeting-members.js";
import { nounParties, type Parties } from "./meeting-noun-parties.js";
import { afterTime, objectPronoun, objectsOf, relativeObject } from "./meeting-objects.js";
import { beThere, placeAt } from "./meeting-place.js";
import { isVisit, type ParticipantFound } from "./meeting-types.js";
import { meetingFormAt, meetingVerbAt } from "./meeting-words.js";

/** How far behind the verb the telephone may stand: `spoke again by secure phone`. */
const PHONE_REACH = 5;

/** How far before a participle the verb of speech may stand: `said here on Tuesday when meeting`. */
const TELLER_REACH = 6;

/** How far behind `met` the target may stand that was met: `met all its financial commitments`. */
const NAMED_REACH = 4;

/** How far behind `invited A for` the noun of the visit may stand. */
const VISIT_REACH = 6;
/** How far behind `and` the noun of a team may stand: `and members of her delegation`. */
const TEAM_REACH = 6;
/** How far before a participle the `who is` may stand that it goes on with. */
const RELATED_REACH = 16;

/** Who takes part in the encounter that the anchor names; `previous` is the subject of the clause before. */
export function partiesOf(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  return anchor.verb ? verbParties(d, anchor, previous) : nounParties(d, anchor, previous);
}

function verbParties(d: Discourse, anchor: Anchor, previous: Actor | undefined): Parties {
  const verb = anchor.verb as NonNullable<Anchor["verb"]>;
  const subject = clauseSubject(d, anchor, previous);
  // Who travels is a guest.
  const role = verb.entry.subject ?? (isVisit(anchor) ? "guest" : undefined);
  const [first, second] = sideRoles(role, anchor.passive);
  const low = sentenceStart(d.doc, anchor.sentence);
  const group = groupBefore(d, anchor.from, low, first);
  const sent = subject || anchor.participle ? [] : delegationBefore(d, anchor.from, low, first);
  const named = !subject
    ? sent
    : anchor.self?.person
      ? [{ person: anchor.self.person, label: anchor.self.label, role: first }]
      : [...pronounBefore(d, subject, first), ...membersOf(d, subject, first)];
  // `the foreign ministers of Chad and Peru` are two people, `the officials` some of each country.
  const each = named.filter((p) => p.person).length;
  const subjects = group.length > Math.max(1, each) ? group : named;
  if (isVisit(anchor) && verb.entry.subject === "host")
    return { participants: asked(d, anchor), subject };
  // `A Latvian delegation visited Oman`: nobody else is known who did.
  if (isVisit(anchor))
    return { participants: subject ? subjects.filter((p) => p.person) : sent, subject };
  // `speaking at the forum` is a speech, `talking to Ambassador A` is not.
  const speech = anchor.participle && verb.entry.form === "phone_call";
  if (speech && !is(d.doc, anchor.to, W.to) && !is(d.doc, anchor.to, W.with))
    return { participants: [], subject };
  const given = objectsOf(d, anchor, second);
  const objects = given.length > 0 ? given : relativeObject(d, anchor, subject, second);
  if (!isEncounter(d.doc, anchor, subjects, objects)) return { participants: [], subject };
  // `speaking to reporters`, `speaking to Radio Chad`
  if (speech && !objects.every((p) => p.person)) return { participants: [], subject };
  // `The ministers discussed trade` says what was spoken of; whom with makes an encounter.
  if (verb.entry.object === "with" && anchor.passive)
    return { participants: objects.length > 1 ? objects : [], subject };
  const alone = verb.entry.object === "with" && objects.length === 0;
  if (alone && !(subjects.length > 1 && eachOther(d, anchor, subject)))
    return { participants: [], subject };
  // `The Polish minister took part in consultations of Poland and Oman`: she is of one of them.
  const others =
    verb.entry.object === "session"
      ? objects.filter((p) => p.person || !subjects.some((s) => s.person?.country === p.country))
      : objects;
  return { participants: distinct([...subjects, ...others]), subject };
}

/** Whether a verb with these subjects and objects tells of an encounter. */
function isEncounter(
  doc: TextDocument,
  { verb, passive, participle, from, to }: Anchor,
  subjects: readonly ParticipantFound[],
  objects: readonly ParticipantFound[],
): boolean {
  const hosts = verb?.entry.subject === "host";
  // `the forum, which is hosted by B`: no guest of his.
  if (hosts && passive && isWhich(doc, from - 1) && subjects.some((p) => p.person)) return false;
  // `The alliance convenes companies`: what it is for.
  const bodies = subjects.length > 0 && subjects.every(isBody) && objects.every(isBody);
  if (verb?.entry.person && bodies) return false;
  // `is ready to host the ministers`: nobody is said to.
  if (hosts && !passive && !participle && subjects.length === 0) return false;
  // `met the target`: no encounter of the two who did.
  const meets = verb?.entry.object === "direct" && !passive && objects.length === 0;
  // `met a year ago` is one.
  if (meets && is(doc, to, W.determiner) && !termAt(doc, to + 1, W.timeunit)) return false;
  // `met expectations`, `met with fierce criticism`
  if (meets && hasWord(doc, to, to + NAMED_REACH, W.requirement)) return false;
  // `welcomed Oman's leadership of the bloc` praises it.
  const praised = hosts && objects.every((p) => p.organization === -1);
  if (praised && isPossessive(doc, (objects[0]?.label.from ?? 0) - 1)) return false;
  if (!verb?.entry.person || verb.entry.object === "session") return true;
  // A host needs a guest: `hosted a fair`.
  if (!objects.some((p) => p.person || p.group || p.organization !== undefined)) return false;
  // `welcomes more Chinese companies to take part`: nobody has come.
  const nameless = objects.every((p) => p.group);
  const urged = is(doc, objects.at(-1)?.label.to ?? 0, W.to);
  return !nameless || (!urged && subjects.some((p) => p.person));
}

const isBody = ({ organization }: ParticipantFound): boolean => organization !== undefined;

/** `which`, not `who` or `where`. */
const isWhich = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.relative) && !is(doc, k, W.who) && !is(doc, k, W.subordinator);

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
  // `looked forward to seeing each other`
  if (verb && hasWord(doc, verb.range.from, to, W.each)) return true;
  const several =
    subject !== undefined && mentionsBetween(d, subject.label.from, subject.label.to).length > 1;
  const call = verb?.entry.form === "phone_call";
  if (several && call) {
    // `spoke to reaffirm their ties`, but `spoke to reporters`
    const purpose = matchAt(doc.matches, to + 1, Entry.cue) >= 0 || meetingVerbAt(doc, to + 1);
    return is(doc, to, W.to) ? Boolean(purpose) : !is(doc, to, W.at);
  }
  // `Minister A and her counterpart B discussed trade`: of two countries.
  const countries = new Set(subject?.people.map((p) => p.country));
  if (several && subject.people.length === 2 && countries.size === 2) return true;
  // `The ministers conferred in Geneva`
  if (subject?.kind === "group" && !call && is(doc, to, W.in) && placeAt(doc, to + 1)) return true;
  // `A and B conferred in the capital`
  if (several && (is(doc, to, W.in) || is(doc, to, W.days) || is(doc, to, W.by))) return true;
  for (let k = to; k < to + PHONE_REACH; k++)
    if (is(doc, k, W.phone) || is(doc, k, W.online)) return true;
  return false;
}

/** The role of the subject, and that of the other side. */
function sideRoles(
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
  if (anchor.self) return anchor.self;
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  if (!anchor.participle) {
    const related = relativeSubject(d, anchor);
    if (related) return related;
    const invited = invitedPerson(d, anchor);
    if (invited) return invited;
    // `reaffirmed their plans to attend the summit`
    if (is(doc, anchor.from - 1, W.possessive)) return mainSubject(d, low, anchor.from) ?? previous;
    // `A met B, who is in Lima to attend the forum`
    const there = is(doc, anchor.from, W.to) ? beThere(doc, anchor.from) : -1;
    if (there >= 0)
      return subjectOf(d, { from: there, sentence: anchor.sentence, voice: "finite" }, previous);
    // `will travel to Lima on Sunday with a delegation to meet officials`
    const open = anchor.status === undefined || anchor.status === "planned";
    const meets = anchor.verb?.entry.object !== "with" || is(doc, anchor.to, W.with);
    if (previous && open && meets && hasPurpose(doc, anchor.from)) return previous;
    const at = { from: anchor.from, sentence: anchor.sentence, voice: "finite" as const };
    const own = subjectOf(d, at, previous);
    const listed = appositionBefore(d, anchor.from);
    if (listed) return listed;
    if (own) return own;
    const team = teamLeader(d, anchor.from);
    if (team) return team;
    const both = sidesBefore(d, anchor.from);
    if (both) return both;
    // `where she will meet`, `X is set to travel … to meet`, `will meet B as well as see C`
    const goesOn = is(doc, anchor.from - 1, W.relative) || is(doc, anchor.from - 1, W.as);
    if (goesOn || anchor.status === undefined) return previous ?? mainSubject(d, low, anchor.from);
    return undefined;
  }
  // `A met B, who is on a visit to Chad and attending the forum`
  const related = is(doc, anchor.from - 1, W.and) ? relatedBefore(d, anchor.from, low) : undefined;
  if (related) return related;
  // `with Oman hosting the forum in May`
  const own = mentionEnding(d, anchor.from);
  if (own >= 0 && is(doc, (d.mentions[own] as Mention).from - 1, W.with)) return actorOf(d, own);
  const main = teller(d, anchor, previous) ?? mainSubject(d, low, anchor.from);
  // `A met with guests attending the forum`: others than the subject of the clause.
  if (main && main.label.to < anchor.from && is(doc, anchor.from - 1, W.collective))
    return undefined;
  return main ?? subjectAfter(d, anchor.to, sentenceEnd(doc, anchor.sentence)) ?? previous;
}

/** `Chad is ready to help, Minister A said here on Tuesday when meeting B`: who said it, right in front of the participle. */
function teller(
  d: Discourse,
  { from, sentence }: Anchor,
  previous: Actor | undefined,
): Actor | undefined {
  const { doc } = d;
  const time = (k: number): boolean =>
    is(doc, k, W.adverb) || is(doc, k, W.days) || is(doc, k, W.on) || is(doc, k, W.subordinator);
  let to = from;
  while (from - to < TELLER_REACH && time(to - 1)) to--;
  const cue = to < from ? matchBefore(doc.matches, to, Entry.cue) : -1;
  const at = doc.matches.from[cue] ?? -1;
  return cue < 0 ? undefined : subjectOf(d, { from: at, sentence, voice: "finite" }, previous);
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
  const other = pronoun ? otherThan(d, inviter(d, k), k) : undefined;
  const guests = pronoun
    ? [{ ...pronoun, ...(other ? { person: other } : {}), role: "guest" as const }]
    : listFrom(d, k, end, "guest");
  const last = guests.at(-1)?.label.to ?? end;
  const to = behindFor(doc, last);
  return is(doc, to, W.to) && placeAt(doc, to + 1) ? guests.filter((p) => p.person) : [];
}

/** The token behind `for an early visit`, `on a visit` at token `from`, else `from`. */
function behindFor(doc: TextDocument, from: number): number {
  if (!is(doc, from, W.for) && !is(doc, from, W.on)) return from;
  for (let k = from + 1; k < from + VISIT_REACH && isWord(doc, k); k++)
    if (meetingFormAt(doc, k) === "visit") return k + 1;
  return from;
}

/** `Minister A and an interagency team met`: who brings others without a name. */
function teamLeader(d: Discourse, from: number): Actor | undefined {
  const { doc } = d;
  let k = from - 1;
  if (!is(doc, k, W.delegation) && !is(doc, k, W.people) && !is(doc, k, W.collective))
    return undefined;
  while (k > from - TEAM_REACH && isWord(doc, k) && !is(doc, k, W.and)) k--;
  const m = is(doc, k, W.and) ? mentionEnding(d, k) : -1;
  return m >= 0 && d.people.of[m] ? actorOf(d, m) : undefined;
}

/** `The foreign ministers of the two countries`: the group is named in front of its countries. */
function sidesBefore(d: Discourse, from: number): Actor | undefined {
  const { doc } = d;
  let k = from - 1;
  if (!is(doc, k, W.collective)) return undefined;
  k--;
  while (is(doc, k, W.two) || is(doc, k, W.both) || is(doc, k, W.the) || is(doc, k, W.their)) k--;
  const m = is(doc, k, W.of) ? mentionEnding(d, k) : -1;
  return mentionAt(d, m)?.title?.plural ? actorOf(d, m) : undefined;
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
  const m = antecedent(d, k);
  if (m < 0 || (d.mentions[m] as Mention).possessive) return undefined;
  // `A and B, who begins a visit`: the verb is of one.
  const person = endsIn(doc, k + 1, "s") ? d.people.of[m] : undefined;
  const { from, to } = d.mentions[m] as Mention;
  return person ? personActor(person, { from, to }) : actorOf(d, m);
}

/** `B, who is on a visit to Chad and (attending)`: whom the relative clause that goes on at token `from` is about. */
function relatedBefore(d: Discourse, from: number, low: number): Actor | undefined {
  const { doc } = d;
  for (let k = from - 2; k > Math.max(low, from - RELATED_REACH); k--) {
    if (isKind(doc, k, Kind.comma)) return undefined;
    if (!is(doc, k, W.who) || !is(doc, k + 1, W.be)) continue;
    const m = antecedent(d, k);
    return m < 0 || (d.mentions[m] as Mention).possessive ? undefined : actorOf(d, m);
  }
  return undefined;
}

/** `the African Union (AU), which will gather for a summit`: the body whose relative pronoun is at token `k`. */
function relativeBody(d: Discourse, k: number): Actor | undefined {
  const { doc } = d;
  if (!is(doc, k, W.relative) || !isKind(doc, k - 1, Kind.comma)) return undefined;
  const brackets = isKind(doc, k - 2, Kind.closeParen) && isKind(doc, k - 4, Kind.openParen);
  const m = mentionEnding(d, brackets ? k - 4 : k - 1);
  return mentionAt(d, m)?.kind === "organization" ? actorOf(d, m) : undefined;
}
