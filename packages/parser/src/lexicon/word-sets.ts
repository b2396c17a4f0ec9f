import type { WordClassName } from "./word-class.js";

/**
 * Sets of word classes, one bit each: whether a pass over the text has anything to do at a word.
 * Most words are in none of them, and one look at the word's bits says so.
 */
export const WordSet = {
  date: 1,
  quantity: 2,
  mention: 4,
  attendance: 8,
  agenda: 16,
  amount: 32,
  source: 64,
  between: 128,
} as const;

export type WordSetName = keyof typeof WordSet;

export const WORD_SETS: Readonly<Record<WordSetName, readonly WordClassName[]>> = {
  /** Opens a date. */
  date: [
    "a",
    "calendarname",
    "cardinal",
    "dayword",
    "demonstrative",
    "fiscal",
    "laterword",
    "month",
    "ordinal",
    "same",
    "season",
    "shift",
    "the",
    "weekday",
    "yearpart",
  ],
  /** Opens a percentage or a multiple. */
  quantity: ["cardinal", "factorword", "fraction", "multiple", "portion"],
  /** Opens an amount in words. */
  amount: ["a", "cardinal", "fraction"],
  /** Opens a mention without a capital. */
  mention: ["determiner", "he", "it", "particle", "she", "they", "two"],
  /** Says who else takes part in a meeting. */
  attendance: [
    "accompanied",
    "attending",
    "be",
    "chairmanship",
    "included",
    "led",
    "participation",
    "with",
  ],
  /** May stand in front of whoever reports. */
  source: ["according", "audience", "by", "credit", "told"],
  /** Stands between two amounts of a series: a date, a verb of change, a comparison. */
  between: [
    "a",
    "aim",
    "amount",
    "anaphor",
    "and",
    "approximator",
    "at",
    "attain",
    "be",
    "bring",
    "compare",
    "decrease",
    "growth",
    "in",
    "including",
    "increase",
    "it",
    "modal",
    "month",
    "of",
    "over",
    "percentword",
    "season",
    "shift",
    "than",
    "the",
    "timeunit",
    "to",
    "while",
    "with",
    "yearpart",
  ],
  /** May put something on the agenda of a meeting. */
  agenda: ["about", "agenda", "focus", "on"],
};
