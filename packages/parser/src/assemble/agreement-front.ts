import { matchForm } from "../annotate/matches.js";
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
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isSigningNoun, moodAt, nominalMood, type SigningMood } from "./agreement-mood.js";
import { isTitled, isUncounted } from "./agreement-naming.js";
import { isDocumentWord } from "./agreement-phrase-end.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { type StatusReading, undated } from "./agreement-reading.js";
import { isStage } from "./agreement-stage.js";
import { standing } from "./agreement-standing.js";
import { isAbout, isOccasion, negotiated } from "./agreement-talks.js";
import {
  isAgreed,
  isAnnouncing,
  isByPen,
  isDraft,
  isExchange,
  isNegotiate,
  isRatifying,
  isSoft,
  needsParticle,
} from "./sign-words.js";
import { formAt } from "./verb-form.js";

/** How far in front of a document its verb may stand: lists of documents are long. */
const REACH = 48;

/** What stands before a document: `signed a …`, `will sign a …`, `negotiations on a …`, `agreed to draw up a …`, `the implementation of the …`; "none" where it says that there is nothing to record. */
export function inFront(
  doc: TextDocument,
  phrase: AgreementPhrase,
): StatusReading | "none" | undefined {
  const { from } = phrase;
  const start = Math.max(sentenceStart(doc, sentenceOf(doc, from)), from - REACH);
  for (let k = from - 1; k >= start; k--) {
    if (isKind(doc, k, Kind.semicolon)) {
      k = colonOf(doc, k, from);
      if (k < 0) return undefined;
    }
    if (isKind(doc, k, Kind.comma)) {
      const inserted = insertedFrom(doc, k, from, start);
      if (inserted >= 0) k = inserted;
      else if (!opensShare(doc, k + 1) && !isListComma(doc, k, from)) return undefined;
    }
    if (!isWord(doc, k)) continue;
    const aside = asideBefore(doc, k, from);
    if (aside >= 0) {
      k = aside;
      continue;
    }
    // "are negotiating the signing of a treaty"
    if (isSigningNoun(doc, k) && isNegotiating(doc, beforeThe(doc, k))) continue;
    if (isSigning(doc, k))
      return signed(doc, phrase, k, signingMood(doc, phrase, k, start)) ?? "none";
    const read =
      prepared(doc, phrase, k, start) ??
      declared(doc, phrase, k, start) ??
      standing(doc, phrase, k);
    if (read) return read;
    // "support for a negotiated settlement and welcomed the agreement"
    if (
      is(doc, k - 1, WordClass.and) &&
      (matchForm(doc.matches, k, Entry.cue) & VerbForm.past) !== 0
    )
      return undefined;
    if (is(doc, k, WordClass.relative) && !opensShare(doc, k - 1)) return undefined;
    if (is(doc, k, WordClass.that) && from - k > 1) return undefined;
    // "the consent reached with Oman to send the treaty to parliament"
    if (is(doc, k, WordClass.to) && isApart(doc, k, start)) return undefined;
  }
  return undefined;
}

/** How long what is inserted between a verb and its document may be. */
const INSERTED = 12;

/** The comma that opens `signed, on behalf of their ministries, an agreement`: what is inserted between a verb of signing and the document at `from` ends at the comma `k`; else -1. */
function insertedFrom(doc: TextDocument, k: number, from: number, start: number): number {
  if (k !== from - 1) return -1;
  for (let i = k - 1; i > Math.max(start, k - INSERTED); i--) {
    if (isAuxiliary(doc, i)) return -1;
    if (isKind(doc, i, Kind.comma)) return isSigning(doc, i - 1) ? i : -1;
  }
  return -1;
}

/** How far before its `to` the document may stand that a verb is about. */
const ABOUT = 8;

/** `to send`: a verb of its own behind the `to` at `k`, not what another document is about, as in `an agreement to send aid and a treaty`. */
function isApart(doc: TextDocument, k: number, start: number): boolean {
  if (!is(doc, k + 1, WordClass.verb) || (formAt(doc, k + 1) & VerbForm.base) === 0) return false;
  for (let i = k - 1; i >= Math.max(start, k - ABOUT); i--)
    if (isDocumentWord(doc, i)) return false;
  return true;
}

