import { createOffsetConverter, type Span } from "@communique/core";

const CONTEXT_UNITS = 32;

/** Two ways to find one passage: by its place, and by its words where the place has moved. */
export type Selectors = [
  { type: "TextPositionSelector"; start: number; end: number },
  { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string },
];

/**
 * What makes the selectors of the passages of a text. Positions count code points, as the Web Annotation Data Model has
 * it (4.2.5), so they are smaller than ours behind every flag or emoji.
 *
 * @throws RangeError if a span lies outside the text: it is not the text that was parsed.
 */
export function createSelectors(text: string): (span: Span) => Selectors {
  const offsets = createOffsetConverter(text);
  return (span) => {
    const { start, end } = span;
    const from = start - CONTEXT_UNITS;
    const to = end + CONTEXT_UNITS;
    return [
      { type: "TextPositionSelector", ...offsets.toCodePointSpan(span) },
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        // No half of a character: one more unit where the cut would split a pair.
        prefix: text.slice(Math.max(0, isPair(text, from) ? from - 1 : from), start),
        suffix: text.slice(end, isPair(text, to) ? to + 1 : to),
      },
    ];
  };
}

/** Whether an offset lies between the two units of one character. */
function isPair(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00
  );
}
