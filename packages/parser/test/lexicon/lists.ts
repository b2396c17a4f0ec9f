import type { ListName } from "../../src/lexicon/entry-forms.js";

/** How many sentences an entry must have: a closed class of words shows nothing in a report by itself. */
export const NEEDED = {
  closed: { examples: 0, not: 0 },
  name: { examples: 1, not: 0 },
  word: { examples: 2, not: 1 },
} as const;

/** A file of the lexicon. */
export interface List {
  readonly list: ListName;
  readonly file: string;
  readonly sentences: keyof typeof NEEDED;
  /** The keys by which it is sorted and its entries are told apart. */
  readonly by: readonly string[];
  /** Whether two entries may have the same keys. */
  readonly repeats?: true;
}

export const LISTS: readonly List[] = [
  { list: "agencies", file: "agencies", sentences: "name", by: ["name"] },
  { list: "agreementNouns", file: "agreement-nouns", sentences: "name", by: ["noun"] },
  { list: "cities", file: "cities", sentences: "name", by: ["name"] },
  { list: "countries", file: "countries", sentences: "name", by: ["id"] },
  { list: "cues", file: "cues", sentences: "word", by: ["lemma"] },
  { list: "currencies", file: "currencies", sentences: "name", by: ["basis", "unit"] },
  { list: "fiscalYears", file: "fiscal-years", sentences: "name", by: ["country"] },
  { list: "honorifics", file: "honorifics", sentences: "word", by: ["honorific"] },
  { list: "measures", file: "measures", sentences: "name", by: ["term"] },
  { list: "meetingNouns", file: "meeting-nouns", sentences: "word", by: ["noun"] },
  {
    list: "meetingVerbs",
    file: "meeting-verbs",
    sentences: "word",
    by: ["lemma", "form"],
    // "travelled" and "traveled" are two entries of one verb.
    repeats: true,
  },
  { list: "modifiers", file: "title-modifiers", sentences: "word", by: ["modifier"] },
  { list: "organizations", file: "organizations", sentences: "name", by: ["name"] },
  // In the order of the rules: months before weekdays, numbers by size.
  { list: "terms", file: "terms", sentences: "closed", by: [], repeats: true },
  { list: "titles", file: "titles", sentences: "word", by: ["title"] },
  { list: "topics", file: "topics", sentences: "name", by: ["topic"] },
  { list: "words", file: "words", sentences: "closed", by: ["class"] },
];
