import type { Evidence, Span } from "@communique/core";
import { endBefore, startOf, type TextDocument, type TokenRange } from "../document.js";

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
