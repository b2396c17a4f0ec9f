import {
  is,
  isAuxiliary,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import type { AgreementNounEntry } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { opensShare } from "./agreement-front.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import type { StatusReading } from "./agreement-reading.js";

/** A document and what its clause says of it. */
export interface ReadPhrase {
  readonly phrase: AgreementPhrase;
  readonly reading: StatusReading | undefined;
  /** The documents in short of which this is one. */
  readonly whole?: ReadPhrase;
}

/** How many sentences behind "nine documents were signed" its list may go on. */
const MEMORY = 2;

/** The word for documents of any kind. */
const anyDocument = (doc: TextDocument): AgreementNounEntry | undefined =>
  doc.lexicon.language.agreementNouns.find((n) => n.only === "counted");

/** Joins plurals of two kinds: "nine agreements and MoUs" is one phrase of documents, nine in all. */
export function joinPairs(
  doc: TextDocument,
  phrases: readonly AgreementPhrase[],
): AgreementPhrase[] {
  const any = anyDocument(doc);
  const joined: AgreementPhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (last && any && isPair(doc, last, phrase))
      joined[joined.length - 1] = pair(last, phrase, any);
    else joined.push(phrase);
  }
  return joined;
}

const pair = (
  a: AgreementPhrase,
  b: AgreementPhrase,
  entry: AgreementNounEntry,
): AgreementPhrase => ({ ...a, entry, nounTo: b.nounTo, to: b.to });

function isPair(doc: TextDocument, a: AgreementPhrase, b: AgreementPhrase): boolean {
  if (!a.plural || !b.plural || b.count !== undefined) return false;
  // "memoranda of understanding (MoUs) and agreements"
  const join = isKind(doc, a.nounTo, Kind.openParen) ? a.nounTo + 3 : a.nounTo;
  const gap = b.nounFrom - join;
  if (gap < 1 || gap > 3 || is(doc, b.from, WordClass.determiner)) return false;
  if (
    !is(doc, join, WordClass.and) &&
    !isKind(doc, join, Kind.comma) &&
    !isKind(doc, join, Kind.slash) &&
    !isKind(doc, join, Kind.ampersand)
  )
    return false;
  for (let k = join + 1; k < b.nounFrom; k++)
    if (!isWord(doc, k) && !is(doc, k, WordClass.and)) return false;
  return true;
}

/**
 * Lends a reading to the documents of a list that have none of their own: conjuncts before a shared verb
 * ("a declaration and eight contracts were signed"), parts of what was signed before ("The accords included a protocol"),
 * and the items behind a colon.
 */
export function shareReadings(doc: TextDocument, read: readonly ReadPhrase[]): ReadPhrase[] {
  const shared = [...read];
  for (let i = shared.length - 2; i >= 0; i--) {
    const { phrase, reading } = shared[i] as ReadPhrase;
    const next = shared[i + 1] as ReadPhrase;
    if (reading || !next.reading || next.reading.at < next.phrase.to) continue;
    if (isConjunct(doc, phrase, next.phrase)) shared[i] = { phrase, reading: next.reading };
  }
  const any = anyDocument(doc);
  let whole: Whole | undefined;
  for (let i = 0; i < shared.length; i++) {
    const { phrase, reading } = shared[i] as ReadPhrase;
    if (reading) {
      if (whole && phrase.part) countPart(shared, whole);
      if (phrase.plural)
        whole = { index: i, phrase, reading, item: colonBehind(doc, phrase), parts: 0 };
      else if (whole && whole.item >= 0 && phrase.from > whole.item) whole.item = phrase.to;
      continue;
    }
    if (!whole || !isPartOf(doc, whole, phrase)) continue;
    if (phrase.part) countPart(shared, whole);
    shared[i] = { phrase, reading: { ...whole.reading, at: phrase.nounFrom }, whole };
    // "signed seven agreements, including a memorandum": documents of several kinds.
    const { count, entry: of } = whole.phrase;
    if (any && count && of.only !== "counted" && of.type !== phrase.entry.type) {
      whole.phrase = { ...whole.phrase, entry: any };
      shared[whole.index] = { phrase: whole.phrase, reading: whole.reading };
    }
    if (whole.item >= 0) whole.item = phrase.to;
  }
  return shared;
}

