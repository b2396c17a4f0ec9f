import type { MoneyQualifier } from "@communique/core";
import { is, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { termAt } from "./numbers.js";

const QUALIFIERS: readonly (MoneyQualifier | undefined)[] = [
  undefined,
  "about",
  "over",
  "under",
  "up_to",
];

/** The words in front of an amount that say how exact it is (`about`, `more than`, `at least`, `up to`), and where the amount then starts. */
export function qualifierBefore(
  doc: TextDocument,
  from: number,
): { qualifier?: MoneyQualifier; from: number } {
  const i = from - 1;
  if (!isWord(doc, i)) return { from };
  const simple = QUALIFIERS[termAt(doc, i, WordClass.approximator) ?? 0];
  if (simple) return { qualifier: simple, from: i };
  if (is(doc, i, WordClass.than)) {
    const more = QUALIFIERS[termAt(doc, i - 1, WordClass.rather) ?? 0];
    if (more) return { qualifier: more, from: i - 1 };
  }
  if (is(doc, i, WordClass.least) && is(doc, i - 1, WordClass.at)) {
    const least = QUALIFIERS[termAt(doc, i, WordClass.least) ?? 0];
    if (least) return { qualifier: least === "up_to" ? "up_to" : "over", from: i - 1 };
  }
  if (is(doc, i, WordClass.to) && is(doc, i - 1, WordClass.up))
    return { qualifier: "up_to", from: i - 1 };
  return { from };
}