/** How long a list behind a colon may be. */
const LIST = 120;

/** The colon of `The sides signed: a roadmap on ports; an agreement on visas; …`, where the semicolon at `k` stands in front of a document that starts at `from`, else -1. */
function colonOf(doc: TextDocument, k: number, from: number): number {
  const next = is(doc, k + 1, WordClass.and) ? k + 2 : k + 1;
  if (next !== from) return -1;
  const start = Math.max(sentenceStart(doc, sentenceOf(doc, k)), k - LIST);
  for (let i = k - 1; i > start && !isAuxiliary(doc, i); i--)
    if (isKind(doc, i, Kind.colon)) return i;
  return -1;
}

/** `negotiate`, not `discuss`: whose signing is discussed, is to be signed. */
const isNegotiating = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.finalise) && !isAgenda(doc, k);

/** How far behind its comma the verb of a relative clause may stand. */
const CLAUSE = 4;

/** The comma in front of a clause that is closed before token `to` and tells only of the document before it: `a treaty, which was initialled in May, and a memorandum`; -1 where the verb at `k` is in none. */
function asideBefore(doc: TextDocument, k: number, to: number): number {
  if (!is(doc, k, WordClass.sign)) return -1;
  let open = k - 1;
  while (open > k - CLAUSE && isAuxiliary(doc, open)) open--;
  // "a treaty, signed in May, and"
  if (isKind(doc, k - 1, Kind.comma) && isDocumentEnd(doc, k - 1)) open = k;
  else if (!is(doc, open, WordClass.relative) || !isKind(doc, open - 1, Kind.comma)) return -1;
  for (let i = k + 1; i < to; i++) if (isKind(doc, i, Kind.comma)) return open - 1;
  return -1;
}

/** Whether a document and what it is about stand in front of the comma. */
function isDocumentEnd(doc: TextDocument, comma: number): boolean {
  for (let i = comma - 1; i > comma - ABOUT && !isKind(doc, i, Kind.comma); i--)
    if (isDocumentWord(doc, i)) return true;
  return false;
}

/** `, including a …`, `, among them a …`, `, among which were a …`: parts of what was named before. */
export const opensShare = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.including) ||
  (is(doc, i, WordClass.between) &&
    (is(doc, i + 1, WordClass.object) ||
      is(doc, i + 1, WordClass.relative) ||
      is(doc, i + 1, WordClass.demonstrative)));

/** Whether the word at `k` is a verb or noun of signing: `signed`, `entered into`, `put their signatures to`, `the exchange of`. */
function isSigning(doc: TextDocument, k: number): boolean {
  if (isSigningNoun(doc, k)) return true;
  if (is(doc, k, WordClass.signature)) return putBefore(doc, k) >= 0;
  if (isExchange(doc, k) && isDocumentWord(doc, k + 1)) return false;
  if (!is(doc, k, WordClass.sign) || formAt(doc, k) === 0 || isAttributive(doc, k)) return false;
  return !needsParticle(doc, k) || is(doc, k + 1, WordClass.into);
}

/** The verb of `put their signatures`, `put pen to paper`, or -1. */
function putBefore(doc: TextDocument, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - 4); i--) if (is(doc, i, WordClass.putting)) return i;
  return -1;
}

function signingMood(
  doc: TextDocument,
  { to }: AgreementPhrase,
  k: number,
  start: number,
): SigningMood {
  if (isSigningNoun(doc, k)) return nominalMood(doc, k, start, to);
  if (!is(doc, k, WordClass.signature)) return moodAt(doc, k, start);
  const put = putBefore(doc, k);
  return isModal(doc, put - 1) || is(doc, put - 1, WordClass.to) ? "plan" : "fact";
}

