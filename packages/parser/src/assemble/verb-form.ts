import { is, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";

/** The verb forms that the word at `i` may be, as bits; 0 for what is no verb of the lexicon's terms. */
export const formAt = (doc: TextDocument, i: number): number =>
  doc.lexicon.termForms[doc.tokens.word[i] as number] ?? 0;

/** The end of what stands before the verb at token `verb`, its adverbs and `have`, not before token `low`: `Okello | has also said`. */
export function beforeVerb(doc: TextDocument, verb: number, low: number): number {
  let to = verb;
  while (to > low && (is(doc, to - 1, WordClass.adverb) || is(doc, to - 1, WordClass.have))) to--;
  return to;
}

/** `was signed`, `were also discussed`: whether a `be` makes the verb at `i` a passive. */
export const followsBe = (doc: TextDocument, i: number): boolean =>
  is(doc, i - 1, WordClass.be) ||
  (is(doc, i - 1, WordClass.adverb) && is(doc, i - 2, WordClass.be));
