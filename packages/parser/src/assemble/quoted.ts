import type { Cue } from "../annotate/cues.js";
import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  paragraphOf,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionStarting } from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import type { Quotation } from "../text/quotations.js";
import { Kind } from "../text/tokens.js";
import { asWritten, isParticiple } from "./as-written.js";
import { closeOf } from "./closing-attribution.js";
import { attributionAt } from "./quote-attribution.js";
import {
  type AttributionCue,
  attributionBefore,
  type Found,
  isFragment,
  isStop,
  lastSpeaker,
  takesSpeech,
} from "./quote-before.js";

/** Direct speech: one or more quotations with one attribution. */
export interface Quoted {
  readonly pieces: readonly TokenRange[];
  readonly quotations: readonly Quotation[];
  readonly cue: AttributionCue | undefined;
  /** Who speaks; read when the story has come this far, since a pronoun depends on it. */
  readonly actor: (d: Discourse) => Actor | undefined;
  readonly at: number;
  readonly rule: string;
}

/** Marks the tokens inside quotations, so that the speech verbs in them report nothing. */
export function quotedTokens(doc: TextDocument, quotations: readonly Quotation[]): Uint8Array {
  const inside = new Uint8Array(doc.tokens.count + 1);
  for (const q of quotations) {
    const end = q.balanced ? q.to : unbalancedEnd(doc, q);
    inside.fill(1, q.from, end);
  }
  return inside;
}

/** A quotation without a closing mark ends before the attribution in its last sentence, if one is there. */
function unbalancedEnd(doc: TextDocument, q: Quotation): number {
  const last = q.to - 1;
  const low = sentenceStart(doc, sentenceOf(doc, last));
  for (let k = last; k > Math.max(low, q.from); k--) if (isKind(doc, k, Kind.comma)) return k + 1;
  return q.to;
}

/** Groups quotations into statements. Fragments inside a clause are left: they belong to the report around them. */
export function readQuoted(
  d: Discourse,
  quotations: readonly Quotation[],
  cues: readonly Cue[],
): readonly Quoted[] {
  const { doc } = d;
  const out: Quoted[] = [];
  const bySentence = sentenceCues(cues);
  const ofSpeech = sentenceCues(cues.filter(takesSpeech));
  for (let i = 0; i < quotations.length; i++) {
    const q = quotations[i] as Quotation;
    if (q.turn) {
      const { label } = q.turn;
      if (label) out.push(turnOf(d, q, label));
      continue;
    }
    const after = attributionAfter(d, q, ofSpeech);
    const before = after ? undefined : attributionBefore(d, q, bySentence);
    if (!after && !before) {
      const found = unattributed(doc, quotations, i);
      if (!found) continue;
      out.push(found);
      i += found.quotations.length - 1;
      continue;
    }
    const group = [q];
    if (after) {
      // `"…," Okello said. "…"`: what follows in the paragraph without a speaker of its own goes on.
      let end = after.to;
      while (i + 1 < quotations.length) {
        const next = quotations[i + 1] as Quotation;
        if (
          paragraphOf(doc, next.from) !== paragraphOf(doc, q.from) ||
          !continuesAt(doc, end, next.from) ||
          attributionAfter(d, next, ofSpeech) ||
          isFragment(doc, next)
        )
          break;
        group.push(next);
        end = next.to;
        i++;
      }
      out.push({
        pieces: piecesOf(doc, group),
        quotations: group,
        cue: after.cue,
        actor: after.actor,
        at: q.from,
        rule: "en/statement/quotation-before-cue",
      });
    } else if (before)
      out.push({
        pieces: piecesOf(doc, group),
        quotations: group,
        cue: before.cue,
        actor: before.actor,
        at: q.from,
        rule: "en/statement/quotation-after-cue",
      });
  }
  return out;
}

