import { type Cue, clauseEnd } from "../annotate/cues.js";
import {
  is,
  isAuxiliary,
  isKind,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, mentionEnding } from "../resolve/discourse.js";
import { actorOf, personActor } from "../resolve/speakers.js";
import type { Quotation } from "../text/quotations.js";
import { Kind } from "../text/tokens.js";
import { subjectAsWritten } from "./as-written.js";
import { subjectOf } from "./attribution.js";
import { audienceEnd, skipCircumstance } from "./circumstance.js";
import { mainSubject } from "./main-subject.js";
import { closesQuote } from "./quote-marks.js";
import { settingEnd } from "./setting-end.js";

/** The words that attribute a quotation: a verb of speech, or `according to`, which has no entry. */
export type AttributionCue =
  | Cue
  | (Pick<Cue, "from" | "to" | "sentence"> & { readonly entry: undefined });

/** The attribution of a quotation; who speaks is read when the story has come this far. */
export interface Found {
  readonly cue: AttributionCue | undefined;
  readonly actor: (d: Discourse) => Actor | undefined;
  readonly to: number;
}

/** Whether a cue can report what somebody says in words of their own. */
export const takesSpeech = ({ entry: { takes } }: Cue): boolean =>
  takes.includes("quote") || takes.includes("clause") || takes.includes("addressee-clause");

/** An attribution in front of the quotation: `Okello said: "…"`. */
export function attributionBefore(
  d: Discourse,
  q: Quotation,
  cuesIn: (sentence: number) => readonly Cue[],
): Found | undefined {
  const { doc } = d;
  const sentence = sentenceOf(doc, q.from);
  const low = sentenceStart(doc, sentence);
  if (q.from === low) return colonBefore(d, q, cuesIn) ?? bareCueBefore(d, q, cuesIn);
  const mark = q.from - 1;
  const colon = isKind(doc, mark, Kind.colon);
  const marked = colon || isKind(doc, mark, Kind.comma);
  const speaker = colon ? speakerBefore(d, q, low) : -1;
  if (speaker >= 0) return { cue: undefined, actor: (now) => actorOf(now, speaker), to: q.to };
  const k = colon ? beforePointer(doc, mark - 1) : marked ? mark - 1 : mark;
  const cues = cuesIn(sentence);
  const direct = cues.some((c) => c.to === k + 1 && c.entry.takes.includes("quote"));
  if (isFragment(doc, q) && !(direct && (marked ? isPhrase(doc, q) : isClause(doc, q))))
    return undefined;
  if (is(doc, k, W.that)) return undefined;
  const cue =
    cues.find((c) => c.to === k + 1) ??
    (marked || isClause(doc, q)
      ? cues.findLast((c) => c.to <= k && coversAudience(d, c, k + 1))
      : undefined);
  if (!cue || !takesSpeech(cue)) return undefined;
  return {
    cue,
    actor: (state) =>
      subjectOf(state, cue, undefined) ??
      subjectAsWritten(state, cue) ??
      // `, adding: "…"`; `The ministry said that … and added: "…"`
      (cue.voice === "participle" || is(doc, cue.from - 1, W.and)
        ? sentenceSubject(state, cues, low, cue)
        : undefined) ??
      lastSpeaker(state),
    to: q.to,
  };
}

/** `Minister Okello: "We agreed on much."`: the mention of who speaks, or -1; a headline has no full stop. */
function speakerBefore(d: Discourse, { from, to }: Quotation, low: number): number {
  const m = mentionEnding(d, from - 1);
  const mention = mentionAt(d, m);
  const ended = isStop(d.doc, to - 2) || isKind(d.doc, to, Kind.period);
  return mention?.name && mention.from === low && ended ? m : -1;
}

/** `said (the following):`, `said (that):`, of which token `k` is the last. */
function beforePointer(doc: TextDocument, k: number): number {
  if (is(doc, k, W.that)) return k - 1;
  return is(doc, k, W.following) && is(doc, k - 1, W.the) ? k - 2 : k;
}

/** Who is the subject of the sentence that starts at token `low`, by name or, as that of its first verb of speech, as written. */
function sentenceSubject(
  d: Discourse,
  cues: readonly Cue[],
  low: number,
  { from }: Cue,
): Actor | undefined {
  const known = mainSubject(d, low, from);
  if (known) return known;
  const first = cues.find((c) => c.voice === "finite" && c.from < from);
  const written = first && subjectAsWritten(d, first, true);
  const at = written?.label.from ?? -1;
  return at === low || closesQuote(d.doc, at - 1) ? written : undefined;
}

