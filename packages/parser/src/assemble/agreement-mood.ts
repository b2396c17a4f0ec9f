import { termAt } from "../annotate/numbers.js";
import {
  is,
  isAuxiliary,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isByPen } from "./sign-words.js";
import { formAt } from "./verb-form.js";

/** Whether an act of signing has happened, lies ahead, or is denied. */
export type SigningMood = "fact" | "plan" | "negated";

/** How far before the noun of an act its governing words may stand. */
const GOVERNING = 30;

/** Whether the verb at `i` has happened. */
export function moodAt(doc: TextDocument, i: number, low: number): SigningMood {
  const form = formAt(doc, i);
  let b = i - 1;
  // "should early conclude"
  while ((is(doc, b, WordClass.adverb) || is(doc, b, WordClass.yearpart)) && b > low) b--;
  if (is(doc, b, WordClass.not)) return "negated";
  // "refused to sign", "failed to conclude"
  if (
    is(doc, b, WordClass.to) &&
    (is(doc, b - 1, WordClass.declining) || is(doc, b - 1, WordClass.achieved))
  )
    return "negated";
  // "a ceremony was held to sign"
  if (is(doc, b, WordClass.to) && is(doc, b - 1, WordClass.occurring) && isByPen(doc, i))
    return is(doc, b - 2, WordClass.be) && isModal(doc, b - 3) ? "plan" : "fact";
  if ((form & VerbForm.past) !== 0 && !is(doc, b, WordClass.be))
    return is(doc, b, WordClass.to) ? "plan" : "fact";
  if (is(doc, b, WordClass.be)) {
    let k = b;
    while (k >= low && (is(doc, k, WordClass.be) || is(doc, k, WordClass.have))) k--;
    return isModal(doc, k) || is(doc, k, WordClass.to) ? "plan" : "fact";
  }
  if ((form & VerbForm.ing) !== 0) {
    // "a ceremony of signing documents took place", "congratulated them on signing a treaty"
    if (is(doc, b, WordClass.of) && isHeld(doc, i)) return "fact";
    if (is(doc, b, WordClass.on) && isPraised(doc, b, low)) return "fact";
    // "after signing", "the signing of", "following the signing": done; "proposed signing", "for signing": planned.
    for (let k = i - 1; k >= Math.max(low, i - 3); k--) {
      if (is(doc, k, WordClass.after) || is(doc, k, WordClass.with))
        return isFuture(doc, k, low) ? "plan" : "fact";
      if (
        is(doc, k, WordClass.aim) ||
        is(doc, k, WordClass.for) ||
        is(doc, k, WordClass.before) ||
        is(doc, k, WordClass.future)
      )
        return "plan";
    }
    return is(doc, b, WordClass.the) || isKind(doc, b, Kind.comma) ? "fact" : "plan";
  }
  if (isModal(doc, b) && is(doc, b - 1, WordClass.not)) return "negated";
  return (form & VerbForm.third) !== 0 && (form & VerbForm.base) === 0
    ? "fact"
    : is(doc, b, WordClass.to) || isModal(doc, b) || is(doc, b, WordClass.and)
      ? "plan"
      : "fact";
}

/** How far behind a `signing` the `took place` of its ceremony may stand. */
const CEREMONY = 14;

/** `took place`, `was held` behind the `signing` at `i`. */
function isHeld(doc: TextDocument, i: number): boolean {
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, i)), i + CEREMONY);
  for (let k = i + 1; k < end; k++) {
    if (isModal(doc, k) || is(doc, k, WordClass.to)) return false;
    if (is(doc, k, WordClass.occurring)) return true;
  }
  return false;
}

/** How far in front of `on signing` the praise for it may stand. */
const PRAISE = 14;

/** `congratulated them on signing`: praise in front of the `on` at token `at`. */
function isPraised(doc: TextDocument, at: number, low: number): boolean {
  for (let k = at - 1; k >= Math.max(low, at - PRAISE) && isWord(doc, k); k--)
    if (is(doc, k, WordClass.witness)) return true;
  return false;
}

