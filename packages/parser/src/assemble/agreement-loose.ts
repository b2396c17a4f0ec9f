// Words for documents that a clause says too little of to make a record.

import { is, isAuxiliary, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { hasSubject, isBarePlural } from "./agreement-naming.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import type { StatusReading } from "./agreement-reading.js";
import { isByPen } from "./sign-words.js";

/** `are working on a new document`, `finalised agreements`, `prepared action plans`: no document that can be told from others. */
export function isLoose(
  doc: TextDocument,
  phrase: AgreementPhrase,
  { status, at }: StatusReading,
): boolean {
  const { entry, plural, count, definite, to } = phrase;
  // "bringing to 46 the number of documents"
  if (plural && definite && hasNumber(doc, phrase)) return true;
  // "finalised agreements"
  if (isBarePlural(phrase) && status === "under_negotiation") return true;
  if (count !== undefined) return false;
  const penned = isByPen(doc, at);
  // "are working on a new document"
  if (!plural) return entry.only === "counted" && !penned;
  if (entry.only !== "counted" && entry.only !== "joint") return false;
  if (status === "signed" || isSeries(doc, phrase)) return false;
  // "will sign documents on ports", "documents are to be signed"
  return !(penned && (hasSubject(doc, phrase) || (status === "planned" && isAuxiliary(doc, to))));
}

/** `a number of documents`, `several documents` */
function isSeries(doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean {
  for (let k = from; k < nounFrom; k++)
    if (is(doc, k, WordClass.series) || is(doc, k, WordClass.vague)) return true;
  return false;
}

/** `the number of documents` */
function hasNumber(doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean {
  for (let k = from + 1; k < nounFrom; k++)
    if (is(doc, k, WordClass.series) && is(doc, k, WordClass.anaphor)) return true;
  return false;
}

/** "implement the agreements reached": nothing is told of any one of them. */
export const isVague = (
  { plural, count, definite, from, nounFrom, nounTo, to }: AgreementPhrase,
  { narrated }: StatusReading,
): boolean =>
  plural && count === undefined && definite && !narrated && nounFrom - from <= 1 && to === nounTo;
