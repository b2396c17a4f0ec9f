import { matchAt } from "../annotate/matches.js";
import {
  is,
  isCapital,
  isKind,
  isUnknown,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind } from "./tokens.js";

/** What one speaker says in a transcript: `MINISTER OKELLO: Thank you. …` up to the next speaker. */
export interface Turn {
  /** The speaker's label in front of the colon; undefined for a questioner whom the transcript does not name. */
  readonly label: TokenRange | undefined;
  /** One range a paragraph. */
  readonly pieces: readonly TokenRange[];
  readonly from: number;
  readonly to: number;
}

/** The longest label, in tokens: `ABENA OKELLO, MINISTER OF FOREIGN AFFAIRS OF CHAD:`. */
const LABEL_REACH = 16;
/** How many turns make a transcript; a single line in capitals with a colon is a dateline or a heading. */
const LEAST = 2;

/** Who speaks, and where his words start. */
interface Label extends TokenRange {
  readonly words: number;
}

/** The turns of a transcript, or none when the text is not one. */
export function findTurns(doc: TextDocument): readonly Turn[] {
  const labels = transcriptLabels(doc);
  const turns = labels.map(({ from, to, words }, i): Turn => {
    const end = labels[i + 1]?.from ?? doc.tokens.count;
    const label = asks(doc, from) ? undefined : { from, to };
    const pieces = paragraphsOf(doc, afterNote(doc, words), end);
    // Below the last words stand links and whom to call.
    if (end === doc.tokens.count) while (pieces.length > 1 && !isEnded(doc, pieces)) pieces.pop();
    return { label, pieces, from, to: end };
  });
  return turns.filter((t) => t.pieces.length > 0);
}

/** The labels of the speakers, in capitals or else as names are written; none where the text is no transcript. */
function transcriptLabels(doc: TextDocument): readonly Label[] {
  const speakers = (labels: readonly Label[]): readonly Label[] =>
    labels.filter((l) => !asks(doc, l.from));
  const shouted = labelsOf(doc, Flag.upper);
  if (speakers(shouted).length >= LEAST) return shouted;
  const written = labelsOf(doc, Flag.capital);
  const named = speakers(written);
  // Whoever talks with somebody speaks again; the headings of a list are each there once, or end in one common word.
  const lastWord = ({ to }: Label): number => doc.tokens.word[to - 1] as number;
  const times = new Map<number, number>();
  for (const label of named) times.set(lastWord(label), (times.get(lastWord(label)) ?? 0) + 1);
  const again = (label: Label): boolean => (times.get(lastWord(label)) ?? 0) > 1;
  // `Question:` is asked of somebody.
  const asked = written.length > named.length && named.length >= LEAST;
  const speaks = (l: Label): boolean => isUnknown(doc, l.to - 1) || is(doc, l.from, W.the);
  const talks = times.size >= LEAST && written.some((l) => again(l) && speaks(l));
  if (!asked && !talks) return [];
  // `Transcript:` speaks no word.
  return written.filter((l) => l.to - l.from > 1 || again(l) || asks(doc, l.from));
}

/** `Q:`, `Question:`, or the agency whose journalist asks: `Reuters:`. */
const asks = (doc: TextDocument, from: number): boolean =>
  is(doc, from, W.questioner) || matchAt(doc.matches, from, Entry.agency) >= 0;

/** The labels at the start of a paragraph whose words all have the flag `mark`. */
function labelsOf(doc: TextDocument, mark: number): readonly Label[] {
  const { segments } = doc;
  const found: Label[] = [];
  for (let s = 0; s < segments.count; s++) {
    if (s > 0 && segments.paragraph[s] === segments.paragraph[s - 1]) continue;
    const label = labelAt(doc, segments.from[s] as number, mark);
    if (label && label.words < doc.tokens.count) found.push(label);
  }
  return found;
}

/** The label that starts at token `from` and the colon behind it: `MINISTER OKELLO:`, `President of Chad Abel Okello (retranslated):`. */
function labelAt(doc: TextDocument, from: number, mark: number): Label | undefined {
  let capitals = 0;
  // `Q. When will …?`
  if (is(doc, from, W.questioner) && oneLetter(doc, from) && !isKind(doc, from + 1, Kind.colon))
    return { from, to: from + 1, words: from + (isKind(doc, from + 1, Kind.period) ? 2 : 1) };
  for (let k = from; k < Math.min(doc.tokens.count, from + LABEL_REACH); k++) {
    const colon = afterNote(doc, k);
    if (isKind(doc, colon, Kind.colon))
      return capitals > 0 ? { from, to: k, words: colon + 1 } : undefined;
    const marked = isWord(doc, k) && ((doc.tokens.flags[k] as number) & mark) !== 0;
    if (marked || (k === from && is(doc, k, W.questioner))) capitals++;
    // `M. OKELLO`, `OKELLO-RUIZ`, `OKELLO, MINISTER`, `President of the Republic`
    else if (capitals > 0 && mark === Flag.capital && (is(doc, k, W.of) || is(doc, k, W.the)))
      continue;
    else if (!(isCapital(doc, k) && oneLetter(doc, k)) && isWord(doc, k)) return undefined;
    else if (!isWord(doc, k) && !isJoint(doc, k)) return undefined;
  }
  return undefined;
}

const oneLetter = (doc: TextDocument, k: number): boolean =>
  ((doc.tokens.flags[k] as number) & Flag.dotted) !== 0 ||
  (doc.tokens.end[k] as number) - (doc.tokens.start[k] as number) === 1;
const isJoint = (doc: TextDocument, k: number): boolean =>
  isKind(doc, k, Kind.comma) ||
  isKind(doc, k, Kind.hyphen) ||
  isKind(doc, k, Kind.period) ||
  isKind(doc, k, Kind.slash);

/** Whether the last paragraph ends a sentence. */
function isEnded(doc: TextDocument, pieces: readonly TokenRange[]): boolean {
  const last = (pieces.at(-1)?.to ?? 0) - 1;
  return isKind(doc, last, Kind.period) || isKind(doc, last, Kind.question);
}

/** Steps over `(Via interpreter)`. */
function afterNote(doc: TextDocument, k: number): number {
  if (!isKind(doc, k, Kind.openParen)) return k;
  for (let i = k + 1; i < Math.min(doc.tokens.count, k + LABEL_REACH); i++)
    if (isKind(doc, i, Kind.closeParen)) return i + 1;
  return k;
}

/** The paragraphs between two tokens, each a range. */
function paragraphsOf(doc: TextDocument, from: number, to: number): TokenRange[] {
  const { of, paragraph } = doc.segments;
  const pieces: TokenRange[] = [];
  let start = from;
  for (let k = from + 1; k <= to; k++) {
    const ends = k === to || paragraph[of[k] as number] !== paragraph[of[k - 1] as number];
    if (!ends) continue;
    pieces.push({ from: start, to: k });
    start = k;
  }
  return from < to ? pieces : [];
}
