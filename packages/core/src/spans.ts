import type { Span } from "./types.js";

/**
 * The characters that a span covers.
 *
 * @param text - The text that was parsed.
 * @param span - A span of it, in UTF-16 code units.
 * @example
 * ```ts
 * sliceSpan("Astana, September 5", { start: 0, end: 6 }); // "Astana"
 * ```
 */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Whether `outer` covers all of `inner`.
 *
 * @example
 * ```ts
 * spanContains({ start: 0, end: 9 }, { start: 3, end: 9 }); // true
 * ```
 */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Whether two spans share a code unit; spans that only touch do not.
 *
 * @example
 * ```ts
 * spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 }); // false
 * ```
 */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Text order for `Array.sort`: earlier start first, and of two that start together the longer.
 *
 * @example
 * ```ts
 * const spans = [{ start: 4, end: 6 }, { start: 4, end: 9 }];
 * spans.sort(compareSpans)[0]; // { start: 4, end: 9 }
 * ```
 */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
