import { is, isModal, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { hasSubject, isEstablished, isNamed, isTitled } from "./agreement-naming.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { type StatusReading, undated } from "./agreement-reading.js";
import { isReview } from "./agreement-stage.js";
import { formAt } from "./verb-form.js";

/** A document that exists: `has trade deals with Chad`, `a review of their 2020 pact`, `to revise the air services agreement`, `the implementation of the agreement with Kenya`. */
export function standing(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
): StatusReading | "none" | undefined {
  const { from } = phrase;
  // "have a trade agreement with", "has a free trade agreement", "have a separate agreement on cars"
  if (is(doc, k, WordClass.have) && from - k === 1) {
    const told =
      is(doc, from, WordClass.determiner) &&
      (phrase.nounTo - phrase.nounFrom > 1 || hasSubject(doc, phrase));
    const open =
      isModal(doc, k - 1) || is(doc, k - 1, WordClass.to) || is(doc, k - 1, WordClass.not);
    const lasting = phrase.entry.type === "agreement" || phrase.entry.type === "treaty";
    if (!open && (is(doc, phrase.nounTo, WordClass.with) || (told && lasting)))
      return undated("in_force", k);
  }
  const theirs =
    isEstablished(doc, phrase) || isTitled(doc, phrase) || is(doc, from, WordClass.possessive);
  const review = isReview(doc, k) && is(doc, k + 1, WordClass.of);
  if (review && from - k <= 2) return theirs ? undated("in_force", k) : "none";
  const amends = is(doc, k, WordClass.amend) && formAt(doc, k) !== 0 && from - k <= 2;
  if (amends && (theirs || (!phrase.plural && hasSubject(doc, phrase))))
    return undated("in_force", k);
  if (is(doc, k, WordClass.implement) && from - k <= 3)
    return isNamed(doc, phrase) || isTitled(doc, phrase) ? undated("in_force", k) : "none";
  if (amends) return "none";
  return undefined;
}
