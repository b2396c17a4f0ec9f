import type { TextDocument } from "../document.js";

/** The verb forms that the word at `i` may be, as bits; 0 for what is no verb of the lexicon's terms. */
export const formAt = (doc: TextDocument, i: number): number =>
  doc.lexicon.termForms[doc.tokens.word[i] as number] ?? 0;
