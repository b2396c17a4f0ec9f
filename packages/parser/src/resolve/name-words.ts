import { is, type TextDocument, type TokenRange } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Flag } from "../text/tokens.js";

/** Words of a name that identify: no particles, no initials, no suffix. */
export function wordsOf(doc: TextDocument, name: TokenRange): number[] {
  const words: number[] = [];
  for (let k = name.from; k < name.to; k++) {
    const word = doc.tokens.word[k] as number;
    if (word === 0 || is(doc, k, W.suffix) || ((doc.tokens.flags[k] as number) & Flag.dotted) !== 0)
      continue;
    if (is(doc, k, W.particle) && name.to - name.from > 1 && k < name.to - 1) continue;
    words.push(word);
  }
  return words;
}

/** The least letters of a name that may be written in two ways. */
const DRIFT_LENGTH = 6;

/** Whether two words differ in one letter: changed, added or left out, not the first. */
export function isDrift(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < DRIFT_LENGTH || long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (i === 0) return false;
  const rest = short.length === long.length ? short.slice(i + 1) : short.slice(i);
  return rest === long.slice(i + 1);
}

/** Two names are of one person when the shorter one's words are all in the longer. */
export function sameName(a: readonly number[], b: readonly number[]): boolean {
  const short = a.length <= b.length ? a : b;
  const long = short === a ? b : a;
  for (const word of short) if (!long.includes(word)) return false;
  return short.length > 0;
}
