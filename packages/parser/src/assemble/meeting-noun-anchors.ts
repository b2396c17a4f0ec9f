import type { MeetingForm, MeetingStatus } from "@communique/core";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  endsIn,
  is,
  isCapital,
  isInnerStop,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isLocative } from "./circumstance.js";
import type { Anchor } from "./meeting-anchors.js";
import { isDenied, nounStatus } from "./meeting-noun-status.js";
import {
  formOf,
  isBare,
  isProcess,
  isUncounted,
  meetingNounAt,
  type Noun,
  phraseStart,
} from "./meeting-nouns.js";
import { isEvent } from "./meeting-types.js";
import { meetingFormAt, meetingVerbAt } from "./meeting-words.js";

/** How far behind `the sidelines of` the noun of the occasion may stand. */
const OCCASION_REACH = 14;
/** How far in front of `at the summit` the verb of the meeting there may stand. */
const PLACED_REACH = 24;
/** How far behind a body the verb of its session may end: `a working group would convene in`. */
const SITTING_REACH = 8;

/** The anchor of the noun of meeting that starts at token `i`, in a sentence that ends before token `end`. */
export function nounAnchor(doc: TextDocument, i: number, end: number): Anchor | undefined {
  const noun = meetingNounAt(doc, i, false) ?? sittingBody(doc, i, end);
  if (!noun || noun.to > end) return undefined;
  // What a meeting was on the sidelines of is its occasion; `negotiations on a trade agreement` are a process, no encounter.
  if (isOccasion(doc, i, noun.form) || isProcess(doc, noun) || is(doc, i - 1, W.under))
    return undefined;
  // `will speak via video link with A`: the verb's encounter.
  if (is(doc, i - 1, W.over) && matchBefore(doc.matches, i - 1, Entry.meetingVerb) >= 0)
    return undefined;
  const sentence = sentenceOf(doc, i);
  const from = phraseStart(doc, i, sentenceStart(doc, sentence));
  if (isUncounted(doc, from, noun)) return undefined;
  // `to remain in close consultation`, `in consultation with its partners`
  if (noun.form === "consultations" && is(doc, from - 1, W.in) && !endsIn(doc, noun.to - 1, "s"))
    return undefined;
  // `No meeting is planned.`, `no plans for a meeting`
  const none = is(doc, from, W.no) || (is(doc, from - 1, W.for) && is(doc, from - 3, W.no));
  if (none || isDenied(doc, noun.to, end)) return undefined;
  // `The meeting follows up on last year's summit between A and B`
  if (!is(doc, noun.to, W.between) && holdsMeeting(doc, from, noun.form)) return undefined;
  return {
    verb: undefined,
    noun,
    form: isSitting(doc, from, noun) ? "session" : formOf(doc, from, noun),
    from,
    to: noun.to,
    status: sittingStatus(doc, i, noun) ?? nounStatus(doc, from, i, noun.to, end),
    passive: false,
    participle: false,
    sentence,
    bare: isBare(doc, i),
    self: undefined,
  };
}

/** `on the sidelines of the summit`, `within the framework of the session`; within a visit, the visit is an event all the same. */
function isOccasion(doc: TextDocument, noun: number, form: MeetingForm): boolean {
  for (let k = noun - 1; k > noun - OCCASION_REACH; k--) {
    if (is(doc, k, W.sidelines)) return true;
    const frame = is(doc, k, W.framework) && is(doc, k + 1, W.of) && is(doc, k - 1, W.the);
    if (frame && form !== "visit") return true;
    const abbreviation = isKind(doc, k, Kind.openParen) || isKind(doc, k, Kind.closeParen);
    const mark =
      isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.single) || isKind(doc, k, Kind.possessive);
    const inside = isKind(doc, k, Kind.number) || mark || abbreviation || isInnerStop(doc, k);
    if (!isWord(doc, k) && !inside) return false;
  }
  return false;
}

/** `agreed to meet at the G20 summit in May`, in front of token `from`: the event only says where. */
function holdsMeeting(doc: TextDocument, from: number, form: MeetingForm): boolean {
  if (!isEvent({ form })) return false;
  if (!is(doc, from - 1, W.at) && !is(doc, from - 1, W.during)) return false;
  for (let k = from - 2; k > from - PLACED_REACH; k--) {
    // `in Fasano, Italy, at the summit`
    const place = isKind(doc, k, Kind.comma) && isCapital(doc, k - 1);
    if (!isWord(doc, k) && !isKind(doc, k, Kind.number) && !place) return false;
    const verb = meetingVerbAt(doc, k);
    if (verb) return verb.form === "meeting";
    if (meetingFormAt(doc, k) === "meeting") return true;
  }
  return false;
}

/** `the Oman-Chad Commission, which last met in …`, `a working group would convene in …`: the body stands for its session. */
function sittingBody(doc: TextDocument, i: number, end: number): Noun | undefined {
  const committee = is(doc, i, W.sitting) && is(doc, i - 1, W.the) && is(doc, i + 1, W.last);
  const body =
    meetingNounAt(doc, i, true) ??
    (committee ? ({ from: i, to: i + 1, form: "session" } as const) : undefined);
  if (!body) return undefined;
  const clause = isKind(doc, body.to, Kind.comma) && is(doc, body.to + 1, W.relative);
  for (let k = body.to + (clause ? 2 : 0); k < Math.min(end, body.to + SITTING_REACH); k++) {
    if (sits(doc, k)) return { ...body, to: k + 1 };
    if (!isWord(doc, k) || is(doc, k, W.relative) || is(doc, k, W.and)) return undefined;
  }
  return undefined;
}

/** `its next meeting`, `the council's seventh meeting`, `the next meeting of which`: the body's own. */
function isSitting(doc: TextDocument, from: number, { form, to, from: noun }: Noun): boolean {
  if (form !== "meeting" || is(doc, to, W.with) || is(doc, to, W.between)) return false;
  if (is(doc, to, W.of) && is(doc, to + 1, W.relative)) return true;
  const counted = is(doc, noun - 1, W.upcoming) || is(doc, noun - 1, W.previous);
  if (!counted && !is(doc, noun - 1, W.ordinal)) return false;
  return is(doc, from, W.its) || (isPossessive(doc, from) && is(doc, from - 1, W.sitting));
}

/** `which last met in Oslo`: the verb inside the phrase says that it was before. */
function sittingStatus(doc: TextDocument, from: number, { to }: Noun): MeetingStatus | undefined {
  for (let k = from; k < to; k++) if (is(doc, k, W.last) && k === to - 2) return "past";
  return undefined;
}

/** `met in Oslo`, `convene on Monday`: a body sits, nobody is met. */
function sits(doc: TextDocument, k: number): boolean {
  const m = matchAt(doc.matches, k, Entry.meetingVerb);
  const form = meetingVerbAt(doc, k)?.form;
  if (form !== "session" && form !== "meeting") return false;
  let to = doc.matches.to[m] as number;
  while (is(doc, to, W.adverb)) to++;
  return isLocative(doc, to);
}
