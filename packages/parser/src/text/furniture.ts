import { inClass, type Lexicon } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind, type TokenTable } from "./tokens.js";

/**
 * Takes out the lines of a page that are no part of its story: `READ ALSO: Chad, Peru sign a deal`, the headlines under `Most
 * read`, what readers say under `Comments (12)`, all of which tell of other days and other people; and the number of the
 * page with the head of the next one, which stand in the middle of a sentence.
 */
export function dropFurniture(tokens: TokenTable, lexicon: Lexicon): void {
  const n = tokens.count;
  let listing = false;
  let kept = 0;
  /** Whether the story has begun: a line of it ended a sentence. */
  let begun = false;
  for (let from = 0; from < n; ) {
    let to = lineEnd(tokens, from);
    const end = leadEnd(tokens, lexicon, from, to);
    // The headlines under words that have a line of their own go with them.
    listing = end > 0 ? end === to : listing && isTeaser(tokens, from, to);
    const comments = headsComments(tokens, lexicon, from, to);
    // `12 comments` below the headline only counts those that stand below the story.
    if (comments && begun) break;
    const page = isPageNumber(tokens, lexicon, from, to);
    const rest =
      page && kept > 0 && !isStop(tokens.kind[kept - 1] as number) ? restOf(tokens, to) : -1;
    if (rest >= 0) {
      to = rest;
      tokens.flags[to] = (tokens.flags[to] as number) & ~(Flag.line | Flag.paragraph);
    }
    if (!listing && end === 0 && !page && !comments) {
      begun ||= tokens.kind[to - 1] === Kind.period;
      if (kept < from) move(tokens, from, to, kept);
      kept += to - from;
    }
    from = to;
  }
  tokens.count = kept;
}

function lineEnd(tokens: TokenTable, from: number): number {
  let to = from + 1;
  while (to < tokens.count && !startsLine(tokens, to)) to++;
  return to;
}

const startsLine = (tokens: TokenTable, i: number): boolean =>
  ((tokens.flags[i] as number) & (Flag.line | Flag.paragraph)) !== 0;

/** `3`, `– 3 –`, `Page 3 of 7`, `3 | P a g e`. */
function isPageNumber(tokens: TokenTable, lexicon: Lexicon, from: number, to: number): boolean {
  let numbers = 0;
  for (let k = from; k < to; k++) {
    const kind = tokens.kind[k] as number;
    const length = (tokens.end[k] as number) - (tokens.start[k] as number);
    if (kind === Kind.number && length <= 3) numbers++;
    else if (
      kind === Kind.word
        ? length > 1 && !inClass(lexicon, tokens.known[k] as number, W.page)
        : !isRule(kind)
    )
      return false;
  }
  return numbers > 0;
}

const isRule = (kind: number): boolean =>
  kind === Kind.dash || kind === Kind.hyphen || kind === Kind.slash;

/** How many lines the head of a page may have. */
const PAGE_HEAD = 2;

/** Where the sentence goes on that a page ends in the middle of: behind the head of the next page. -1 if it does not. */
function restOf(tokens: TokenTable, from: number): number {
  for (let line = from, head = 0; line < tokens.count && head <= PAGE_HEAD; head++) {
    const within =
      tokens.kind[line] === Kind.word && ((tokens.flags[line] as number) & Flag.capital) === 0;
    if (within) return line;
    line = lineEnd(tokens, line);
  }
  return -1;
}

/** Where the words end that lead from a line to other stories: before a colon, or with the line. 0 if it has none. */
function leadEnd(tokens: TokenTable, lexicon: Lexicon, from: number, to: number): number {
  const has = (i: number, wordClass: number): boolean =>
    i < to && inClass(lexicon, tokens.known[i] as number, wordClass);
  const first = has(from, W.also) ? from + 1 : from;
  if (!has(first, W.leading) || !isTeaser(tokens, from, to)) return 0;
  let k = first + 1;
  while (has(k, W.leading) || has(k, W.elsewhere)) k++;
  if (tokens.kind[k] === Kind.colon) return k + 1;
  // `More talks are due`: one word leads to nothing.
  if (k === from + 1 && k < to) return 0;
  // `MORE FROM POLITICS`: what the stories are about.
  return to - k <= SECTION ? to : k;
}

/** The most tokens of the name of a section. */
const SECTION = 2;

/** The most tokens of a teaser: a paragraph may end in `Washington, D.C.` */
const TEASER = 30;

/** Whether a line may be the headline of another story: it ends no sentence, and no further line continues it. */
const isTeaser = (tokens: TokenTable, from: number, to: number): boolean =>
  to - from <= TEASER &&
  !isStop(tokens.kind[to - 1] as number) &&
  (to === tokens.count ||
    tokens.kind[to] !== Kind.word ||
    ((tokens.flags[to] as number) & Flag.capital) !== 0) &&
  tokens.kind[from] !== Kind.quote &&
  tokens.kind[from] !== Kind.openQuote;

const isStop = (kind: number): boolean =>
  kind === Kind.period || kind === Kind.question || kind === Kind.closeQuote || kind === Kind.quote;

/** `Comments (12)`, `12 comments`. */
function headsComments(tokens: TokenTable, lexicon: Lexicon, from: number, to: number): boolean {
  const heads = (word: number, number: number): boolean =>
    tokens.kind[number] === Kind.number &&
    inClass(lexicon, tokens.known[word] as number, W.comments);
  return to - from === 2 ? heads(from + 1, from) : to - from === 4 && heads(from, from + 2);
}

function move(
  { start, end, kind, flags, word, known }: TokenTable,
  from: number,
  to: number,
  at: number,
): void {
  for (const column of [start, end, kind, flags, word, known]) column.copyWithin(at, from, to);
}
