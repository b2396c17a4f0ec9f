import type { MeetingForm } from "@communique/core";
import { entryOf, matchAt } from "../annotate/matches.js";
import { hasWord, is, isKind, type TextDocument, type TokenRange } from "../document.js";
import type { MeetingVerbEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { placeAt } from "./meeting-place.js";
import type { PlaceFound } from "./meeting-types.js";

/** How far before `on a visit` its verb may stand: `is in Chad on Tuesday on a visit`. */
const STAY_REACH = 8;
/** The longest phrase that opens a sentence: `As part of the upcoming visit to Riga,`. */
const OPENING_REACH = 12;

/** The entry of the verb of meeting that starts at token `i`. */
export function meetingVerbAt(doc: TextDocument, i: number): MeetingVerbEntry | undefined {
  const m = matchAt(doc.matches, i, Entry.meetingVerb);
  return entryOf(doc.matches, m, doc.lexicon.language.meetingVerbs);
}

/** The form of encounter that the noun at token `i` names. */
export function meetingFormAt(doc: TextDocument, i: number): MeetingForm | undefined {
  const m = matchAt(doc.matches, i, Entry.meetingNoun);
  return entryOf(doc.matches, m, doc.lexicon.language.meetingNouns)?.form;
}

/** Whether the phrase of a noun of meeting says who receives the others: `host the Gulf Summit`. */
export const isHosted = (doc: TextDocument, from: number, noun: TokenRange): boolean =>
  hasWord(doc, from, noun.from, W.hosting);

/** The token of the verb in `is (in Chad) on a visit`, `is in Chad for a visit`, `is expected in Chad for talks`, of which the phrase of the visit starts at token `from`; or -1. */
export function beOnVisit(doc: TextDocument, from: number): number {
  const on = is(doc, from - 1, W.on);
  if (!on && !is(doc, from - 1, W.for)) return -1;
  for (let k = from - 2; k > from - STAY_REACH; k--) {
    if (is(doc, k, W.be)) return on || placeOf(doc, k) ? k : -1;
    if (is(doc, k, W.scheduled) && placeOf(doc, k)) return k;
  }
  return -1;
}

/** Where somebody is, by the verb at token `be`: `is in Chad`. */
export const placeOf = (doc: TextDocument, be: number): PlaceFound | undefined =>
  is(doc, be + 1, W.in) ? placeAt(doc, be + 2)?.place : undefined;

/** The token behind the comma of `As part of the visit, …`, `will visit Lima, where …`, where one stands before token `to`; else `low`. */
export function behindOpening(doc: TextDocument, low: number, to: number): number {
  if (is(doc, to - 1, W.relative) && isKind(doc, to - 2, Kind.comma)) return to;
  if (!is(doc, low, W.preposition) && !is(doc, low, W.as)) return low;
  for (let k = low; k < Math.min(to, low + OPENING_REACH); k++) {
    if (isKind(doc, k, Kind.comma)) return k + 1;
    if (is(doc, k, W.aux) || is(doc, k, W.that)) return low;
  }
  return low;
}
