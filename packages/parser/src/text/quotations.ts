import type { TextDocument } from "../document.js";
import { isKind } from "../document.js";
import { Flag, Kind } from "./tokens.js";
import { findTurns, type Turn } from "./turns.js";

/** One quotation: the tokens between its marks. A part of several paragraphs has one piece a paragraph. */
export interface Quotation {
  /** Token ranges without the marks, half open; one for each paragraph that repeats the opening mark. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
  /** Tokens of the whole quotation with its marks. */
  readonly from: number;
  readonly to: number;
  /** False when a mark is missing; the end is then where its paragraph or attribution ends. */
  readonly balanced: boolean;
  /** Quoted with single marks. */
  readonly single: boolean;
  /** What a speaker says in a transcript, without marks. */
  readonly turn: Turn | undefined;
}

const quotationOf = (
  pieces: Quotation["pieces"],
  from: number,
  to: number,
  {
    balanced = true,
    single = false,
    turn,
  }: Partial<Pick<Quotation, "balanced" | "single" | "turn">> = {},
): Quotation => ({ pieces, from, to, balanced, single, turn });

/** All direct speech of the text: the turns of a transcript, else what stands between quotation marks. */
export function findQuotations(doc: TextDocument): readonly Quotation[] {
  const turns = findTurns(doc);
  if (turns.length === 0) return findMarked(doc);
  return turns.map((turn) =>
    // The label stands outside, so that it may introduce somebody.
    quotationOf(turn.pieces, turn.label?.to ?? turn.from, turn.to, { turn }),
  );
}

/**
 * Pairs the quotation marks of the text, paragraph by paragraph.
 * A quotation that is open at the end of a paragraph goes on if the next one starts with an opening mark.
 */
function findMarked(doc: TextDocument): readonly Quotation[] {
  const { tokens } = doc;
  const found: Quotation[] = [];
  let open = -1;
  /** How many quotations stand open inside the open one. */
  let depth = 0;
  let single = false;
  let pieces: { from: number; to: number }[] = [];
  let pieceFrom = 0;
  const close = (to: number, balanced: boolean, end: number): void => {
    if (to > pieceFrom) pieces.push({ from: pieceFrom, to });
    if (pieces.length > 0) found.push(quotationOf(pieces, open, end, { balanced, single }));
    open = -1;
    depth = 0;
    pieces = [];
  };
  /** The sentence in front of a closing mark that nothing opened. */
  const lostOpening = (i: number): void => {
    const from = doc.segments.from[doc.segments.of[i] as number] as number;
    if (from > (found.at(-1)?.to ?? -1) && i > from)
      found.push(quotationOf([{ from, to: i }], from, i + 1));
  };
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i] as number;
    if (open >= 0 && startsParagraph(doc, i)) {
      // The opening mark is repeated at the start of each paragraph of a long quotation.
      if (!single && opensDouble(doc, i) && (kind === Kind.openQuote || hasLaterClose(doc, i))) {
        pieces.push({ from: pieceFrom, to: i });
        pieceFrom = i + 1;
        continue;
      }
      // Neither closed nor opened again, but closed in this paragraph.
      if (single || !closesWithin(doc, i)) close(i, false, i);
    }
    if (kind === Kind.openQuote || kind === Kind.closeQuote || kind === Kind.quote) {
      if (open < 0) {
        if (!opensDouble(doc, i) && !isGluedOpener(doc, i) && !isShiftedOpener(doc, i)) {
          // `We are ready," Okello said`: the opening mark is missing.
          if (closesLost(doc, i)) lostOpening(i);
          continue;
        }
        open = i;
        single = false;
        pieceFrom = i + 1;
      } else if (!single) {
        if (depth > 0 && kind === Kind.closeQuote) depth--;
        else if (kind === Kind.openQuote && nests(doc, i)) depth++;
        else if (kind === Kind.openQuote && opensDouble(doc, i) && !closesDouble(doc, i)) {
          // A second opening mark: the first was never closed.
          close(i, false, i);
          open = i;
          pieceFrom = i + 1;
        } else close(i, true, i + 1);
      }
    } else if ((kind === Kind.openSingle || kind === Kind.single) && open < 0) {
      if (opensSingle(doc, i)) {
        open = i;
        single = true;
        pieceFrom = i + 1;
      }
    } else if (kind === Kind.single && single && closesSingle(doc, i)) close(i, true, i + 1);
  }
  if (open >= 0) close(tokens.count, false, tokens.count);
  return found;
}

/** How far the marks behind an opening mark inside a quotation are counted, in tokens. */
const NEST_REACH = 300;

/** No more quotations than this stand open at once. */
const DEEPEST = 4;

/** Whether the opening mark at token `i` inside a quotation has a partner, and the quotation one of its own behind it, in this paragraph. */
function nests(doc: TextDocument, i: number): boolean {
  const paragraph = doc.segments.paragraph[doc.segments.of[i] as number];
  let depth = 1;
  for (let k = i; k < Math.min(doc.tokens.count, i + NEST_REACH) && depth > 0; k++) {
    if (doc.segments.paragraph[doc.segments.of[k] as number] !== paragraph) return false;
    if (isKind(doc, k, Kind.openQuote)) depth++;
    if (isKind(doc, k, Kind.closeQuote)) depth--;
    if (depth > DEEPEST) return false;
  }
  return depth === 0;
}

const spaced = (doc: TextDocument, i: number): boolean =>
  i === 0 ||
  i >= doc.tokens.count ||
  ((doc.tokens.flags[i] as number) & (Flag.space | Flag.line)) !== 0;
