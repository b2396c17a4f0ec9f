import type { MeetingForm, MeetingStatus } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import {
  endsIn,
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { beOnVisit, meetingFormAt } from "./meeting-words.js";

/** How far back the verb may stand that an infinitive depends on: `agreed to open a route and to convene …`. */
const GOVERNOR_REACH = 30;
/** How far behind a noun its own verb may stand: `The meeting of the commission in Riga was postponed`. */
const PREDICATE_REACH = 30;
const GROUP_REACH = 12;
/** How far before `for the visit` its preparations may stand. */
const PREPARING_REACH = 8;

/** The encounters at which something is agreed there and then. */
const MET = new Set<MeetingForm | undefined>(["meeting", "talks", "negotiation", "phone_call"]);

/** A verb of meeting with its auxiliaries. */
export interface VerbGroup {
  readonly from: number;
  readonly status: MeetingStatus | undefined;
  readonly passive: boolean;
  readonly participle: boolean;
}

/** Reads the verb group around a meeting verb: its start, whether it is held or only planned, and its voice. Undefined where the verb asserts no encounter. */
export function verbGroup(doc: TextDocument, verb: number, form: number): VerbGroup | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, verb));
  const group = auxiliaries(doc, verb, form, low);
  if (!group) return undefined;
  const { from, planned, lapsed, infinitive, passive, last, perfect, progressive } = group;
  const read = (status: MeetingStatus | undefined, participle = false): VerbGroup => ({
    from,
    status,
    passive,
    participle,
  });
  if (form & VerbForm.ing && !(form & VerbForm.past)) {
    if (progressive) return read(planned ? "planned" : "ongoing");
    if (is(doc, from - 1, W.proposing)) return read("proposed", true);
    const before = is(doc, from - 1, W.ahead) && !tellsPast(doc, from - 1, low);
    const ahead = is(doc, verb - 1, W.to) || before || planned;
    return isOnlyMentioned(doc, verb, low, ahead || is(doc, from - 1, W.ahead))
      ? undefined
      : read(ahead ? "planned" : "held", true);
  }
  // `If the two met`: nobody says that they did.
  if (isSupposed(doc, from, low)) return undefined;
  if (lapsed) return read("cancelled");
  if (planned) return read(isWish(doc, from, low) ? "proposed" : "planned");
  const joined = is(doc, from - 1, W.and) && isPlanned(doc, from - 1, low);
  if (infinitive) return read(joined ? "planned" : governed(doc, from, low));
  if (last) return read("past");
  const finite = form & VerbForm.past || form & VerbForm.third || perfect || passive;
  if (finite)
    return isWord(doc, verb - 1) && is(doc, verb - 1, W.preposition) ? undefined : read("held");
  if (isProposal(doc, from, low)) return read("proposed");
  if (joined) return read("planned");
  return pluralBefore(doc, from, low) ? read("held") : undefined;
}

/** `toured the port (before meeting the envoy)`: whether the nearest verb in front of token `at` is in the past. */
function tellsPast(doc: TextDocument, at: number, low: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - GOVERNOR_REACH); k--) {
    const bound = is(doc, k, W.to) && (is(doc, k - 1, W.scheduled) || is(doc, k - 1, W.be));
    if (bound || is(doc, k, W.willing)) return false;
    if (is(doc, k, W.aux)) return endsIn(doc, k, "was") || endsIn(doc, k, "were");
    const form = formAt(doc, k, Entry.meetingVerb) | formAt(doc, k, Entry.cue);
    if (form & VerbForm.third) return false;
    const regular = endsIn(doc, k, "ed") && !isCapital(doc, k) && !is(doc, k - 1, W.determiner);
    if (form & VerbForm.past || regular) return true;
  }
  return false;
}

/** The form in which a verb of the lexicon stands at token `k`, or 0. */
function formAt(doc: TextDocument, k: number, entry: number): number {
  const m = matchAt(doc.matches, k, entry);
  return m < 0 ? 0 : (doc.matches.form[m] as number);
}

/** `interest in visiting`, `work towards holding`: the preposition before a participle, where it says neither when nor what for. */
function isOnlyMentioned(doc: TextDocument, verb: number, low: number, ahead: boolean): boolean {
  const before = verb - 1;
  if (is(doc, before, W.of) || is(doc, before, W.for) || is(doc, before, W.by)) return true;
  if (ahead || is(doc, before, W.following) || is(doc, before, W.during)) return false;
  // `on meeting with`, which is a noun as well
  if (is(doc, before, W.on) && matchAt(doc.matches, verb, Entry.meetingNoun) >= 0) return false;
  // The one that opens a sentence says when: `In receiving the envoy, …`.
  return is(doc, before, W.preposition) && before > low;
}

