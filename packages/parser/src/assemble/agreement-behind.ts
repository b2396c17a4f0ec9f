import { termAt } from "../annotate/numbers.js";
import {
  hasKind,
  hasWord,
  is,
  isAuxiliary,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isEstablished, isNamed, isUncounted } from "./agreement-naming.js";
import { isDocumentWord, isExpected } from "./agreement-phrase-end.js";
import type { AgreementPhrase } from "./agreement-phrase-type.js";
import { type StatusReading, undated } from "./agreement-reading.js";
import { isInForce, isPreparation, stageAt } from "./agreement-stage.js";
import { isAnnouncing, isRatifying, isSoft, needsParticle } from "./sign-words.js";
import { followsBe, formAt } from "./verb-form.js";

/** How far behind a document its verb may stand. */
const REACH = 14;

/** How long what is inserted behind a document may be. */
const INSERTED = 20;

/** How far behind the `it` of a document its `took effect` may stand. */
const FORCE = 4;

/** How far behind a document the verb of its relative clause may stand. */
const CLAUSE = 8;

/** `… was signed`, `… is expected to be signed`, `…, now under negotiation`, `… in force since 2016`, `… signed last year`; "none" where it says that there is nothing to record. */
export function behind(
  doc: TextDocument,
  phrase: AgreementPhrase,
): StatusReading | "none" | undefined {
  const { to } = phrase;
  if (isObject(doc, phrase)) return undefined;
  // "the partnership agreement negotiations are concluded": what is told is told of the talks.
  if (to === phrase.nounTo && is(doc, to, WordClass.negotiation))
    return undated("under_negotiation", to);
  const last = sentenceEnd(doc, sentenceOf(doc, to - 1));
  const inserted = insertedTo(doc, to, Math.min(last, to + INSERTED));
  const end = Math.min(last, Math.max(to, inserted) + REACH);
  const clause = relativeClause(doc, phrase, end);
  if (clause) return clause;
  let seen = NOTHING;
  for (let k = to; k < end; k++) {
    if (isKind(doc, k, Kind.semicolon)) return undefined;
    if (isKind(doc, k, Kind.comma)) {
      if (k > to && k !== inserted && !goesOnBehind(doc, k) && !isName(doc, to)) return undefined;
      continue;
    }
    if (!isWord(doc, k)) continue;
    // "the treaty is the best way, but noted that we are prepared"
    if (is(doc, k, WordClass.but) || (is(doc, k, WordClass.that) && seen.be)) return undefined;
    if (is(doc, k, WordClass.and) && !seen.be && k > inserted)
      // "signed an agreement in 2019, and it took effect in May"
      return is(doc, k + 1, WordClass.it) ? inForceBehind(doc, k + 2, k + 2 + FORCE) : undefined;
    seen = seeing(doc, k, seen);
    const reading = readingAt(doc, phrase, k, seen);
    if (!reading) continue;
    if (reading === "none") return reading;
    // "is being finalised and is expected to be signed"
    if (reading.status === "under_negotiation")
      return plannedBehind(doc, phrase, k + 1, end) ?? reading;
    // "the treaty, signed last year, has come into force"
    const aside = reading.status === "signed" && !reading.narrated;
    return (aside && inForceBehind(doc, k + 1, end)) || reading;
  }
  return undefined;
}

/** The comma that closes what is inserted behind a document, `, brokered by Oman and the UN in July, was extended`: its verb is behind it; else -1. */
export function insertedTo(doc: TextDocument, to: number, end: number): number {
  if (!isKind(doc, to, Kind.comma)) return -1;
  for (let k = to + 1; k < end; k++) {
    if (isKind(doc, k, Kind.comma)) return isAuxiliary(doc, k + 1) ? k : -1;
    if (isKind(doc, k, Kind.semicolon) || isAuxiliary(doc, k)) return -1;
  }
  return -1;
}

/** `, which is …`, `, now under …`, `, in force …` belong to the document in front of the comma; another clause does not. */
const goesOnBehind = (doc: TextDocument, comma: number): boolean =>
  is(doc, comma + 1, WordClass.relative) ||
  is(doc, comma + 1, WordClass.adverb) ||
  is(doc, comma + 1, WordClass.in) ||
  is(doc, comma + 1, WordClass.sign) ||
  is(doc, comma + 1, WordClass.negotiation) ||
  is(doc, comma + 1, WordClass.under) ||
  is(doc, comma + 1, WordClass.to) ||
  is(doc, comma + 1, WordClass.scheduled) ||
  (is(doc, comma + 1, WordClass.and) && is(doc, comma + 2, WordClass.it)) ||
  isAuxiliary(doc, comma + 1);

