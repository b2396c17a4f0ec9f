import type { MeetingStatus } from "@communique/core";
import { matchAt, matchBefore, matchForm } from "../annotate/matches.js";
import {
  endsIn,
  hasWord,
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";

/** How far back the verb may stand that an infinitive depends on: `agreed to open a route and to convene …`. */
export const GOVERNOR_REACH = 30;
/** How far from its verb a word of the same group, or what it hangs on, may stand. */
export const GROUP_REACH = 12;
/** How far in front of `an invitation` its `declined` may stand. */
const REFUSAL_REACH = 5;
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
  if (lapsed) return isSupposed(doc, from, low) ? undefined : read("cancelled");
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
  if (planned) return read(isWish(doc, from, low) ? "proposed" : "planned");
  // `as well as meet`
  const joins = is(doc, from - 1, W.and) || (is(doc, from - 1, W.as) && is(doc, from - 3, W.as));
  const joined = joins && isPlanned(doc, from - 1, low);
  if (infinitive) return read(joined ? "planned" : governed(doc, from, low));
  if (last || isLastTime(doc, low)) return read("past");
  const finite = form & VerbForm.past || form & VerbForm.third || perfect || passive;
  if (finite)
    return is(doc, verb - 1, W.preposition) && !is(doc, verb - 1, W.to) ? undefined : read("held");
  if (isProposal(doc, from, low)) return read("proposed");
  if (joined) return read("planned");
  return pluralBefore(doc, from, low) ? read("held") : undefined;
}

/** `The last time (the two spoke was on May 4)`: whether a sentence opens with it. */
const isLastTime = (doc: TextDocument, low: number): boolean =>
  is(doc, low, W.the) &&
  (is(doc, low + 1, W.previous) || is(doc, low + 1, W.last)) &&
  endsIn(doc, low + 2, "time");

/** `launched the dialogue`, but `agreed to launch a dialogue`, `the newly launched dialogue`. */
export const isOpening = (
  doc: TextDocument,
  verb: number,
  { status, participle }: VerbGroup,
): boolean =>
  !participle &&
  (status === "held" || is(doc, verb + 1, W.the)) &&
  !is(doc, verb - 1, W.newly) &&
  !(is(doc, verb - 1, W.adverb) && is(doc, verb - 2, W.determiner));

/** `toured the port (before meeting the envoy)`: whether the nearest verb in front of token `at` is in the past. */
function tellsPast(doc: TextDocument, at: number, low: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - GOVERNOR_REACH); k--) {
    const bound = is(doc, k, W.to) && (is(doc, k - 1, W.scheduled) || is(doc, k - 1, W.be));
    if (bound || is(doc, k, W.willing)) return false;
    if (is(doc, k, W.aux)) return endsIn(doc, k, "was") || endsIn(doc, k, "were");
    const form =
      matchForm(doc.matches, k, Entry.meetingVerb) | matchForm(doc.matches, k, Entry.cue);
    if (form & VerbForm.third) return false;
    const regular = endsIn(doc, k, "ed") && !isCapital(doc, k) && !is(doc, k - 1, W.determiner);
    if (form & VerbForm.past || regular) return true;
  }
  return false;
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
    return hasWord(doc, Math.max(low, k - GROUP_REACH), k, W.proposing);
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
  /** `had been due to`, `will no longer`: a plan that came to nothing. */
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
  let over = false;
  let able = false;
  let failed = false;
  for (let k = verb - 1; k >= low && verb - k < GROUP_REACH; k--) {
    // `would not be able to travel`, but `did not travel`
    if (is(doc, k, W.not)) {
      if (!able) return undefined;
      failed = true;
      from = k;
      continue;
    }
    // `will on Tuesday meet`
    if (is(doc, k, W.days) && is(doc, k - 1, W.on) && k > low + 1) {
      k--;
      continue;
    }
    // `is due to be received`: the `be` of the passive belongs to the verb.
    const nearest = onlyAdverbs(doc, k + 1, passive ? verb - 1 : verb);
    // `expects to meet`, `is preparing to visit`
    const awaits = is(doc, k, W.awaiting) && is(doc, k + 1, W.to);
    if (isModal(doc, k) || is(doc, k, W.scheduled) || awaits) {
      planned = true;
      intended = is(doc, k, W.scheduled) && !is(doc, k, W.agreeing);
    } else if (is(doc, k, W.to) && nearest) infinitive = true;
    else if (is(doc, k, W.have)) {
      perfect = true;
      lapsed = intended && endsIn(doc, k, "d");
    } else if (is(doc, k, W.be)) {
      if (infinitive) planned = true;
      else if ((nearest || over) && form & VerbForm.ing) progressive = true;
      else if (nearest && form & VerbForm.participle) passive = true;
    }
    // `last met`, `had earlier met`; `earlier met` may be on the same day.
    else if (is(doc, k, W.last)) {
      last = !endsIn(doc, k, "earlier") || is(doc, k - 1, W.have);
    }
    // `will no longer travel`
    else if (is(doc, k, W.no) && endsIn(doc, k + 1, "longer")) over = true;
    // `is unable to travel`
    else if (infinitive && is(doc, k, W.able)) {
      able = true;
      failed = endsIn(doc, k, "unable");
    } else if (infinitive && realised(doc, k) >= 0) {
      k = realised(doc, k);
      infinitive = false;
      perfect = true;
    }
    // `will next travel to`
    else if (!is(doc, k, W.adverb) && !(k === verb - 1 && is(doc, k, W.upcoming))) break;
    from = k;
  }
  if (over && !planned && !progressive) return undefined;
  if (able && !failed) return undefined;
  lapsed ||= over || failed;
  return { from, planned, lapsed, infinitive, passive, progressive, perfect, last };
}

