import {
  AGREEMENT_TYPES,
  MEASURES,
  MEETING_FORMS,
  OFFICE_ROLES,
  ORGANIZATION_KINDS,
  SPEECH_ACTS,
  TOPICS,
} from "@communique/core";
import * as z from "zod";
import type * as L from "../../src/language/language.js";
import { WordClass } from "../../src/lexicon/word-class.js";

/** How many sentences an entry must have: a closed class of words shows nothing in a report by itself. */
export type Sentences = "closed" | "name" | "word";

export const NEEDED: Record<Sentences, { examples: number; not: number }> = {
  closed: { examples: 0, not: 0 },
  name: { examples: 1, not: 0 },
  word: { examples: 2, not: 1 },
};

/** What a lexicon file may hold. */
export interface List {
  readonly file: string;
  readonly sentences: Sentences;
  /** The keys by which the file is sorted and its entries are told apart. */
  readonly by: readonly string[];
  /** Whether two entries may have the same key. */
  readonly repeats?: true;
  readonly shape: z.ZodType;
}

/** An entry of any list, as the test of all lists sees it. */
export interface Entry {
  readonly examples?: readonly string[];
  readonly not?: readonly string[];
}

const text = z
  .string()
  .min(1)
  .regex(/^\S(?:.*\S)?$/u);
const texts = z.array(text).min(1);
const country = z.string().regex(/^[A-Z]{2}$/u);
const forms = z.exactOptional(texts);
const flag = z.exactOptional(z.literal(true));
const month = z.int().min(1).max(12);
const currencyCode = z.string().regex(/^[A-Z]{3}$/u);
const currencyBy = z.exactOptional(z.record(z.string(), currencyCode));
const verb = z.exactOptional(
  z.strictObject({
    past: z.exactOptional(text),
    participle: z.exactOptional(text),
    ing: z.exactOptional(text),
    third: z.exactOptional(text),
  }),
);
const wordClass = z.enum(Object.keys(WordClass));

/** The entries of a list, strict, with the keys that only tests and editors read. */
function entries<T extends z.ZodRawShape>(shape: T) {
  const sentences = z.exactOptional(texts);
  return z.strictObject({
    ...shape,
    examples: sentences,
    not: sentences,
    note: z.exactOptional(text),
  });
}

/** Fails to compile where a shape allows what the engine's own type does not. */
function list<T>(
  file: string,
  sentences: Sentences,
  by: readonly (keyof T & string)[],
  shape: z.ZodType<T>,
): List {
  return { file, sentences, by, shape };
}

/** Every file of the folder, with the shape of its entries. */
export const LISTS: readonly List[] = [
  list<L.AgencyEntry>(
    "agencies",
    "name",
    ["name"],
    entries({ name: text, forms, country: z.exactOptional(country), word: flag }),
  ),
  list<L.AgreementNounEntry>(
    "agreement-nouns",
    "name",
    ["noun"],
    entries({ noun: text, forms, type: z.enum(AGREEMENT_TYPES) }),
  ),
  list<L.CityEntry>(
    "cities",
    "name",
    ["name"],
    entries({
      name: text,
      forms,
      country: z.exactOptional(country),
      capital: flag,
      region: flag,
      personName: flag,
      word: flag,
    }),
  ),
  list<L.CountryEntry>(
    "countries",
    "name",
    ["id"],
    entries({
      id: country,
      names: texts,
      demonyms: forms,
      people: forms,
      capital: z.exactOptional(text),
      metonyms: forms,
      personName: flag,
    }),
  ),
  list<L.CueEntry>(
    "cues",
    "word",
    ["lemma"],
    entries({
      lemma: text,
      variants: forms,
      act: z.enum(SPEECH_ACTS),
      takes: z
        .array(
          z.enum([
            "quote",
            "clause",
            "noun",
            "infinitive",
            "gerund",
            "addressee-clause",
            "addressee-noun",
            "addressee-infinitive",
            "as",
            "wh",
          ]),
        )
        .min(1),
      forms: verb,
      nouns: forms,
    }),
  ),
  list<L.CurrencyEntry>(
    "currencies",
    "name",
    ["basis", "unit"],
    entries({
      unit: text,
      forms,
      basis: z.enum(["code", "symbol", "name"]),
      code: z.exactOptional(currencyCode),
      by: currencyBy,
      prefixes: currencyBy,
      power: z.exactOptional(z.int()),
    }),
  ),
  list<L.FiscalYearEntry>("fiscal-years", "name", ["country"], entries({ country, month })),
  list<L.HonorificEntry>(
    "honorifics",
    "word",
    ["honorific"],
    entries({ honorific: text, forms, keep: flag }),
  ),
  list<L.MeasureEntry>(
    "measures",
    "name",
    ["term"],
    entries({ term: text, forms, measure: z.enum(MEASURES), commodity: z.exactOptional(text) }),
  ),
  list<L.MeetingNounEntry>(
    "meeting-nouns",
    "word",
    ["noun"],
    entries({ noun: text, forms, form: z.enum(MEETING_FORMS), body: flag }),
  ),
  {
    // "travelled" and "traveled" are two entries of one verb.
    ...list<L.MeetingVerbEntry>(
      "meeting-verbs",
      "word",
      ["lemma", "form"],
      entries({
        lemma: text,
        variants: forms,
        form: z.enum(MEETING_FORMS),
        forms: verb,
        object: z.enum(["with", "direct", "place", "session", "noun"]),
        subject: z.exactOptional(z.enum(["host", "guest"])),
        person: flag,
      }),
    ),
    repeats: true,
  },
  list<L.OrganizationEntry>(
    "organizations",
    "name",
    ["name"],
    entries({
      name: text,
      abbreviation: z.exactOptional(text),
      forms,
      kind: z.enum(ORGANIZATION_KINDS),
      country: z.exactOptional(country),
    }),
  ),
  list<L.TitleEntry>(
    "titles",
    "word",
    ["title"],
    entries({
      title: text,
      role: z.enum([...OFFICE_ROLES, "relational"]),
      forms,
      head: flag,
      country: z.exactOptional(country),
    }),
  ),
  list<L.ModifierEntry>(
    "title-modifiers",
    "word",
    ["modifier"],
    entries({
      modifier: text,
      kind: z.enum(["rank", "status-acting", "status-former", "status-elect", "portfolio"]),
    }),
  ),
  list<L.TopicEntry>("topics", "name", ["topic"], entries({ topic: z.enum(TOPICS), terms: texts })),
  {
    // The classes stand in the order of their rules: months before weekdays, numbers by size.
    ...list<L.TermEntry>(
      "terms",
      "closed",
      [],
      entries({
        class: wordClass,
        value: z.exactOptional(z.number()),
        words: forms,
        lemmas: forms,
        forms: verb,
      }),
    ),
    repeats: true,
  },
  list<L.WordClassEntry>("words", "closed", ["class"], entries({ class: wordClass, words: texts })),
];
