import type { MeetingForm } from "@communique/core";
import { pairedAt } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { MeetingNounEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { offAt } from "./meeting-noun-status.js";
import { placeAt } from "./meeting-place.js";
import { meetingFormAt } from "./meeting-words.js";

/** How many tokens may stand between a light verb and its meeting noun: `held wide-ranging and fruitful talks`. */
const REACH = 8;
/** A session's name is longer: `co-chaired the third meeting of the Oman-Chad Committee on Fisheries`. */
const SESSION_REACH = 16;
/** How far before `ministers' meeting` its bloc may stand. */
const COUNCIL_REACH = 3;

/** A noun of meeting with what it is of, and the form of encounter that they name. */
export interface Noun extends TokenRange {
  readonly form: MeetingForm;
}

/** The meeting noun that a light verb governs: `held (phone) talks`. */
export function nounAfter(
  doc: TextDocument,
  from: number,
  end: number,
  session: boolean,
): Noun | undefined {
  // `co-chaired in Riga today the second meeting`
  const place = is(doc, from, W.in) ? placeAt(doc, from + 1) : undefined;
  const low = place ? place.to : from;
  for (let k = low; k < Math.min(end, low + (session ? SESSION_REACH : REACH)); k++) {
    const noun = meetingNounAt(doc, k, session);
    if (noun) return { ...noun, form: formOf(doc, from, noun) };
    // `received on Thursday a phone call from`
    if (is(doc, k, W.on) && is(doc, k + 1, W.days)) {
      k++;
      continue;
    }
    const insideName =
      isWord(doc, k) ||
      isKind(doc, k, Kind.hyphen) ||
      isKind(doc, k, Kind.number) ||
      isKind(doc, k, Kind.possessive) ||
      (isKind(doc, k, Kind.single) && is(doc, k - 1, W.collective)) ||
      // `the Oman – Gulf Summit`
      (isKind(doc, k, Kind.dash) && isCapital(doc, k - 1) && isCapital(doc, k + 1)) ||
      isKind(doc, k, Kind.comma);
    if (!insideName || startsClause(doc, k) || joinsVerb(doc, k)) return undefined;
    const series = is(doc, k, W.of) && is(doc, k - 1, W.seriesword);
    // `a follow-on meeting`, `on-site talks`
    const compound = isKind(doc, k + 1, Kind.hyphen) || isKind(doc, k - 1, Kind.hyphen);
    const joins = series || (session && is(doc, k, W.of)) || compound;
    if ((is(doc, k, W.preposition) || is(doc, k, W.of)) && !joins) return undefined;
  }
  return undefined;
}

/** `co-chaired the Oman-EU Energy Council`: a body by the last capital of its name; who takes part in one is at its session if `any` or its members are told, `the Council of Foreign Ministers`. */
export function councilAfter(
  doc: TextDocument,
  from: number,
  end: number,
  any: boolean,
): Noun | undefined {
  if (!is(doc, from, W.determiner)) return undefined;
  for (let k = from + 1; k < Math.min(end, from + REACH); k++) {
    if (isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.number)) continue;
    if (!isCapital(doc, k) && !is(doc, k, W.ordinal)) return undefined;
    if (!is(doc, k, W.sitting) || isCapital(doc, k + 1)) continue;
    const members = is(doc, k + 1, W.of) && isCapital(doc, k + 2);
    return any || members ? { from: k, to: k + 1, form: "session" } : undefined;
  }
  return undefined;
}

/** `had grown, and mentioned her call`: the noun is another verb's. */
const joinsVerb = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.and) &&
  (isKind(doc, k - 1, Kind.comma) || matchAt(doc.matches, k + 1, Entry.cue) >= 0);

const startsClause = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.relative) ||
  isAuxiliary(doc, k) ||
  is(doc, k, W.that) ||
  // `face-to-face`
  (is(doc, k, W.to) && !isKind(doc, k - 1, Kind.hyphen));

