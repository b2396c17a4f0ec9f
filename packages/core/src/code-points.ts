import type { Span } from "./types.js";

/** Converts offsets of one text between UTF-16 code units and Unicode code points. */
export interface OffsetConverter {
  /** The code point offset of a UTF-16 offset; one inside a surrogate pair counts as its start. */
  toCodePoint(offset: number): number;
  /** The UTF-16 offset of a code point offset. */
  toUtf16(offset: number): number;
  /** A span in code points, for Python, pandas, brat or W3C Web Annotation. */
  toCodePointSpan(span: Span): Span;
  /** A span in UTF-16 code units, for JavaScript. */
  toUtf16Span(span: Span): Span;
}

/**
 * Offsets of `text` in code points and back; reads the text once, then answers in logarithmic time.
 *
 * @param text - The text that the offsets belong to.
 * @throws RangeError if an offset lies outside the text.
 * @example
 * ```ts
 * createOffsetConverter("🇰🇿 Astana").toCodePointSpan({ start: 5, end: 11 }); // { start: 3, end: 9 }
 * ```
 */
export function createOffsetConverter(text: string): OffsetConverter {
  const pairs = surrogatePairs(text);
  const length = text.length;

  function toCodePoint(offset: number): number {
    assertOffset(offset, length);
    // Each pair that ends at or before the offset, or that the offset splits, saves one.
    return offset - countBelow(pairs, offset);
  }

  function toUtf16(offset: number): number {
    assertOffset(offset, length - pairs.length);
    // The i-th pair starts at code point `pairs[i] - i`.
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] ?? 0) - middle < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  }

  return {
    toCodePoint,
    toUtf16,
    toCodePointSpan: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }),
    toUtf16Span: ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }),
  };
}

/** Offsets of the first halves of all surrogate pairs, ascending. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    pairs.push(at);
    at++;
  }
  return pairs;
}

/** How many of the ascending numbers are smaller than `limit`. */
function countBelow(numbers: number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function assertOffset(offset: number, length: number): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return;
  throw new RangeError(`Expected an offset from 0 to ${length}, got ${offset}`);
}
