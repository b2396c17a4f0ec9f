import { pairedAt } from "../annotate/countries.js";
import { yearNumberAt } from "../annotate/date-context.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import { countAt } from "../annotate/numbers.js";
import {
  beforeThe,
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import type { AgreementNounEntry } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isNamed } from "./agreement-naming.js";
import { endOfPhrase, isDocumentWord, opensMatter } from "./agreement-phrase-end.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { closesQuote, opensQuote } from "./quote-marks.js";
import { isByPen, isDraft, isExchange, isRatifying } from "./sign-words.js";

/** How far before its noun the phrase of a document may start. */
const LEFT = 10;

/** Every phrase of a document in text order. */
export function agreementPhrases(doc: TextDocument): AgreementPhrase[] {
  const found: AgreementPhrase[] = [];
  for (let i = 0; i < doc.tokens.count; ) {
    const m = matchAt(doc.matches, i, Entry.agreementNoun);
    const entry = entryOf(doc.matches, m, doc.lexicon.language.agreementNouns);
    const nounTo = m < 0 ? 0 : (doc.matches.to[m] as number);
    const outer = found.at(-1);
    const part = entry || !outer ? undefined : partAt(doc, i, outer);
    if (part) found.push(part);
    if (!entry || !isDocument(doc, i, nounTo)) {
      i = Math.max(i + 1, nounTo);
      continue;
    }
    const phrase = phraseAt(doc, entry, i, nounTo);
    if (entry.only === "joint" && !isJoint(doc, i, nounTo) && !isPenned(doc, phrase, outer)) {
      i = nounTo;
      continue;
    }
    // "a protocol amending the 2015 agreement": what a document is about, unless its year or parties tell it apart.
    if (!outer || outer.to <= i || hasYear(doc, phrase)) found.push(phrase);
    else if (
      outer.entry.type === "agreement" &&
      entry.type === "loan" &&
      isMatterOf(doc, outer, phrase)
    )
      found[found.length - 1] = { ...outer, entry };
    else if (isSignedBefore(doc, outer, phrase)) {
      found[found.length - 1] = { ...outer, to: phrase.from - 1 };
      found.push(phrase);
    } else if (isNamed(doc, phrase)) found.push({ ...phrase, inner: true });
    i = nounTo;
  }
  return found;
}

/** `an agreement on a $40 million line of credit`: the agreement is one of lending. */
const isMatterOf = (
  doc: TextDocument,
  outer: AgreementPhrase,
  { from }: AgreementPhrase,
): boolean =>
  from === outer.nounTo + 1 &&
  (is(doc, outer.nounTo, WordClass.on) || is(doc, outer.nounTo, WordClass.for));

/** `the executive programme of the agreement on standards signed in 2022`: the inner document has a signing of its own. */
const isSignedBefore = (
  doc: TextDocument,
  outer: AgreementPhrase,
  { definite, from, to }: AgreementPhrase,
): boolean =>
  definite &&
  to === outer.to &&
  is(doc, to, WordClass.sign) &&
  from - 1 > outer.nounFrom &&
  is(doc, from - 1, WordClass.preposition);

