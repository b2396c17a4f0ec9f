import type { MeetingForm, MeetingStatus } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  endsIn,
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { GOVERNOR_REACH, GROUP_REACH, governed, onlyAdverbs } from "./meeting-status.js";
import { beOnVisit, meetingFormAt } from "./meeting-words.js";

/** How far behind a noun its own verb may stand: `The meeting of the commission in Riga was postponed`. */
const PREDICATE_REACH = 30;
/** How far before `for the visit` its preparations may stand. */
const PREPARING_REACH = 8;

/** How far behind its noun the name of a body may end. */
const NAME_REACH = 10;
/** The most tokens of whoever an encounter is of. */
const OWNER_REACH = 12;

/** Encounters at which something is agreed there and then: `agreed during talks`, but not `during a visit`. */
const MET = new Set<MeetingForm | undefined>(["meeting", "talks", "negotiation", "phone_call"]);

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
  // `Building on Minister A's visit`
  const owner = ownerStart(doc, from) - 1;
  if (is(doc, owner, W.on) && is(doc, owner - 1, W.build)) return "past";
  const given = invites(doc, from);
  if (given) return given;
  // `It will be his first trip to`, `will be in Chad on a visit`
  const be = is(doc, owner, W.be) ? owner : beOnVisit(doc, from);
  const includes = is(doc, from - 1, W.included) && is(doc, from - 2, W.willing);
  if (includes) return "planned";
  const willBe = be >= 0 && (is(doc, be - 1, W.willing) || isAhead(doc, be - 2));
  if (willBe || isExpected(doc, from) || framesPlan(doc, from, to, end)) return "planned";
  const behind = behindAside(doc, to, end);
  for (let k = behind; k < Math.min(end, behind + PREDICATE_REACH); k++) {
    if (isAhead(doc, k) && !crossesSubject(doc, behind, k)) return "planned";
    // `A meeting between A and B is being discussed`
    const debated = isBeing(doc, k) && is(doc, k + 1, W.agenda);
    if (debated && !crossesSubject(doc, behind, k)) return "proposed";
    if (isKind(doc, k, Kind.semicolon)) break;
  }
  // `agreed to lift trade during talks in Riga`: when they agreed.
  const when = is(doc, from - 1, W.during) && MET.has(meetingFormAt(doc, noun));
  return (when ? undefined : governedNoun(doc, from)) ?? "held";
}

/** `A meeting between A and B is not on the agenda`, `A call is possible`: nobody says that it was or will be. */
export function isDenied(doc: TextDocument, to: number, end: number): boolean {
  for (let k = to; k < Math.min(end, to + PREDICATE_REACH); k++) {
    if (!is(doc, k, W.be)) continue;
    if (crossesSubject(doc, to, k)) return false;
    const not = is(doc, k + 1, W.not);
    let at = not ? k + 2 : k + 1;
    while (is(doc, at, W.adverb)) at++;
    // `was not only about trade`, `was not easy`
    return not ? is(doc, at, W.scheduled) || is(doc, at, W.on) : is(doc, at, W.conceivable);
  }
  return false;
}

/** `During the summit, the president will reaffirm`: what is said of an encounter that opens the sentence is still to come. */
function framesPlan(doc: TextDocument, from: number, to: number, end: number): boolean {
  const low = sentenceStart(doc, sentenceOf(doc, from));
  const framed = is(doc, from - 1, W.of) && is(doc, from - 2, W.framework);
  const opens = framed || is(doc, low, W.during) || is(doc, low, W.in) || is(doc, low, W.at);
  if (!opens || from > low + GROUP_REACH) return false;
  let comma = to;
  while (comma < end && !isKind(doc, comma, Kind.comma)) comma++;
  for (let k = comma + 1; k < Math.min(end, comma + GROUP_REACH); k++) {
    const set = is(doc, k, W.be) && (is(doc, k + 1, W.scheduled) || is(doc, k + 1, W.to));
    if (is(doc, k, W.willing) || set) return true;
    if (isKind(doc, k, Kind.comma) || is(doc, k, W.aux)) return false;
    if (matchAt(doc.matches, k, Entry.cue) >= 0) return false;
  }
  return false;
}

/** `will be held`, `would take place`, `scheduled for May`; `the visit would strengthen ties` plans nothing. */
function isAhead(doc: TextDocument, k: number): boolean {
  // `due to the floods` gives a reason.
  const reason = is(doc, k + 1, W.to) && is(doc, k + 2, W.determiner);
  // `The day of the visit is being agreed`, but `the dialogue and committed to more`
  const agrees = is(doc, k, W.agreeing) && !is(doc, k - 1, W.be);
  if (is(doc, k, W.scheduled) && !agrees && !reason) return true;
  // `is to be held`
  if (is(doc, k, W.be) && is(doc, k + 1, W.to) && is(doc, k + 2, W.be)) return true;
  // `are on the schedule`
  const on = is(doc, k, W.on) && is(doc, k - 1, W.be) && is(doc, k + 1, W.the);
  if (on && is(doc, k + 2, W.itinerary)) return true;
  if (isInPreparation(doc, k) || isDemanded(doc, k)) return true;
  return is(doc, k, W.willing) && (is(doc, k + 1, W.be) || is(doc, k + 1, W.happen));
}

/** `agreed that the session be held in Lima`: the base form says that it is to come. */
const isDemanded = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.be) &&
  endsIn(doc, k, "be") &&
  is(doc, k + 1, W.occurring) &&
  !isModal(doc, k - 1) &&
  !is(doc, k - 1, W.to) &&
  !is(doc, k - 1, W.not);

/** The `being` of `is being prepared`. */
const isBeing = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.be) && endsIn(doc, k, "ing");