/** `proposed that the two hold talks`: the base form behind a proposal and its `that`. */
function isProposal(doc: TextDocument, from: number, low: number): boolean {
  for (let k = from - 1; k >= Math.max(low, from - GOVERNOR_REACH); k--) {
    if (!is(doc, k, W.that)) continue;
    for (let p = k - 1; p >= Math.max(low, k - GROUP_REACH); p--)
      if (is(doc, p, W.proposing)) return true;
    return false;
  }
  return false;
}

/** `will sign a pact (and meet)`, `is to sign a pact (and to meet)`: the plan that a base form goes on with behind the `and` at token `at`. */
function isPlanned(doc: TextDocument, at: number, low: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - GOVERNOR_REACH); k--) {
    if (is(doc, k, W.willing) || (is(doc, k, W.be) && is(doc, k - 1, W.willing))) return true;
    if ((is(doc, k, W.be) || is(doc, k, W.scheduled)) && is(doc, k + 1, W.to)) return true;
    // `is set to be received by A (and travel)`
    if (is(doc, k, W.be) && is(doc, k - 1, W.to)) continue;
    if (is(doc, k, W.that) || is(doc, k, W.relative) || is(doc, k, W.aux)) return false;
    if (isKind(doc, k, Kind.semicolon)) return false;
  }
  return false;
}

interface Auxiliaries {
  readonly from: number;
  readonly planned: boolean;
  /** `had been due to`: a plan that came to nothing. */
  readonly lapsed: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  readonly last: boolean;
}

/** The words before the verb that belong to it: `is (also) scheduled to`, `has`, `was`, `last`. */
function auxiliaries(
  doc: TextDocument,
  verb: number,
  form: number,
  low: number,
): Auxiliaries | undefined {
  let from = verb;
  let planned = false;
  let intended = false;
  let lapsed = false;
  let infinitive = false;
  let passive = false;
  let progressive = false;
  let perfect = false;
  let last = false;
  for (let k = verb - 1; k >= low && verb - k < GROUP_REACH; k--) {
    if (is(doc, k, W.not)) return undefined;
    // `will on Tuesday meet`
    if (is(doc, k, W.days) && is(doc, k - 1, W.on) && k > low + 1) {
      k--;
      continue;
    }
    // `is due to be received`: the `be` of the passive belongs to the verb.
    const nearest = onlyAdverbs(doc, k + 1, passive ? verb - 1 : verb);
    if (isModal(doc, k) || is(doc, k, W.scheduled)) {
      planned = true;
      intended = is(doc, k, W.scheduled) && !is(doc, k, W.agreeing);
    } else if (is(doc, k, W.to) && nearest) infinitive = true;
    else if (is(doc, k, W.have)) {
      perfect = true;
      lapsed = intended && endsIn(doc, k, "d");
    } else if (is(doc, k, W.be)) {
      if (infinitive) planned = true;
      else if (nearest && form & VerbForm.ing) progressive = true;
      else if (nearest && form & VerbForm.participle) passive = true;
    } else if (is(doc, k, W.last)) last = true;
    // `will next travel to`
    else if (!is(doc, k, W.adverb) && !(k === verb - 1 && is(doc, k, W.upcoming))) break;
    from = k;
  }
  return { from, planned, lapsed, infinitive, passive, progressive, perfect, last };
}

function onlyAdverbs(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!is(doc, k, W.adverb) && !is(doc, k, W.days) && !is(doc, k + 1, W.days)) return false;
  return true;
}

/** The status that the verb above an infinitive gives: `invited him to visit`, `agreed … to convene`. */
function governed(doc: TextDocument, from: number, low: number): MeetingStatus | undefined {
  for (let k = from - 1; k >= Math.max(low, from - GOVERNOR_REACH); k--) {
    if (isKind(doc, k, Kind.semicolon)) break;
    if (is(doc, k, W.inviting)) return "invited";
    if (is(doc, k, W.proposing)) return "proposed";
    if (is(doc, k, W.declining)) return "declined";
    if (is(doc, k, W.scheduled) || is(doc, k, W.agreeing)) return "planned";
  }
  return undefined;
}

/** `hoped that the president would visit`: somebody's wish, no plan. */
function isWish(doc: TextDocument, from: number, low: number): boolean {
  for (let k = from - 1; k >= Math.max(low, from - GROUP_REACH); k--)
    if (is(doc, k, W.wish)) return true;
  return false;
}