/** `told reporters on Monday: "…"` */
function coversAudience(d: Discourse, cue: Cue, to: number): boolean {
  const heard = audienceEnd(d, cue.to, to);
  const k = skipCircumstance(d, heard > 0 ? heard : cue.to, to);
  return (
    k >= to ||
    // `said in an interview with Radio Chad on Monday: "…"`
    settingEnd(d.doc, cue.to, to, cue.entry) >= to
  );
}

/** `Okello said:` at the end of the paragraph before. */
function colonBefore(
  d: Discourse,
  q: Quotation,
  cuesIn: (sentence: number) => readonly Cue[],
): Found | undefined {
  const { doc } = d;
  const colon = q.from - 1;
  if (!isKind(doc, colon, Kind.colon)) return undefined;
  const sentence = sentenceOf(doc, colon);
  const cues = cuesIn(sentence);
  const cue =
    cues.findLast((c) => coversAudience(d, c, colon)) ??
    // `Okello tweeted from the account of the ministry:`
    cues.findLast((c) => c.voice === "finite" && c.entry.takes.includes("quote"));
  return cue
    ? {
        cue,
        actor: (state) => subjectOf(state, cue, undefined) ?? subjectAsWritten(state, cue),
        to: q.to,
      }
    : undefined;
}

/** `Okello noted.` as a sentence of its own in front of the paragraph that is quoted. */
function bareCueBefore(
  d: Discourse,
  q: Quotation,
  cuesIn: (sentence: number) => readonly Cue[],
): Found | undefined {
  const { doc } = d;
  const period = q.from - 1;
  if (!isKind(doc, period, Kind.period)) return undefined;
  const sentence = sentenceOf(doc, period);
  const cues = cuesIn(sentence);
  const [cue] = cues;
  if (!cue || cues.length > 1 || cue.voice !== "finite" || !cue.entry.takes.includes("quote"))
    return undefined;
  if (skipCircumstance(d, cue.to, period) < period) return undefined;
  const low = sentenceStart(doc, sentence);
  // `"…," Okello noted.` attributes what stands in front of it.
  if (d.quoted[low]) return undefined;
  return {
    cue,
    actor: (state) => {
      const actor = subjectOf(state, cue, undefined);
      return actor?.label.from === low ? actor : undefined;
    },
    to: q.to,
  };
}

/** Whether token `i` is a mark that ends a sentence. */
export const isStop = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.period) || isKind(doc, i, Kind.question) || isKind(doc, i, Kind.exclamation);

/** Few words without a sentence: `"smooth implementation"`, `the "Middle Corridor"`. */
export function isFragment(doc: TextDocument, q: Quotation): boolean {
  const piece = q.pieces[0];
  if (!piece || q.pieces.length > 1) return false;
  const sentence = sentenceOf(doc, q.from);
  if (isStop(doc, q.to - 2) && piece.to - piece.from > 3) return false;
  const runsOut = q.to >= clauseEnd(doc, sentence);
  return !(
    runsOut &&
    piece.to - piece.from > 5 &&
    (isKind(doc, q.from - 1, Kind.comma) || isKind(doc, q.from - 1, Kind.colon))
  );
}

/** The least words of a quotation that is a clause by itself. */
const CLAUSE_WORDS = 9;

/** A sentence, or more than a name or a word: what stands between the marks behind `said,` is speech, whatever follows them. */
const isPhrase = (doc: TextDocument, { pieces: [piece], to }: Quotation): boolean =>
  piece !== undefined && (piece.to - piece.from > 3 || isStop(doc, to - 2));

/** A whole clause behind its verb, not only some words of one: `The letter reads "we may extend …"`. */
function isClause(doc: TextDocument, q: Quotation): boolean {
  const piece = q.pieces[0];
  if (!piece || piece.to - piece.from < CLAUSE_WORDS) return false;
  for (let k = piece.from; k < piece.to; k++) if (isAuxiliary(doc, k)) return true;
  return false;
}

/** Who spoke last. */
export function lastSpeaker({ speaker }: Discourse): Actor | undefined {
  const label = speaker?.name ?? speaker?.mentions[0];
  return speaker && label && personActor(speaker, label);
}
