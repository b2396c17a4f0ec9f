import { is, isCapital, isKind, isWord, type TextDocument, type TokenRange } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind } from "./tokens.js";

/** What one speaker says in a transcript: `MINISTER OKELLO: Thank you. …` up to the next speaker. */
export interface Turn {
  /** The speaker's label in front of the colon; undefined for a questioner whom the transcript does not name. */
  readonly label: TokenRange | undefined;
  /** One range a paragraph. */
  readonly pieces: readonly TokenRange[];
  readonly from: number;
  readonly to: number;
}

/** The longest label, in tokens: `ABENA OKELLO, MINISTER OF FOREIGN AFFAIRS OF CHAD:`. */
const LABEL_REACH = 16;
/** How many turns make a transcript; a single line in capitals with a colon is a dateline or a heading. */
const LEAST = 2;

/** The turns of a transcript, or none when the text is not one. */
export function findTurns(doc: TextDocument): readonly Turn[] {
  const speaks = ({ from }: TokenRange): boolean => !is(doc, from, W.questioner);
  let labels = labelsOf(doc, false);
  // `Foreign Minister Okello: …` is a turn where somebody asks `Question: …`.
  if (!labels.every(speaks)) labels = labelsOf(doc, true);
  if (labels.filter(speaks).length < LEAST) return [];
  const turns = labels.map(({ from, to }, i): Turn => {
    const end = labels[i + 1]?.from ?? doc.tokens.count;
    const label = speaks({ from, to }) ? { from, to } : undefined;
    return { label, pieces: paragraphsOf(doc, afterNote(doc, to + 1), end), from, to: end };
  });
  return turns.filter((t) => t.pieces.length > 0);
}

/** The labels in capitals, or with capitals, at the start of a paragraph. */
function labelsOf(doc: TextDocument, loose: boolean): TokenRange[] {
  const { segments } = doc;
  const found: TokenRange[] = [];
  for (let s = 0; s < segments.count; s++) {
    if (s > 0 && segments.paragraph[s] === segments.paragraph[s - 1]) continue;
    const from = segments.from[s] as number;
    const to = labelEnd(doc, from, loose);
    if (to > from && to + 1 < doc.tokens.count) found.push({ from, to });
  }
  return found;
}

/** The colon behind a label that starts at token `from`, or -1. */
function labelEnd(doc: TextDocument, from: number, loose: boolean): number {
  let capitals = 0;
  for (let k = from; k < Math.min(doc.tokens.count, from + LABEL_REACH); k++) {
    if (isKind(doc, k, Kind.colon)) return capitals > 0 ? k : -1;
    const upper = isWord(doc, k) && ((doc.tokens.flags[k] as number) & Flag.upper) !== 0;
    const named = loose && isWord(doc, k) && isCapital(doc, k);
    if (upper || named || (k === from && is(doc, k, W.questioner))) capitals++;
    else if (loose && k > from && (is(doc, k, W.of) || is(doc, k, W.the) || isParen(doc, k)))
      continue;
    // `M. OKELLO`, `OKELLO-RUIZ`, `OKELLO, MINISTER`
    else if (!(isCapital(doc, k) && oneLetter(doc, k)) && isWord(doc, k)) return -1;
    else if (!isWord(doc, k) && !isJoint(doc, k)) return -1;
  }
  return -1;
}

const oneLetter = (doc: TextDocument, k: number): boolean =>
  ((doc.tokens.flags[k] as number) & Flag.dotted) !== 0 ||
  (doc.tokens.end[k] as number) - (doc.tokens.start[k] as number) === 1;
const isParen = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.openParen) || isKind(doc, k, Kind.closeParen);
const isJoint = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.period);

/** Steps over `(Via interpreter)`. */
function afterNote(doc: TextDocument, k: number): number {
  if (!isKind(doc, k, Kind.openParen)) return k;
  for (let i = k + 1; i < Math.min(doc.tokens.count, k + LABEL_REACH); i++)
    if (isKind(doc, i, Kind.closeParen)) return i + 1;
  return k;
}

/** The paragraphs between two tokens, each a range. */
function paragraphsOf(doc: TextDocument, from: number, to: number): TokenRange[] {
  const { of, paragraph } = doc.segments;
  const pieces: TokenRange[] = [];
  let start = from;
  for (let k = from + 1; k <= to; k++) {
    const ends = k === to || paragraph[of[k] as number] !== paragraph[of[k - 1] as number];
    if (!ends) continue;
    pieces.push({ from: start, to: k });
    start = k;
  }
  return from < to ? pieces : [];
}