/** The meeting noun at token `k`, with the body that meets: `meeting of the joint commission` is a session. */
export function meetingNounAt(doc: TextDocument, k: number, bodies: boolean): Noun | undefined {
  const { matches, lexicon } = doc;
  const m = matchAt(matches, k, Entry.meetingNoun);
  if (m < 0) return undefined;
  const entry = entryOf(matches, m, lexicon.language.meetingNouns) as MeetingNounEntry;
  const to = matches.to[m] as number;
  if ((entry.body && !bodies) || isPressEvent(doc, k) || isJoined(doc, to)) return undefined;
  // `the call for proposals`
  if (entry.form === "phone_call" && to - k === 1 && is(doc, to, W.for) && !is(doc, to + 1, W.days))
    return undefined;
  // `the trade exchange between the two countries`
  if (entry.alone && matchAt(matches, k - 1, Entry.measure) >= 0) return undefined;
  // `took part in the NATO Foreign Ministerial and`
  const listed = bodies && isCapital(doc, to - 1) && is(doc, to, W.and);
  if (entry.alone && !listed && !standsAlone(doc, to)) return undefined;
  if (entry.named && !isCapital(doc, to - 1) && !isOfSeries(doc, k)) return undefined;
  // `a round of consultations`
  const serial = entry.form === "session" || entry.form === "negotiation";
  const inner = serial && is(doc, to, W.of) ? talksAfter(doc, to + 1) : undefined;
  if (inner) return { from: k, to: inner.to, form: inner.form };
  if (entry.form === "meeting" || serial) {
    const body = is(doc, to, W.of) ? bodyEnd(doc, to + 1) : -1;
    if (body > 0) return { from: k, to: body, form: "session" };
    if (entry.form === "meeting" && isNamedCouncil(doc, k)) return { from: k, to, form: "summit" };
  }
  return { from: k, to, form: entry.form };
}

/** `the fourth dialogue`, `the annual Oman-EU human rights dialogue`: a number or two countries make it one that is held. */
function isOfSeries(doc: TextDocument, noun: number): boolean {
  for (let k = noun - 1; k > noun - REACH; k--) {
    if (is(doc, k, W.upcoming) || is(doc, k, W.previous)) return true;
    if (is(doc, k, W.ordinal)) return !endsIn(doc, k, "first");
    if (isKind(doc, k, Kind.hyphen) && pairedAt(doc, k)) return true;
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen) && !isKind(doc, k, Kind.number))
      return false;
    if (is(doc, k, W.preposition) || is(doc, k, W.determiner)) return false;
  }
  return false;
}

/** Whether the noun phrase ends before token `to`. */
const standsAlone = (doc: TextDocument, to: number): boolean =>
  (!isWord(doc, to) && !isKind(doc, to, Kind.openParen)) ||
  is(doc, to, W.with) ||
  is(doc, to, W.between) ||
  is(doc, to, W.in) ||
  is(doc, to, W.on) ||
  is(doc, to, W.at) ||
  is(doc, to, W.since) ||
  is(doc, to, W.he) ||
  is(doc, to, W.she) ||
  is(doc, to, W.they);

/** The talks that a round is of, perhaps behind an adjective. */
function talksAfter(doc: TextDocument, from: number): Noun | undefined {
  for (let k = from; k < from + REACH && (isWord(doc, k) || isKind(doc, k, Kind.hyphen)); k++) {
    if (is(doc, k, W.preposition) || is(doc, k, W.aux)) return undefined;
    const m = matchAt(doc.matches, k, Entry.meetingNoun);
    const form = entryOf(doc.matches, m, doc.lexicon.language.meetingNouns)?.form;
    if (form === "talks" || form === "consultations" || form === "negotiation")
      return { from: k, to: doc.matches.to[m] as number, form };
  }
  return undefined;
}

/** `summit-level`; `the Defence Ministers' Meeting-Plus` is one. */
const isJoined = (doc: TextDocument, to: number): boolean =>
  isKind(doc, to, Kind.hyphen) && !(isCapital(doc, to - 1) && isCapital(doc, to + 1));

