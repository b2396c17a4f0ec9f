import { inClass, type Lexicon } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag, Kind, type TokenTable } from "./tokens.js";

/**
 * Takes out the lines of a page that lead to other stories: `READ ALSO: Chad, Peru sign a deal`, the headlines under `Most
 * read`, and what readers say under `Comments (12)`. They tell of other days and other people.
 */
export function dropFurniture(tokens: TokenTable, lexicon: Lexicon): void {
  const n = tokens.count;
  let listing = false;
  let kept = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && !startsLine(tokens, to)) to++;
    const end = leadEnd(tokens, lexicon, from, to);
    listing = end > 0 ? end === to : listing && isHeadline(tokens, from, to);
    if (commentsAt(tokens, lexicon, from, to)) break;
    if (!listing && end === 0) {
      if (kept < from) move(tokens, from, to, kept);
      kept += to - from;
    }
    from = to;
  }
  tokens.count = kept;
}

const startsLine = (tokens: TokenTable, i: number): boolean =>
  ((tokens.flags[i] as number) & (Flag.line | Flag.paragraph)) !== 0;

/** Where the words end that lead from a line to other stories: before a colon, or with the line. 0 if it has none. */
function leadEnd(tokens: TokenTable, lexicon: Lexicon, from: number, to: number): number {
  const has = (i: number, wordClass: number): boolean =>
    i < to && inClass(lexicon, tokens.known[i] as number, wordClass);
  const first = has(from, W.also) ? from + 1 : from;
  if (!has(first, W.leading) || !isHeadline(tokens, from, to)) return 0;
  let k = first + 1;
  while (has(k, W.leading) || has(k, W.elsewhere)) k++;
  if (tokens.kind[k] === Kind.colon) return k + 1;
  // `MORE FROM POLITICS`: what the stories are about.
  return k === from + 1 && k < to ? 0 : to - k <= 2 ? to : k;
}

/** A line that ends no sentence and that no further line continues. */
const isHeadline = (tokens: TokenTable, from: number, to: number): boolean =>
  !isStop(tokens.kind[to - 1] as number) &&
  (to === tokens.count ||
    tokens.kind[to] !== Kind.word ||
    ((tokens.flags[to] as number) & Flag.capital) !== 0) &&
  tokens.kind[from] !== Kind.quote &&
  tokens.kind[from] !== Kind.openQuote;

const isStop = (kind: number): boolean =>
  kind === Kind.period || kind === Kind.question || kind === Kind.closeQuote || kind === Kind.quote;

/** `Comments (12)`, `12 comments`. */
function commentsAt(tokens: TokenTable, lexicon: Lexicon, from: number, to: number): boolean {
  const number = tokens.kind[from] === Kind.number ? from : from + 2;
  const word = number === from ? from + 1 : from;
  return (
    to === (number === from ? word + 1 : number + 2) &&
    tokens.kind[number] === Kind.number &&
    inClass(lexicon, tokens.known[word] as number, W.comments)
  );
}

function move(
  { start, end, kind, flags, word, known }: TokenTable,
  from: number,
  to: number,
  at: number,
): void {
  for (const column of [start, end, kind, flags, word, known]) column.copyWithin(at, from, to);
}