function signed(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
  mood: SigningMood,
): StatusReading | undefined {
  if (isUncounted(doc, phrase)) return undefined;
  const soft = isSoft(doc, k);
  // "reached millions through the Riga Initiative"
  if (soft && is(doc, phrase.from - 1, WordClass.preposition)) return undefined;
  if (soft && isConsent(doc, phrase)) return undefined;
  // "exchanged views on the agreement", "signed the minutes on a treaty": the document is what the object is about.
  if (
    is(doc, k, WordClass.sign) &&
    (is(doc, phrase.from - 1, WordClass.on) || is(doc, phrase.from - 1, WordClass.about))
  )
    return undefined;
  if (mood === "negated") return undefined;
  // "approved a draft agreement": it is yet to be signed.
  if (!isByPen(doc, k) && hasDraft(doc, phrase)) return undated("planned", k);
  const ratifies = isRatifying(doc, k);
  // "has already signed"
  if (mood === "fact")
    return {
      status: ratifies ? "in_force" : "signed",
      at: k,
      dated: true,
      narrated: !is(doc, k - 1, WordClass.current),
    };
  // What is yet to be ratified has been signed.
  if (ratifies) return undated("signed", k);
  // "in the final stages of concluding a treaty"
  if (is(doc, k - 1, WordClass.of) && isStage(doc, k - 2)) return undated("under_negotiation", k);
  return soft ? undefined : { status: "planned", at: k, dated: true, narrated: false };
}

function hasDraft(doc: TextDocument, { from, nounFrom }: AgreementPhrase): boolean {
  for (let k = from; k < nounFrom; k++) if (isDraft(doc, k)) return true;
  return false;
}

/** A document that is negotiated, drafted or proposed; "none" where the word at `k` shows that it is only talked about. */
function prepared(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
  start: number,
): StatusReading | "none" | undefined {
  const { from } = phrase;
  const form = formAt(doc, k);
  // "Ten documents were signed after the talks, including a treaty"
  if (is(doc, k, WordClass.negotiation))
    return isOccasion(doc, k) ? undefined : negotiated(doc, phrase, k, start);
  if (is(doc, k, WordClass.finalise)) {
    if (isAgenda(doc, k)) return "none";
    const ahead = moodAt(doc, k, start) !== "fact";
    // "agreed to negotiate a treaty", "hope to finalise a treaty"
    const begins = ahead && isNegotiate(doc, k) && (form & VerbForm.ing) === 0;
    return { ...undated(begins ? "planned" : "under_negotiation", k), dated: ahead };
  }
  // "the final touches to a treaty", "two chapters of an agreement"
  if (
    is(doc, k, WordClass.drafting) &&
    isAbout(doc, k + 1) &&
    !is(doc, k + 1, WordClass.under) &&
    from - k <= 3
  )
    return { ...undated("under_negotiation", k), dated: true };
  // "close to a deal"
  if (is(doc, k, WordClass.approximator) && is(doc, k + 1, WordClass.to) && from - k === 2)
    return { ...undated("under_negotiation", k), dated: true };
  if (
    is(doc, k, WordClass.propose) &&
    form !== 0 &&
    from - k <= 2 &&
    // "to conclude the proposed treaty"
    !(
      is(doc, k - 1, WordClass.article) &&
      is(doc, k - 2, WordClass.sign) &&
      formAt(doc, k - 2) !== 0
    )
  )
    return undated("planned", k);
  // "work is under way on a memorandum"; the START treaty is a name.
  if (
    is(doc, k, WordClass.prepare) &&
    form !== 0 &&
    isNear(doc, k, from) &&
    !isName(doc, k) &&
    // "welcomed the launch of the Riga Declaration"
    !(is(doc, k + 1, WordClass.of) && is(doc, k - 1, WordClass.the) && isTitled(doc, phrase)) &&
    !is(doc, k + 1, WordClass.under)
  ) {
    // "to begin works on"
    const begin = is(doc, k - 1, WordClass.prepare);
    return moodAt(doc, begin ? k - 1 : k, start) === "fact"
      ? undated("under_negotiation", k)
      : { ...undated("planned", k), dated: !begin };
  }
  // "to put in place a treaty"
  if (
    is(doc, k, WordClass.place) &&
    is(doc, k - 1, WordClass.in) &&
    is(doc, k - 2, WordClass.putting)
  )
    return is(doc, k - 3, WordClass.to) || isModal(doc, k - 3) ? undated("planned", k) : "none";
  // "announced a line of credit of $250 million"
  if (is(doc, k, WordClass.lending) && form !== 0 && phrase.entry.type === "loan" && from - k <= 2)
    return hasAmount(doc, phrase) && isOffered(doc, k) ? undated("planned", k) : "none";
  return undefined;
}