/** `the accord, known as ACE 53,`: another name, and the verb behind it. */
const isName = (doc: TextDocument, comma: number): boolean =>
  isKind(doc, comma, Kind.comma) && is(doc, comma + 2, WordClass.as);

/** Which words stand between a document and its verb. */
interface Seen {
  readonly be: boolean;
  readonly future: boolean;
  readonly negated: boolean;
}

const NOTHING: Seen = { be: false, future: false, negated: false };

/** `seen`, and what the word at token `k` adds to it; the same object where it adds nothing. */
function seeing(doc: TextDocument, k: number, seen: Seen): Seen {
  const be = seen.be || is(doc, k, WordClass.be);
  const future = seen.future || looksAhead(doc, k);
  const negated = seen.negated || is(doc, k, WordClass.not);
  const more = be !== seen.be || future !== seen.future || negated !== seen.negated;
  return more ? { be, future, negated } : seen;
}

/** `will`, `is to`, `to be`, `expected to` */
const looksAhead = (doc: TextDocument, k: number): boolean =>
  isModal(doc, k) ||
  (is(doc, k, WordClass.be) && is(doc, k + 1, WordClass.to)) ||
  (is(doc, k, WordClass.to) && is(doc, k + 1, WordClass.be)) ||
  (is(doc, k + 1, WordClass.to) &&
    (termAt(doc, k, WordClass.aim) !== undefined || termAt(doc, k, WordClass.future) === 1));

/** What the word at `k` behind a document says of it; "none" where its verb is one of signing, but of something else. */
function readingAt(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
  seen: Seen,
): StatusReading | "none" | undefined {
  const { be, future } = seen;
  const stage = be || opensAside(doc, phrase.to, k) ? stageAt(doc, k) : undefined;
  if (stage) return undated(stage, k);
  if (isNegotiatedIn(doc, k)) return undated("under_negotiation", k);
  // "with a new agreement on visas expected in the near future"
  if (((k === phrase.to && !phrase.definite) || is(doc, k - 1, WordClass.be)) && isExpected(doc, k))
    return { ...undated("planned", k), dated: true };
  const next = be ? nextStep(doc, phrase, k) : undefined;
  if (next) return next;
  if (isInForce(doc, k))
    return future
      ? undated("signed", k)
      : { status: "in_force", at: k, dated: true, narrated: false };
  const done = be && (formAt(doc, k) & (VerbForm.participle | VerbForm.ing)) !== 0;
  // "was discussed" is an agenda item, "is being discussed" a status.
  const agenda = is(doc, k, WordClass.agenda) && !is(doc, k - 2, WordClass.be);
  if (done && is(doc, k, WordClass.finalise) && !agenda)
    return { status: "under_negotiation", at: k, dated: future, narrated: false };
  if (isReleased(doc, phrase, k, seen))
    return { status: "signed", at: k, dated: true, narrated: true };
  if (isSigned(doc, k)) return signedAt(doc, phrase, k, seen) ?? "none";
  // "is awaiting ratification"
  if (be && isRatifying(doc, k) && is(doc, k - 1, WordClass.awaiting)) return undated("signed", k);
  // "is being prepared for signing"
  const signing = is(doc, k + 1, WordClass.for) && is(doc, k + 2, WordClass.signnoun);
  return done && is(doc, k, WordClass.prepare)
    ? {
        status: future || signing ? "planned" : "under_negotiation",
        at: k,
        dated: future || signing,
        narrated: false,
      }
    : undefined;
}

/** "a joint declaration (released) on Tuesday", "a joint statement was (issued)": made by its publication. */
const isReleased = (
  doc: TextDocument,
  { entry, to }: AgreementPhrase,
  k: number,
  { be, future, negated }: Seen,
): boolean =>
  entry.type === "joint_statement" &&
  (be || k === to) &&
  !future &&
  !negated &&
  !isKind(doc, to, Kind.comma) &&
  isAnnouncing(doc, k) &&
  (formAt(doc, k) & VerbForm.participle) !== 0;