/** `press conference`, `news conference` report to journalists; nobody meets there. */
const isPressEvent = (doc: TextDocument, k: number): boolean =>
  is(doc, k - 1, W.newsword) || (is(doc, k, W.newsword) && isWord(doc, k + 1));

/** `G20 Foreign Ministers' Meeting`, `G20 leaders' meeting`: a council, by its capital or its bloc, and its members. */
function isNamedCouncil(doc: TextDocument, k: number): boolean {
  const of = isKind(doc, k - 1, Kind.single) ? k - 2 : k - 1;
  if (!is(doc, of, W.collective)) return false;
  if (isCapital(doc, k)) return isCapital(doc, of) || isCapital(doc, of - 1);
  // `G20 leaders' meeting`, `NATO Foreign Ministers' meeting`
  for (let i = of; i > of - COUNCIL_REACH && isWord(doc, i); i--)
    if (matchBefore(doc.matches, i, Entry.organization) >= 0) return true;
  return false;
}

/** End of `the (joint intergovernmental) commission`, or -1. */
function bodyEnd(doc: TextDocument, from: number): number {
  for (let k = from; k < from + REACH + 2; k++) {
    const noun = matchAt(doc.matches, k, Entry.meetingNoun);
    if (entryOf(doc.matches, noun, doc.lexicon.language.meetingNouns)?.form === "session")
      return doc.matches.to[noun] as number;
    if (is(doc, k, W.sitting)) return k + 1;
    const dash = isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.dash);
    if (!isWord(doc, k) && !dash) return -1;
    if (is(doc, k, W.preposition) || is(doc, k, W.aux)) return -1;
  }
  return -1;
}

/** `a phone conversation`, `his recent telephone call`: the noun says by which way. */
export function formOf(doc: TextDocument, from: number, noun: Noun): MeetingForm {
  if (noun.form !== "talks" && noun.form !== "meeting" && noun.form !== "forum") return noun.form;
  for (let k = from; k < noun.from; k++) {
    if (is(doc, k, W.phone)) return "phone_call";
    if (is(doc, k, W.online)) return "video_conference";
  }
  return noun.form;
}

/** `support for engagement between the two`, `a request to Congress`: behind a preposition and without an article, no encounter but a matter or a body. */
export function isUncounted(doc: TextDocument, from: number, noun: Noun): boolean {
  if (noun.to - noun.from > 1) return false;
  // `to continue his engagement with A`
  const own = is(doc, from, W.possessive);
  if (own && is(doc, from - 1, W.happen)) return isOneDealing(doc, noun);
  if (own || is(doc, from, W.determiner)) return false;
  if (noun.form === "forum" && noun.from === from)
    return is(doc, from - 1, W.to) && isCapital(doc, from);
  return is(doc, from - 1, W.preposition) && isOneDealing(doc, noun);
}

/** `engagement`, `exchange` in the singular, which may be no encounter but dealings. */
function isOneDealing(doc: TextDocument, { form, from, to }: Noun): boolean {
  const m = matchAt(doc.matches, from, Entry.meetingNoun);
  const entry = entryOf(doc.matches, m, doc.lexicon.language.meetingNouns);
  return form === "meeting" && entry?.alone === true && !endsIn(doc, to - 1, "s");
}

/** `negotiations on a trade agreement`: a process, no encounter. */
export const isProcess = (doc: TextDocument, { form, from, to }: Noun): boolean =>
  form === "negotiation" && is(doc, to, W.on) && is(doc, to - 1, W.negotiation) && to - from === 1;

