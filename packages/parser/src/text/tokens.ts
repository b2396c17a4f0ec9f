/**
 * The token table: parallel typed arrays, one row a token, reused from text to text.
 * Offsets are UTF-16 code units into the caller's string, half open.
 */

/** Kinds of tokens. */
export const Kind = {
  word: 1,
  number: 2,
  period: 3,
  comma: 4,
  semicolon: 5,
  colon: 6,
  question: 7,
  exclamation: 8,
  openParen: 9,
  closeParen: 10,
  /** A hyphen or en dash with no space on either side: `Sang-wook`, `2022-23`. */
  hyphen: 11,
  /** A dash between words. */
  dash: 12,
  openQuote: 13,
  closeQuote: 14,
  /** A straight double mark, which may open or close. */
  quote: 15,
  openSingle: 16,
  /** A free-standing apostrophe, straight or curly: a closing single mark or a plural possessive. */
  single: 17,
  slash: 18,
  percent: 19,
  currency: 20,
  /** `'s` after a word. */
  possessive: 21,
  ellipsis: 22,
  at: 23,
  hash: 24,
  ampersand: 25,
  symbol: 26,
} as const;

/** Bits of `flags`. */
export const Flag = {
  /** The first letter is a capital. */
  capital: 1,
  /** Two or more letters, all capitals. */
  upper: 2,
  /** White space stands before the token. */
  space: 4,
  /** A line break stands before the token. */
  line: 8,
  /** An empty line stands before the token. */
  paragraph: 16,
  /** The word holds full stops: `U.S.`, `J.`. */
  dotted: 32,
  /** The word holds a digit: `G20`, `RM40`. */
  digit: 64,
} as const;

export interface TokenTable {
  count: number;
  /** The code units of the text and at least `PADDING` zeros behind them, so that a look ahead needs no check. */
  units: Uint16Array;
  start: Uint32Array;
  end: Uint32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  /** The same id for the same word, whatever its case and diacritics. Below `lexiconSize` it is a lexicon word. 0 for tokens that are no words. */
  word: Uint32Array;
  /** The row of the token in the tables of classes where it is a word of the lexicon, else 0: what the rules ask about, in one look. */
  known: Uint32Array;
}

export function createTokenTable(capacity: number): TokenTable {
  return {
    count: 0,
    units: new Uint16Array(0),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    word: new Uint32Array(capacity),
    known: new Uint32Array(capacity),
  };
}

/** How far the tokenizer looks ahead, in code units. */
const PADDING = 4;

/** Fills `units`, from which a scan is several times as fast as from the string. */
export function loadUnits(table: TokenTable, text: string): void {
  const { length } = text;
  if (table.units.length < length + PADDING) table.units = new Uint16Array(length * 2 + PADDING);
  const { units } = table;
  // In front of the loop: an engine that compiles a loop while it runs has to drop that code for what first runs behind it.
  units.fill(0, length, length + PADDING);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
}

/** Doubles the room of the table and keeps its rows. */
export function growTokenTable(table: TokenTable): void {
  const capacity = table.start.length * 2;
  const grown = createTokenTable(capacity);
  grown.start.set(table.start);
  grown.end.set(table.end);
  grown.kind.set(table.kind);
  grown.flags.set(table.flags);
  grown.word.set(table.word);
  grown.known.set(table.known);
  table.start = grown.start;
  table.end = grown.end;
  table.kind = grown.kind;
  table.flags = grown.flags;
  table.word = grown.word;
  table.known = grown.known;
}
