import { is, isKind, isWord, type TextDocument } from "../document.js";
import { termKey } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";

/** A decimal number, exact: `mantissa` × 10 to the power of `exponent`. `1.07 billion` is 107 and 7. */
export interface Decimal {
  readonly mantissa: number;
  readonly exponent: number;
}

/** A number in the text, as digits or words, with its scale word. */
export interface NumberMention extends Decimal {
  readonly from: number;
  readonly to: number;
  /** The power of ten of its scale words: 6 for million, 0 without one. */
  readonly scale: number;
  /** Whether a scale word (`million`) belongs to it. */
  readonly scaled: boolean;
  /** Whether it is written in words. */
  readonly words: boolean;
}

const POWERS = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
  1e18, 1e19, 1e20, 1e21, 1e22,
];

/** The value as a number, rounded once at most. */
export function toNumber({ mantissa, exponent }: Decimal): number {
  return exponent >= 0
    ? mantissa * (POWERS[exponent] ?? Number.POSITIVE_INFINITY)
    : mantissa / (POWERS[-exponent] ?? Number.POSITIVE_INFINITY);
}

export const spaceBefore = (doc: TextDocument, i: number): boolean =>
  ((doc.tokens.flags[i] as number) & (Flag.space | Flag.line)) !== 0;

/** The value of the word at token `i` as a member of `wordClass`, or undefined. */
export function termAt(doc: TextDocument, i: number, wordClass: number): number | undefined {
  return is(doc, i, wordClass)
    ? doc.lexicon.values.get(termKey(doc.tokens.word[i] as number, wordClass))
    : undefined;
}

/** The decimal that the units `start` to `end` write: separators are read by their places. Undefined when it is no plain number (`13.10.2022`). */
export function readDigits(text: string, start: number, end: number): Decimal | undefined {
  let mantissa = 0;
  let digits = 0;
  let commas = 0;
  let dots = 0;
  let last = -1;
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x2c) commas++;
    else if (c === 0x2e) dots++;
    else {
      mantissa = mantissa * 10 + c - 48;
      digits++;
      continue;
    }
    last = at;
  }
  if (digits === 0 || digits > 15) return undefined;
  const after = last < 0 ? 0 : end - last - 1;
  if (dots > 1)
    return commas === 0 && groups(text, start, end, 0x2e) ? { mantissa, exponent: 0 } : undefined;
  if (dots === 1)
    return commas > 0 && text.charCodeAt(last) === 0x2c
      ? undefined
      : { mantissa, exponent: -after };
  if (commas === 0) return { mantissa, exponent: 0 };
  // `1,180` and `10,00,000` group; `2,5` is a decimal comma.
  if (commas === 1 && after !== 3) return after <= 2 ? { mantissa, exponent: -after } : undefined;
  return after === 3 ? { mantissa, exponent: 0 } : undefined;
}

/** Whether every separator is followed by three digits. */
function groups(text: string, start: number, end: number, mark: number): boolean {
  for (let at = start; at < end; at++)
    if (
      text.charCodeAt(at) === mark &&
      (at + 3 >= end || (at + 4 < end && text.charCodeAt(at + 4) !== mark))
    )
      return false;
  return true;
}

/** The number that starts at token `i`: digits or words, then scale words (`2.5 billion`, `500 crore`, `half a billion`, `one hundred and fifty million`). */
export function numberAt(doc: TextDocument, i: number): NumberMention | undefined {
  const head = isKind(doc, i, Kind.number) ? digitNumber(doc, i) : wordNumber(doc, i);
  if (!head) return undefined;
  let to = head.to;
  let total = 0;
  for (;;) {
    const at = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
    const scale = scaleAt(doc, at, head.words);
    if (scale === undefined) break;
    total += scale;
    to = at + 1;
  }
  if (total >= MILLION && !head.words && isUndecided(doc, i)) return undefined;
  return {
    from: i,
    to,
    mantissa: head.mantissa,
    exponent: head.exponent + total,
    scale: total,
    scaled: total > 0,
    words: head.words,
  };
}

/** The power of ten of a million. */
const MILLION = 6;

/** `732,415 million`: a comma that groups makes it 732 billion, a decimal comma 732 million; both are written, so neither is read. `1,180 million` and `150,000 million` group. */
function isUndecided(doc: TextDocument, i: number): boolean {
  const start = doc.tokens.start[i] as number;
  return (
    (doc.tokens.end[i] as number) - start === 7 &&
    doc.text[start + 3] === "," &&
    !doc.text.startsWith("00", start + 5)
  );
}