/** `if`, `unless`, `whether` in front of the subject. */
function isSupposed(doc: TextDocument, from: number, low: number): boolean {
  for (let k = from - 1; k >= Math.max(low, from - GROUP_REACH); k--) {
    if (is(doc, k, W.if)) return true;
    if (isKind(doc, k, Kind.comma)) return false;
  }
  return false;
}

/** A headline's or a plural's present: `The ministers meet today`. */
const pluralBefore = (doc: TextDocument, from: number, low: number): boolean =>
  from > low &&
  (is(doc, from - 1, W.collective) || is(doc, from - 1, W.they) || is(doc, from - 1, W.who));

/** The status that the words around a noun give it: `the next session`, `… was postponed`, `… will be held`. */
export function nounStatus(
  doc: TextDocument,
  from: number,
  noun: number,
  to: number,
  end: number,
): MeetingStatus {
  const off = calledOff(doc, from, to, end);
  if (off) return off;
  for (let k = from; k < noun; k++) {
    if (is(doc, k, W.upcoming)) return invites(doc, from) ?? "planned";
    if (is(doc, k, W.previous)) return "past";
  }
  if (is(doc, from - 1, W.on) && is(doc, from - 2, W.build)) return "past";
  const given = invites(doc, from);
  if (given) return given;
  // `It will be his first trip to`, `will be in Chad on a visit`
  const be = is(doc, from - 1, W.be) ? from - 1 : beOnVisit(doc, from);
  const willBe = be >= 0 && (is(doc, be - 1, W.willing) || isAhead(doc, be - 2));
  if (willBe || isExpected(doc, from) || framesPlan(doc, from, to, end)) return "planned";
  for (let k = to; k < Math.min(end, to + PREDICATE_REACH); k++) {
    if (isAhead(doc, k) && !crossesSubject(doc, to, k)) return "planned";
    if (isKind(doc, k, Kind.semicolon)) break;
  }
  // `agreed to lift trade during talks in Riga`: when they agreed.
  const when = is(doc, from - 1, W.during) && MET.has(meetingFormAt(doc, noun));
  return (when ? undefined : governedNoun(doc, from)) ?? "held";
}

/** `During the summit, the president will reaffirm`: what is said of an encounter that opens the sentence is still to come. */
function framesPlan(doc: TextDocument, from: number, to: number, end: number): boolean {
  const low = sentenceStart(doc, sentenceOf(doc, Math.min(from, doc.tokens.count - 1)));
  const opens = is(doc, low, W.during) || is(doc, low, W.in) || is(doc, low, W.at);
  if (!opens || from > low + GROUP_REACH) return false;
  let comma = to;
  while (comma < end && !isKind(doc, comma, Kind.comma)) comma++;
  for (let k = comma + 1; k < Math.min(end, comma + GROUP_REACH); k++) {
    if (is(doc, k, W.willing)) return true;
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.aux)) return false;
    if (matchAt(doc.matches, k, Entry.cue) >= 0) return false;
  }
  return false;
}

/** `will be held`, `would take place`, `scheduled for May`; `the visit would strengthen ties` plans nothing. */
function isAhead(doc: TextDocument, k: number): boolean {
  // `due to the floods` gives a reason.
  const reason = is(doc, k + 1, W.to) && is(doc, k + 2, W.determiner);
  if (is(doc, k, W.scheduled) && !reason) return true;
  // `is to be held`
  if (is(doc, k, W.be) && is(doc, k + 1, W.to) && is(doc, k + 2, W.be)) return true;
  return is(doc, k, W.willing) && (is(doc, k + 1, W.be) || is(doc, k + 1, W.happen));
}

/** `cancelled her visit`, `put off the talks`; `talks planned for May were cancelled`. */
function calledOff(
  doc: TextDocument,
  from: number,
  to: number,
  end: number,
): MeetingStatus | undefined {
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    const off = offAt(doc, k);
    if (off && onlyAdverbs(doc, off.to, from)) return off.status;
  }
  for (let k = to; k < Math.min(end, to + PREDICATE_REACH); k++) {
    const off = offAt(doc, k);
    if (off && isPassive(doc, k, to)) return off.status;
    if (is(doc, k, W.not) && comesOff(doc, k + 1)) return "cancelled";
    if (isKind(doc, k, Kind.semicolon)) break;
  }
  return undefined;
}

