import type { Matches } from "./annotate/matches.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import { inClass } from "./lexicon/lexicon.js";
import { WordClass } from "./lexicon/word-class.js";
import type { Segments } from "./text/segment.js";
import { Flag, Kind, type TokenTable } from "./text/tokens.js";

/** A text after its first stages: tokens, sentences and the lexicon's phrases in it. Every later stage reads it; none writes it. */
export interface TextDocument {
  readonly text: string;
  readonly tokens: TokenTable;
  readonly segments: Segments;
  readonly matches: Matches;
  readonly lexicon: Lexicon;
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export const isKind = (doc: TextDocument, i: number, kind: number): boolean =>
  i >= 0 && i < doc.tokens.count && doc.tokens.kind[i] === kind;
export const isWord = (doc: TextDocument, i: number): boolean => isKind(doc, i, Kind.word);
export const isCapital = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) && ((doc.tokens.flags[i] as number) & Flag.capital) !== 0;
/** Whether the word at token `i` is in the closed class `wordClass`. */
export const is = (doc: TextDocument, i: number, wordClass: number): boolean =>
  isWord(doc, i) && inClass(doc.lexicon, doc.tokens.word[i] as number, wordClass);
/** Whether the word at token `i` is unknown to the lexicon, but as a given name. */
export const isUnknown = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) &&
  ((doc.tokens.word[i] as number) >= doc.lexicon.vocabulary.lexiconSize ||
    is(doc, i, WordClass.femalename) ||
    is(doc, i, WordClass.malename));

export const startOf = (doc: TextDocument, i: number): number => doc.tokens.start[i] as number;
/** End offset of the range that ends before token `to`. */
export const endBefore = (doc: TextDocument, to: number): number =>
  doc.tokens.end[to - 1] as number;
export const textOf = (doc: TextDocument, range: TokenRange): string =>
  doc.text.slice(startOf(doc, range.from), endBefore(doc, range.to));
export const sentenceOf = (doc: TextDocument, i: number): number => doc.segments.of[i] as number;
export const sentenceStart = (doc: TextDocument, sentence: number): number =>
  doc.segments.from[sentence] as number;
export const sentenceEnd = (doc: TextDocument, sentence: number): number =>
  doc.segments.to[sentence] as number;
export const paragraphOf = (doc: TextDocument, i: number): number =>
  doc.segments.paragraph[doc.segments.of[i] as number] as number;