const startsParagraph = (doc: TextDocument, i: number): boolean =>
  ((doc.tokens.flags[i] as number) & (Flag.paragraph | Flag.line)) !== 0 &&
  doc.segments.paragraph[doc.segments.of[i] as number] !==
    doc.segments.paragraph[doc.segments.of[i - 1] as number];

function opensDouble(doc: TextDocument, i: number): boolean {
  const kind = doc.tokens.kind[i];
  if (kind === Kind.openQuote) return true;
  const before =
    spaced(doc, i) ||
    isKind(doc, i - 1, Kind.openParen) ||
    isKind(doc, i - 1, Kind.dash) ||
    isKind(doc, i - 1, Kind.colon);
  return before && !spaced(doc, i + 1);
}

/** Behind a comma, question or exclamation mark without a space, and with one on its other side. */
const closesLost = (doc: TextDocument, i: number): boolean =>
  !spaced(doc, i) &&
  spaced(doc, i + 1) &&
  !startsParagraph(doc, i) &&
  (isKind(doc, i - 1, Kind.comma) ||
    isKind(doc, i - 1, Kind.question) ||
    isKind(doc, i - 1, Kind.exclamation));

/** `said,"We are ready`: the space is on no side of a straight mark behind a comma. */
const isGluedOpener = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.quote) && isKind(doc, i - 1, Kind.comma) && !spaced(doc, i + 1);

/** `said," We are ready"`, `said: " We are ready , "`: a space stands behind a straight mark, and the next mark opens nothing. */
function isShiftedOpener(doc: TextDocument, i: number): boolean {
  if (!isKind(doc, i, Kind.quote) || !spaced(doc, i + 1)) return false;
  if (!spaced(doc, i) && !isKind(doc, i - 1, Kind.comma) && !isKind(doc, i - 1, Kind.colon))
    return false;
  const paragraph = doc.segments.paragraph[doc.segments.of[i] as number];
  for (let k = i + 1; k < doc.tokens.count; k++) {
    if (doc.segments.paragraph[doc.segments.of[k] as number] !== paragraph) return false;
    if (isKind(doc, k, Kind.quote)) return !opensDouble(doc, k);
  }
  return false;
}

function closesDouble(doc: TextDocument, i: number): boolean {
  return doc.tokens.kind[i] !== Kind.openQuote || (!spaced(doc, i) && spaced(doc, i + 1));
}

/** How far the end of a quotation of several paragraphs is looked for, in tokens and in paragraphs. */
const CLOSE_REACH = 600;
const CLOSE_PARAGRAPHS = 12;

/** Whether a straight mark at the start of a paragraph opens something: another mark follows in it, or in those behind it that start with one. */
function hasLaterClose(doc: TextDocument, i: number): boolean {
  let paragraphs = 0;
  for (let k = i + 1; k < Math.min(doc.tokens.count, i + CLOSE_REACH); k++) {
    const kind = doc.tokens.kind[k];
    const mark = kind === Kind.quote || kind === Kind.closeQuote;
    if (startsParagraph(doc, k)) {
      if (!mark || !opensDouble(doc, k) || ++paragraphs > CLOSE_PARAGRAPHS) return false;
    } else if (mark) return true;
  }
  return false;
}

/** Whether the next mark in the paragraph of token `i` closes a quotation: `… (mark missing) the way to go."` */
function closesWithin(doc: TextDocument, i: number): boolean {
  const paragraph = doc.segments.paragraph[doc.segments.of[i] as number];
  for (let k = i; k < doc.tokens.count; k++) {
    if (doc.segments.paragraph[doc.segments.of[k] as number] !== paragraph) return false;
    const kind = doc.tokens.kind[k];
    if (kind === Kind.openQuote) return false;
    if (kind === Kind.closeQuote) return true;
    if (kind === Kind.quote) return !spaced(doc, k) && spaced(doc, k + 1);
  }
  return false;
}

/** How far a single opening mark may look for its partner, in tokens. */
const SINGLE_REACH = 120;

/** A single mark opens a quotation only when its partner stands in the same paragraph: apostrophes are far more frequent. */
function opensSingle(doc: TextDocument, i: number): boolean {
  if (!spaced(doc, i) || spaced(doc, i + 1)) return false;
  const paragraph = doc.segments.paragraph[doc.segments.of[i] as number];
  for (let k = i + 2; k < Math.min(doc.tokens.count, i + SINGLE_REACH); k++) {
    if (doc.segments.paragraph[doc.segments.of[k] as number] !== paragraph) return false;
    if (doc.tokens.kind[k] === Kind.single && closesSingle(doc, k)) return true;
  }
  return false;
}

function closesSingle(doc: TextDocument, i: number): boolean {
  if (spaced(doc, i)) return false;
  const after = i + 1;
  if (
    !spaced(doc, after) &&
    !isKind(doc, after, Kind.comma) &&
    !isKind(doc, after, Kind.period) &&
    !isKind(doc, after, Kind.closeParen) &&
    !isKind(doc, after, Kind.semicolon)
  )
    return false;
  // `States’ vision`: a plural possessive, unless punctuation stands before the mark.
  const before = i - 1;
  if (doc.tokens.kind[before] !== Kind.word) return true;
  const lastUnit = doc.text.charCodeAt((doc.tokens.end[before] as number) - 1);
  return lastUnit !== 0x73 || isKind(doc, after, Kind.comma) || isKind(doc, after, Kind.period);
}
