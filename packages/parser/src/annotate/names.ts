import {
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isUnknown,
  isUpper,
  isWord,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";
import { entryOf, matchAt, matchForm } from "./matches.js";
import { titleWithin } from "./title-words.js";

/** The most words of a person's name. */
const LONGEST = 7;

/** The most particles in a row: `de la`, `bin al`. */
const PARTICLES = 4;

/**
 * End of the personal name that starts at token `i`, or `i` where none does.
 * `sure` says that a title or honorific stands before it, so that words of the lexicon (`Price`, `Law`) may be names.
 */
export function nameEnd(doc: TextDocument, i: number, sure: boolean): number {
  if (!startsName(doc, i, sure)) return i;
  let end = i;
  let k = i;
  let words = 0;
  while (words < LONGEST && k < doc.tokens.count) {
    if (k > i && (breaksLine(doc, k) || isHeadlineVerb(doc, k))) break;
    if (isNameWord(doc, k, sure || words > 0) || (words > 0 && isVerbName(doc, k))) {
      k++;
      words++;
      end = k;
      // `Han Sang-wook`, `Prayat Chan-o-cha`: the other halves may be lower case.
      while (
        isKind(doc, k, Kind.hyphen) &&
        isWord(doc, k + 1) &&
        !followsCompound(doc, k + 1, words)
      ) {
        k += 2;
        end = k;
      }
      // `Joseph R. Okello Jr. said`
      if (words > 1 && is(doc, k - 1, W.suffix)) {
        if (isKind(doc, k, Kind.period) && !startsSentenceAfter(doc, k)) end = k + 1;
        break;
      }
      continue;
    }
    // `Shia’ al-Sadani`: the mark is a letter of the name.
    const letter = isKind(doc, k, Kind.single) && k === end && words > 0 && isGlued(doc, k);
    if (letter && is(doc, k + 1, W.particle)) k++;
    // `Saud bin Khalifa`, `van der Horst`
    if (is(doc, k, W.particle) && !isKind(doc, k + 1, Kind.comma)) {
      let after = k + 1;
      while (after - k < PARTICLES && is(doc, after, W.particle)) after++;
      if (isKind(doc, after, Kind.hyphen)) after++;
      if (isCapital(doc, after) && isNameWord(doc, after, true)) {
        k = after;
        words++;
        continue;
      }
    }
    // `Benjamin “Benny” Okello`
    if (words > 0 && isNickname(doc, k) && isNameWord(doc, k + 3, true)) {
      k += 3;
      continue;
    }
    // `Shirin Begum met`: what is an honorific in front ends a name as well.
    if (sure && words > 0 && k === end && closesName(doc, k)) end = k + 1;
    // `Joseph R. Okello, Jr.`
    if (isKind(doc, k, Kind.comma) && words > 1 && is(doc, k + 1, W.suffix)) {
      end = isKind(doc, k + 2, Kind.period) ? k + 3 : k + 2;
      if (isKind(doc, k + 2, Kind.period) && startsSentenceAfter(doc, k + 2)) end = k + 2;
    }
    break;
  }
  return end;
}

/** `Odhiambo Were, Cabinet Secretary`: a capital and a comma make a family name of a small verb. */
const isVerbName = (doc: TextDocument, k: number): boolean =>
  isCapital(doc, k) &&
  isAuxiliary(doc, k) &&
  isUnknown(doc, k - 1) &&
  isKind(doc, k + 1, Kind.comma);

const closesName = (doc: TextDocument, k: number): boolean => {
  const m = isCapital(doc, k) ? matchAt(doc.matches, k, Entry.honorific) : -1;
  return m >= 0 && doc.matches.to[m] === k + 1 && isWord(doc, k + 1) && !isCapital(doc, k + 1);
};

/** One capitalised word between quotation marks, and a capital behind it. */
const isNickname = (doc: TextDocument, k: number): boolean =>
  isMark(doc, k) && isCapital(doc, k + 1) && isMark(doc, k + 2) && isCapital(doc, k + 3);

const isMark = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.quote) || isKind(doc, k, Kind.openQuote) || isKind(doc, k, Kind.closeQuote);

const isGlued = (doc: TextDocument, k: number): boolean =>
  ((doc.tokens.flags[k] as number) & (Flag.space | Flag.line)) === 0;
const startsSentenceAfter = (doc: TextDocument, k: number): boolean =>
  doc.segments.to[doc.segments.of[k] as number] === k + 1;
const breaksLine = (doc: TextDocument, k: number): boolean =>
  doc.segments.of[k] !== doc.segments.of[k - 1];

/** The longest syllable behind the hyphen of a name, `Jun-ho`, that may be a word as well. */
const SYLLABLE = 3;
/** The same where a family name stands before it: `Ahn Gyu-back`, but `Hamas-held`. */
const GIVEN_SYLLABLE = 4;

