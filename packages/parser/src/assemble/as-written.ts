import type { Cue } from "../annotate/cues.js";
import {
  endsIn,
  hasKind,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionEnding } from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Flag, Kind } from "../text/tokens.js";
import { skipTime } from "./circumstance.js";
import { closesQuote } from "./quote-marks.js";
import { isSeveral } from "./several.js";
import { beforeVerb } from "./verb-form.js";

/** The most tokens of a speaker's label that is taken as written. */
export const LABEL_REACH = 18;

/**
 * A subject that is nobody the parser knows, taken as written: `Forecasters said`, `a source close to the talks told reporters`.
 * Only verbs of saying take one, or one with a that-clause; with others (`the report found`) the subject is mostly a thing.
 */
export function subjectAsWritten(d: Discourse, cue: Cue, that = false): Actor | undefined {
  const { doc } = d;
  const { takes, act, plain = false } = cue.entry;
  const says =
    (act === "say" || that) && (takes.includes("quote") || takes.includes("addressee-clause"));
  const low = sentenceStart(doc, cue.sentence);
  const text = says ? issuedText(doc, low, cue.from) : undefined;
  if (text) return text;
  // `a contract concluded in 2023`: a participle behind its noun.
  const told = that || plain;
  if (
    !told &&
    (is(doc, cue.to, W.in) ||
      is(doc, cue.to, W.by) ||
      is(doc, cue.to, W.at) ||
      is(doc, cue.to, W.between))
  )
    return undefined;
  let k = skipTime(doc, beforeVerb(doc, cue.from, low) - 1, low);
  // `The ministry, in turn, said`
  const aside = that ? asideComma(doc, k, low) : -1;
  if (aside > low) k = aside - 1;
  // `A. Okello, treasurer of the fund, said`
  else if (isKind(doc, k, Kind.comma)) {
    const opening = openingComma(doc, low, that ? k : -1);
    // `The firm Okello Marine, said that`: a comma that should not be there.
    if (opening < 0 || (opening === k && !that)) return undefined;
    k = opening - 1;
  }
  // `The presidency in a statement said`
  if (is(doc, k, W.channel)) {
    const at = is(doc, k - 1, W.determiner) ? k - 2 : k - 1;
    if (is(doc, at, W.in) || is(doc, at, W.on)) k = at - 1;
  }
  let end = k + 1;
  let from = end;
  while (
    from > low &&
    end - from < LABEL_REACH &&
    (isNounPart(doc, from - 1) || isInName(doc, from - 1, end))
  )
    from--;
  const team = leadersWith(d, from, end);
  if (team) return team;
  // `The cabinet at its meeting stressed`
  const body = isInstitution(d, from, end) ? end : phraseBehind(d, from, end);
  const institution = body >= 0;
  if (institution) end = body;
  // `all of you, in your own ways, answered that call`
  const speaks = aside > low ? plain : says;
  if (!speaks && !institution && !isGroup(doc, from, end)) return undefined;
  if (from === end || (from > low && !institution && !opensClause(doc, from - 1, low)))
    return undefined;
  if (is(doc, from, W.preposition)) return undefined;
  if (!hasNoun(doc, from, end)) return undefined;
  // `The tower reminds visitors`: in the present a thing may be the subject.
  if (!cue.past && !plain && !institution && !isCapital(doc, end - 1)) return undefined;
  return asWritten({ from, to: end });
}

/** `A joint communique (issued after the talks) said`: a text that opens the sentence, before what is told of it up to token `verb`. */
function issuedText(doc: TextDocument, low: number, verb: number): Actor | undefined {
  if (!is(doc, low, W.article) || verb - low > LABEL_REACH) return undefined;
  let noun = low + 1;
  while (noun < verb && !is(doc, noun, W.message) && !is(doc, noun, W.institution)) noun++;
  if (!endsIn(doc, noun + 1, "ed")) return undefined;
  for (let k = noun + 1; k < verb; k++)
    if (isAuxiliary(doc, k) || is(doc, k, W.conjunction) || isKind(doc, k, Kind.comma))
      return undefined;
  return asWritten({ from: low, to: noun + 1 });
}

/** The comma in front of `, in turn,`, `, meanwhile,`, `, speaking in Riga,`, which the comma at `close` ends, in the sentence that starts at token `low`; or -1. */
function asideComma(doc: TextDocument, close: number, low: number): number {
  if (!isKind(doc, close, Kind.comma)) return -1;
  for (let k = close - 1; k > Math.max(low, close - LABEL_REACH) && !isAuxiliary(doc, k); k--)
    if (isKind(doc, k, Kind.comma))
      return is(doc, k + 1, W.preposition) || is(doc, k + 1, W.adverb) || isParticiple(doc, k + 1)
        ? k
        : -1;
  return -1;
}

/** `the ministry`, `its embassy`, `the government of Chad`: a body that speaks, not only says. */
function isInstitution(d: Discourse, from: number, end: number): boolean {
  const { doc } = d;
  if (
    !is(doc, from, W.the) &&
    !is(doc, from, W.its) &&
    !mentionAt(d, d.cover[from] as number)?.possessive
  )
    return false;
  for (let k = from + 1; k < end; k++)
    if (is(doc, k, W.institution) && (k === end - 1 || is(doc, k + 1, W.of))) return true;
  return false;
}

/** The preposition behind a body of `the cabinet at its meeting`, which ends before token `end`, or -1. */
function phraseBehind(d: Discourse, from: number, end: number): number {
  for (let k = from + 2; k < end; k++)
    if (is(d.doc, k, W.preposition) && !is(d.doc, k, W.of) && !is(d.doc, k, W.for))
      return isInstitution(d, from, k) ? k : -1;
  return -1;
}

