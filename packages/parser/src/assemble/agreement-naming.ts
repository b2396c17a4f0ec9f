import { countryAt, countryBefore } from "../annotate/countries.js";
import { is, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";

/** A document with its parties: "the agreement between Malta and Oman", "the agreement with Kenya". World treaties are background. */
export function isNamed(
  doc: TextDocument,
  { definite, from, nounFrom, to, nounTo, plural }: AgreementPhrase,
): boolean {
  if (!definite || plural || !isWord(doc, nounFrom)) return false;
  for (let k = nounTo; k < to; k++)
    if (is(doc, k, WordClass.between) || (is(doc, k, WordClass.with) && k === nounTo)) return true;
  // "the Latvia-Oman Agreement", "the ASEAN-Oman agreement"
  for (let k = from; k < nounFrom; k++)
    if (
      isKind(doc, k, Kind.hyphen) &&
      isCapital(doc, k + 1) &&
      (countryBefore(doc, k) || countryAt(doc, k + 1))
    )
      return true;
  return false;
}

/** A document that the sides have, told apart from others: "the air services agreement", "the agreement on visas". */
export const isEstablished = (doc: TextDocument, phrase: AgreementPhrase): boolean =>
  phrase.definite &&
  !phrase.plural &&
  (phrase.nounFrom - phrase.from > 1 || hasSubject(doc, phrase));

/** Whether the phrase says what the document is about or between whom it is. */
export const hasSubject = (doc: TextDocument, { nounTo, to }: AgreementPhrase): boolean =>
  to > nounTo &&
  (is(doc, nounTo, WordClass.on) ||
    is(doc, nounTo, WordClass.for) ||
    is(doc, nounTo, WordClass.between) ||
    is(doc, nounTo, WordClass.with) ||
    is(doc, nounTo, WordClass.about) ||
    is(doc, nounTo, WordClass.of) ||
    is(doc, nounTo, WordClass.compare));

/** Whether the words stand for a document: a `convention` or `declaration` may be a gathering or words, unless it is about something or has a name. */
export const isDocumentName = (doc: TextDocument, phrase: AgreementPhrase): boolean =>
  phrase.entry.only !== "named" ||
  isCapital(doc, phrase.nounFrom) ||
  hasSubject(doc, phrase) ||
  // "a tax convention", "the joint declaration"
  (phrase.nounFrom - phrase.from > 1 && !isCapital(doc, phrase.from));

/** Nothing but a plural: `documents`, `MoUs`. */
export const isBarePlural = ({
  from,
  nounFrom,
  nounTo,
  to,
  plural,
  count,
}: AgreementPhrase): boolean => plural && count === undefined && from === nounFrom && to === nounTo;
