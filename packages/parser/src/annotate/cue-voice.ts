import {
  endsIn,
  is,
  isCapital,
  isKind,
  isModal,
  isUpper,
  isWord,
  sentenceOf,
  sentenceStart,
  skipAdverbsBack,
  type TextDocument,
} from "../document.js";
import { type CueEntry, VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { entryOf, matchAt, matchBefore, matchForm } from "./matches.js";

/** How a verb of speech stands. */
export interface CueVoice {
  /** A finite verb, a participle (`, stressing …`), or an impersonal passive (`it was noted`). */
  readonly voice: "finite" | "participle" | "impersonal";
  /** Past or perfect, as most news is; a coordinated cue continues a report only in the same tense. */
  readonly past: boolean;
}

/** `be ready to`, `be keen to`: an attitude rather than speech. */
export const isAttitude = ({ lemma }: CueEntry): boolean => lemma.startsWith("be ");

/** How a verb between two tokens speaks by its form and what stands around it; nothing if it is no verb of its own here. */
export function voiceOf(
  doc: TextDocument,
  from: number,
  to: number,
  form: number,
  entry: CueEntry,
): CueVoice | undefined {
  const low = sentenceStart(doc, sentenceOf(doc, from));
  const k = skipAdverbsBack(doc, from - 1, low);
  const before = k >= low ? k : -1;
  // `Touching on trade, he said` is his; `they touched on trade` is the agenda.
  if (is(doc, from, W.agenda) && !(form & VerbForm.ing && k < low) && !is(doc, to, W.that))
    return undefined;
  if (isKind(doc, from - 1, Kind.hyphen) || isKind(doc, to, Kind.hyphen)) return undefined;
  if (isAttitude(entry))
    return form & (VerbForm.past | VerbForm.third)
      ? { voice: "finite", past: (form & VerbForm.past) !== 0 }
      : undefined;
  if (form & VerbForm.ing) return ingVoice(doc, from, entry, low, before);
  if (
    before >= 0 &&
    (is(doc, before, W.article) ||
      is(doc, before, W.possessive) ||
      isKind(doc, before, Kind.possessive))
  )
    return undefined;
  if (before >= 0 && (isModal(doc, before) || is(doc, before, W.to) || is(doc, before, W.not)))
    return undefined;
  if (form & (VerbForm.past | VerbForm.participle))
    return pastVoice(doc, from, to, form, entry, low, before);
  // `the three states`
  if (form & VerbForm.third && before >= 0 && is(doc, before, W.two)) return undefined;
  // `in his opening remarks`
  if (form & VerbForm.third && is(doc, from, W.message) && endsNoun(doc, from, low))
    return undefined;
  if (form & VerbForm.third)
    return isCapital(doc, from) && from === low ? undefined : { voice: "finite", past: false };
  // `The ministers did agree to resume the talks`
  if (before >= 0 && is(doc, before, W.emphatic)) return { voice: "finite", past: true };
  // The base form is a present tense only behind a plural or `I`, `we`, `they`; the speaker's search decides.
  if (
    before >= 0 &&
    (is(doc, before, W.they) ||
      is(doc, before, W.i) ||
      is(doc, before, W.collective) ||
      // `WHO say`
      (entry.plain && (endsIn(doc, before, "s") || isUpper(doc, before))))
  )
    return { voice: "finite", past: false };
  return undefined;
}

/** The voice of a past form or participle, in front of which token `before` stands, or -1. */
function pastVoice(
  doc: TextDocument,
  from: number,
  to: number,
  form: number,
  entry: CueEntry,
  low: number,
  before: number,
): CueVoice | undefined {
  // `Having expressed his thanks, the guest …`
  if (before === low && is(doc, before, W.having)) return { voice: "participle", past: true };
  if (before >= 0 && is(doc, before, W.have)) return { voice: "finite", past: true };
  if (before >= 0 && is(doc, before, W.be)) {
    const subject = skipAdverbsBack(doc, before - 1, low);
    const told = is(doc, subject, W.it) && entry.takes.includes("clause");
    return told || isMatterOf(doc, low, to, entry) || isFeeling(doc, low, subject, entry)
      ? { voice: "impersonal", past: true }
      : undefined;
  }
  if (before >= 0 && is(doc, before, W.preposition) && !isTimeBefore(doc, before)) return undefined;
  if (!(form & VerbForm.past) && !(is(doc, before, W.and) && sharesHave(doc, before, low)))
    return undefined;
  // `The envoy was called in and told that …`
  const heard = entry.takes.some((t) => t.startsWith("addressee"));
  const bare = is(doc, to, W.that) || is(doc, to, W.of) || is(doc, to, W.to);
  if (heard && bare && is(doc, before, W.and) && sharesBe(doc, before, low)) return undefined;
  // `a plan announced by the minister`, `a document signed in May`: a participle behind its noun.
  if (is(doc, to, W.by)) return undefined;
  if (isWord(doc, to) && isNounUse(doc, before, from, low)) return undefined;
  return { voice: "finite", past: true };
}

/** The voice of a form in -ing, in front of which token `before` stands, or -1. */
function ingVoice(
  doc: TextDocument,
  from: number,
  entry: CueEntry,
  low: number,
  before: number,
): CueVoice | undefined {
  // `Noting that …`, `Also noting that …`
  if (before < 0) return { voice: "participle", past: true };
  if (is(doc, before, W.be)) return { voice: "finite", past: false };
  if (
    is(doc, before, W.determiner) ||
    is(doc, before, W.of) ||
    is(doc, before, W.for) ||
    is(doc, before, W.to)
  )
    return undefined;
  const own = withBefore(doc, before, low);
  const opens =
    (own >= 0 && (isKind(doc, own - 1, Kind.comma) || entry.act === "say")) ||
    isKind(doc, before, Kind.comma) ||
    is(doc, before, W.and) ||
    is(doc, before, W.by) ||
    is(doc, before, W.while) ||
    // `…," Okello said adding that …`
    (entry.act === "say" && saysBefore(doc, before)) ||
    isKind(doc, before, Kind.dash) ||
    is(doc, before, W.message) ||
    isKind(doc, before, Kind.closeQuote) ||
    isKind(doc, before, Kind.quote);
  if (is(doc, from, W.deed) && isListed(doc, before, low)) return undefined;
  return opens || before === low ? { voice: "participle", past: true } : undefined;
}

/** `has urged the guests to stay and drawn attention to the need`: whether a perfect in front of the `and` at token `and` goes on behind it. */
function sharesHave(doc: TextDocument, and: number, low: number): boolean {
  for (let k = and - 1; k > Math.max(low, and - LIST_REACH); k--)
    if (matchForm(doc.matches, k, Entry.cue) & VerbForm.participle)
      return is(doc, skipAdverbsBack(doc, k - 1, low), W.have);
  return false;
}

/** How far before `and` the passive may stand that goes on behind it, in tokens. */
const PASSIVE_REACH = 10;

/** `was summoned (by the minister) and`: whether a passive goes on behind the `and` at token `and`. */
function sharesBe(doc: TextDocument, and: number, low: number): boolean {
  for (let k = and - 1; k > Math.max(low, and - PASSIVE_REACH); k--) {
    if (isKind(doc, k, Kind.comma)) return false;
    if (is(doc, k - 1, W.be) && !is(doc, k, W.preposition) && !is(doc, k, W.determiner))
      return endsIn(doc, k, "ed") || endsIn(doc, k, "n") || endsIn(doc, k, "t");
  }
  return false;
}

/** How far before a participle the list that it may be part of is looked for, in tokens. */
const LIST_REACH = 40;

/** `of ending the war and supporting refugees`, `that creating and maintaining it`, `by supporting`: the participle behind token `before` names a deed in a list, nobody's speech. */
function isListed(doc: TextDocument, before: number, low: number): boolean {
  if (is(doc, before, W.by)) return true;
  if (is(doc, before, W.while)) return false;
  for (let k = before; k > Math.max(low, before - LIST_REACH); k--) {
    if (!endsIn(doc, k, "ing")) continue;
    const lead = k - 1;
    // `after leaving Riga`, `before opening it`: when something was said.
    if (is(doc, lead, W.preposition) || is(doc, lead, W.that) || is(doc, lead, W.agenda))
      return !is(doc, lead, W.following) && !is(doc, lead, W.ahead);
    const opens = isKind(doc, lead, Kind.comma) || is(doc, lead, W.and);
    // `stressing their role and supporting the plan`
    if (opens && matchAt(doc.matches, k, Entry.cue) >= 0 && !is(doc, k, W.deed)) return false;
  }
  return false;
}

/** How many words may stand in front of the `of` of a matter: `the dynamic growth of`. */
const MATTER_REACH = 4;

/** `(At the meeting,) the need for a corridor was stressed (with satisfaction).`: the matter opens the sentence that the verb closes. */
function isMatterOf(doc: TextDocument, low: number, to: number, { act, lemma }: CueEntry): boolean {
  const from = matterStart(doc, low);
  if (!(act === "stress" || act === "reaffirm" || lemma.startsWith("note"))) return false;
  if (!is(doc, from, W.article) || isWord(doc, to)) return false;
  for (let k = from + 2; k <= from + MATTER_REACH; k++)
    if (is(doc, k, W.of) || is(doc, k, W.for) || is(doc, k, W.to)) return true;
  return false;
}

/** `Confidence was expressed that …`: a feeling of one word or two, which ends with token `last`, in front of the passive. */
const isFeeling = (
  doc: TextDocument,
  low: number,
  last: number,
  { takes, act }: CueEntry,
): boolean =>
  takes.includes("noun") &&
  act !== "congratulate" &&
  last - matterStart(doc, low) < 2 &&
  endsFeeling(doc, last);

/** `satisfaction`, `gratitude`, `readiness`, `hope`. */
const endsFeeling = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.wish) || is(doc, k, W.pledge) || is(doc, k, W.feeling);

