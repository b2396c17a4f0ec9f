import { HASH_PRIME, HASH_SEED, type Vocabulary } from "../lexicon/vocabulary.js";
import { Char, charTables } from "./characters.js";
import { Flag, growTokenTable, Kind, type TokenTable } from "./tokens.js";

const PUNCTUATION: Record<string, number> = {
  ".": Kind.period,
  ",": Kind.comma,
  "،": Kind.comma,
  ";": Kind.semicolon,
  ":": Kind.colon,
  "?": Kind.question,
  "!": Kind.exclamation,
  "(": Kind.openParen,
  "[": Kind.openParen,
  "{": Kind.openParen,
  ")": Kind.closeParen,
  "]": Kind.closeParen,
  "}": Kind.closeParen,
  "“": Kind.openQuote,
  "«": Kind.openQuote,
  "„": Kind.openQuote,
  "‟": Kind.openQuote,
  "”": Kind.closeQuote,
  "»": Kind.closeQuote,
  '"': Kind.quote,
  "＂": Kind.quote,
  "/": Kind.slash,
  "|": Kind.slash,
  "%": Kind.percent,
  $: Kind.currency,
  "€": Kind.currency,
  "£": Kind.currency,
  "¥": Kind.currency,
  "₸": Kind.currency,
  "₽": Kind.currency,
  "₹": Kind.currency,
  "₺": Kind.currency,
  "₼": Kind.currency,
  "₾": Kind.currency,
  "₴": Kind.currency,
  "₩": Kind.currency,
  "₦": Kind.currency,
  "₱": Kind.currency,
  "₫": Kind.currency,
  "₪": Kind.currency,
  "฿": Kind.currency,
  "…": Kind.ellipsis,
  "@": Kind.at,
  "#": Kind.hash,
  "&": Kind.ampersand,
  "—": Kind.dash,
  "―": Kind.dash,
  "–": Kind.hyphen,
  "-": Kind.hyphen,
  "‐": Kind.hyphen,
  "‑": Kind.hyphen,
  "−": Kind.hyphen,
};

let kinds: Uint8Array | undefined;

/** Kind of the token that one punctuation unit makes. */
function punctuationKinds(): Uint8Array {
  if (!kinds) {
    kinds = new Uint8Array(0x10000).fill(Kind.symbol);
    for (const mark of Object.keys(PUNCTUATION))
      kinds[mark.charCodeAt(0)] = PUNCTUATION[mark] as number;
  }
  return kinds;
}

const isWord = (type: number): boolean => type >= Char.lower && type <= Char.mark;

/**
 * Fills `table` with the tokens of `text` in one pass.
 * A word holds letters, digits after a letter, and inner apostrophes; `U.S.` and `J.` keep their full stops; `'s` is a token of its own.
 */