/** `Participants`, `each side`, `the group`: several, or one of them, who speak as one. */
function isGroup(doc: TextDocument, from: number, end: number): boolean {
  // `Participants of the meeting`
  const last = is(doc, from, W.collective) && is(doc, from + 1, W.of) ? from : end - 1;
  const group =
    is(doc, last, W.collective) ||
    is(doc, last, W.people) ||
    (is(doc, from, W.the) && is(doc, last, W.delegation)) ||
    (is(doc, from, W.each) && is(doc, last, W.side));
  if (!group) return false;
  // `remarks by the ministers`, `support to partners`: somebody or something else.
  for (let k = from; k < last; k++)
    if (is(doc, k, W.preposition) && !is(doc, k - 1, W.collective) && !is(doc, k - 1, W.each))
      return false;
  return true;
}

/** `The two leaders and their teams`: those in front, with whoever came with them. */
function leadersWith(d: Discourse, from: number, end: number): Actor | undefined {
  const { doc } = d;
  if (!is(doc, from, W.their) || !is(doc, end - 1, W.collective) || !is(doc, from - 1, W.and))
    return undefined;
  const m = mentionEnding(d, from - 1);
  const mention = mentionAt(d, m);
  if (!mention || mention.possessive || !isSeveral(doc, mention)) return undefined;
  const actor = actorOf(d, m);
  return { ...actor, label: { from: actor.label.from, to: end } };
}

/** The `and` at token `k` of `the National Weather and Climate Agency` or `the Turkish and Iraqi sides`, which ends before token `end`. */
const isInName = (doc: TextDocument, k: number, end: number): boolean =>
  is(doc, k, W.and) &&
  (is(doc, end - 1, W.collective) ||
    (is(doc, end - 1, W.institution) && isCapital(doc, end - 1))) &&
  isCapital(doc, k + 1) &&
  isCapital(doc, k - 1);

/** The comma that opens the apposition which another one ends, behind a capitalised name at the start of the sentence; else -1; `stray` is one that ends a subject, whatever its last word. */
function openingComma(doc: TextDocument, low: number, stray: number): number {
  if (!isCapital(doc, low) || is(doc, low, W.according) || is(doc, low, W.preposition)) return -1;
  for (let k = low; k < low + LABEL_REACH; k++) {
    if (isKind(doc, k, Kind.comma))
      return k === stray || isCapital(doc, k - 1) || is(doc, k - 1, W.institution) ? k : -1;
    if (!isNounPart(doc, k)) return -1;
  }
  return -1;
}

/** Somebody of whom only the words are known. */
export const asWritten = (label: TokenRange): Actor => ({
  label,
  person: undefined,
  people: [],
  country: undefined,
  organization: -1,
  kind: "words",
});

/** Whether token `k` may belong to the noun phrase of a speaker as written: no verb, no word that joins clauses. */
export const isNounPart = (doc: TextDocument, k: number): boolean =>
  (isWord(doc, k) &&
    !isAuxiliary(doc, k) &&
    !is(doc, k, W.conjunction) &&
    (!is(doc, k, W.subordinator) || isSuchAs(doc, k)) &&
    !isDeed(doc, k) &&
    !is(doc, k, W.that) &&
    !is(doc, k, W.relative) &&
    !is(doc, k, W.it)) ||
  isKind(doc, k, Kind.possessive) ||
  isKind(doc, k, Kind.hyphen) ||
  isInside(doc, k);

/** `Harbour.com`: a full stop inside a word. */
const isInside = ({ tokens }: TextDocument, k: number): boolean =>
  tokens.kind[k] === Kind.period &&
  (((tokens.flags[k] as number) | (tokens.flags[k + 1] as number)) & Flag.space) === 0 &&
  tokens.kind[k + 1] === Kind.word;

/** `sites such as Harbour.com` */
const isSuchAs = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.as) && is(doc, k - 1, W.determiner);

/** `discussed shared concerns`, `to discuss shared concerns`: a verb of agenda; `the review` is a noun. */
const isDeed = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.agenda) && (endsIn(doc, k, "ed") || is(doc, k - 1, W.to));

/** Whether a clause may start behind token `k`: behind `and`, a quotation, or the comma of an opening such as `In Riga,`. */
function opensClause(doc: TextDocument, k: number, low: number): boolean {
  if (closesQuote(doc, k) || is(doc, k, W.conjunction) || is(doc, k, W.while)) return true;
  if (!isKind(doc, k, Kind.comma) || hasKind(doc, low, k, Kind.comma)) return false;
  return (
    is(doc, low, W.preposition) ||
    is(doc, low, W.adverb) ||
    is(doc, low, W.subordinator) ||
    is(doc, low, W.according) ||
    isParticiple(doc, low)
  );
}

/** Whether the phrase has a noun of its own: not only pronouns, determiners and adverbs. */
export function hasNoun(doc: TextDocument, from: number, to: number): boolean {
  const last = to - 1;
  return (
    isWord(doc, last) &&
    !is(doc, last, W.determiner) &&
    !is(doc, last, W.preposition) &&
    !is(doc, last, W.adverb) &&
    !is(doc, last, W.i) &&
    // `One of them said`
    (!is(doc, last, W.object) || (is(doc, last - 1, W.of) && last - 1 > from)) &&
    !is(doc, from, W.i)
  );
}

/** Whether the word at `i` ends like a participle, and not as `something` or `bring`. */
export function isParticiple(doc: TextDocument, i: number): boolean {
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  return (
    letters >= 5 && endsIn(doc, i, "ing") && !endsIn(doc, i, "thing") && !endsIn(doc, i, "bring")
  );
}