/** The most tokens of a phrase that opens a sentence. */
const OPENING_REACH = 12;

/** Where the subject of the sentence that starts at token `low` does, behind `At the meeting,`. */
export function matterStart(doc: TextDocument, low: number): number {
  if (!is(doc, low, W.preposition) && !is(doc, low, W.during)) return low;
  for (let k = low; k < low + OPENING_REACH; k++) if (isKind(doc, k, Kind.comma)) return k + 1;
  return low;
}

/** How far before a participle its own subject may start, in tokens. */
const SUBJECT_REACH = 10;

/** The `with` of `, with Okello stating`, `with one minister saying`: of the subject, which ends at token `last`, of a participle; or -1. */
export function withBefore(doc: TextDocument, last: number, low: number): number {
  for (let k = last; k > Math.max(low, last - SUBJECT_REACH); k--) {
    const inside = isWord(doc, k) || isKind(doc, k, Kind.possessive) || isKind(doc, k, Kind.hyphen);
    const links = is(doc, k, W.preposition) || is(doc, k, W.conjunction) || endsIn(doc, k, "ing");
    if (!inside || (links && !is(doc, k, W.of))) return -1;
    if (is(doc, k - 1, W.with)) return k - 1;
  }
  return -1;
}

/** Whether a verb of saying ends with token `k`. */
function saysBefore({ matches, lexicon }: TextDocument, k: number): boolean {
  const m = matchBefore(matches, k + 1, Entry.cue);
  return entryOf(matches, m, lexicon.language.cues)?.act === "say";
}

const isTimeBefore = (doc: TextDocument, k: number): boolean => is(doc, k + 1, W.days);

/** How many words may describe a noun: `in his brief opening remarks`. */
const DESCRIBED = 4;

/** Whether the word at token `k` ends the phrase of a preposition: `in remarks`, `in his opening remarks`. */
function endsNoun(doc: TextDocument, k: number, low: number): boolean {
  for (let i = k - 1; i >= low && k - i <= DESCRIBED && !isCapital(doc, i); i--)
    if (is(doc, i, W.preposition)) return true;
  return false;
}

/** `the stressed rail network`, `two noted authors`. */
function isNounUse(doc: TextDocument, before: number, from: number, low: number): boolean {
  return (
    before >= low &&
    (is(doc, before, W.determiner) || (is(doc, before, W.two) && !is(doc, before - 1, W.the))) &&
    before === from - 1 &&
    !is(doc, before, W.both)
  );
}
