import { qualifierBefore } from "../annotate/qualifier.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { changes } from "./trade-measures.js";
import type { Role } from "./trade-reading-types.js";

/** A word before an amount, or the owner's mark and year of `last year's`, `2022's`. */
const isPartOfLevel = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) ||
  isKind(doc, i, Kind.possessive) ||
  (isKind(doc, i, Kind.number) && isKind(doc, i + 1, Kind.possessive));

/** The preposition in front of an amount, over its article, adjectives and level nouns: `from the current`, `to an ambitious target of`. */
export function roleOf(doc: TextDocument, from: number): Role {
  if (isRecord(doc, from)) return "comparison";
  let i = qualifierBefore(doc, from).from - 1;
  // "is to exceed $5 million after $2 million in 2022"
  if (is(doc, i, WordClass.after)) return "comparison";
  for (let steps = 0; steps < 8 && isPartOfLevel(doc, i); steps++, i--) {
    // "imports from Oman for $30 million"
    if (isCapital(doc, i) && i > sentenceStart(doc, sentenceOf(doc, from))) return "level";
    if (is(doc, i, WordClass.from)) return "baseline";
    if (
      is(doc, i, WordClass.than) ||
      (is(doc, i, WordClass.compare) && !is(doc, i, WordClass.from))
    )
      return "comparison";
    if (is(doc, i, WordClass.to))
      return is(doc, i - 1, WordClass.compare) && !is(doc, i - 1, WordClass.from)
        ? "comparison"
        : "level";
    if (is(doc, i, WordClass.by)) return "increment";
    if (is(doc, i, WordClass.with) && is(doc, i - 1, WordClass.compare)) return "comparison";
    if (
      changes(doc, i) ||
      is(doc, i, WordClass.attain) ||
      is(doc, i, WordClass.amount) ||
      is(doc, i, WordClass.aux) ||
      is(doc, i, WordClass.in) ||
      is(doc, i, WordClass.at) ||
      is(doc, i, WordClass.on) ||
      is(doc, i, WordClass.and)
    )
      return "level";
  }
  return "level";
}

/** `the record of 2021 – about three billion dollars`, `last year's level, $4 billion`: an amount beside the level that it explains. */
function isRecord(doc: TextDocument, from: number): boolean {
  const i = qualifierBefore(doc, from).from - 1;
  if (!isKind(doc, i, Kind.dash) && !isKind(doc, i, Kind.hyphen) && !isKind(doc, i, Kind.comma))
    return false;
  for (let k = i - 1; k >= i - 5; k--) {
    if (is(doc, k, WordClass.record))
      return is(doc, k + 1, WordClass.of) || is(doc, k + 1, WordClass.in);
    if (!isWord(doc, k) && !isKind(doc, k, Kind.number)) return false;
  }
  return false;
}