/** `is being prepared`, `was under preparation` */
function isInPreparation(doc: TextDocument, k: number): boolean {
  if (isBeing(doc, k)) return is(doc, k + 1, W.preparing) || is(doc, k + 1, W.arranging);
  const under = is(doc, k, W.under) || is(doc, k, W.in);
  return under && is(doc, k - 1, W.be) && is(doc, k + 1, W.preparing);
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
  for (let k = behindAside(doc, to, end); k < Math.min(end, to + PREDICATE_REACH); k++) {
    const off = offAt(doc, k);
    if (off && isPassive(doc, k, to)) return off.status;
    if (is(doc, k, W.moving) && isPassive(doc, k, to) && isLater(doc, k + 1)) return "postponed";
    if (is(doc, k, W.not) && comesOff(doc, k + 1)) return "cancelled";
    if (isKind(doc, k, Kind.semicolon)) break;
  }
  return undefined;
}

/** `The session, which was postponed in May, will be held in June`: the token behind the clause in commas, where the sentence goes on with its verb; else `to`. */
export function behindAside(doc: TextDocument, to: number, end: number): number {
  let comma = to;
  while (comma < to + NAME_REACH && isWord(doc, comma)) comma++;
  if (!isKind(doc, comma, Kind.comma) || !is(doc, comma + 1, W.relative)) return to;
  for (let k = comma + 2; k < Math.min(end, to + PREDICATE_REACH); k++)
    if (isKind(doc, k, Kind.comma)) return isAuxiliary(doc, k + 1) ? k + 1 : to;
  return to;
}

/** `(has been moved) to April`, `(was pushed) back to next week`; `was moved to Lima` is held elsewhere. */
function isLater(doc: TextDocument, from: number): boolean {
  const to = is(doc, from, W.to) ? from : from + 1;
  if (!is(doc, to, W.to)) return false;
  return is(doc, to + 1, W.month) || is(doc, to + 1, W.days) || is(doc, to + 1, W.upcoming);
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
export function offAt(
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

/** `ahead of the meeting`, `ahead of Minister A's visit`, `expects a visit`, `plans for the summit`, `looks forward to the visit`. */
function isExpected(doc: TextDocument, from: number): boolean {
  const owner = ownerStart(doc, from);
  if (is(doc, owner - 1, W.ahead) || is(doc, owner - 2, W.ahead)) return true;
  if (is(doc, from - 1, W.awaiting)) return true;
  // `The programme includes talks`
  if (
    is(doc, from - 2, W.itinerary) &&
    is(doc, from - 1, W.included) &&
    !endsIn(doc, from - 1, "d")
  )
    return true;
  const prepares = is(doc, owner - 2, W.preparing);
  // `in advance of the summit`
  if (is(doc, owner - 1, W.of)) return prepares && is(doc, owner - 3, W.in);
  if (!is(doc, owner - 1, W.for) && !is(doc, owner - 1, W.to)) return false;
  if (prepares || isDueFor(doc, from)) return true;
  // `preparations are under way for the visit`
  for (let k = owner - 3; k > owner - PREPARING_REACH && is(doc, owner - 1, W.for); k--)
    if (is(doc, k, W.preparing) && is(doc, k + 1, W.be)) return true;
  return false;
}

/** `is due in Riga on Friday for (talks)`, `will be in Riga for (talks)`: what somebody is to come for. */
function isDueFor(doc: TextDocument, from: number): boolean {
  for (let k = from - 2; k > from - GROUP_REACH; k--) {
    if (!isWord(doc, k) && !isKind(doc, k, Kind.number)) return false;
    if (!is(doc, k, W.in)) continue;
    const will = is(doc, k - 1, W.be) && is(doc, k - 2, W.willing);
    if (will || is(doc, k - 1, W.scheduled)) return true;
  }
  return false;
}

/** `(Omani Foreign Minister A)'s visit`: where the words start of whose encounter it is, else `from`. */
function ownerStart(doc: TextDocument, from: number): number {
  if (!isPossessive(doc, from)) return from;
  let k = from;
  while (
    k > from - OWNER_REACH &&
    (isCapital(doc, k - 1) ||
      is(doc, k - 1, W.particle) ||
      is(doc, k - 1, W.the) ||
      matchBefore(doc.matches, k, Entry.title) >= 0)
  )
    k--;
  return k;
}

/** `proposed (holding) the next meeting`. */
function invites(doc: TextDocument, from: number): MeetingStatus | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, from));
  for (let k = from - 1; k >= Math.max(low, from - 4); k--) {
    if (is(doc, k, W.proposing)) return "proposed";
    if (is(doc, k, W.inviting)) return "invited";
    if (isKind(doc, k, Kind.comma)) break;
  }
  // `proposed contacts, including a meeting between`
  const listed = is(doc, from - 1, W.including);
  return listed && hasWord(doc, Math.max(low, from - GOVERNOR_REACH), from - 1, W.proposing)
    ? "proposed"
    : undefined;
}

/** `agreed to hold a meeting`, `are to open the forum` without a meeting verb of their own. */
function governedNoun(doc: TextDocument, from: number): MeetingStatus | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, from));
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
    // `talks of Said Al Harthy with A`: a capital is a name.
    if (matchAt(doc.matches, i, Entry.cue) >= 0 && !isCapital(doc, i)) return true;
    // `of Chad, Oman and Peru will be held`
    const list = matchAt(doc.matches, i + 1, Entry.country) >= 0;
    const goesOn = list || is(doc, i + 1, W.relative) || is(doc, i + 1, W.scheduled);
    if (isKind(doc, i, Kind.comma) && !goesOn) return true;
  }
  return false;
}
