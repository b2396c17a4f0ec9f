import { HASH_PRIME, HASH_SEED, type Vocabulary } from "../lexicon/vocabulary.js";
import { Char, charTables } from "./characters.js";
import { mend } from "./mend/mend.js";
import { Flag, growTokenTable, Kind, loadUnits, type TokenTable } from "./tokens.js";

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
/** What a word goes on with; behind its last letter nothing hidden belongs to it. */
const isInner = (type: number): boolean => type >= Char.lower && type <= Char.filler;

/**
 * Mends `text` and fills `table` with its tokens in one pass.
 * A word holds letters, digits after a letter, and inner apostrophes; `U.S.` and `J.` keep their full stops; `'s` is a token of its own.
 */
export function tokenise(text: string, table: TokenTable, vocabulary: Vocabulary): void {
  const { type, fold } = charTables();
  const marks = punctuationKinds();
  const length = text.length;
  vocabulary.reset();
  loadUnits(table, text);
  const { units } = table;
  mend(units, text, vocabulary);
  const { rows } = vocabulary;
  let count = 0;
  let at = 0;
  let gap = 0;
  /** Where the character that the next token begins with is written, if that is in front of its unit. */
  let front = -1;
  while (at < length) {
    const first = units[at] as number;
    const t = type[first] as number;
    if (t === Char.space) {
      front = -1;
      gap |= Flag.space;
      at++;
      continue;
    }
    if (t === Char.newline) {
      if (first === 0x0d && units[at + 1] === 0x0a) at++;
      front = -1;
      gap |= gap & Flag.line ? Flag.paragraph | Flag.space : Flag.line | Flag.space;
      at++;
      continue;
    }
    if (t === Char.hidden || t === Char.filler) {
      if (t === Char.hidden) front = -1;
      else if (front < 0) front = at;
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
      (t === Char.mark && isWord(type[units[at + 1] as number] as number))
    ) {
      let hash = HASH_SEED;
      let lowers = 0;
      let uppers = t === Char.upper ? 1 : 0;
      let letters = 0;
      if (uppers) flags |= Flag.capital;
      for (; at < length; at++) {
        const c = units[at] as number;
        // Most letters: they fold to themselves.
        if (c >= 0x61 && c <= 0x7a) {
          lowers++;
          letters++;
          hash = Math.imul(hash ^ c, HASH_PRIME);
          continue;
        }
        const u = type[c] as number;
        if (u === Char.lower) lowers++;
        else if (u === Char.upper) {
          if (letters > 0) uppers++;
        } else if (u === Char.apostrophe) {
          // An apostrophe is inside the word when letters follow it, unless these are the possessive s.
          const next = type[units[at + 1] as number] as number;
          if (next !== Char.lower && next !== Char.upper && next !== Char.letter) break;
          if (
            fold[units[at + 1] as number] === 0x73 &&
            !isWord(type[units[at + 2] as number] as number)
          )
            break;
          hash = Math.imul(hash ^ 0x27, HASH_PRIME);
          continue;
        } else if (u === Char.digit) flags |= Flag.digit;
        else if (!isInner(u)) break;
        letters++;
        const f = fold[c] as number;
        if (f !== 0) hash = Math.imul(hash ^ f, HASH_PRIME);
      }
      while ((type[units[at - 1] as number] as number) >= Char.hidden) at--;
      // `U.S.`, `H.E.`, `p.m.`, and the initial in `J. Okello`, `U.Khurelsukh` or `Kh.Lkhagva`.
      if (
        units[at] === 0x2e &&
        (at - start === 1
          ? t === Char.upper || isDottedPair(units, type, at)
          : at - start === 2 && isDigraph(units, type, start))
      ) {
        hash = Math.imul(hash ^ 0x2e, HASH_PRIME);
        at++;
        while (isLetter(type[units[at] as number] as number) && units[at + 1] === 0x2e) {
          if (type[units[at] as number] === Char.upper) uppers++;
          hash = Math.imul(hash ^ (fold[units[at] as number] as number), HASH_PRIME);
          hash = Math.imul(hash ^ 0x2e, HASH_PRIME);
          at += 2;
        }
        flags |= Flag.dotted;
      }
      if (lowers === 0 && (uppers > 1 || (uppers === 1 && flags & Flag.digit))) flags |= Flag.upper;
      kind = Kind.word;
      word = vocabulary.find(units, start, at, hash | 0);
    } else if (t === Char.digit) {
      let hash = HASH_SEED;
      for (; at < length; at++) {
        const c = units[at] as number;
        if (
          type[c] !== Char.digit &&
          !((c === 0x2e || c === 0x2c) && type[units[at + 1] as number] === Char.digit)
        )
          break;
        hash = Math.imul(hash ^ c, HASH_PRIME);
      }
      kind = Kind.number;
      word = vocabulary.find(units, start, at, hash | 0);
    } else if (t === Char.apostrophe) {
      at++;
      const next = units[at] as number;
      if (first === 0x2018 || first === 0x201b) kind = Kind.openSingle;
      else if (first === units[at] && (first === 0x60 || first === 0x27 || first === 0x2019)) {
        // Doubled single marks stand for double ones: ``so'' or ’’so’’.
        at++;
        kind = first === 0x60 ? Kind.openQuote : Kind.quote;
      } else if (
        fold[next] === 0x73 &&
        count > 0 &&
        gap === 0 &&
        table.kind[count - 1] !== Kind.openSingle &&
        !isWord(type[units[at + 1] as number] as number)
      ) {
        at++;
        kind = Kind.possessive;
      } else kind = first === 0x60 ? Kind.openSingle : Kind.single;
    } else {
      at++;
      kind = marks[first] as number;
      if (kind === Kind.hyphen) {
        if (units[at] === first) {
          while (units[at] === first) at++;
          kind = Kind.dash;
        } else if (gap !== 0 || at >= length || isGap(type[units[at] as number] as number))
          kind = Kind.dash;
      } else if (kind === Kind.period && units[at] === 0x2e) {
        while (units[at] === 0x2e) at++;
        kind = Kind.ellipsis;
      } else if (
        first >= 0xd800 &&
        first < 0xdc00 &&
        (units[at] as number) >= 0xdc00 &&
        (units[at] as number) < 0xe000
      )
        at++;
    }
    table.start[count] = front < 0 ? start : front;
    table.end[count] = at;
    table.kind[count] = kind;
    table.flags[count] = flags;
    table.word[count] = word;
    table.known[count] = kind === Kind.word && word < rows.length ? (rows[word] as number) : 0;
    count++;
    gap = 0;
    front = -1;
  }
  table.count = count;
}

const isLetter = (t: number): boolean => t === Char.lower || t === Char.upper;
const isGap = (t: number): boolean => t === Char.space || t === Char.newline;

/** `Kh.`, `Sh.`, `Ts.` glued to a name: one letter of another alphabet as an initial. */
function isDigraph(units: Uint16Array, type: Uint8Array, start: number): boolean {
  const first = units[start] as number;
  const second = units[start + 1] as number;
  const pair = second === 0x68 || (first === 0x54 && second === 0x73);
  return pair && type[first] === Char.upper && type[units[start + 3] as number] === Char.upper;
}

/** Whether the full stop at `at` is followed by another letter and full stop: `p.m.`. */
function isDottedPair(units: Uint16Array, type: Uint8Array, at: number): boolean {
  return isLetter(type[units[at + 1] as number] as number) && units[at + 2] === 0x2e;
}