/** "is being finalised and is expected to be signed in May": the day ahead says more than the work on it. */
function plannedBehind(
  doc: TextDocument,
  phrase: AgreementPhrase,
  from: number,
  end: number,
): StatusReading | undefined {
  let seen: Seen | undefined;
  for (let k = from; k < end && isWord(doc, k); k++) {
    if (is(doc, k, WordClass.and)) seen = NOTHING;
    if (!seen) continue;
    seen = seeing(doc, k, seen);
    if (seen.future && isSigned(doc, k)) return signedAt(doc, phrase, k, seen);
  }
  return undefined;
}

function inForceBehind(doc: TextDocument, from: number, end: number): StatusReading | undefined {
  for (let k = from; k < end; k++) {
    if (looksAhead(doc, k) || is(doc, k, WordClass.and)) return undefined;
    const ratified = isRatifying(doc, k) && followsBe(doc, k);
    if (ratified || isInForce(doc, k))
      return { status: "in_force", at: k, dated: true, narrated: false };
  }
  return undefined;
}

/** The status of a document that the word at `k` says is signed, or is to be. */
function signedAt(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
  { be, future, negated }: Seen,
): StatusReading | undefined {
  const { to } = phrase;
  const its =
    be ||
    k === to ||
    isKind(doc, k - 1, Kind.comma) ||
    isKind(doc, k - 1, Kind.closeParen) ||
    is(doc, k - 1, WordClass.adverb);
  if (negated || !its || isUncounted(doc, phrase)) return undefined;
  if (isSoft(doc, k) && isPlainConsent(doc, phrase, k)) return undefined;
  // "once the agreement is signed"
  if (
    be &&
    is(doc, phrase.from - 1, WordClass.subordinator) &&
    !hasWord(doc, to, k, WordClass.past)
  )
    return undated("planned", k);
  if (future)
    return isRatifying(doc, k)
      ? undated("signed", k)
      : { status: "planned", at: k, dated: true, narrated: false };
  return {
    status: isRatifying(doc, k) ? "in_force" : "signed",
    at: k,
    dated: true,
    narrated: be && !isAside(doc, to, k),
  };
}

/** "an agreement was reached to build a port", "agreement was reached on the opening of a route": consent, not a document. */
const isPlainConsent = (
  doc: TextDocument,
  { entry, from, nounFrom, to }: AgreementPhrase,
  k: number,
): boolean =>
  entry.type === "agreement" &&
  to === nounFrom + 1 &&
  nounFrom - from <= 1 &&
  (is(doc, k + 1, WordClass.to) || is(doc, k + 1, WordClass.on) || is(doc, k + 1, WordClass.that));

/** `talks on a treaty`, `work on an agreement`: the verb behind is theirs. */
const isObject = (doc: TextDocument, { from, to }: AgreementPhrase): boolean =>
  is(doc, from - 1, WordClass.preposition) &&
  // "progress on the agreement signed in May", "a draft of an agreement, which will be signed"
  !isSigned(doc, to) &&
  !(isKind(doc, to, Kind.comma) && is(doc, to + 1, WordClass.relative)) &&
  (is(doc, from - 2, WordClass.negotiation) ||
    is(doc, from - 2, WordClass.drafting) ||
    is(doc, from - 2, WordClass.prepare));

/** Right behind a document or its comma: `under negotiation`, `, now in preparation`. */
const opensAside = (doc: TextDocument, to: number, k: number): boolean => {
  const before = is(doc, k - 1, WordClass.adverb) ? k - 1 : k;
  return before === to || isKind(doc, before - 1, Kind.comma);
};

/** `, which was signed`, `, to be signed`: told beside the story, unlike `nine documents, including a treaty, were signed`. */
const isAside = (doc: TextDocument, to: number, verb: number): boolean =>
  isKind(doc, to, Kind.comma) &&
  !is(doc, to + 1, WordClass.be) &&
  !hasKind(doc, to + 1, verb, Kind.comma);

/** The participle of a verb that signs by itself: `signed`, not `entered`. */
const isSigned = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.sign) &&
  !needsParticle(doc, k) &&
  (formAt(doc, k) & VerbForm.participle) !== 0;