/** The token behind the honorifics that stand at token `at`, with their full stops: `H.E. Dr.` */
export function behindHonorifics(doc: TextDocument, at: number): number {
  let k = at;
  for (;;) {
    const m = matchAt(doc.matches, k, Entry.honorific);
    if (m < 0) return k;
    k = doc.matches.to[m] as number;
    if (isKind(doc, k, Kind.period)) k++;
  }
}

/** `President A. Okello Held Talks`: a verb with the capital of a headline; `Said` is a name as well. */
function isHeadlineVerb(doc: TextDocument, k: number): boolean {
  const form = matchForm(doc.matches, k, Entry.meetingVerb);
  return (form & (VerbForm.past | VerbForm.third)) !== 0 && !isUnknown(doc, k);
}

/** `UAE-led`, `China-based`: a hyphen that makes no double name; `Hyun-dong` is one, though a dong is money. */
function followsCompound(doc: TextDocument, k: number, words: number): boolean {
  if (isCapital(doc, k) || isUnknown(doc, k)) return false;
  const length = (doc.tokens.end[k] as number) - (doc.tokens.start[k] as number);
  if (length <= (words > 1 ? GIVEN_SYLLABLE : SYLLABLE) && !is(doc, k, W.led)) return false;
  return matchAt(doc.matches, k, Entry.currency) < 0;
}

function startsName(doc: TextDocument, i: number, sure: boolean): boolean {
  if (is(doc, i, W.particle) && isWord(doc, i)) {
    let after = i + 1;
    while (after - i < PARTICLES && is(doc, after, W.particle)) after++;
    if (isKind(doc, after, Kind.hyphen)) after++;
    return isNameWord(doc, after, true) && (sure || isCapital(doc, i));
  }
  return isNameWord(doc, i, sure);
}

/** `To Lam`, `He Lifeng`, `Do Hung`: a small word with a capital inside a sentence, before a word that only names have. */
const isSmallName = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.smallname) &&
  !breaksLine(doc, k) &&
  isCapital(doc, k + 1) &&
  (isUnknown(doc, k + 1) || is(doc, k + 1, W.particle) || isKind(doc, k + 2, Kind.hyphen));

/** `Cheong In-gyu`: a small word with a capital that a hyphen joins to a syllable of a name. */
const isSyllable = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k + 1, Kind.hyphen) &&
  isUnknown(doc, k + 2) &&
  !isCapital(doc, k + 2) &&
  isCapital(doc, k - 1);

/** Whether the word at `k` may be part of a name. */
export function isNameWord(doc: TextDocument, k: number, sure: boolean): boolean {
  if (!isCapital(doc, k)) return false;
  if (isUnknown(doc, k)) return !isUpper(doc, k) || sure;
  if (sure && (isSmallName(doc, k) || isSyllable(doc, k))) return true;
  if (
    is(doc, k, W.days) ||
    is(doc, k, W.determiner) ||
    is(doc, k, W.preposition) ||
    isAuxiliary(doc, k) ||
    is(doc, k, W.conjunction)
  )
    return false;
  if (
    is(doc, k, W.i) ||
    is(doc, k, W.he) ||
    is(doc, k, W.she) ||
    is(doc, k, W.it) ||
    is(doc, k, W.they) ||
    is(doc, k, W.relative) ||
    is(doc, k, W.subordinator)
  )
    return false;
  if (matchAt(doc.matches, k, Entry.demonym) >= 0 || matchAt(doc.matches, k, Entry.nationals) >= 0)
    return false;
  if (matchAt(doc.matches, k, Entry.honorific) >= 0) return false;
  const country = matchAt(doc.matches, k, Entry.country);
  if (country >= 0)
    return (
      sure && entryOf(doc.matches, country, doc.lexicon.language.countries)?.personName === true
    );
  const place = matchAt(doc.matches, k, Entry.place);
  if (place >= 0)
    return sure || entryOf(doc.matches, place, doc.lexicon.language.cities)?.personName === true;
  const agency = matchAt(doc.matches, k, Entry.agency);
  // `Petra Novak` behind a title is no news agency.
  if (agency >= 0)
    return sure && entryOf(doc.matches, agency, doc.lexicon.language.agencies)?.word === true;
  if (matchAt(doc.matches, k, Entry.organization) >= 0) return false;
  // `Donald Green`, `Ann Hall Okello` behind a title.
  if (is(doc, k, W.surname)) return sure && (!isCapital(doc, k + 1) || isUnknown(doc, k + 1));
  if (is(doc, k, W.noname) || is(doc, k, W.orghead)) return false;
  if (!sure) return ((doc.tokens.flags[k] as number) & Flag.dotted) !== 0 || is(doc, k, W.particle);
  return (
    titleWithin(doc, k) < 0 && matchAt(doc.matches, k, Entry.title) < 0 && !is(doc, k, W.adverb)
  );
}
