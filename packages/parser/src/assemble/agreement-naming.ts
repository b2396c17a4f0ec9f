import type { AgreementType } from "@communique/core";
import { countryAt, countryBefore } from "../annotate/countries.js";
import { matchAt, matchBefore } from "../annotate/matches.js";
import {
  afterThe,
  is,
  isCapital,
  isKind,
  isUnknown,
  isWord,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
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

/** How far behind an opening bracket the second name of a document may stand: `(also known as the Riga Agreement)`. */
const BRACKET = 5;

/** A document that is called by its name: "the Lisbon Treaty", "the Minsk Agreements", "the Treaty of Riga", "the Riga Declaration". A convention may be a gathering, a protocol what a ceremony follows. */
export function isTitled(doc: TextDocument, phrase: AgreementPhrase): boolean {
  const { entry, definite, from, nounFrom, nounTo } = phrase;
  const { type } = entry;
  if (entry.only === "proper") return true;
  const long = type === "joint_statement" && nounTo - nounFrom > 1;
  if (!definite || entry.only || isCapital(doc, nounTo)) return false;
  const plain = type === "agreement" || type === "treaty";
  if (!isCapital(doc, nounFrom)) return plain && isPlaced(doc, phrase);
  for (let k = from - 1; k > from - BRACKET; k--) if (isKind(doc, k, Kind.openParen)) return false;
  const called = nounFrom - from > 1 && isCapital(doc, nounFrom - 1);
  if (type === "joint_statement" && is(doc, nounTo, WordClass.on))
    return isCapital(doc, afterThe(doc, nounTo + 1));
  if (plain || long)
    return opensName(doc, nounTo) ? isCapital(doc, afterThe(doc, nounTo + 1)) : !long && called;
  return NAMED.has(type) && called && hasOwnName(doc, phrase);
}

/** "the Minsk agreements": nothing but the name of a place, which is no country, stands in front of the noun. */
function isPlaced(doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean {
  const place = matchBefore(doc.matches, nounFrom, Entry.place);
  return place >= 0 && doc.matches.from[place] === from + 1 && !countryBefore(doc, nounFrom);
}

/** Kinds of documents that only the name of a place or the like tells from others: "the Montreal Protocol". */
const NAMED: ReadonlySet<AgreementType> = new Set(["joint_statement", "memorandum", "protocol"]);

const opensName = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.of) || is(doc, i, WordClass.on);

/** "the Paris Agreement", "the Abraham Accords": a name that tells neither the matter nor the parties; "the Mutual Defence Treaty" is one of the sides. */
export const isProper = (doc: TextDocument, phrase: AgreementPhrase): boolean =>
  phrase.entry.only === "proper" ||
  (isTitled(doc, phrase) && !is(doc, phrase.nounTo, WordClass.between) && hasOwnName(doc, phrase));

/** Whether a place, a day or a word that no list holds stands in front of the noun. */
function hasOwnName(doc: TextDocument, { from, nounFrom, nounTo }: AgreementPhrase): boolean {
  // "the Treaty of Riga"
  const of = afterThe(doc, nounTo + 1);
  if (is(doc, nounTo, WordClass.of) && isCapital(doc, of) && isUnknown(doc, of)) return true;
  for (let k = from; k < nounFrom; k++)
    if (
      isUnknown(doc, k) ||
      is(doc, k, WordClass.weekday) ||
      matchAt(doc.matches, k, Entry.place) >= 0
    )
      return true;
  return false;
}

/** A document that the sides have, told apart from others: "the air services agreement", "the agreement on visas". */
export const isEstablished = (doc: TextDocument, phrase: AgreementPhrase): boolean =>
  phrase.definite &&
  !phrase.plural &&
  (phrase.nounFrom - phrase.from > 1 ||
    // "the free trade agreement" in one noun
    phrase.nounTo - phrase.nounFrom > 1 ||
    hasSubject(doc, phrase));

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

/** `the document`: a word that makes a record only as a plural, with a number, or where its parties or matter are named. */
export const isUncounted = (
  doc: TextDocument,
  { entry, plural, count, definite, from, nounFrom, nounTo }: AgreementPhrase,
): boolean =>
  entry.only === "counted" &&
  !plural &&
  count === undefined &&
  (definite ||
    !(
      is(doc, nounTo, WordClass.between) ||
      is(doc, nounTo, WordClass.on) ||
      // "a final document"
      (is(doc, from, WordClass.a) && nounFrom - from > 1)
    ));

/** Nothing but a plural: `documents`, `MoUs`. */
export const isBarePlural = ({
  from,
  nounFrom,
  nounTo,
  to,
  plural,
  count,
}: AgreementPhrase): boolean => plural && count === undefined && from === nounFrom && to === nounTo;
