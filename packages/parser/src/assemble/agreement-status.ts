import type { AgreementStatus } from "@communique/core";
import { matchBefore } from "../annotate/matches.js";
import { termAt } from "../annotate/numbers.js";
import {
  is,
  isKind,
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
import type { AgreementPhrase } from "./agreement-phrase.js";

/** How far a document has come, and the token that says so. */
export interface StatusReading {
  readonly status: AgreementStatus;
  readonly at: number;
  /** Whether the dates of the clause are dates of the document. */
  readonly dated: boolean;
  /** Told as part of the story ("the sides signed"), not as its background ("the agreement signed last year"). */
  readonly narrated: boolean;
}

const REACH = 14;
const ACTIVE_REACH = 28;

/** The status that the clause gives a document, or undefined where it gives none. */
export function statusOf(doc: TextDocument, phrase: AgreementPhrase): StatusReading | undefined {
  return behind(doc, phrase) ?? inFront(doc, phrase) ?? inside(doc, phrase);
}

const formAt = (doc: TextDocument, i: number): number =>
  doc.lexicon.termForms[doc.tokens.word[i] as number] ?? 0;

/** `… was signed`, `… is expected to be signed`, `…, now under negotiation`, `… in force since 2016`, `… signed last year`. */
function behind(
  doc: TextDocument,
  { to, entry, plural, count }: AgreementPhrase,
): StatusReading | undefined {
  const end = Math.min(sentenceEnd(doc, sentenceOf(doc, to - 1)), to + REACH);
  let future = false;
  let be = false;
  let negated = false;
  for (let k = to; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon)) return undefined;
    if (isKind(doc, k, Kind.comma)) {
      // ", which is …", ", now under …", ", in force …" belong to the document; another clause does not.
      if (
        !(
          is(doc, k + 1, WordClass.relative) ||
          is(doc, k + 1, WordClass.adverb) ||
          is(doc, k + 1, WordClass.in) ||
          is(doc, k + 1, WordClass.sign) ||
          isUnder(doc, k + 1)
        ) &&
        k > to + 4
      )
        return undefined;
      continue;
    }
    if (!isWord(doc, k)) continue;
    if (is(doc, k, WordClass.and) && !be) return undefined;
    if (is(doc, k, WordClass.not)) negated = true;
    if (is(doc, k, WordClass.modal)) future = true;
    if (
      (termAt(doc, k, WordClass.aim) !== undefined || termAt(doc, k, WordClass.future) === 1) &&
      is(doc, k + 1, WordClass.to)
    )
      future = true;
    if (is(doc, k, WordClass.be)) be = true;
    if (is(doc, k, WordClass.be) && is(doc, k + 1, WordClass.to)) future = true;
    if (
      isUnder(doc, k) &&
      (is(doc, k + 1, WordClass.negotiation) ||
        is(doc, k + 1, WordClass.finalise) ||
        is(doc, k + 1, WordClass.prepare))
    )
      return { status: "under_negotiation", at: k, dated: false, narrated: false };
    if (
      is(doc, k, WordClass.inforce) &&
      (is(doc, k - 1, WordClass.in) || isInto(doc, k - 1) || isTaken(doc, k - 1))
    )
      return future
        ? { status: "signed", at: k, dated: false, narrated: false }
        : { status: "in_force", at: k, dated: true, narrated: false };
    if (
      is(doc, k, WordClass.finalise) &&
      be &&
      (formAt(doc, k) & (VerbForm.participle | VerbForm.ing)) !== 0
    )
      return { status: "under_negotiation", at: k, dated: future, narrated: false };
    if (is(doc, k, WordClass.sign) && (formAt(doc, k) & VerbForm.participle) !== 0) {
      if (negated) return undefined;
      if (
        be ||
        k === to ||
        isKind(doc, k - 1, Kind.comma) ||
        isKind(doc, k - 1, Kind.closeParen) ||
        is(doc, k - 1, WordClass.adverb)
      ) {
        if (entry.type === "other" && !plural && count === undefined) return undefined;
        return future
          ? { status: "planned", at: k, dated: true, narrated: false }
          : { status: "signed", at: k, dated: true, narrated: be && !isKind(doc, to, Kind.comma) };
      }
      return undefined;
    }
    if (
      is(doc, k, WordClass.prepare) &&
      be &&
      (formAt(doc, k) & (VerbForm.participle | VerbForm.ing)) !== 0
    )
      return {
        status: future ? "planned" : "under_negotiation",
        at: k,
        dated: future,
        narrated: false,
      };
  }
  return undefined;
}