/** "they will meet the press after signing" */
function isFuture(doc: TextDocument, i: number, low: number): boolean {
  for (let k = i - 1; k >= Math.max(low, i - GOVERNING); k--) if (isModal(doc, k)) return true;
  return false;
}

/** Whether the word at `i` names an act of signing: `the signing of`, `the exchange of`, `the signing ceremony of`. */
export const isSigningNoun = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.signnoun) &&
  (is(doc, i + 1, WordClass.of) ||
    // "the signing ceremony for"
    (isWord(doc, i + 1) && (is(doc, i + 2, WordClass.of) || is(doc, i + 2, WordClass.for))));

/**
 * Whether the act named by the noun at `i` has happened: "witnessed the signing of" has, "will witness the signing of" has not.
 * The words before it decide, then the verb behind the document, which ends at `to`: "the signing of the treaty is planned".
 */
export function nominalMood(doc: TextDocument, i: number, low: number, to: number): SigningMood {
  // "Oman's signature of"
  if (isKind(doc, i - 1, Kind.possessive) || is(doc, i - 1, WordClass.possessive))
    return isAhead(doc, to) ? "plan" : "fact";
  // "the early signing of"
  if (is(doc, i - 1, WordClass.yearpart)) return "plan";
  let done = termAt(doc, i, WordClass.signnoun) === 1;
  for (let k = i - 1; k >= Math.max(low, i - GOVERNING); k--) {
    if (isKind(doc, k, Kind.semicolon) || is(doc, k, WordClass.that)) break;
    if (!isWord(doc, k)) continue;
    if (is(doc, k, WordClass.not)) return "negated";
    // "gave its approval to the signing of"
    if (
      is(doc, k, WordClass.signnoun) &&
      (is(doc, k + 1, WordClass.to) || is(doc, k + 1, WordClass.for))
    )
      return "plan";
    // "had set a target and oversaw the signing of"
    if (is(doc, k, WordClass.witness) && isTold(doc, k)) return isAhead(doc, to) ? "plan" : "fact";
    if (
      isModal(doc, k) ||
      is(doc, k, WordClass.aim) ||
      is(doc, k, WordClass.before) ||
      is(doc, k, WordClass.agenda) ||
      is(doc, k, WordClass.upcoming) ||
      is(doc, k, WordClass.preparing) ||
      (is(doc, k, WordClass.future) && !is(doc, k, WordClass.to)) ||
      (k >= i - 3 && is(doc, k, WordClass.for))
    )
      return "plan";
    if (is(doc, k, WordClass.after) || is(doc, k, WordClass.with) || is(doc, k, WordClass.witness))
      done = true;
  }
  return done && !isAhead(doc, to) ? "fact" : "plan";
}

/** `oversaw`: a verb that can only be of the past, without an auxiliary in front of it. */
const isTold = (doc: TextDocument, k: number): boolean =>
  (formAt(doc, k) & VerbForm.past) !== 0 &&
  (formAt(doc, k) & VerbForm.base) === 0 &&
  !isAuxiliary(doc, k - 1);

/** `is planned for June`, `will take place`, `is expected` behind a document. */
function isAhead(doc: TextDocument, to: number): boolean {
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, to - 1)), to + 4);
  for (let k = to; k < end; k++) {
    // "the treaty that will open markets"
    if (!isWord(doc, k) || is(doc, k, WordClass.relative) || is(doc, k, WordClass.that))
      return false;
    if (isModal(doc, k)) return true;
    if (is(doc, k, WordClass.postponing) || is(doc, k, WordClass.cancelling)) return true;
    if (is(doc, k, WordClass.be) && !is(doc, k + 1, WordClass.postponing))
      return is(doc, k + 1, WordClass.future) || is(doc, k + 1, WordClass.aim);
  }
  return false;
}
