import type { Mention } from "../annotate/mention.js";
import { endBefore, is, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";

/** Endings that only the family names and patronymics of women have: `Orlova`, `Petrovna`. */
const FEMALE_ENDINGS = ["ova", "eva", "ovna", "evna", "skaya"];

/** Whether the words of a mention say `he` or `she`: a style (`Mrs`, `spokeswoman`), a given name, a Slavic ending. */
export function genderOf(doc: TextDocument, { from, to, name }: Mention): "he" | "she" | undefined {
  for (let k = from; k < to; k++) {
    if (is(doc, k, W.femalestyle)) return "she";
    if (is(doc, k, W.malestyle)) return "he";
  }
  if (!name) return undefined;
  for (let k = name.from; k < name.to; k++) {
    if (is(doc, k, W.femalename)) return "she";
    if (is(doc, k, W.malename)) return "he";
  }
  const end = endBefore(doc, name.to);
  return FEMALE_ENDINGS.some((ending) => doc.text.endsWith(ending, end)) ? "she" : undefined;
}