export function tokenise(text: string, table: TokenTable, vocabulary: Vocabulary): void {
  const { type, fold } = charTables();
  const marks = punctuationKinds();
  const length = text.length;
  vocabulary.reset(text);
  table.text = text;
  let count = 0;
  let at = 0;
  let gap = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const t = type[first] as number;
    if (t === Char.space) {
      gap |= Flag.space;
      at++;
      continue;
    }
    if (t === Char.newline) {
      if (first === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      gap |= gap & Flag.line ? Flag.paragraph | Flag.space : Flag.line | Flag.space;
      at++;
      continue;
    }
    if (count === table.start.length) growTokenTable(table);
    const start = at;
    let kind: number = Kind.symbol;
    let word = 0;
    let flags = gap;
    if (
      t === Char.lower ||
      t === Char.upper ||
      t === Char.letter ||
      (t === Char.mark && isWord(type[text.charCodeAt(at + 1)] as number))
    ) {
      let hash = HASH_SEED;
      let lowers = 0;
      let uppers = t === Char.upper ? 1 : 0;
      let letters = 0;
      if (uppers) flags |= Flag.capital;
      for (; at < length; at++) {
        const c = text.charCodeAt(at);
        const u = type[c] as number;
        if (u === Char.lower) lowers++;
        else if (u === Char.upper) {
          if (letters > 0) uppers++;
        } else if (u === Char.apostrophe) {
          // An apostrophe is inside the word when letters follow it, unless these are the possessive s.
          const next = type[text.charCodeAt(at + 1)] as number;
          if (next !== Char.lower && next !== Char.upper && next !== Char.letter) break;
          if (
            fold[text.charCodeAt(at + 1)] === 0x73 &&
            !isWord(type[text.charCodeAt(at + 2)] as number)
          )
            break;
          hash = Math.imul(hash ^ 0x27, HASH_PRIME);
          continue;
        } else if (!isWord(u)) break;
        letters++;
        const f = fold[c] as number;
        if (f !== 0) hash = Math.imul(hash ^ f, HASH_PRIME);
      }
      // `U.S.`, `H.E.`, `p.m.`, and the initial in `J. Okello`, `U.Khurelsukh` or `Kh.Lkhagva`.
      if (
        text.charCodeAt(at) === 0x2e &&
        (at - start === 1
          ? t === Char.upper || isDottedPair(text, type, at)
          : at - start === 2 && isDigraph(text, type, start))
      ) {
        hash = Math.imul(hash ^ 0x2e, HASH_PRIME);
        at++;
        while (isLetter(type[text.charCodeAt(at)] as number) && text.charCodeAt(at + 1) === 0x2e) {
          if (type[text.charCodeAt(at)] === Char.upper) uppers++;
          hash = Math.imul(hash ^ (fold[text.charCodeAt(at)] as number), HASH_PRIME);
          hash = Math.imul(hash ^ 0x2e, HASH_PRIME);
          at += 2;
        }
        flags |= Flag.dotted;
      }
      if (uppers > 1 && lowers === 0) flags |= Flag.upper;
      kind = Kind.word;
      word = vocabulary.find(start, at, hash | 0);
    } else if (t === Char.digit) {
      let hash = HASH_SEED;
      for (; at < length; at++) {
        const c = text.charCodeAt(at);
        if (
          type[c] !== Char.digit &&
          !((c === 0x2e || c === 0x2c) && type[text.charCodeAt(at + 1)] === Char.digit)
        )
          break;
        hash = Math.imul(hash ^ c, HASH_PRIME);
      }
      kind = Kind.number;
      word = vocabulary.find(start, at, hash | 0);
    } else if (t === Char.apostrophe) {
      at++;
      const next = text.charCodeAt(at);
      if (first === 0x2018 || first === 0x201b) kind = Kind.openSingle;
      else if (
        first === text.charCodeAt(at) &&
        (first === 0x60 || first === 0x27 || first === 0x2019)
      ) {
        // Doubled single marks stand for double ones: ``so'' or ’’so’’.
        at++;
        kind = first === 0x60 ? Kind.openQuote : Kind.quote;
      } else if (
        fold[next] === 0x73 &&
        count > 0 &&
        gap === 0 &&
        table.kind[count - 1] !== Kind.openSingle &&
        !isWord(type[text.charCodeAt(at + 1)] as number)
      ) {
        at++;
        kind = Kind.possessive;
      } else kind = first === 0x60 ? Kind.openSingle : Kind.single;
    } else {
      at++;
      kind = marks[first] as number;
      if (kind === Kind.hyphen) {
        if (text.charCodeAt(at) === first) {
          while (text.charCodeAt(at) === first) at++;
          kind = Kind.dash;
        } else if (gap !== 0 || at >= length || isGap(type[text.charCodeAt(at)] as number))
          kind = Kind.dash;
      } else if (kind === Kind.period && text.charCodeAt(at) === 0x2e) {
        while (text.charCodeAt(at) === 0x2e) at++;
        kind = Kind.ellipsis;
      } else if (
        first >= 0xd800 &&
        first < 0xdc00 &&
        text.charCodeAt(at) >= 0xdc00 &&
        text.charCodeAt(at) < 0xe000
      )
        at++;
    }
    table.start[count] = start;
    table.end[count] = at;
    table.kind[count] = kind;
    table.flags[count] = flags;
    table.word[count] = word;
    count++;
    gap = 0;
  }
  table.count = count;
}

const isLetter = (t: number): boolean => t === Char.lower || t === Char.upper;
const isGap = (t: number): boolean => t === Char.space || t === Char.newline;

/** `Kh.`, `Sh.`, `Ts.` glued to a name: one letter of another alphabet as an initial. */
function isDigraph(text: string, type: Uint8Array, start: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const pair = second === 0x68 || (first === 0x54 && second === 0x73);
  return pair && type[first] === Char.upper && type[text.charCodeAt(start + 3)] === Char.upper;
}

/** Whether the full stop at `at` is followed by another letter and full stop: `p.m.`. */
function isDottedPair(text: string, type: Uint8Array, at: number): boolean {
  return isLetter(type[text.charCodeAt(at + 1)] as number) && text.charCodeAt(at + 2) === 0x2e;
}
