import {
  hasKind,
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { entryOf, matchAt, matchBefore, matchForm } from "./matches.js";
import { termAt } from "./numbers.js";

/** Where a date without a year, or a weekday, lies: `future` after "will", `planned` after "invited", otherwise `past`. */
export type Lean = "future" | "planned" | "past";

export const liesAhead = (lean: Lean | undefined): boolean =>
  lean === "future" || lean === "planned";

const REACH = 40;

/**
 * The tense of the clause around a date that starts at token `from`: the nearest marker to its left,
 * or, when the date opens its sentence, the nearest to its right.
 */
export function leanOf(doc: TextDocument, from: number, to: number): Lean | undefined {
  const sentence = sentenceOf(doc, from);
  const start = Math.max(sentenceStart(doc, sentence), from - REACH);
  const opens = followsOpening(doc, sentence, from) ? leanBehind(doc, sentence, to) : undefined;
  if (opens) return opens;
  let aim = false;
  let during = false;
  for (let i = from - 1; i >= start; i--) {
    const lean = markerAt(doc, i);
    if (lean) return lean === "planned" && !aim && isAgreedIn(doc, i) ? "past" : lean;
    aim ||= is(doc, i, WordClass.to) || is(doc, i, WordClass.that);
    during ||= is(doc, i, WordClass.during);
  }
  // "During the visit in June the sides", where no verb says more.
  if (during) return "past";
  return from - sentenceStart(doc, sentence) > 3 ? undefined : leanBehind(doc, sentence, to);
}

/** `At the invitation of Minister A, on Monday …`: whether a date follows right behind the phrase that opens its sentence. */
function followsOpening(doc: TextDocument, sentence: number, from: number): boolean {
  const comma = is(doc, from - 1, WordClass.preposition) ? from - 2 : from - 1;
  const low = sentenceStart(doc, sentence);
  if (!isKind(doc, comma, Kind.comma)) return false;
  if (!is(doc, low, WordClass.preposition) && !is(doc, low, WordClass.as)) return false;
  return !hasKind(doc, low, comma, Kind.comma);
}

/** The tense of the nearest marker behind a date that ends before token `to`. */
function leanBehind(doc: TextDocument, sentence: number, to: number): Lean | undefined {
  const end = Math.min(sentenceEnd(doc, sentence), to + REACH);
  for (let i = to; i < end; i++) {
    const lean = markerAt(doc, i);
    if (lean) return lean;
  }
  return undefined;
}

function markerAt(doc: TextDocument, i: number): Lean | undefined {
  if (!isWord(doc, i)) return undefined;
  // `Said Al Harthy`: a capital inside a sentence is a name.
  if (isCapital(doc, i) && i > sentenceStart(doc, sentenceOf(doc, i))) return undefined;
  // `will build on the call in February`
  if (is(doc, i, WordClass.build) && is(doc, i + 1, WordClass.on)) return "past";
  // "signed an action plan on Monday"
  if (isSigned(doc, i)) return undefined;
  if (is(doc, i, WordClass.be) && is(doc, i - 1, WordClass.to)) return "future";
  if (is(doc, i, WordClass.to) && is(doc, i - 1, WordClass.be)) return "future";
  const future = termAt(doc, i, WordClass.future);
  if (future !== undefined && !is(doc, i, WordClass.to)) return future === 2 ? "future" : "planned";
  // "to be held", "will be hosted": the auxiliary decides.
  if (is(doc, i - 1, WordClass.be) && isBareBe(doc, i - 1)) return undefined;
  if (is(doc, i, WordClass.past)) return "past";
  if ((matchForm(doc.matches, i, Entry.cue) & VerbForm.past) !== 0) return "past";
  // "travels to Muscat on Saturday"
  if (isPresent(doc, i)) return "future";
  // "is leaving for Muscat on Saturday"
  if (isLeaving(doc, i)) return "future";
  return (matchForm(doc.matches, i, Entry.meetingVerb) & VerbForm.past) !== 0 ? "past" : undefined;
}

/** How far in front of `plan` the verb may stand whose object it is. */
const SIGNED = 5;

/** `signed a joint action plan`: the plan at token `i` is a document, unless it is one to do something. */
function isSigned(doc: TextDocument, i: number): boolean {
  if (matchAt(doc.matches, i, Entry.agreementNoun) < 0 || is(doc, i + 1, WordClass.to))
    return false;
  for (let k = i - 1; k >= i - SIGNED; k--) {
    if (is(doc, k, WordClass.sign)) return is(doc, k, WordClass.past);
    if (!isWord(doc, k) || is(doc, k, WordClass.preposition)) return false;
  }
  return false;
}

/** `agreed (with A) in a phone call`, `agreed (on) Thursday to meet`, not `agreed to meet`: when it was agreed, not on what. */
const isAgreedIn = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.past) &&
  (is(doc, i + 1, WordClass.in) ||
    is(doc, i + 1, WordClass.with) ||
    is(doc, is(doc, i + 1, WordClass.on) ? i + 2 : i + 1, WordClass.days) ||
    is(doc, i + 1, WordClass.during) ||
    is(doc, i + 1, WordClass.at));

/** The present of a meeting verb that is no noun as well: `visits Oman`, but `phone calls on Sunday`. */
function isPresent(doc: TextDocument, i: number): boolean {
  const form = matchForm(doc.matches, i, Entry.meetingVerb);
  return (
    (form & VerbForm.third) !== 0 &&
    (form & VerbForm.past) === 0 &&
    matchAt(doc.matches, i, Entry.meetingNoun) < 0 &&
    matchBefore(doc.matches, i + 1, Entry.meetingNoun) < 0 &&
    !is(doc, i, WordClass.aux)
  );
}

/** The progressive of a verb of travel: somebody is about to go. */
function isLeaving(doc: TextDocument, i: number): boolean {
  const verb = matchAt(doc.matches, i, Entry.meetingVerb);
  if (verb < 0 || ((doc.matches.form[verb] as number) & VerbForm.ing) === 0) return false;
  const place = entryOf(doc.matches, verb, doc.lexicon.language.meetingVerbs)?.object === "place";
  return place && is(doc, i - 1, WordClass.be) && !is(doc, i - 1, WordClass.past);
}

/** `be` itself, whose time its modal or `to` decides. */
function isBareBe(doc: TextDocument, i: number): boolean {
  return (
    (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) === 2 &&
    (is(doc, i - 1, WordClass.to) || isModal(doc, i - 1))
  );
}