/** Counts a part of `whole`, which is no document of its own where all were named: "two memoranda were signed: one on ports and the other on visas". */
function countPart(shared: ReadPhrase[], whole: Whole): void {
  whole.parts++;
  if (whole.parts === whole.phrase.count)
    shared[whole.index] = { phrase: whole.phrase, reading: undefined };
}

/** Documents that were named in short. */
interface Whole {
  /** Where it stands among the documents of the text. */
  readonly index: number;
  phrase: AgreementPhrase;
  readonly reading: StatusReading;
  /** Behind the colon of their list, then behind its last item; -1 where no colon follows. */
  item: number;
  /** How many of them were named without their noun. */
  parts: number;
}

/** How far behind "documents" the colon of their list, and behind one item the next one, may stand. */
const GAP = 60;

/** The longest line that only opens a list, in tokens. */
const HEADING = 6;

/** The token behind the colon that opens the list of `phrase` in its sentence, or -1. */
function colonBehind(doc: TextDocument, { nounFrom, to }: AgreementPhrase): number {
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, nounFrom)), to + GAP);
  for (let k = to; k < end; k++) if (isKind(doc, k, Kind.colon)) return k + 1;
  // "Fifteen documents were signed. Among them:"
  const next = sentenceEnd(doc, sentenceOf(doc, nounFrom));
  if (next >= doc.tokens.count) return -1;
  const last = sentenceEnd(doc, sentenceOf(doc, next)) - 1;
  return last - next <= HEADING && isKind(doc, last, Kind.colon) ? last + 1 : -1;
}

/** Only a comma, `and` or `, including` between two documents of one sentence. */
function isConjunct(doc: TextDocument, a: AgreementPhrase, b: AgreementPhrase): boolean {
  if (b.from < a.to || b.from - a.to > 3) return false;
  for (let k = a.to; k < b.from; k++)
    if (
      !isKind(doc, k, Kind.comma) &&
      !is(doc, k, WordClass.and) &&
      !is(doc, k, WordClass.including) &&
      !is(doc, k, WordClass.together)
    )
      return false;
  return b.from > a.to;
}

/** Whether a document is one of those that `whole` names in short. */
function isPartOf(doc: TextDocument, whole: Whole, phrase: AgreementPhrase): boolean {
  const sentence = sentenceOf(doc, phrase.nounFrom);
  const start = sentenceStart(doc, sentence);
  return (
    (phrase.part === true && sentence === sentenceOf(doc, whole.phrase.nounFrom)) ||
    (sentence - sentenceOf(doc, whole.phrase.nounFrom) <= MEMORY &&
      namesParts(doc, start, phrase.from)) ||
    isItem(doc, whole, phrase, start)
  );
}

/** `The accords included …`, `They include …`, `Among them are …` before token `to`. */
function namesParts(doc: TextDocument, start: number, to: number): boolean {
  if (opensShare(doc, start) && is(doc, start, WordClass.between)) return true;
  for (let k = start + 1; k < Math.min(to, start + 6); k++)
    if (is(doc, k, WordClass.includes))
      return (
        is(doc, start, WordClass.the) ||
        is(doc, start, WordClass.demonstrative) ||
        is(doc, start, WordClass.they)
      );
  return false;
}

/** An item of the list behind "the following documents were signed:": it opens its line or follows a semicolon, and nothing but items stands before it. */
function isItem(
  doc: TextDocument,
  { item }: Whole,
  phrase: AgreementPhrase,
  start: number,
): boolean {
  if (item < 0 || phrase.definite || phrase.from < item || phrase.from - item > GAP) return false;
  const opens =
    phrase.from <= start + 2 ||
    phrase.from === item ||
    isKind(doc, phrase.from - 1, Kind.semicolon);
  if (!opens) return false;
  for (let k = item; k < phrase.from; k++) if (isAuxiliary(doc, k)) return false;
  return true;
}
