import type { Matches } from "./annotate/matches.js";
import { inRow, type Lexicon } from "./lexicon/lexicon.js";
import { WordClass } from "./lexicon/word-class.js";
import { Char, charTables } from "./text/characters.js";
import type { Segments } from "./text/segment.js";
import { Flag, Kind, type TokenTable } from "./text/tokens.js";

/** A text after its first stages: tokens, sentences and the lexicon's phrases in it. Every later stage reads it; none writes it. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly segments: Segments;
  readonly matches: Matches;
  readonly lexicon: Lexicon;
  // What the rules ask some thirty times a token stands one step nearer: these are of `tokens`, and `classes` of `lexicon`.
  readonly count: number;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly known: Uint32Array;
  readonly classes: Uint32Array;
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

// The rules ask these questions some twenty times a token, so each is one look into a table and calls nothing else.
// An index is any integer: nothing stands in front of the text or behind it.

export const isKind = ({ count, kind: kinds }: TextDocument, i: number, kind: number): boolean =>
  i >= 0 && i < count && kinds[i] === kind;
export const isWord = ({ count, kind }: TextDocument, i: number): boolean =>
  i >= 0 && i < count && kind[i] === Kind.word;
export const isCapital = ({ count, flags }: TextDocument, i: number): boolean =>
  i >= 0 && i < count && ((flags[i] as number) & Flag.capital) !== 0;
/** `OPEC`, `MISS`: no letter of it is small. */
export const isUpper = ({ count, flags }: TextDocument, i: number): boolean =>
  i >= 0 && i < count && ((flags[i] as number) & Flag.upper) !== 0;
/** Whether the word at token `i` is in the closed class `wordClass`. */
export const is = (
  { count, known, classes }: TextDocument,
  i: number,
  wordClass: number,
): boolean => i >= 0 && i < count && inRow(classes, known[i] as number, wordClass);
/** `will`, `may`; the month of May has a capital. */
export const isModal = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.modal) && !(isCapital(doc, i) && is(doc, i, WordClass.month));
/** `will`, `may`, `has`, `was`. */
export const isAuxiliary = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.aux) || isModal(doc, i);
/** Whether the word at token `i` is in one of the classes of the `WordSet` `set`. */
export const isOf = ({ count, known, classes }: TextDocument, i: number, set: number): boolean =>
  i >= 0 && i < count && ((classes[known[i] as number] as number) & set) !== 0;
/** The token `i`, or the one behind it where `i` is `the`. */
export const afterThe = (doc: TextDocument, i: number): number =>
  is(doc, i, WordClass.the) ? i + 1 : i;
/** The token before `i`, or the one before that where it is `the`. */
export const beforeThe = (doc: TextDocument, i: number): number =>
  is(doc, i - 1, WordClass.the) ? i - 2 : i - 1;
/** The last token at or before `i` that is no adverb, or `low - 1`. */
export function skipAdverbsBack(doc: TextDocument, i: number, low: number): number {
  let k = i;
  while (k >= low && is(doc, k, WordClass.adverb)) k--;
  return k;
}
/** Whether the word at token `i` is unknown to the lexicon, but as a given name. */
export const isUnknown = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) &&
  (doc.tokens.known[i] === 0 || is(doc, i, WordClass.femalename) || is(doc, i, WordClass.malename));

