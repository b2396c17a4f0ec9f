import type { Mention } from "../annotate/mention.js";
import { is, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";

/** Whether a mention means more than one: `the two sides`, `the ministers`, `they`. */
export const isSeveral = (doc: TextDocument, { kind, title, to }: Mention): boolean =>
  kind === "group" || title?.plural === true || is(doc, to - 1, W.they);
