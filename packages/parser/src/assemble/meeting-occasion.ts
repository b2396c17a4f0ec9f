import {
  is,
  isCapital,
  isInnerStop,
  isKind,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Discourse } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { isEvent } from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** The longest name of a venue or an occasion, in tokens. */
const NAME_REACH = 10;

/** `at the Presidential Palace`: capitalised words that end in a kind of building. */
export function venueIn(doc: TextDocument, { from, to }: TokenRange): TokenRange | undefined {
  for (let k = from; k < to; k++) {
    if (!is(doc, k, W.at) && !is(doc, k, W.in)) continue;
    const start = is(doc, k + 1, W.determiner) ? k + 2 : k + 1;
    let end = start;
    while (end < Math.min(to, start + NAME_REACH) && (isCapital(doc, end) || is(doc, end, W.of)))
      end++;
    while (end > start && is(doc, end - 1, W.of)) end--;
    for (let i = start; i < end; i++) if (is(doc, i, W.venue)) return { from: start, to: end };
  }
  return undefined;
}

/** `on the sidelines of the Gulf Summit in Oman`: the event without its article and place. */
export function occasionIn({ doc }: Discourse, { from, to }: TokenRange): TokenRange | undefined {
  for (let k = from; k < to; k++) {
    const aside = is(doc, k, W.sidelines) && is(doc, k + 1, W.of);
    const attends = is(doc, k, W.attending) && (is(doc, k - 1, W.to) || is(doc, k - 1, W.while));
    const within = is(doc, k, W.framework) && is(doc, k + 1, W.of);
    if (!aside && !attends && !within) continue;
    let start = attends ? k + 1 : k + 2;
    while (is(doc, start, W.determiner)) start++;
    let end = start;
    while (end < Math.min(to, start + NAME_REACH) && isNamePart(doc, end)) end++;
    if (end > start && (aside || namesEvent(doc, start, end))) return { from: start, to: end };
  }
  return undefined;
}

/** `the Ocean Forum`, `the G20 summit`, but not `the partnership`, `his visit`: an event others hold. */
function namesEvent(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const form = meetingFormAt(doc, k);
    if (form && isEvent({ form })) return true;
    if (is(doc, k, W.noname) && isCapital(doc, k)) return true;
  }
  return false;
}

const isNamePart = (doc: TextDocument, k: number): boolean =>
  (isWord(doc, k) ||
    isKind(doc, k, Kind.number) ||
    isKind(doc, k, Kind.hyphen) ||
    isKind(doc, k, Kind.possessive) ||
    isInnerStop(doc, k) ||
    isKind(doc, k, Kind.single)) &&
  !(is(doc, k, W.preposition) && !is(doc, k, W.of)) &&
  !is(doc, k, W.relative) &&
  !is(doc, k, W.here) &&
  !is(doc, k, W.conjunction) &&
  !is(doc, k, W.aux) &&
  !is(doc, k, W.days) &&
  !is(doc, k, W.month);
