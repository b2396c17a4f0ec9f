import {
  is,
  isAuxiliary,
  isKind,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { participantsOf } from "./meeting-lists.js";
import type { ParticipantFound } from "./meeting-types.js";

/** The longest sentence that only opens a list, in tokens. */
const HEADING = 20;
/** The most lines of a list of people. */
const LINES = 100;

/**
 * `Joining the call were the following leaders:`, `Participants in the meeting included:` and a list below it: whoever
 * an item of the list opens with. Items stand in lines of their own, or behind dashes in one line.
 */
export function attendanceList(d: Discourse, sentence: number): ParticipantFound[] {
  const { doc } = d;
  if (!opensList(doc, sentence)) return [];
  const found: ParticipantFound[] = [];
  const last = Math.min(doc.segments.count, sentence + 1 + LINES);
  for (let s = sentence + 1; s < last; s++) {
    const items = itemsOf(d, s);
    if (items.length === 0) break;
    found.push(...items);
  }
  return found;
}

/** Whether the sentence says who takes part, and ends in a colon. */
function opensList(doc: TextDocument, sentence: number): boolean {
  const from = sentenceStart(doc, sentence);
  const colon = sentenceEnd(doc, sentence) - 1;
  if (!isKind(doc, colon, Kind.colon) || colon - from > HEADING) return false;
  for (let k = from; k < colon; k++)
    if (is(doc, k, W.attendee) || is(doc, k, W.attending) || is(doc, k, W.accompanied)) return true;
  return false;
}

/** The people whom the items of one line open with. */
function itemsOf(d: Discourse, sentence: number): ParticipantFound[] {
  const { doc } = d;
  const from = sentenceStart(doc, sentence);
  const end = sentenceEnd(doc, sentence);
  const marked = isMark(doc, from);
  // A line without a mark may be the text that goes on.
  if (!marked && isText(doc, from, end)) return [];
  const found: ParticipantFound[] = [];
  for (let k = from; k < end; k++) {
    if (k > from && !isMark(doc, k)) continue;
    const m = mentionStarting(d, isMark(doc, k) ? k + 1 : k);
    if (mentionAt(d, m)?.name) found.push(...participantsOf(d, m, "participant"));
  }
  return found;
}

/** The dash or star before an item. */
const isMark = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.dash) || isKind(doc, k, Kind.symbol);

/** A sentence with a verb or a full stop. */
function isText(doc: TextDocument, from: number, end: number): boolean {
  if (isKind(doc, end - 1, Kind.period)) return true;
  for (let k = from; k < end; k++) if (isAuxiliary(doc, k)) return true;
  return false;
}
