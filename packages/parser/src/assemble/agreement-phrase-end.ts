import { matchAt, matchForm } from "../annotate/matches.js";
import { spaceBefore } from "../annotate/numbers.js";
import {
  afterThe,
  endsIn,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isInForce, stageAt } from "./agreement-stage.js";
import { closesQuote, opensQuote } from "./quote-marks.js";
import { formAt } from "./verb-form.js";

/** How far behind its noun the phrase of a document may end. */
const RIGHT = 24;

/** Whether a noun of documents starts at token `i`. */
export const isDocumentWord = (doc: TextDocument, i: number): boolean =>
  matchAt(doc.matches, i, Entry.agreementNoun) >= 0;

/** The end of the phrase: its subject ("on customs cooperation"), its parties ("between …") and its abbreviation in brackets. */
export function endOfPhrase(doc: TextDocument, nounTo: number): number {
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, nounTo - 1)), nounTo + RIGHT);
  let to = nounTo;
  let open = false;
  for (let k = nounTo; k < end; k++) {
    // "two agreements, on visas and on customs, were signed"
    if (k === nounTo && isKind(doc, k, Kind.comma) && is(doc, k + 1, WordClass.on)) continue;
    if (isKind(doc, k, Kind.openParen) && isKind(doc, k + 2, Kind.closeParen)) {
      k += 2;
      to = k + 1;
      continue;
    }
    // "the agreement with Oman "is almost ready""
    if (!open && opensQuote(doc, k) && isAuxiliary(doc, k + 1)) break;
    if (opensQuote(doc, k) || closesQuote(doc, k)) {
      // The mark that closes `a "road map" for 2026` stands right behind a word.
      open = opensQuote(doc, k) && spaceBefore(doc, k);
      to = k + 1;
      continue;
    }
    if (isKind(doc, k, Kind.comma) && k > nounTo + 1 && listsOn(doc, k, end)) continue;
    if (
      !isWord(doc, k) &&
      !isKind(doc, k, Kind.hyphen) &&
      !isKind(doc, k, Kind.possessive) &&
      !isKind(doc, k, Kind.ampersand) &&
      !isKind(doc, k, Kind.number) &&
      !isKind(doc, k, Kind.currency)
    )
      break;
    if (
      !open &&
      (isAuxiliary(doc, k) ||
        is(doc, k, WordClass.relative) ||
        is(doc, k, WordClass.sign) ||
        is(doc, k, WordClass.by) ||
        is(doc, k, WordClass.that) ||
        is(doc, k, WordClass.within) ||
        is(doc, k, WordClass.during) ||
        isInForce(doc, k) ||
        is(doc, k, WordClass.after) ||
        is(doc, k, WordClass.under) ||
        is(doc, k, WordClass.here) ||
        (is(doc, k, WordClass.subordinator) &&
          !is(doc, k, WordClass.until) &&
          // "such as"
          !is(doc, k - 1, WordClass.determiner)) ||
        stageAt(doc, k) !== undefined ||
        isExpected(doc, k) ||
        // "documents to be signed", "the agreement for signature"
        (is(doc, k, WordClass.to) && is(doc, k + 1, WordClass.be)) ||
        (is(doc, k, WordClass.for) &&
          (is(doc, k + 1, WordClass.signnoun) || is(doc, k + 1, WordClass.signature))))
    )
      break;
    if (
      !open &&
      k > nounTo &&
      is(doc, k, WordClass.and) &&
      (isNewDocument(doc, k + 1, end) || isAuxiliary(doc, k + 1) || tellsMore(doc, k + 1))
    )
      break;
    if (
      (k === nounTo || (k === nounTo + 1 && closesQuote(doc, nounTo))) &&
      !is(doc, k, WordClass.preposition) &&
      !is(doc, k, WordClass.to) &&
      !is(doc, k, WordClass.amount)
    )
      break;
    to = k + 1;
  }
  return to;
}

/** `expected (in May)`, `planned for (June)`: a participle behind a document, not `expected to be signed`. */
export const isExpected = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.scheduled) &&
  endsIn(doc, k, "ed") &&
  (is(doc, k + 1, WordClass.in) || is(doc, k + 1, WordClass.for));

/** How far behind a comma the `and` of its list may stand. */
const LISTED = 6;

/** "on trade, economic and cultural cooperation": a comma between the words of what a document is about. */
function listsOn(doc: TextDocument, comma: number, end: number): boolean {
  // A name, or a clause of its own: ", building human and technical capabilities".
  if (
    isCapital(doc, comma + 1) ||
    (endsIn(doc, comma + 1, "ing") && isWord(doc, comma + 2) && !is(doc, comma + 2, WordClass.and))
  )
    return false;
  for (let k = comma + 1; k < Math.min(end, comma + LISTED); k++) {
    if (is(doc, k, WordClass.and))
      return k > comma + 1 && isWord(doc, k + 1) && !isNewDocument(doc, k + 1, end);
    if (isKind(doc, k, Kind.hyphen)) continue;
    if (isKind(doc, k, Kind.comma)) return k > comma + 1 && listsOn(doc, k, end);
    if (
      !isWord(doc, k) ||
      isDocumentWord(doc, k) ||
      is(doc, k, WordClass.determiner) ||
      is(doc, k, WordClass.preposition) ||
      isAuxiliary(doc, k) ||
      is(doc, k, WordClass.relative) ||
      is(doc, k, WordClass.adverb) ||
      is(doc, k, WordClass.sign) ||
      is(doc, k, WordClass.including) ||
      is(doc, k, WordClass.to)
    )
      return false;
  }
  return false;
}

/** "the agreement on visas and called on the others", "the agreement and discussed", "a treaty and signed": `and` opens another verb of who signed. */
function tellsMore(doc: TextDocument, i: number): boolean {
  const told = (matchForm(doc.matches, i, Entry.cue) & VerbForm.past) !== 0;
  const done =
    (is(doc, i, WordClass.agenda) ||
      is(doc, i, WordClass.finalise) ||
      is(doc, i, WordClass.sign)) &&
    (formAt(doc, i) & VerbForm.past) !== 0;
  return (told || done) && !isCapital(doc, i);
}

/** `another on sports`, `the other on ports`: a document without its noun. */
function isAnother(doc: TextDocument, i: number): boolean {
  const at = afterThe(doc, i);
  return is(doc, at, WordClass.another) && opensMatter(doc, at + 1);
}

/** `on (ports)`, `between (the two banks)`: whether the word at token `i` opens what a document is about or who its parties are. */
export const opensMatter = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.on) ||
  is(doc, i, WordClass.for) ||
  is(doc, i, WordClass.between) ||
  is(doc, i, WordClass.about) ||
  is(doc, i, WordClass.with);

/** Whether "and" opens the next document of a list. */
function isNewDocument(doc: TextDocument, i: number, end: number): boolean {
  if (isAnother(doc, i)) return true;
  if (
    !is(doc, i, WordClass.determiner) &&
    !isKind(doc, i, Kind.number) &&
    !is(doc, i, WordClass.cardinal)
  )
    return isDocumentWord(doc, i);
  for (let k = i + 1; k < Math.min(end, i + 7); k++) {
    if (isDocumentWord(doc, k)) return true;
    if (!isWord(doc, k) && !isKind(doc, k, Kind.hyphen) && !opensQuote(doc, k)) return false;
    if (is(doc, k, WordClass.preposition)) return false;
  }
  return false;
}