/** `the 2015 agreement` */
function hasYear(doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean {
  for (let k = from; k < nounFrom; k++) if (yearNumberAt(doc, k) >= 0) return true;
  return false;
}

/** `deal with`, `to contract`, `contract talks`: the word is no document. */
function isDocument(doc: TextDocument, from: number, to: number): boolean {
  if (is(doc, from - 1, WordClass.to) || isModal(doc, from - 1)) return false;
  // "a memorandum of understanding (MoU)", "(IC-CEPA)"
  const bracket = isKind(doc, from - 1, Kind.hyphen) ? from - 3 : from - 1;
  if (isKind(doc, bracket, Kind.openParen) && isKind(doc, to, Kind.closeParen)) return false;
  const single = to - from === 1;
  if (single && is(doc, to, WordClass.with) && !isPlural(doc, from, to) && !hasArticle(doc, from))
    return false;
  // "the instruments of ratification of the treaty"
  if (is(doc, to, WordClass.of) && isRatifying(doc, to + 1)) return false;
  // "the treaty alliance"
  return !isKind(doc, to, Kind.hyphen) && !is(doc, to, WordClass.tie);
}

/** How far behind the documents that it is one of a part may stand: `two memoranda, including one on …`. */
const PART_REACH = 4;
/** How far with their verb between: `two memoranda were signed after the talks: one on …`. */
const VERB_REACH = 14;

/** `one on ports`, `another between the two banks`, `the other on visas` behind the documents of which it is one: `eight memoranda, including …`. */
function partAt(
  doc: TextDocument,
  i: number,
  { entry, plural, to }: AgreementPhrase,
): AgreementPhrase | undefined {
  if (i < to || i - to > VERB_REACH || sentenceOf(doc, i) !== sentenceOf(doc, to - 1))
    return undefined;
  const before = beforeThe(doc, i);
  const joined =
    (i - to <= PART_REACH &&
      (is(doc, before, WordClass.including) || is(doc, before, WordClass.and))) ||
    isKind(doc, before, Kind.colon) ||
    isKind(doc, before, Kind.comma) ||
    isKind(doc, before, Kind.dash);
  if (!joined || !opensMatter(doc, i + 1)) return undefined;
  const one = is(doc, i, WordClass.another) || (plural && countAt(doc, i)?.value === 1);
  if (!one) return undefined;
  return {
    entry,
    from: i,
    to: endOfPhrase(doc, i + 1),
    nounFrom: i,
    nounTo: i + 1,
    plural: false,
    count: undefined,
    definite: false,
    inner: false,
    part: true,
  };
}

/** `signed a work programme`, `signed an agreement and a plan for exchanges`, `the programme signed in May`: what a pen is put to is a document. */
const isPenned = (
  doc: TextDocument,
  { from, nounFrom, to }: AgreementPhrase,
  outer: AgreementPhrase | undefined,
): boolean =>
  isByPen(doc, from - 1) ||
  isByPen(doc, to) ||
  // "approved the joint programme for trade"
  (is(doc, from - 1, WordClass.sign) && is(doc, nounFrom - 1, WordClass.shared)) ||
  (outer !== undefined &&
    outer.to === from - 1 &&
    (is(doc, from - 1, WordClass.and) || isKind(doc, from - 1, Kind.comma)));

/** How far behind a plan what it is of may stand. */
const JOINT_REACH = 6;

/** `action plan`, `programme of trade and industrial cooperation` */
function isJoint(doc: TextDocument, from: number, to: number): boolean {
  if (is(doc, from - 1, WordClass.joint)) return true;
  if (!is(doc, to, WordClass.of)) return false;
  for (let k = to + 1; k < to + JOINT_REACH; k++) {
    if (is(doc, k, WordClass.joint)) return true;
    if (is(doc, k, WordClass.preposition) || is(doc, k, WordClass.determiner)) return false;
  }
  return false;
}

/** How many words may stand between an article and its noun, unless they are a name or joined by a hyphen. */
const ARTICLE = 5;

/** `a long-term contract with`, `Oman's deal with`: an article or an owner in front of the noun at token `i`. */
function hasArticle(doc: TextDocument, i: number): boolean {
  for (let k = i - 1; k >= i - LEFT && (isWord(doc, k) || isKind(doc, k, Kind.hyphen)); k--) {
    if (k < i - ARTICLE && !isCapital(doc, k + 1) && !isKind(doc, k + 1, Kind.hyphen)) return false;
    if (is(doc, k, WordClass.determiner) || isKind(doc, k - 1, Kind.possessive)) return true;
  }
  return false;
}

function phraseAt(
  doc: TextDocument,
  entry: AgreementNounEntry,
  nounFrom: number,
  nounTo: number,
): AgreementPhrase {
  const start = sentenceStart(doc, sentenceOf(doc, nounFrom));
  let from = nounFrom;
  let count: number | undefined;
  let adjacent = false;
  let definite = false;
  for (let k = nounFrom - 1; k >= Math.max(start, nounFrom - LEFT); k--) {
    if (
      is(doc, k, WordClass.article) ||
      is(doc, k, WordClass.possessive) ||
      is(doc, k, WordClass.demonstrative) ||
      (is(doc, k, WordClass.determiner) &&
        !is(doc, k, WordClass.that) &&
        // "six other documents"
        !(is(doc, k, WordClass.another) && is(doc, k - 1, WordClass.cardinal)))
    ) {
      definite = is(doc, k, WordClass.the);
      from = k;
      break;
    }
    const number =
      isKind(doc, k, Kind.number) || is(doc, k, WordClass.cardinal) ? countAt(doc, k) : undefined;
    if (
      number &&
      number.value > 1 &&
      number.value < 1000 &&
      !isKind(doc, k - 1, Kind.currency) &&
      number.to <= nounFrom
    ) {
      count = number.value;
      adjacent = number.to === nounFrom;
    }
    if (!isModifier(doc, k, nounFrom)) break;
    from = k;
  }
  return {
    entry,
    from,
    to: endOfPhrase(doc, nounTo),
    nounFrom,
    nounTo,
    // "two MoU"
    plural: isPlural(doc, nounFrom, nounTo) || (count !== undefined && adjacent),
    count,
    definite,
    inner: false,
  };
}

/** Whether token `k` may stand inside the phrase before its noun. */
function isModifier(doc: TextDocument, k: number, nounFrom: number): boolean {
  if (
    isKind(doc, k, Kind.number) ||
    isKind(doc, k, Kind.currency) ||
    isKind(doc, k, Kind.hyphen) ||
    isKind(doc, k, Kind.possessive) ||
    isKind(doc, k, Kind.slash) ||
    isKind(doc, k, Kind.ampersand)
  )
    return true;
  // "the India – Oman agreement"
  if (isKind(doc, k, Kind.dash)) return pairedAt(doc, k) !== undefined;
  if (!isWord(doc, k)) return opensQuote(doc, k) || closesQuote(doc, k);
  if (is(doc, k, WordClass.and))
    return (
      !isKind(doc, k + 1, Kind.number) &&
      !is(doc, k + 1, WordClass.cardinal) &&
      ((isCapital(doc, k - 1) && isCapital(doc, k + 1)) ||
        (!isDocumentWord(doc, k - 1) && nounFrom - k <= 3 && !is(doc, k + 1, WordClass.determiner)))
    );
  // "a package of documents"; "the Security of Military Data Agreement"
  if (is(doc, k, WordClass.of))
    return (
      is(doc, k - 1, WordClass.series) ||
      (isCapital(doc, nounFrom) && isCapital(doc, k - 1) && isCapital(doc, k + 1))
    );
  return (
    // "the gas-for-oil contract"
    (!is(doc, k, WordClass.preposition) || isKind(doc, k - 1, Kind.hyphen)) &&
    !is(doc, k, WordClass.conjunction) &&
    !isAuxiliary(doc, k) &&
    !is(doc, k, WordClass.relative) &&
    (!is(doc, k, WordClass.sign) || isExchange(doc, k)) &&
    !is(doc, k, WordClass.finalise) &&
    !is(doc, k, WordClass.propose) &&
    // "a draft agreement"
    (!is(doc, k, WordClass.prepare) ||
      (isDraft(doc, k) && is(doc, k - 1, WordClass.determiner)) ||
      // "the New START Treaty", "the Open Skies Treaty"
      (isCapital(doc, k) && isCapital(doc, k + 1))) &&
    !is(doc, k, WordClass.subordinator) &&
    !is(doc, k, WordClass.adverb)
  );
}

/** `agreements`, `memoranda of understanding`: the first or last word is a plural. */
function isPlural(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (endsIn(doc, i, "s") && !endsIn(doc, i, "ss")) return true;
    const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
    if (letters > 8 && endsIn(doc, i, "a")) return true;
    if (is(doc, i + 1, WordClass.of)) break;
  }
  return false;
}

/** The tokens of a phrase without its determiner, as its title. */
export function titleRange(doc: TextDocument, phrase: AgreementPhrase): TokenRange {
  let from = phrase.from;
  while (from < phrase.nounTo - 1 && is(doc, from, WordClass.determiner)) from++;
  return { from, to: phrase.to };
}
