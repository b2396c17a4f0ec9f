import {
  afterThe,
  endsIn,
  is,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  skipAdverbsBack,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { type CueEntry, VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type CueVoice, voiceOf } from "./cue-voice.js";
import { entryOf, matchAt, matchForm } from "./matches.js";

/** A speech verb in a form that can report speech. */
export interface Cue extends TokenRange, CueVoice {
  readonly entry: CueEntry;
  readonly sentence: number;
}

/** The cues of the text in order; the longest phrase wins (`point out` over `point`). */
export function findCues(doc: TextDocument, quoted: Uint8Array): readonly Cue[] {
  const cues: Cue[] = [];
  const { matches, lexicon } = doc;
  for (let i = 0; i < doc.tokens.count; i++) {
    const m = matchAt(matches, i, Entry.cue);
    if (m < 0 || quoted[i] || isNamePart(doc, i)) continue;
    const listed = entryOf(matches, m, lexicon.language.cues) as CueEntry;
    const close = matches.to[m] as number;
    // `agreed on Thursday to open a port`, `stressed on the sidelines of it`: when or where, no matter of the agreement.
    const at = afterThe(doc, close);
    const dated = is(doc, close - 1, W.on) && (is(doc, at, W.days) || is(doc, at, W.sidelines));
    const entry = dated ? withoutOn(lexicon.language.cues, listed) : listed;
    const to = dated ? close - 1 : infinitiveCut(doc, entry, close);
    // `regarding`, `concerning`: prepositions by now.
    if (is(doc, i, W.preposition)) continue;
    const form = matches.form[m] as number;
    const from = form & VerbForm.base ? launchOf(doc, i, entry) : quotedAs(doc, i, form);
    const how =
      from < i
        ? ({ voice: "finite", past: true } as const)
        : form & VerbForm.base && goesOn(doc, cues.at(-1), i)
          ? ({ voice: "finite", past: false } as const)
          : voiceOf(doc, i, to, form, entry);
    if (!how) continue;
    cues.push({ from, to, entry, sentence: sentenceOf(doc, i), ...how });
    i = to - 1;
  }
  return cues;
}

/** `stress` for `stress on`, if it is a verb of speech as well. */
const withoutOn = (cues: readonly CueEntry[], entry: CueEntry): CueEntry =>
  cues.find(({ lemma }) => `${lemma} on` === entry.lemma) ?? entry;

/** `The ministers commend the plan and endorse it`: whether the base form at token `i` goes on with `last`, a present tense of several. */
function goesOn(doc: TextDocument, last: Cue | undefined, i: number): boolean {
  if (!last || last.past || last.voice !== "finite" || last.sentence !== sentenceOf(doc, i))
    return false;
  if (!(matchForm(doc.matches, last.from, Entry.cue) & VerbForm.base)) return false;
  const and = skipAdverbsBack(doc, i - 1, last.to);
  // `share concerns about and express opposition to it`
  if (!is(doc, and, W.and) || is(doc, and - 1, W.preposition)) return false;
  // `We call on all to help and reaffirm our support`
  const ours = is(doc, last.from - 1, W.weself) && is(doc, i + 1, W.possessive);
  if (ours && is(doc, i + 1, W.i)) return true;
  // `support the plan to build and endorse`, `hope that both will meet and agree`
  for (let k = last.to; k < and; k++)
    if (is(doc, k, W.to) || is(doc, k, W.that) || isModal(doc, k)) return false;
  return true;
}

/** Where `went on to`, `wished to`, `did not fail to`, `took the opportunity to`, `did not (rule out)` in front of the base form at token `i` starts, else `i`: it is said all the same. */
function launchOf(doc: TextDocument, i: number, { act, takes }: CueEntry): number {
  const rejects = (act === "reject" || act === "deny") && takes.includes("clause");
  if (rejects && is(doc, i - 1, W.not) && is(doc, i - 2, W.emphatic)) return i - 2;
  if (!is(doc, i - 1, W.to)) return i;
  const k = i - 2;
  if (is(doc, k, W.launch)) return k;
  if (is(doc, k, W.on) && is(doc, k - 1, W.go)) return k - 1;
  if (is(doc, k, W.fail) && is(doc, k - 1, W.not) && is(doc, k - 2, W.aux)) return k - 2;
  const chance = is(doc, k, W.chance) && is(doc, k - 1, W.determiner);
  return chance && is(doc, k - 2, W.seize) ? k - 2 : i;
}

/** How far before `as saying` its `quoted` may stand, in tokens. */
const QUOTED_REACH = 16;

/** Where `quoted (by the agency) as` or, behind somebody, `(quoted him) as` in front of the `saying` at token `i` starts, else `i`. */
function quotedAs(doc: TextDocument, i: number, form: number): number {
  if (!(form & VerbForm.ing) || !is(doc, i - 1, W.as)) return i;
  const low = Math.max(sentenceStart(doc, sentenceOf(doc, i)), i - QUOTED_REACH);
  for (let k = i - 2; k >= low; k--)
    if (is(doc, k, W.quoting)) return is(doc, k - 1, W.be) ? k - 1 : i - 1;
  return i;
}

/** `committed to raise the target`: the `to` of an infinitive belongs to what is reported, that of `committed to peace` to the cue. */
function infinitiveCut(doc: TextDocument, { lemma, takes }: CueEntry, to: number): number {
  if (
    !isWord(doc, to) ||
    isCapital(doc, to) ||
    !lemma.endsWith(" to") ||
    !takes.includes("infinitive") ||
    endsIn(doc, to, "ing")
  )
    return to;
  const object =
    is(doc, to + 1, W.determiner) ||
    is(doc, to + 1, W.object) ||
    is(doc, to + 1, W.to) ||
    isCapital(doc, to + 1);
  return object && !is(doc, to, W.determiner) && !is(doc, to, W.preposition) ? to - 1 : to;
}

/** `Said Al Harthy`: a capital inside a sentence is no verb. */
const isNamePart = (doc: TextDocument, i: number): boolean =>
  isCapital(doc, i) &&
  i > sentenceStart(doc, sentenceOf(doc, i)) &&
  (isWord(doc, i - 1) || isKind(doc, i - 1, Kind.comma));

/** End of the sentence without its closing punctuation. */
export function clauseEnd(doc: TextDocument, sentence: number): number {
  let end = sentenceEnd(doc, sentence);
  const low = sentenceStart(doc, sentence);
  while (
    end > low &&
    !isWord(doc, end - 1) &&
    !isKind(doc, end - 1, Kind.number) &&
    !isKind(doc, end - 1, Kind.percent) &&
    !isKind(doc, end - 1, Kind.closeParen) &&
    !isKind(doc, end - 1, Kind.closeQuote) &&
    !isKind(doc, end - 1, Kind.quote) &&
    !isKind(doc, end - 1, Kind.possessive)
  )
    end--;
  return end;
}
