import { is, isAuxiliary, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { placeAt } from "./meeting-place.js";

/** The words of `will have taken place`. */
const PREDICATE = 5;

/** `about the war in …`, `discussed tariffs in …`, `on their operations in …`, `on preparations for …`: places spoken of, not met in. */
export const opensSubjectMatter = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.about) ||
  is(doc, k, W.agenda) ||
  (is(doc, k, W.preparing) && is(doc, k + 1, W.for)) ||
  (is(doc, k, W.on) && is(doc, k + 1, W.determiner) && !is(doc, k + 2, W.sidelines));

/** `to prepare for the summit in …`, `ahead of the summit in …`: what it came before, whose place is another. */
export const opensLater = (doc: TextDocument, k: number): boolean =>
  (is(doc, k, W.preparing) && is(doc, k - 1, W.to)) ||
  (is(doc, k, W.ahead) && is(doc, k + 1, W.of));

/** `to` and a verb: what the encounter was for. */
const opensPurpose = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.to) &&
  isWord(doc, k + 1) &&
  !is(doc, k + 1, W.determiner) &&
  !is(doc, k + 1, W.be) &&
  !is(doc, k + 1, W.have) &&
  !placeAt(doc, k + 1);

/** Whether what was spoken of, or what for, opens between two tokens. */
export function matterBetween(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (opensSubjectMatter(doc, k) || opensPurpose(doc, k)) return true;
  return false;
}

/** Where a noun's own predicate stands between two tokens, `took place`, or -1. */
export function predicateBehind(doc: TextDocument, from: number, to: number): number {
  for (let k = from; k < to; k++) if (!isKind(doc, k, Kind.comma) && takesPlace(doc, k)) return k;
  return -1;
}

/** `(which) will take place in`, `was held in`, `is going to be held`: the verb that says where and when. */
export function takesPlace(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + PREDICATE; k++) {
    if (is(doc, k, W.occurring) || is(doc, k, W.happen)) return true;
    const before =
      isAuxiliary(doc, k) ||
      is(doc, k, W.took) ||
      is(doc, k, W.adverb) ||
      is(doc, k, W.scheduled) ||
      is(doc, k, W.to);
    if (!before) return false;
  }
  return false;
}