/** The most words of `a rare and welcome opportunity`. */
const CHANCE_REACH = 5;

/** Where the words start, of which token `at` is the last one, that say of the infinitive behind them that it came to it; or -1. */
function realised(doc: TextDocument, at: number): number {
  // `went on to meet`
  if (is(doc, at, W.on) && is(doc, at - 1, W.go) && endsIn(doc, at - 1, "went")) return at - 1;
  return is(doc, at, W.proceeding) ? at : chanceAt(doc, at);
}

/** Where the `had` stands in `had an opportunity to meet`, of which `opportunity` is token `at`: it came to it; or -1. */
function chanceAt(doc: TextDocument, at: number): number {
  if (!is(doc, at, W.chance)) return -1;
  for (let k = at - 1; k > at - CHANCE_REACH && isWord(doc, k); k--)
    if (is(doc, k, W.determiner)) return is(doc, k - 1, W.have) ? k - 1 : -1;
  return -1;
}

/** Whether nothing but adverbs and days stands between two tokens. */
export function onlyAdverbs(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (!is(doc, k, W.adverb) && !is(doc, k, W.days) && !is(doc, k + 1, W.days)) return false;
  return true;
}

/** The status that the verb above an infinitive gives: `invited him to visit`, `agreed … to convene`. */
export function governed(doc: TextDocument, from: number, low: number): MeetingStatus | undefined {
  for (let k = from - 1; k >= Math.max(low, from - GOVERNOR_REACH); k--) {
    if (isKind(doc, k, Kind.semicolon)) break;
    if (is(doc, k, W.inviting))
      return hasWord(doc, Math.max(low, k - REFUSAL_REACH), k, W.declining)
        ? "declined"
        : "invited";
    if (is(doc, k, W.proposing)) return "proposed";
    if (is(doc, k, W.declining)) return "declined";
    if (is(doc, k, W.scheduled) || is(doc, k, W.agreeing)) return "planned";
  }
  return undefined;
}

/** `hoped that the president would visit`: somebody's wish, no plan. */
const isWish = (doc: TextDocument, from: number, low: number): boolean =>
  hasWord(doc, Math.max(low, from - GROUP_REACH), from, W.wish);

/** `if`, `unless`, `whether` in front of the subject. */
function isSupposed(doc: TextDocument, from: number, low: number): boolean {
  for (let k = from - 1; k >= Math.max(low, from - GROUP_REACH); k--) {
    if (is(doc, k, W.if)) return true;
    if (isKind(doc, k, Kind.comma)) return false;
  }
  return false;
}

/** A headline's or a plural's present: `The ministers meet today`, `The leaders of Oman and Peru meet today`. */
function pluralBefore(doc: TextDocument, from: number, low: number): boolean {
  if (from <= low) return false;
  if (is(doc, from - 1, W.they) || is(doc, from - 1, W.who)) return true;
  return is(doc, beforeLands(doc, from, low) - 1, W.collective);
}

/** The `of` of a list of countries that ends before token `to`, else `to`. */
function beforeLands(doc: TextDocument, to: number, low: number): number {
  let k = to;
  while (k > Math.max(low, to - GROUP_REACH)) {
    const land = matchBefore(doc.matches, k, Entry.country);
    if (land >= 0) k = doc.matches.from[land] as number;
    else if (is(doc, k - 1, W.and) || is(doc, k - 1, W.the) || isKind(doc, k - 1, Kind.comma)) k--;
    else break;
  }
  return k < to && is(doc, k - 1, W.of) ? k - 1 : to;
}