/** `or`, `nor`: a conjunction that neither adds nor opposes. */
export const isOr = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.conjunction) && !is(doc, i, WordClass.and) && !is(doc, i, WordClass.but);
/** Whether a token of a kind, such as a comma, stands between two tokens. */
export function hasKind(doc: TextDocument, from: number, to: number, kind: number): boolean {
  for (let k = from; k < to; k++) if (isKind(doc, k, kind)) return true;
  return false;
}
/** Whether a word of the closed class `wordClass` stands between two tokens. */
export function hasWord(doc: TextDocument, from: number, to: number, wordClass: number): boolean {
  for (let k = from; k < to; k++) if (is(doc, k, wordClass)) return true;
  return false;
}
/** `(OPEC)`, `(March 21-August 22)`: the token behind the brackets that open at token `i` and close before token `end`, else `i`. */
export function behindBrackets(doc: TextDocument, i: number, end: number): number {
  if (!isKind(doc, i, Kind.openParen)) return i;
  for (let k = i + 1; k < end; k++) if (isKind(doc, k, Kind.closeParen)) return k + 1;
  return i;
}
/** `St. Petersburg`: whether token `i` is the full stop of an abbreviation inside a name. */
export const isInnerStop = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.period) && is(doc, i - 1, WordClass.abbreviation) && isCapital(doc, i + 1);
/** Whether token `i` is a word with the ending `ending`. */
export const endsIn = (doc: TextDocument, i: number, ending: string): boolean =>
  isWord(doc, i) && doc.text.endsWith(ending, doc.tokens.end[i]);

/** Index of the first of `ranges`, which are in text order, that starts at token `at` or later. */
export function firstFrom(ranges: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as TokenRange).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const startOf = (doc: TextDocument, i: number): number => doc.tokens.start[i] as number;
/** End offset of the range that ends before token `to`. */
export const endBefore = (doc: TextDocument, to: number): number =>
  doc.tokens.end[to - 1] as number;

/** The most code units that one call takes as its arguments. */
const CHUNK = 4096;

/** What no reader sees: the characters that `charTables` has as hidden, and the filler of `text/mend`. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\uffff]/gu;

/**
 * What a reader sees of a range, on one line: a name may run over a line end, and an entity is the character that it means.
 * It is a string of its own: a plain `slice` would keep the whole article in memory as long as the report lives.
 */
export function textOf(doc: TextDocument, range: TokenRange): string {
  const end = endBefore(doc, range.to);
  let text = "";
  for (let at = startOf(doc, range.from); at < end; at += CHUNK) {
    // A plain array: a part of the table would take twice the time.
    const units = new Array<number>(Math.min(CHUNK, end - at));
    for (let i = 0; i < units.length; i++) units[i] = doc.tokens.units[at + i] as number;
    text += String.fromCharCode.apply(null, units);
  }
  return isPlain(doc, startOf(doc, range.from), end)
    ? text
    : text.replace(UNSEEN, "").replace(/\s+/gu, " ");
}

/** Whether a reader sees the code units between two offsets as they are: on one line, with single spaces and nothing hidden. */
function isPlain({ tokens: { units } }: TextDocument, from: number, to: number): boolean {
  const { type } = charTables();
  for (let i = from; i < to; i++) {
    const unit = units[i] as number;
    const kind = type[unit];
    if (kind === Char.newline || kind === Char.hidden || kind === Char.filler) return false;
    if (kind === Char.space && (unit !== SPACE || units[i + 1] === SPACE)) return false;
  }
  return true;
}

const SPACE = 0x20;

export const sentenceOf = (doc: TextDocument, i: number): number => doc.segments.of[i] as number;
export const sentenceStart = (doc: TextDocument, sentence: number): number =>
  doc.segments.from[sentence] as number;
export const sentenceEnd = (doc: TextDocument, sentence: number): number =>
  doc.segments.to[sentence] as number;
export const paragraphOf = (doc: TextDocument, i: number): number =>
  doc.segments.paragraph[doc.segments.of[i] as number] as number;

/** Whether a sentence is a paragraph of its own without a full stop or another mark at its end. */
export function isHeadline({ segments, tokens }: TextDocument, s: number): boolean {
  const paragraph = segments.paragraph[s];
  return (
    tokens.kind[(segments.to[s] as number) - 1] === Kind.word &&
    segments.paragraph[s - 1] !== paragraph &&
    s + 1 < segments.count &&
    segments.paragraph[s + 1] !== paragraph
  );
}