/** A quotation that no clause attributes: it goes on with the report before it, or with who spoke last. */
function unattributed(
  doc: TextDocument,
  quotations: readonly Quotation[],
  i: number,
): Quoted | undefined {
  const q = quotations[i] as Quotation;
  if (followsReport(doc, q)) {
    const group = [q];
    for (let k = i + 1; goesOnIn(doc, group, quotations[k]); k++)
      group.push(quotations[k] as Quotation);
    const sentence = sentenceOf(doc, q.from) - 1;
    return {
      pieces: piecesOf(doc, group),
      quotations: group,
      cue: undefined,
      actor: ({ heard }) => (heard?.sentence === sentence ? heard.actor : undefined),
      at: q.from,
      rule: "en/statement/quotation-after-report",
    };
  }
  if (!standsAlone(doc, q)) return undefined;
  return {
    pieces: q.pieces,
    quotations: [q],
    cue: undefined,
    actor: (now) => quotedBefore(now, q.from - 1) ?? lastSpeaker(now),
    at: q.from,
    rule: "en/statement/quotation-alone",
  };
}

/** `"…," the ministry said.`, `The ministry praised it.`: who spoke the quotation in the paragraph that ends with token `last`, or the body that its last sentence hears. */
function quotedBefore({ doc, heard, quoted }: Discourse, last: number): Actor | undefined {
  if (!heard || last < 0) return undefined;
  const { actor, sentence } = heard;
  const start = sentenceStart(doc, sentence);
  const body = actor.kind === "organization" || is(doc, actor.label.to - 1, W.institution);
  const speaks = quoted[start] || (body && sentence === sentenceOf(doc, last));
  return speaks && paragraphOf(doc, start) === paragraphOf(doc, last) ? actor : undefined;
}

/** What a speaker whom a transcript names in front of a colon says. */
const turnOf = (d: Discourse, q: Quotation, label: TokenRange): Quoted => ({
  pieces: q.pieces,
  quotations: [q],
  cue: undefined,
  actor: (state) => {
    const m = mentionStarting(d, label.from);
    const known = m >= 0 && ((d.mentions[m] as Mention).name ?? d.people.of[m]);
    return known ? actorOf(state, m) : asWritten(label);
  },
  at: q.from,
  rule: "en/statement/transcript",
});

function piecesOf(doc: TextDocument, group: readonly Quotation[]): readonly TokenRange[] {
  return group.flatMap((q) =>
    q.balanced
      ? q.pieces
      : q.pieces.map((p, i) =>
          i === q.pieces.length - 1
            ? { from: p.from, to: Math.min(p.to, unbalancedEnd(doc, q)) }
            : p,
        ),
  );
}

/** Looks up the cues of a sentence in `cues`, which are in text order; a long sentence is asked about again and again. */
function sentenceCues(cues: readonly Cue[]): (sentence: number) => readonly Cue[] {
  let known = -1;
  let found: readonly Cue[] = [];
  return (sentence) => {
    if (sentence !== known) found = cuesOf(cues, sentence);
    known = sentence;
    return found;
  };
}

function cuesOf(cues: readonly Cue[], sentence: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((cues[mid] as Cue).sentence < sentence) low = mid + 1;
    else high = mid;
  }
  let end = low;
  while (end < cues.length && (cues[end] as Cue).sentence === sentence) end++;
  return cues.slice(low, end);
}

function attributionAfter(
  d: Discourse,
  q: Quotation,
  speechIn: (sentence: number) => readonly Cue[],
): Found | undefined {
  const { doc } = d;
  let at = q.balanced ? q.to : unbalancedEnd(doc, q);
  if (at >= doc.tokens.count) return undefined;
  // `"What a bridge!" Okello exclaimed.`: the mark ended a sentence, the attribution follows in the next.
  const asked =
    q.balanced &&
    (isKind(doc, q.to - 2, Kind.question) ||
      isKind(doc, q.to - 2, Kind.exclamation) ||
      isKind(doc, q.to, Kind.dash)) &&
    paragraphOf(doc, at) === paragraphOf(doc, q.from);
  const sentence = sentenceOf(doc, q.balanced && !asked ? q.to - 1 : at);
  while (isKind(doc, at, Kind.comma) || isKind(doc, at, Kind.dash)) at++;
  if (at >= sentenceEnd(doc, sentence)) return undefined;
  if (!endsOpen(doc, q) || goesOnWith(doc, q)) return undefined;
  const found = attributionAt(d, speechIn(sentence), at);
  if (!found) return undefined;
  return {
    cue: found.cue,
    actor: found.actor,
    to: closeOf(d, found.cue.entry, Math.max(found.to, found.cue.to), sentenceEnd(doc, sentence)),
  };
}

