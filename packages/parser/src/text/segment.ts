import { inClass, type Lexicon } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Flag, Kind, type TokenTable } from "./tokens.js";

/** Sentences as token ranges, half open; `paragraph` numbers their paragraph from 0. */
export interface Segments {
  count: number;
  from: Uint32Array;
  to: Uint32Array;
  paragraph: Uint32Array;
  /** Sentence of each token. */
  of: Uint32Array;
}

export function createSegments(): Segments {
  return {
    count: 0,
    from: new Uint32Array(64),
    to: new Uint32Array(64),
    paragraph: new Uint32Array(64),
    of: new Uint32Array(0),
  };
}

/** No sentence is longer, so that looking through one costs no more than this: lists in tables have no end. */
const LONGEST_SENTENCE = 1000;

/** Splits the tokens into sentences and paragraphs in one pass. */
export function segment(tokens: TokenTable, lexicon: Lexicon, out: Segments): void {
  const n = tokens.count;
  if (out.of.length < n) out.of = new Uint32Array(n * 2);
  out.count = 0;
  const wrap = wrapOf(tokens);
  let paragraph = 0;
  let from = 0;
  // The last token of the sentence that is no closing mark; the mark that a sentence begins with closes nothing.
  let stop = 0;
  let line = 0;
  for (let i = 0; i < n; i++) {
    if (i === from || !isClosing(tokens.kind[i] as number)) stop = i;
    const flags = tokens.flags[i + 1] as number;
    const last = i + 1 === n;
    const newLine = !last && (flags & (Flag.line | Flag.paragraph)) !== 0;
    const newParagraph = newLine && endsLine(tokens, line, i, stop, wrap);
    if (newLine) line = i + 1;
    const tooLong = i - from >= LONGEST_SENTENCE;
    if (!last && !newParagraph && !tooLong && !endsSentence(tokens, lexicon, i, stop)) continue;
    push(out, from, i + 1, paragraph);
    from = i + 1;
    if (newParagraph) paragraph++;
  }
}

/** Begins the sentence in which token `at` stands with it: what is in front, such as a dateline, is no part of it. */
export function beginAt({ from, of, count }: Segments, at: number): void {
  const s = of[at] as number;
  if (count > 0 && at > (from[s] as number)) from[s] = at;
}

function push(out: Segments, from: number, to: number, paragraph: number): void {
  const s = out.count;
  if (s === out.from.length) {
    for (const key of ["from", "to", "paragraph"] as const) {
      const bigger = new Uint32Array(s * 2);
      bigger.set(out[key]);
      out[key] = bigger;
    }
  }
  out.from[s] = from;
  out.to[s] = to;
  out.paragraph[s] = paragraph;
  out.of.fill(s, from, to);
  out.count++;
}

const isClosing = (kind: number): boolean =>
  kind === Kind.closeQuote ||
  kind === Kind.quote ||
  kind === Kind.single ||
  kind === Kind.closeParen;
const isTerminal = (kind: number): boolean =>
  kind === Kind.period ||
  kind === Kind.question ||
  kind === Kind.exclamation ||
  kind === Kind.ellipsis;

/** The part of the widest line that a hard-wrapped line fills at least. */
const WRAPPED = 0.75;
/** What is shorter, in code units, is a line of its own where lines are not wrapped. */
const SHORT = 50;

/** How the lines of a text are broken. */
interface Wrap {
  /** The longest line, in code units. */
  width: number;
  /** Whether a third of the lines begin within a sentence: a program broke them where they were full. */
  hard: boolean;
  /** The same of the lines behind an empty one: a program put one between all lines. */
  spread: boolean;
}

function wrapOf(tokens: TokenTable): Wrap {
  let width = 0;
  let first = 0;
  let lines = 0;
  let blanks = 0;
  for (let i = 1; i <= tokens.count; i++) {
    const flags = tokens.flags[i] as number;
    if (i < tokens.count && (flags & (Flag.line | Flag.paragraph)) === 0) continue;
    width = Math.max(width, (tokens.end[i - 1] as number) - (tokens.start[first] as number));
    first = i;
    if (i === tokens.count) break;
    const within = tokens.kind[i] === Kind.word && (flags & Flag.capital) === 0 ? 2 : -1;
    if ((flags & Flag.paragraph) === 0) lines += within;
    else blanks += within;
  }
  return { width, hard: lines > 0, spread: blanks > 0 };
}

/**
 * An empty line ends a paragraph, and so does a line break that is no hard wrap: a wrapped line is long and stops in the
 * middle of a sentence. A headline stops far from where the widest line does.
 */
