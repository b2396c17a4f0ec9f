/**
 * What each UTF-16 code unit is to the tokenizer, and what it folds to.
 *
 * Both tables have one cell a code unit, so the scan does no comparison chain and no Unicode property lookup.
 * They are built on first use, never at import.
 */

import { FILLER } from "./mend/cover.js";

/** Classes of code units. */
export const Char = {
  symbol: 0,
  space: 1,
  newline: 2,
  lower: 3,
  upper: 4,
  /** A letter of a script without case. */
  letter: 5,
  digit: 6,
  /** Combining marks: part of a word, ignored by folding. */
  mark: 7,
  /** Zero-width characters: ignored inside a word, and anywhere else. */
  hidden: 8,
  /** The front of a character that is written in several: see `FILLER`. */
  filler: 9,
  apostrophe: 10,
  punctuation: 11,
} as const;

export interface CharTables {
  readonly type: Uint8Array;
  /** Lower case, without diacritics: `Ç` and `c` fold to the same unit. 0 for ignored units. */
  readonly fold: Uint16Array;
}

const LATIN = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Ranges outside Latin that hold no letters. */
const NOT_LETTERS = [
  [0x2c2, 0x2df],
  [0xe3f, 0xe3f], // the sign of the baht, among Thai letters
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff20],
  [0xfff0, 0xffff],
] as const;

/** Latin letters that Unicode does not decompose, with the letter that news text uses instead. */
const UNDECOMPOSED: Record<string, string> = {
  ı: "i",
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "s",
  æ: "a",
  œ: "o",
  ð: "d",
  þ: "t",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};

const SPACES = [0x09, 0x0b, 0x0c, 0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
/** With the bullets of lists, whose items are paragraphs. */
const NEWLINES = [0x0a, 0x0d, 0x2028, 0x2029, 0x2022, 0x2023, 0x25aa, 0x25cf, 0x25e6];
const APOSTROPHES = [0x27, 0x2019, 0x2bc, 0x60, 0xb4, 0x2018, 0x201b];
/** Soft hyphens, zero-width characters and marks of direction. */
const HIDDEN = [
  0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060,
  0x2066, 0x2067, 0x2068, 0x2069, 0xfeff,
];

let tables: CharTables | undefined;

/** The tables, built once. */
export function charTables(): CharTables {
  tables ??= build();
  return tables;
}

function build(): CharTables {
  const type = new Uint8Array(0x10000);
  const fold = new Uint16Array(0x10000);
  for (let c = 0; c < 0x10000; c++) fold[c] = c;
  type.fill(Char.letter, 0x250);
  for (const [first, last] of NOT_LETTERS) type.fill(Char.symbol, first, last + 1);
  for (let c = 0x21; c < 0x7f; c++) type[c] = Char.punctuation;
  for (let c = 0x30; c <= 0x39; c++) type[c] = Char.digit;
  for (let c = 0x41; c <= 0x5a; c++) {
    type[c] = Char.upper;
    type[c + 32] = Char.lower;
    fold[c] = c + 32;
  }
  for (const [first, last] of LATIN) for (let c = first; c <= last; c++) latin(type, fold, c);
  type[0xd7] = type[0xf7] = Char.symbol;
  cased(type, fold, 0x370, 0x52f);
  for (const letter of Object.keys(UNDECOMPOSED))
    fold[letter.charCodeAt(0)] = (UNDECOMPOSED[letter] as string).charCodeAt(0);
  type[0x259] = Char.lower;
  type[0x18f] = Char.upper;
  fold[0x18f] = 0x65;
  fill(type, [0x300, 0x36f], Char.mark);
  fold.fill(0, 0x300, 0x370);
  fill(type, [0x2000, 0x200a], Char.space);
  for (const c of SPACES) type[c] = Char.space;
  for (const c of NEWLINES) type[c] = Char.newline;
  for (const c of APOSTROPHES) {
    type[c] = Char.apostrophe;
    // All apostrophes are one to a word, so `O’Brien` is `O'Brien`.
    fold[c] = 0x27;
  }
  for (const c of HIDDEN) {
    type[c] = Char.hidden;
    fold[c] = 0;
  }
  type[FILLER] = Char.filler;
  fold[FILLER] = 0;
  return { type, fold };
}

function fill(type: Uint8Array, [first, last]: readonly [number, number], value: number): void {
  type.fill(value, first, last + 1);
}

function latin(type: Uint8Array, fold: Uint16Array, c: number): void {
  const letter = String.fromCharCode(c);
  const lower = letter.toLowerCase();
  type[c] = lower.charCodeAt(0) === c ? Char.lower : Char.upper;
  const base = UNDECOMPOSED[lower] ?? lower.normalize("NFD");
  fold[c] = base.charCodeAt(0);
}

/** Greek and Cyrillic have case; their letters keep their diacritics. */
function cased(type: Uint8Array, fold: Uint16Array, first: number, last: number): void {
  for (let c = first; c <= last; c++) {
    const letter = String.fromCharCode(c);
    const lower = letter.toLowerCase();
    if (lower !== letter) {
      type[c] = Char.upper;
      fold[c] = lower.charCodeAt(0);
    } else if (letter.toUpperCase() !== letter) type[c] = Char.lower;
  }
}