/** `Chad will "deepen its ties," he added`: words of a clause that began before the mark; the whole clause is reported. */
function goesOnWith(doc: TextDocument, { from, to }: Quotation): boolean {
  const before = from - 1;
  const sentence = sentenceOf(doc, from);
  return (
    from > sentenceStart(doc, sentence) &&
    sentenceOf(doc, to - 1) === sentence &&
    isWord(doc, before) &&
    (!isCapital(doc, from + 1) || is(doc, before, W.preposition))
  );
}

/** A quotation that can be followed by its attribution ends with a comma, a question mark, or is a whole sentence. */
function endsOpen(doc: TextDocument, q: Quotation): boolean {
  if (!q.balanced) return true;
  const inner = q.to - 2;
  return (
    isStop(doc, inner) ||
    isKind(doc, inner, Kind.comma) ||
    isKind(doc, inner, Kind.ellipsis) ||
    isKind(doc, inner, Kind.dash) ||
    isKind(doc, q.to, Kind.comma) ||
    isKind(doc, q.to, Kind.dash)
  );
}

/** A quotation that fills its paragraph, with at least a sentence in it. */
function standsAlone(doc: TextDocument, q: Quotation): boolean {
  const first = q.from;
  if (first > 0 && paragraphOf(doc, first - 1) === paragraphOf(doc, first)) return false;
  if (q.to < doc.tokens.count && paragraphOf(doc, q.to) === paragraphOf(doc, q.to - 1))
    return false;
  let words = 0;
  for (const p of q.pieces) for (let k = p.from; k < p.to; k++) if (isWord(doc, k)) words++;
  return words > 5;
}

/** `Okello praised the talks. "We agreed on much."`: whole sentences between marks behind a sentence of the same paragraph. */
function followsReport(doc: TextDocument, q: Quotation): boolean {
  const { from, to, balanced, pieces } = q;
  if (!balanced || from === 0 || pieces.length > 1) return false;
  const sentence = sentenceOf(doc, from);
  if (from !== sentenceStart(doc, sentence)) return false;
  if (paragraphOf(doc, from - 1) !== paragraphOf(doc, from)) return false;
  const last = to - 2;
  return (isStop(doc, last) || isKind(doc, to, Kind.period)) && last - from >= LEAST_SENTENCE;
}

/** The least tokens of a quotation that is a sentence of its own. */
const LEAST_SENTENCE = 4;

/** Whether `next` goes on with a group of quotations in the same paragraph, with nothing between them. */
const goesOnIn = (
  doc: TextDocument,
  group: readonly Quotation[],
  next: Quotation | undefined,
): boolean => next?.from === group.at(-1)?.to && next !== undefined && followsReport(doc, next);

/** `"…," Okello said(, standing beside his host). "…"`: the end of what a speaker does meanwhile, from the comma at token `comma`, before token `end`; else `comma`. */
function behindManner(doc: TextDocument, comma: number, end: number): number {
  if (!isKind(doc, comma, Kind.comma) || !isParticiple(doc, comma + 1)) return comma;
  const cue = matchAt(doc.matches, comma + 1, Entry.cue) >= 0;
  // `, adding that`, but `, reading from a note`
  if (cue && !is(doc, comma + 2, W.preposition)) return comma;
  let k = comma + 1;
  while (k < end && isWord(doc, k)) k++;
  return k;
}

/** Whether only an attribution's close stands between `end` and the next quotation. */
function continuesAt(doc: TextDocument, end: number, next: number): boolean {
  for (let k = behindManner(doc, end, next); k < next; k++)
    if (!isKind(doc, k, Kind.comma) && !isKind(doc, k, Kind.period) && !is(doc, k, W.adverb))
      return false;
  return true;
}