function endsLine(
  tokens: TokenTable,
  line: number,
  i: number,
  stop: number,
  { width, hard, spread }: Wrap,
): boolean {
  // `“We are ready,”` and on the next line `Okello said`.
  if (stop < i && tokens.kind[stop] === Kind.comma) return false;
  const flags = tokens.flags[i + 1] as number;
  const blank = (flags & Flag.paragraph) !== 0;
  if (blank && !spread) return true;
  const wrapped = blank ? spread : hard;
  const length = (tokens.end[i] as number) - (tokens.start[line] as number);
  const full = length >= width * WRAPPED;
  const k = Math.max(stop, line);
  if (isTerminal(tokens.kind[k] as number) || tokens.kind[k] === Kind.colon)
    return !(wrapped && full);
  const capital = (flags & Flag.capital) !== 0 || tokens.kind[i + 1] === Kind.number;
  return wrapped ? capital && !full : length <= SHORT || (capital && !full);
}

/** Whether a sentence ends behind token `i`, in the middle of a paragraph; only closing marks stand behind `stop`. */
function endsSentence(tokens: TokenTable, lexicon: Lexicon, i: number, stop: number): boolean {
  const next = i + 1;
  if (isClosing(tokens.kind[next] as number) && ((tokens.flags[next] as number) & Flag.space) === 0)
    return false;
  const kind = tokens.kind[stop] as number;
  const opener = startsSentence(tokens, next);
  if (kind === Kind.word) {
    // `… in the U.S. The talks …`: an abbreviation ends a sentence when a capitalised function word follows.
    const flags = tokens.flags[stop] as number;
    if (stop !== i || (flags & Flag.dotted) === 0 || !opener) return false;
    // `… wrote on X. "We …`, `… wrote on X. Okello …`: no initial; `called on A. Okello`.
    const start = tokens.start[i] as number;
    if ((tokens.end[i] as number) - start <= 3)
      return (
        (tokens.kind[next] !== Kind.word || tokens.units[start] === LETTER_X) &&
        i > 0 &&
        inClass(lexicon, tokens.known[i - 1] as number, WordClass.on)
      );
    return isFunctionWord(lexicon, tokens.known[next] as number);
  }
  if (!isTerminal(kind)) return false;
  if (kind !== Kind.period) return opener;
  const before = stop - 1;
  const spaced = ((tokens.flags[stop + 1] as number) & Flag.space) !== 0;
  if (stop === i && !spaced) {
    return isGlued(tokens, lexicon, before) || (opener && tokens.kind[next] === Kind.openQuote);
  }
  if (
    stop === i &&
    tokens.kind[before] === Kind.word &&
    inClass(lexicon, tokens.known[before] as number, WordClass.abbreviation) &&
    ((tokens.flags[before] as number) & Flag.capital) !== 0
  )
    return false;
  return opener;
}

/** `two peoples.He said`, `on June 18.The talks`, `of Chile.Chile was`: the space behind the period was lost. `News.Az` and `www.example` stay whole. */
function isGlued(tokens: TokenTable, lexicon: Lexicon, before: number): boolean {
  const next = before + 2;
  const length = (i: number): number => (tokens.end[i] as number) - (tokens.start[i] as number);
  if (tokens.kind[next] !== Kind.word || !isCapitalised(tokens, next)) return false;
  const opens = isFunctionWord(lexicon, tokens.known[next] as number) || length(next) > NAME_LIKE;
  if (tokens.kind[before] === Kind.number) return opens;
  if (tokens.kind[before] !== Kind.word) return false;
  if (!isCapitalised(tokens, before)) return length(before) > 2;
  return (
    opens &&
    length(before) > NAME_LIKE &&
    !inClass(lexicon, tokens.known[before] as number, WordClass.abbreviation)
  );
}

/** `X`, where posts are written. */
const LETTER_X = 0x58;

/** The most letters of an abbreviation, an initial or the end of a host name: `Gen.`, `.Com`. */
const NAME_LIKE = 3;

const isCapitalised = (tokens: TokenTable, i: number): boolean =>
  ((tokens.flags[i] as number) & Flag.capital) !== 0;

function isFunctionWord(lexicon: Lexicon, row: number): boolean {
  return (
    inClass(lexicon, row, WordClass.determiner) ||
    inClass(lexicon, row, WordClass.preposition) ||
    inClass(lexicon, row, WordClass.he) ||
    inClass(lexicon, row, WordClass.she) ||
    inClass(lexicon, row, WordClass.they) ||
    inClass(lexicon, row, WordClass.both)
  );
}

function startsSentence(tokens: TokenTable, i: number): boolean {
  const kind = tokens.kind[i] as number;
  if (kind === Kind.word) return ((tokens.flags[i] as number) & Flag.capital) !== 0;
  return (
    kind === Kind.number ||
    kind === Kind.openQuote ||
    kind === Kind.quote ||
    kind === Kind.openSingle ||
    kind === Kind.single ||
    kind === Kind.openParen ||
    kind === Kind.dash ||
    kind === Kind.currency ||
    kind === Kind.at ||
    kind === Kind.hash ||
    kind === Kind.symbol
  );
}
