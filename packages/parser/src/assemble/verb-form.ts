import { is, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";

/** The verb forms that the word at `i` may be, as bits; 0 for what is no verb of the lexicon's terms. */
export const formAt = (doc: TextDocument, i: number): number =>
  doc.lexicon.termForms[doc.tokens.word[i] as number] ?? 0;

/** `was signed`, `were also discussed`: whether a `be` makes the verb at `i` a passive. */
export const followsBe = (doc: TextDocument, i: number): boolean =>
  is(doc, i - 1, WordClass.be) ||
  (is(doc, i - 1, WordClass.adverb) && is(doc, i - 2, WordClass.be));