/** First token of the noun phrase: its modifiers and determiner. */
export function phraseStart(doc: TextDocument, noun: number, low: number): number {
  let k = noun;
  while (k > low && noun - k < SESSION_REACH) {
    const b = k - 1;
    // `the last such meeting`
    const inner = is(doc, b - 1, W.previous) || is(doc, b - 1, W.upcoming);
    if (is(doc, b, W.determiner) || is(doc, b, W.possessive) || isOwnerMark(doc, b)) {
      if (!inner || !is(doc, b, W.determiner)) return b;
    }
    // `face-to-face`, `in-person`
    if (
      isKind(doc, b - 1, Kind.hyphen) ||
      isKind(doc, b, Kind.hyphen) ||
      isKind(doc, k, Kind.hyphen)
    ) {
      k = b;
      continue;
    }
    // `the C5+1 summit`
    const body = matchBefore(doc.matches, k, Entry.organization);
    if (body >= 0 && !isWord(doc, b - 1)) {
      k = doc.matches.from[body] as number;
      continue;
    }
    const inside = isWord(doc, b) || isKind(doc, b, Kind.number);
    if (!inside && !isInDay(doc, b) && !isPlural(doc, b, noun)) break;
    if (
      is(doc, b, W.preposition) ||
      isAuxiliary(doc, b) ||
      is(doc, b, W.conjunction) ||
      is(doc, b, W.relative) ||
      is(doc, b, W.included)
    )
      break;
    if (matchAt(doc.matches, b, Entry.cue) >= 0 || matchAt(doc.matches, b, Entry.meetingVerb) >= 0)
      break;
    if (callsOff(doc, b, low)) break;
    k = b;
  }
  return k;
}

/** The full stop of `a Nov. 13-15 visit`, the comma of `the November 13, 2022 summit`. */
const isInDay = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.period)
    ? is(doc, k - 1, W.month)
    : isKind(doc, k, Kind.comma) &&
      isKind(doc, k - 1, Kind.number) &&
      isKind(doc, k + 1, Kind.number) &&
      is(doc, k - 2, W.month);

/** `'s`, or the apostrophe of a plural owner; that of `Foreign Ministers' Meeting` is part of the name. */
const isOwnerMark = (doc: TextDocument, k: number): boolean =>
  isPossessive(doc, k) && (isKind(doc, k, Kind.possessive) || !is(doc, k - 1, W.collective));

/** The apostrophe of `Leaders' Retreat`, `the leaders' summit`; `the leaders' call` is theirs. */
const isPlural = (doc: TextDocument, k: number, noun: number): boolean =>
  isKind(doc, k, Kind.single) &&
  is(doc, k - 1, W.collective) &&
  (isCapital(doc, k - 1) || meetingFormAt(doc, noun) === "summit");

/** `the meeting`, `the talks`, `both meetings`: it points back; `the visit paid by A` does not. */
export const isBare = (doc: TextDocument, noun: number): boolean =>
  (is(doc, noun - 1, W.the) && !is(doc, noun + 2, W.by)) ||
  is(doc, noun - 1, W.both) ||
  is(doc, noun - 1, W.demonstrative) ||
  (!isWord(doc, noun - 1) && !isPlural(doc, noun - 1, noun));

/** `Minister A cancelled (talks)`, but `the cancelled talks`, `Cancelled talks`. */
const callsOff = (doc: TextDocument, k: number, low: number): boolean =>
  k > low &&
  !is(doc, k - 1, W.determiner) &&
  !is(doc, k - 1, W.possessive) &&
  !isPossessive(doc, k - 1) &&
  offAt(doc, k) !== undefined;

/** `has (postponed a visit)`, `had (praised the talks)`: the verb in front of token `from` is an auxiliary; `had detailed talks` held them. */
export function isPerfect(doc: TextDocument, from: number): boolean {
  let k = from;
  while (is(doc, k, W.adverb)) k++;
  if (offAt(doc, k)) return true;
  // `has hosted the summit` is read by its own verb.
  if (matchAt(doc.matches, k, Entry.meetingVerb) >= 0) return false;
  return endsIn(doc, k, "ed") && (is(doc, k + 1, W.determiner) || is(doc, k + 1, W.possessive));
}