/** A document that is there once it is announced or agreed; "none" where that lies ahead. */
function declared(
  doc: TextDocument,
  { entry, from }: AgreementPhrase,
  k: number,
  start: number,
): StatusReading | "none" | undefined {
  const made: StatusReading = { status: "signed", at: k, dated: true, narrated: true };
  // "announced a joint declaration on partnership", "released the following joint statement"
  if (
    entry.type === "joint_statement" &&
    isAnnouncing(doc, k) &&
    (formAt(doc, k) & VerbForm.past) !== 0 &&
    (from - k === 1 || is(doc, from - 1, WordClass.following))
  )
    return made;
  // "agreed a trade deal", not "agreed on a trade deal"
  if (entry.type === "agreement" && from - k === 1 && isAgreed(doc, k))
    return moodAt(doc, k, start) === "fact" ? made : "none";
  return undefined;
}

const isNear = (doc: TextDocument, k: number, from: number): boolean =>
  from - k <= 4 || (from - k === 5 && is(doc, from - 1, WordClass.on));
const isName = (doc: TextDocument, k: number): boolean =>
  isCapital(doc, k) && (isCapital(doc, k + 1) || isCapital(doc, k - 1));

function hasAmount(doc: TextDocument, { from, to }: AgreementPhrase): boolean {
  for (let i = from; i < to; i++)
    if (isKind(doc, i, Kind.number) || isKind(doc, i, Kind.currency)) return true;
  return false;
}

/** `announced`, `pledged`, `will extend`: the money is promised, not lent. */
const isOffered = (doc: TextDocument, k: number): boolean =>
  isAnnouncing(doc, k) || isModal(doc, k - 1) || is(doc, k - 1, WordClass.to);

/** A comma between the documents of a list: "a plan, a memorandum and a protocol". */
function isListComma(doc: TextDocument, comma: number, to: number): boolean {
  for (let k = comma + 1; k < to; k++)
    if (is(doc, k, WordClass.sign) || isAuxiliary(doc, k)) return false;
  return (
    is(doc, comma + 1, WordClass.determiner) ||
    is(doc, comma + 1, WordClass.and) ||
    // ", along with", ", in addition to", ", as well as"
    is(doc, comma + 1, WordClass.addition) ||
    is(doc, comma + 2, WordClass.addition) ||
    isKind(doc, comma + 1, Kind.number) ||
    comma + 1 === to
  );
}

/** `the signed agreement`: an adjective. */
const isAttributive = (doc: TextDocument, i: number): boolean =>
  is(doc, i - 1, WordClass.article) &&
  !is(doc, i + 1, WordClass.of) &&
  (formAt(doc, i) & VerbForm.participle) !== 0;

/** "discussed an agreement" is an agenda item, "negotiated an agreement" a status. */
const isAgenda = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.agenda) || is(doc, i, WordClass.aim);

/** "reached an agreement on opening a route", "reached agreement to …": consent, not a document. */
function isConsent(doc: TextDocument, { entry, from, nounFrom, nounTo }: AgreementPhrase): boolean {
  // "reached a deal on tariffs"
  if (entry.type !== "agreement" || !endsIn(doc, nounTo - 1, "ment")) return false;
  const modified = nounFrom - from > (is(doc, from, WordClass.determiner) ? 1 : 0);
  return (
    !modified &&
    (is(doc, nounTo, WordClass.on) ||
      is(doc, nounTo, WordClass.to) ||
      is(doc, nounTo, WordClass.that) ||
      !is(doc, from, WordClass.determiner))
  );
}
