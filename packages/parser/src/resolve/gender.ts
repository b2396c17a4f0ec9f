import type { Mention } from "../annotate/mention.js";
import { endBefore, is, isKind, isWord, type TextDocument, type TokenRange } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";

/** Endings that only the family names and patronymics of women have: `Orlova`, `Petrovna`. */
const FEMALE_ENDINGS = ["ova", "eva", "ovna", "evna", "skaya"];

/** Whether the words of a mention say `he` or `she`: a style (`Mrs`, `spokeswoman`), a given name, a Slavic ending. */
export function genderOf(doc: TextDocument, { from, to, name }: Mention): "he" | "she" | undefined {
  for (let k = from; k < to; k++) {
    if (is(doc, k, W.femalestyle)) return "she";
    if (is(doc, k, W.malestyle)) return "he";
  }
  if (!name) return undefined;
  const family = familyFrom(doc, name);
  for (let k = name.from; k < name.to; k++) {
    if (is(doc, k, W.femalename)) return "she";
    if (k < family && is(doc, k, W.malename)) return "he";
  }
  const end = endBefore(doc, name.to);
  return FEMALE_ENDINGS.some((ending) => doc.text.endsWith(ending, end)) ? "she" : undefined;
}

/** Where the family name starts that closes a name of several words: `Hassan` in `Samira Hassan`, which many women have from a father. */
function familyFrom(doc: TextDocument, { from, to }: TokenRange): number {
  let k = endWord(doc, from, to);
  while (k - 2 > from && isKind(doc, k - 1, Kind.hyphen)) k -= 2;
  return k > from ? k : to;
}

/** The last word of a name, which may have a suffix or a full stop behind it. */
function endWord(doc: TextDocument, from: number, to: number): number {
  let k = to - 1;
  while (k > from && (!isWord(doc, k) || is(doc, k, W.suffix))) k--;
  return k;
}
