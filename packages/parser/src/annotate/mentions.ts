import { is, isCapital, isOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Flag } from "../text/tokens.js";
import { body, nation } from "./bodies.js";
import { collective, pronoun, styled, visitor } from "./groups.js";
import { matchAt } from "./matches.js";
import type { Mention } from "./mention.js";
import { findTitled } from "./titled.js";
import { knownName, partOfName, unknownName } from "./untitled.js";

/** Finds the mentions of the text from left to right; they do not overlap. `skipTo` is the first token after the dateline. */
export function findMentions(doc: TextDocument, skipTo: number): readonly Mention[] {
  const people = findTitled(doc, skipTo);
  const taken = new Uint8Array(doc.tokens.count + 1);
  for (const { from, to } of people) for (let k = from; k < to; k++) taken[k] = 1;
  const names = nameWords(doc, people);
  /** Words of the longer names without a title, so far. */
  const untitled = new Set<number>();
  const all: Mention[] = [];
  let next = 0;
  for (let i = skipTo; i < doc.tokens.count; i++) {
    // Nearly in order already, so that sorting costs little.
    while (next < people.length && (people[next] as Mention).from <= i)
      all.push(people[next++] as Mention);
    if (taken[i] || !mayStart(doc, i)) continue;
    const mention = bare(doc, i, taken, names) ?? partOfName(doc, i, untitled);
    if (!mention) {
      i = Math.max(i, regionEnd(doc, i) - 1);
      continue;
    }
    all.push(mention);
    if (mention.kind === "name" && mention.to - mention.from > 1)
      for (let k = mention.from; k < mention.to; k++) untitled.add(doc.tokens.word[k] as number);
    i = mention.to - 1;
  }
  while (next < people.length) all.push(people[next++] as Mention);
  return all.sort((a, b) => a.from - b.from);
}

/** Whether a mention may start at token `i`: a capital or one of few small words. Most words of a text are neither. */
const mayStart = (doc: TextDocument, i: number): boolean =>
  isCapital(doc, i) || isOf(doc, i, WordSet.mention);

/** `South America` names no actor, nor does the `America` in it. */
function regionEnd(doc: TextDocument, i: number): number {
  const place = matchAt(doc.matches, i, Entry.place);
  return place >= 0 ? (doc.matches.to[place] as number) : i;
}

/** Words of the names that a title or honorific has made sure. */
function nameWords(doc: TextDocument, people: readonly Mention[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { name } of people) {
    if (!name) continue;
    for (let k = name.from; k < name.to; k++)
      if (
        isCapital(doc, k) &&
        !is(doc, k, W.particle) &&
        !is(doc, k, W.smallname) &&
        ((doc.tokens.flags[k] as number) & Flag.dotted) === 0
      )
        words.add(doc.tokens.word[k] as number);
  }
  return words;
}

/** The mention without a title that starts at token `i`. */
function bare(
  doc: TextDocument,
  i: number,
  taken: Uint8Array,
  names: ReadonlySet<number>,
): Mention | undefined {
  return (
    knownName(doc, i, taken, names) ??
    collective(doc, i, taken) ??
    visitor(doc, i) ??
    styled(doc, i) ??
    body(doc, i) ??
    nation(doc, i) ??
    pronoun(doc, i) ??
    unknownName(doc, i, taken)
  );
}
