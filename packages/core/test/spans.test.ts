import { describe, expect, test } from "vitest";

import {
  compareSpans,
  createOffsetConverter,
  sliceSpan,
  spanContains,
  spansOverlap,
} from "../src/index.js";

const span = (start: number, end: number) => ({ start, end });

test("a span slices to its characters", () => {
  expect(sliceSpan("Astana, September 5", span(0, 6))).toBe("Astana");
});

test.each([
  ["itself", span(2, 5), span(2, 5), true],
  ["a part", span(2, 5), span(3, 4), true],
  ["an empty span at its end", span(2, 5), span(5, 5), true],
  ["what begins before it", span(2, 5), span(1, 4), false],
  ["what ends after it", span(2, 5), span(4, 6), false],
])("a span contains, or not: %s", (_what, outer, inner, expected) => {
  expect(spanContains(outer, inner)).toBe(expected);
});

test.each([
  ["crossing", span(0, 3), span(2, 5), true],
  ["nested", span(0, 9), span(2, 5), true],
  ["touching", span(0, 3), span(3, 5), false],
  ["apart", span(0, 3), span(4, 5), false],
])("spans overlap, or not: %s", (_what, a, b, expected) => {
  expect(spansOverlap(a, b)).toBe(expected);
  expect(spansOverlap(b, a)).toBe(expected);
});

test("spans sort by start, the longer first", () => {
  const sorted = [span(4, 6), span(4, 9), span(0, 1)].sort(compareSpans);
  expect(sorted).toEqual([span(0, 1), span(4, 9), span(4, 6)]);
});

describe("offsets in code points", () => {
  // One flag is two code points and four UTF-16 units.
  const text = "🇰🇿 Astana 🤝 Rīga";

  test.each([
    ["Astana", span(5, 11), span(3, 9)],
    ["🤝", span(12, 14), span(10, 11)],
    ["Rīga", span(15, 19), span(12, 16)],
  ])("%s", (phrase, utf16, codePoints) => {
    const converter = createOffsetConverter(text);
    expect(sliceSpan(text, utf16)).toBe(phrase);
    expect(converter.toCodePointSpan(utf16)).toEqual(codePoints);
    expect(converter.toUtf16Span(codePoints)).toEqual(utf16);
    expect([...text].slice(codePoints.start, codePoints.end).join("")).toBe(phrase);
  });

  test("every code point goes there and back", () => {
    const converter = createOffsetConverter(text);
    for (let offset = 0; offset <= [...text].length; offset++) {
      expect(converter.toCodePoint(converter.toUtf16(offset))).toBe(offset);
    }
  });

  test("the middle of a pair counts as its start, a lone surrogate as a character", () => {
    expect(createOffsetConverter("a🤝b").toCodePoint(2)).toBe(1);
    expect(createOffsetConverter("\ud83eab").toCodePoint(3)).toBe(3);
  });

  test.each([-1, 1.5, 20, Number.NaN])("%s is not an offset", (offset) => {
    expect(() => createOffsetConverter(text).toCodePoint(offset)).toThrow(RangeError);
    expect(() => createOffsetConverter(text).toUtf16(offset)).toThrow(RangeError);
  });
});
