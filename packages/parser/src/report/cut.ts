import type { Span } from "@communique/core";
import { endBefore, startOf, type TextDocument, type TokenRange } from "../document.js";

/**
 * The characters of a range as a string of its own.
 * A plain `slice` would keep the whole article in memory as long as the report lives.
 */
export function cut(doc: TextDocument, range: TokenRange): string {
  return cutText(doc.text, startOf(doc, range.from), endBefore(doc, range.to));
}

export function cutText(text: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i));
  return units.length < 4096 ? String.fromCharCode(...units) : text.slice(start, end);
}

/** The span of a token range, in UTF-16 code units. */
export function spanOf(doc: TextDocument, range: TokenRange): Span {
  return { start: startOf(doc, range.from), end: endBefore(doc, range.to) };
}

/** As `cut`, with line breaks and runs of spaces made single spaces: a name that a hard wrap broke in two. */
export function cutLine(doc: TextDocument, range: TokenRange): string {
  return cut(doc, range).replace(/\s+/gu, " ");
}