/** `(did not) take place`, `(will not) be held`, `(would not) go ahead`. */
function comesOff(doc: TextDocument, from: number): boolean {
  const k = is(doc, from, W.be) ? from + 1 : from;
  return (
    (is(doc, k, W.happen) && is(doc, k + 1, W.occurring)) ||
    is(doc, k, W.occurring) ||
    (is(doc, k + 1, W.ahead) && isWord(doc, k))
  );
}

/** `was cancelled`, `has been called off`; behind a comma the visit called off is somebody's, `…, who cancelled a trip`. */
function isPassive(doc: TextDocument, k: number, low: number): boolean {
  for (let i = k - 1; i >= Math.max(low, k - 4); i--) {
    if (is(doc, i, W.be)) return true;
    if (!is(doc, i, W.adverb)) return false;
  }
  return false;
}

/** A verb of calling off at token `k`: `cancelled`, `postponed`, `called off`, `put off`. */
function offAt(
  doc: TextDocument,
  k: number,
): { readonly status: MeetingStatus; readonly to: number } | undefined {
  const off = is(doc, k + 1, W.off);
  const to = off ? k + 2 : k + 1;
  if (is(doc, k, W.cancelling)) return { status: "cancelled", to };
  if (is(doc, k, W.postponing)) return { status: "postponed", to };
  if (off && is(doc, k, W.calling)) return { status: "cancelled", to };
  return off && is(doc, k, W.putting) ? { status: "postponed", to } : undefined;
}

/** `ahead of the meeting`, `expects a visit`, `plans for the summit`, `looks forward to the visit`. */
function isExpected(doc: TextDocument, from: number): boolean {
  if (is(doc, from - 1, W.ahead) || is(doc, from - 2, W.ahead)) return true;
  if (is(doc, from - 1, W.awaiting)) return true;
  if (!is(doc, from - 1, W.for) && !is(doc, from - 1, W.to)) return false;
  if (is(doc, from - 2, W.preparing)) return true;
  // `preparations are under way for the visit`
  for (let k = from - 3; k > from - PREPARING_REACH && is(doc, from - 1, W.for); k--)
    if (is(doc, k, W.preparing) && is(doc, k + 1, W.be)) return true;
  return false;
}

/** `proposed (holding) the next meeting`. */
function invites(doc: TextDocument, from: number): MeetingStatus | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, Math.min(from, doc.tokens.count - 1)));
  for (let k = from - 1; k >= Math.max(low, from - 4); k--) {
    if (is(doc, k, W.proposing)) return "proposed";
    if (is(doc, k, W.inviting)) return "invited";
    if (isKind(doc, k, Kind.comma)) break;
  }
  // `proposed contacts, including a meeting between`
  if (!is(doc, from - 1, W.including)) return undefined;
  for (let k = from - 2; k >= Math.max(low, from - GOVERNOR_REACH); k--)
    if (is(doc, k, W.proposing)) return "proposed";
  return undefined;
}

/** `agreed to hold a meeting`, `are to open the forum` without a meeting verb of their own. */
function governedNoun(doc: TextDocument, from: number): MeetingStatus | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, Math.min(from, doc.tokens.count - 1)));
  for (let k = from - 1; k >= Math.max(low, from - GROUP_REACH); k--) {
    if (is(doc, k, W.to) && isWord(doc, k + 1) && governed(doc, k, low)) return "planned";
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.that)) break;
  }
  return undefined;
}

/** `the forum, due to open in May`, `the conference, which Riga will host in November` */
export function isScheduled(
  doc: TextDocument,
  { to, sentence }: { to: number; sentence: number },
): boolean {
  const end = Math.min(sentenceEnd(doc, sentence), to + PREDICATE_REACH);
  for (let k = to; k < end; k++) {
    if (is(doc, k, W.scheduled)) return true;
    if (isModal(doc, k) || (is(doc, k, W.be) && is(doc, k - 1, W.to))) return true;
    if (matchAt(doc.matches, k, Entry.cue) >= 0) return false;
  }
  return false;
}

/** Whether another clause starts between the noun and the verb at `k`. */
function crossesSubject(doc: TextDocument, from: number, k: number): boolean {
  for (let i = from; i < k; i++) {
    if (is(doc, i, W.that) || is(doc, i, W.he) || is(doc, i, W.she) || is(doc, i, W.they))
      return true;
    if (matchAt(doc.matches, i, Entry.cue) >= 0) return true;
    // `of Chad, Oman and Peru will be held`
    const list = matchAt(doc.matches, i + 1, Entry.country) >= 0;
    const goesOn = list || is(doc, i + 1, W.relative) || is(doc, i + 1, W.scheduled);
    if (isKind(doc, i, Kind.comma) && !goesOn) return true;
  }
  return false;
}