/** A scale word at token `at`. `m`, `b`, `t` and `k` count only when glued to digits; a second scale follows only a smaller one (`thousand billion`). */
export function scaleAt(doc: TextDocument, at: number, afterWords = false): number | undefined {
  const scale = termAt(doc, at, WordClass.scale);
  if (scale === undefined) return undefined;
  const letters = (doc.tokens.end[at] as number) - (doc.tokens.start[at] as number);
  if (letters === 1)
    return !afterWords && !spaceBefore(doc, at) && isKind(doc, at - 1, Kind.number)
      ? scale
      : undefined;
  return scale;
}

interface NumberHead extends Decimal {
  readonly to: number;
  readonly words: boolean;
}

function digitNumber(doc: TextDocument, i: number): NumberHead | undefined {
  const read = readDigits(doc.text, doc.tokens.start[i] as number, doc.tokens.end[i] as number);
  return read && { mantissa: read.mantissa, exponent: read.exponent, to: i + 1, words: false };
}

/** `four`, `twenty-five`, `one hundred and fifty`, `half a`, `a`: what stands before a scale word or a unit. */
function wordNumber(doc: TextDocument, i: number): NumberHead | undefined {
  if (!isWord(doc, i)) return undefined;
  const fraction = termAt(doc, i, WordClass.fraction);
  if (
    fraction !== undefined &&
    is(doc, i + 1, WordClass.a) &&
    scaleAt(doc, i + 2, true) !== undefined
  )
    return { mantissa: fraction * 100, exponent: -2, to: i + 2, words: true };
  // `half million`, `a quarter million`
  const quarter = is(doc, i, WordClass.a) ? i + 1 : i;
  const share = termAt(doc, quarter, WordClass.fraction);
  if (share !== undefined && scaleAt(doc, quarter + 1, true) !== undefined)
    return { mantissa: share * 100, exponent: -2, to: quarter + 1, words: true };
  if (is(doc, i, WordClass.a) && scaleAt(doc, i + 1, true) !== undefined)
    return { mantissa: 1, exponent: 0, to: i + 1, words: true };
  let total = 0;
  let to = i;
  for (let at = i; ; ) {
    const value = termAt(doc, at, WordClass.cardinal);
    if (value === undefined) {
      // `three hundred and twenty million`: an inner hundred multiplies what was read.
      if (to > i && termAt(doc, at, WordClass.scale) === 2 && total < 100) {
        total *= 100;
        at = to = at + 1;
        if (is(doc, at, WordClass.and) && termAt(doc, at + 1, WordClass.cardinal) !== undefined)
          at++;
        continue;
      }
      break;
    }
    if (to > i && ((total % 100 !== 0 && (total % 10 !== 0 || value > 9)) || value > 99)) break;
    total += value;
    at = to = at + 1;
    if (isKind(doc, at, Kind.hyphen)) {
      const next = termAt(doc, at + 1, WordClass.cardinal);
      if (next === undefined || next > 9 || total % 10 !== 0) break;
      at++;
    }
  }
  if (to === i) return undefined;
  // `two and a half billion`, `one and a half times`.
  if (
    is(doc, to, WordClass.and) &&
    is(doc, to + 1, WordClass.a) &&
    termAt(doc, to + 2, WordClass.fraction) === 0.5
  )
    return { mantissa: total * 10 + 5, exponent: -1, to: to + 3, words: true };
  return { mantissa: total, exponent: 0, to, words: true };
}

/** A whole number without scale, as in dates: `three`, `10`. */
export function countAt(doc: TextDocument, i: number): { value: number; to: number } | undefined {
  if (is(doc, i, WordClass.a)) return { value: 1, to: i + 1 };
  const found = numberAt(doc, i);
  return found && !found.scaled && found.exponent === 0
    ? { value: found.mantissa, to: found.to }
    : undefined;
}

/** The integer written with `digits` digits at token `i`, or -1. */
export function integerAt(doc: TextDocument, i: number, fewest: number, most: number): number {
  if (!isKind(doc, i, Kind.number)) return -1;
  const start = doc.tokens.start[i] as number;
  const end = doc.tokens.end[i] as number;
  if (end - start < fewest || end - start > most) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const c = doc.text.charCodeAt(at);
    if (c < 48 || c > 57) return -1;
    value = value * 10 + c - 48;
  }
  return value;
}
