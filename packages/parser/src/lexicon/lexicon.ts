import type { CurrencyEntry, Language } from "../language/language.js";
import { Kind, type TokenTable } from "../text/tokens.js";
import { type PhraseTrie, PUNCTUATION } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a phrase of the lexicon is. */
export const Entry = {
  country: 1,
  demonym: 2,
  nationals: 3,
  metonym: 4,
  place: 5,
  organization: 6,
  agency: 7,
  title: 8,
  modifier: 9,
  honorific: 10,
  cue: 11,
  topic: 12,
  meetingVerb: 13,
  meetingNoun: 14,
  agreementNoun: 15,
  measure: 16,
  currency: 17,
} as const;

export const ENTRY_KINDS = 18;

/** How a phrase must be written to match. */
export const Case = { any: 0, capital: 1, upper: 2 } as const;

/** A compiled language: what the stages look up. */
export interface Lexicon {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly phrases: PhraseTrie;
  /** Kind, position in the language's list, verb form and case rule of each phrase, by its value in the trie. */
  readonly entryKind: Uint8Array;
  readonly entryRef: Uint16Array;
  readonly entryForm: Uint8Array;
  readonly entryCase: Uint8Array;
  /** A row for all words that are in the same classes: a cell with the bits of their `WordSet`s, then those of the classes. */
  readonly classes: Uint32Array;
  /** The offices that a country does not have, by its code. */
  readonly lacks: ReadonlyMap<string, readonly string[]>;
  /** Symbols of money by their code unit. */
  readonly symbols: ReadonlyMap<number, CurrencyEntry>;
  /** Values of the words of a class, by `termKey`. */
  readonly values: ReadonlyMap<number, number>;
  /** Verb form bits of the inflected terms, by word. */
  readonly termForms: Uint8Array;
}

/** Whether the words of the row that starts at the cell `row` of `classes` are in the closed class `wordClass`. */
export const inRow = (classes: Uint32Array, row: number, wordClass: number): boolean =>
  ((classes[row + 1 + (wordClass >> 5)] as number) & (1 << (wordClass & 31))) !== 0;
export const inClass = ({ classes }: Lexicon, row: number, wordClass: number): boolean =>
  inRow(classes, row, wordClass);

/** Where `values` has the value of `word` as a member of `wordClass`. */
export const termKey = (word: number, wordClass: number): number => word * 1024 + wordClass;

/** The key of a token in the trie. */
export function keyOf(tokens: TokenTable, i: number): number {
  const kind = tokens.kind[i] as number;
  return kind === Kind.word || kind === Kind.number
    ? (tokens.word[i] as number)
    : PUNCTUATION + kind;
}
