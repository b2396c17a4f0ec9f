import type { Evidence, Span } from "@communique/core";
import { endBefore, startOf, type TextDocument, type TokenRange, textOf } from "../document.js";

/** The span of a token range, in UTF-16 code units. */
export function spanOf(doc: TextDocument, range: TokenRange): Span {
  return { start: startOf(doc, range.from), end: endBefore(doc, range.to) };
}

/** The evidence of a rule that fired on a token range. */
export const evidenceOf = (doc: TextDocument, range: TokenRange, rule: string): Evidence => ({
  start: startOf(doc, range.from),
  end: endBefore(doc, range.to),
  rule,
});

/** The characters of a range, with line breaks and runs of spaces made single spaces: a name that a hard wrap broke in two. */
export function cutLine(doc: TextDocument, range: TokenRange): string {
  return textOf(doc, range).replace(/\s+/gu, " ");
}