/** `, negotiations on which have …`, `, on which negotiations have …` */
const isNegotiatedIn = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.negotiation) &&
  ((is(doc, k + 1, WordClass.preposition) && is(doc, k + 2, WordClass.relative)) ||
    (is(doc, k - 1, WordClass.relative) && is(doc, k - 2, WordClass.preposition)));

/** `is ready for signing`, `is close to completion`, `is to be revised`: what comes next for a document, behind its `be`. */
function nextStep(
  doc: TextDocument,
  phrase: AgreementPhrase,
  k: number,
): StatusReading | undefined {
  const noun = is(doc, k + 2, WordClass.the) || is(doc, k + 2, WordClass.its) ? k + 3 : k + 2;
  const signing =
    is(doc, noun, WordClass.signnoun) ||
    is(doc, noun, WordClass.signature) ||
    isPreparation(doc, noun);
  if (is(doc, k, WordClass.ready) && is(doc, k + 1, WordClass.for) && signing)
    return phrase.plural && phrase.count === undefined
      ? undefined
      : { ...undated("planned", k), dated: true };
  // "could be ready by the end of the year", "is almost ready", "is 80 percent ready"
  if (
    is(doc, k, WordClass.ready) &&
    (isModal(doc, k - 2) ||
      is(doc, k - 1, WordClass.approximator) ||
      is(doc, k - 1, WordClass.percentword) ||
      isKind(doc, k - 1, Kind.percent))
  )
    return { ...undated("under_negotiation", k), dated: true };
  if (is(doc, k, WordClass.approximator) && is(doc, k + 1, WordClass.to) && signing)
    return undated("under_negotiation", k);
  if (
    is(doc, k, WordClass.amend) &&
    (formAt(doc, k) & VerbForm.participle) !== 0 &&
    (isEstablished(doc, phrase) ||
      isNamed(doc, phrase) ||
      // "a gas deal between Chad and Mali was extended"
      is(doc, phrase.nounTo, WordClass.between))
  )
    return undated("in_force", k);
  return undefined;
}

/** The `since` of `that has governed transit since 2016`: what has an effect from a date on is in force; -1 where the clause at `i` says no such thing. */
function lastingIn(doc: TextDocument, i: number, end: number): number {
  const verb = i + 1;
  if (
    !is(doc, i, WordClass.have) ||
    !isWord(doc, verb) ||
    is(doc, verb, WordClass.be) ||
    is(doc, verb, WordClass.not) ||
    is(doc, verb, WordClass.finalise) ||
    is(doc, verb, WordClass.prepare)
  )
    return -1;
  for (let k = verb + 1; k < end && isWord(doc, k); k++) if (is(doc, k, WordClass.since)) return k;
  return -1;
}

/** `, which the sides approved last September`, `that the two countries signed`, `the ministers signed`: an earlier signing, told in a clause without a passive. */
function relativeClause(
  doc: TextDocument,
  phrase: AgreementPhrase,
  end: number,
): StatusReading | undefined {
  if (isUncounted(doc, phrase)) return undefined;
  const { to, definite } = phrase;
  let i = isKind(doc, to, Kind.comma) ? to + 1 : to;
  const linked = is(doc, i, WordClass.relative) || is(doc, i, WordClass.that);
  if (linked) i++;
  else if (i > to || !(is(doc, i, WordClass.the) || is(doc, i, WordClass.both))) return undefined;
  const lasts = linked && definite ? lastingIn(doc, i, end) : -1;
  if (lasts >= 0) return { status: "in_force", at: lasts, dated: true, narrated: false };
  for (let k = i + 1; k < Math.min(end, i + CLAUSE) && isWord(doc, k); k++) {
    if (is(doc, k, WordClass.be) || isModal(doc, k) || is(doc, k, WordClass.to)) return undefined;
    // "an agreement that builds on the memorandum signed in May"
    if (isDocumentWord(doc, k)) return undefined;
    if (!is(doc, k, WordClass.sign) || (formAt(doc, k) & VerbForm.past) === 0) continue;
    const next = k + 1;
    // "the agreement the ministers signed in May", not "on the agreement the ministers signed a memorandum".
    const object =
      (is(doc, next, WordClass.determiner) && !is(doc, next, WordClass.shift)) ||
      (is(doc, next, WordClass.cardinal) && !is(doc, next + 1, WordClass.timeunit));
    return object ? undefined : { status: "signed", at: k, dated: true, narrated: false };
  }
  return undefined;
}