const isUnder = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.preposition) && termAt(doc, i, WordClass.approximator) === 3;
const isInto = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.preposition) &&
  (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) === 4;
const isTaken = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.bring) || is(doc, i, WordClass.past);

/** `signed a …`, `will sign a …`, `negotiations on a …`, `agreed to draw up a …`, `the implementation of the …`. */
function inFront(doc: TextDocument, phrase: AgreementPhrase): StatusReading | undefined {
  const { from, entry, plural, count } = phrase;
  const start = Math.max(sentenceStart(doc, sentenceOf(doc, from)), from - ACTIVE_REACH);
  for (let k = from - 1; k >= start; k--) {
    if (isKind(doc, k, Kind.semicolon)) return undefined;
    if (
      isKind(doc, k, Kind.comma) &&
      !is(doc, k + 1, WordClass.including) &&
      !isListComma(doc, k, from)
    )
      return undefined;
    if (!isWord(doc, k)) continue;
    const form = formAt(doc, k);
    if (is(doc, k, WordClass.sign) && form !== 0 && !isAttributive(doc, k)) {
      if (entry.type === "other" && !plural && count === undefined) return undefined;
      if (termAt(doc, k, WordClass.sign) === 2 && isConsent(doc, phrase)) return undefined;
      const mood = moodAt(doc, k, start);
      if (mood === "negated") return undefined;
      if (mood === "fact") return { status: "signed", at: k, dated: true, narrated: true };
      return termAt(doc, k, WordClass.sign) === 2
        ? undefined
        : { status: "planned", at: k, dated: true, narrated: false };
    }
    if (is(doc, k, WordClass.negotiation) || is(doc, k, WordClass.finalise)) {
      if (
        is(doc, k, WordClass.negotiation) &&
        !is(doc, k + 1, WordClass.on) &&
        !is(doc, k + 1, WordClass.for) &&
        !is(doc, k + 1, WordClass.of) &&
        !is(doc, k + 1, WordClass.about)
      )
        return undefined;
      if (is(doc, k, WordClass.negotiation)) {
        for (let b = k - 1; b >= Math.max(start, k - 5); b--)
          if (is(doc, b, WordClass.prepare))
            return moodAt(doc, b, start) === "fact"
              ? { status: "under_negotiation", at: k, dated: false, narrated: false }
              : { status: "planned", at: b, dated: false, narrated: false };
        return { status: "under_negotiation", at: k, dated: false, narrated: false };
      }
      if (isAgenda(doc, k)) return undefined;
      return {
        status: "under_negotiation",
        at: k,
        dated: moodAt(doc, k, start) !== "fact",
        narrated: false,
      };
    }
    if (is(doc, k, WordClass.propose) && form !== 0 && from - k <= 2)
      return { status: "planned", at: k, dated: false, narrated: false };
    if (is(doc, k, WordClass.prepare) && form !== 0 && from - k <= 4)
      return moodAt(doc, k, start) === "fact"
        ? { status: "under_negotiation", at: k, dated: false, narrated: false }
        : { status: "planned", at: k, dated: true, narrated: false };
    if (is(doc, k, WordClass.implement) && from - k <= 3)
      return isNamed(doc, phrase)
        ? { status: "in_force", at: k, dated: false, narrated: false }
        : undefined;
    if (is(doc, k, WordClass.relative) || (is(doc, k, WordClass.that) && from - k > 1))
      return undefined;
  }
  return undefined;
}

/** A comma between the documents of a list: "a plan, a memorandum and a protocol". */
function isListComma(doc: TextDocument, comma: number, to: number): boolean {
  for (let k = comma + 1; k < to; k++)
    if (is(doc, k, WordClass.sign) || is(doc, k, WordClass.aux) || is(doc, k, WordClass.modal))
      return false;
  return (
    is(doc, comma + 1, WordClass.determiner) ||
    is(doc, comma + 1, WordClass.and) ||
    isKind(doc, comma + 1, Kind.number) ||
    comma + 1 === to
  );
}

/** `the signed agreement`: an adjective. */
const isAttributive = (doc: TextDocument, i: number): boolean =>
  is(doc, i - 1, WordClass.article) && !is(doc, i + 1, WordClass.of);

/** "discussed an agreement" is an agenda item, "negotiated an agreement" a status. */
const isAgenda = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.agenda) || is(doc, i, WordClass.aim);

/** "reached an agreement on opening a route", "reached agreement to …": consent, not a document. */
function isConsent(doc: TextDocument, { entry, from, nounFrom, nounTo }: AgreementPhrase): boolean {
  if (entry.type !== "agreement") return false;
  const modified = nounFrom - from > (is(doc, from, WordClass.determiner) ? 1 : 0);
  return (
    !modified &&
    (is(doc, nounTo, WordClass.on) ||
      is(doc, nounTo, WordClass.to) ||
      is(doc, nounTo, WordClass.that) ||
      !is(doc, from, WordClass.determiner))
  );
}

/** Whether the verb at `i` has happened. */
function moodAt(doc: TextDocument, i: number, low: number): "fact" | "plan" | "negated" {
  const form = formAt(doc, i);
  let b = i - 1;
  while (is(doc, b, WordClass.adverb) && b > low) b--;
  if (is(doc, b, WordClass.not)) return "negated";
  if ((form & VerbForm.past) !== 0 && !is(doc, b, WordClass.be))
    return is(doc, b, WordClass.to) ? "plan" : "fact";
  if (is(doc, b, WordClass.be)) {
    let k = b;
    while (k >= low && (is(doc, k, WordClass.be) || is(doc, k, WordClass.have))) k--;
    return is(doc, k, WordClass.modal) || is(doc, k, WordClass.to) ? "plan" : "fact";
  }
  if ((form & VerbForm.ing) !== 0) {
    // "after signing", "the signing of", "following the signing": done; "proposed signing", "for signing": planned.
    for (let k = i - 1; k >= Math.max(low, i - 3); k--) {
      if (is(doc, k, WordClass.after) || is(doc, k, WordClass.with)) return "fact";
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
  if (is(doc, b, WordClass.modal) && is(doc, b - 1, WordClass.not)) return "negated";
  return (form & VerbForm.third) !== 0 && (form & VerbForm.base) === 0
    ? "fact"
    : is(doc, b, WordClass.to) || is(doc, b, WordClass.modal) || is(doc, b, WordClass.and)
      ? "plan"
      : "fact";
}

/** A document with its parties: "the agreement between Malta and Oman", "the agreement with Kenya". World treaties are background. */
function isNamed(
  doc: TextDocument,
  { definite, from, nounFrom, to, nounTo, plural }: AgreementPhrase,
): boolean {
  if (!definite || plural || !isWord(doc, nounFrom)) return false;
  for (let k = nounTo; k < to; k++)
    if (is(doc, k, WordClass.between) || (is(doc, k, WordClass.with) && k === nounTo)) return true;
  // "the Latvia-Oman Agreement"
  for (let k = from; k < nounFrom; k++)
    if (
      isKind(doc, k, Kind.hyphen) &&
      (matchBefore(doc.matches, k, Entry.country) >= 0 ||
        matchBefore(doc.matches, k, Entry.demonym) >= 0)
    )
      return true;
  return false;
}

/** `a landmark 2024 contract`, `the 1995 deal`, `recent normalization agreements`. */
function inside(
  doc: TextDocument,
  { from, nounFrom, definite, plural }: AgreementPhrase,
): StatusReading | undefined {
  for (let k = from; k < nounFrom; k++) {
    const year =
      isKind(doc, k, Kind.number) &&
      (doc.tokens.end[k] as number) - (doc.tokens.start[k] as number) === 4 &&
      !isKind(doc, k - 1, Kind.currency);
    if (year)
      return {
        status: definite && k === from + 1 ? "in_force" : "signed",
        at: k,
        dated: true,
        narrated: false,
      };
    if (is(doc, k, WordClass.recent) && (plural || definite || isKind(doc, k - 1, Kind.possessive)))
      return { status: "signed", at: k, dated: false, narrated: false };
  }
  return undefined;
}
