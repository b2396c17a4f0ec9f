import {
  AGREEMENT_TYPES,
  MEASURES,
  MEETING_FORMS,
  OFFICE_ROLES,
  ORGANIZATION_KINDS,
  SPEECH_ACTS,
  TOPICS,
} from "@communique/core";
import type { Language } from "../language/language.js";
import { WordClass } from "./word-class.js";

/** The lists of a language. */
export type ListName = {
  [K in keyof Language]: Language[K] extends readonly unknown[] ? K : never;
}[keyof Language];

/** What is wrong with a value, such as `must be a string`, or nothing. */
export type Check = (value: unknown) => string | undefined;

/** A check for every key of an entry: a key that the type has and the form has not does not compile. */
type FormOf<Entry> = { readonly [K in keyof Entry]-?: Check };

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const must =
  (be: string, holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : `must be ${be}`;

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const text = must("a string that is not empty", isText);
const texts = must(
  "a list of strings",
  (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
);
const number = must("a number", Number.isFinite);
const month = must(
  "a month, 1 to 12",
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 12,
);
const flag = maybe(must("true or absent", (value) => value === true));
const country = must(
  "a country code such as LV",
  (value) => typeof value === "string" && /^[A-Z]{2}$/u.test(value),
);
const isCurrency = (value: unknown): boolean =>
  typeof value === "string" && /^[A-Z]{3}$/u.test(value);
const currency = must("a currency code such as EUR", isCurrency);
const currencies = must(
  "an object of currency codes",
  (value) => isRecord(value) && Object.values(value).every(isCurrency),
);

const oneOf = (values: readonly string[]): Check =>
  must(`one of ${values.join(", ")}`, (value) => values.includes(value as string));

const listOf = (values: readonly string[]): Check =>
  must(
    `a list of ${values.join(", ")}`,
    (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => values.includes(each)),
  );

const VERB_FORMS = ["past", "participle", "ing", "third"];
const verbForms = must(
  `an object with ${VERB_FORMS.join(", ")}`,
  (value) =>
    isRecord(value) &&
    Object.entries(value).every(([key, form]) => VERB_FORMS.includes(key) && isText(form)),
);

const wordClass: Check = (value) =>
  typeof value === "string" && Object.hasOwn(WordClass, value)
    ? undefined
    : "is no class of words that the rules know";

/** What an entry of each list may hold. */
export const ENTRY_FORMS: { readonly [K in ListName]: FormOf<Language[K][number]> } = {
  agencies: { name: text, forms: maybe(texts), country: maybe(country), word: flag },
  agreementNouns: {
    noun: text,
    forms: maybe(texts),
    type: oneOf(AGREEMENT_TYPES),
    only: maybe(oneOf(["counted", "named", "joint", "proper"])),
  },
  cities: {
    name: text,
    forms: maybe(texts),
    country: maybe(country),
    capital: flag,
    region: flag,
    personName: flag,
    word: flag,
  },
  countries: {
    id: country,
    names: texts,
    demonyms: maybe(texts),
    people: maybe(texts),
    capital: maybe(text),
    metonyms: maybe(texts),
    personName: flag,
    lacks: maybe(texts),
  },
  cues: {
    lemma: text,
    variants: maybe(texts),
    act: oneOf(SPEECH_ACTS),
    takes: listOf([
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
    forms: maybe(verbForms),
    nouns: maybe(texts),
    sole: flag,
    plain: flag,
  },
  currencies: {
    unit: text,
    forms: maybe(texts),
    basis: oneOf(["code", "symbol", "name"]),
    code: maybe(currency),
    by: maybe(currencies),
    prefixes: maybe(currencies),
    power: maybe(number),
  },
  fiscalYears: { country, month },
  honorifics: { honorific: text, forms: maybe(texts), keep: flag },
  measures: {
    term: text,
    forms: maybe(texts),
    measure: oneOf(MEASURES),
    commodity: maybe(text),
  },
  meetingNouns: {
    noun: text,
    forms: maybe(texts),
    form: oneOf(MEETING_FORMS),
    body: flag,
    alone: flag,
    named: flag,
  },
  meetingVerbs: {
    lemma: text,
    variants: maybe(texts),
    form: oneOf(MEETING_FORMS),
    forms: maybe(verbForms),
    object: oneOf(["with", "direct", "place", "session", "noun"]),
    subject: maybe(oneOf(["host", "guest"])),
    close: flag,
    abroad: flag,
    person: flag,
  },
  modifiers: {
    modifier: text,
    kind: oneOf(["rank", "status-acting", "status-former", "status-elect", "portfolio"]),
  },
  organizations: {
    name: text,
    abbreviation: maybe(text),
    forms: maybe(texts),
    kind: oneOf(ORGANIZATION_KINDS),
    country: maybe(country),
  },
  terms: {
    class: wordClass,
    value: maybe(number),
    words: maybe(texts),
    lemmas: maybe(texts),
    forms: maybe(verbForms),
  },
  titles: {
    title: text,
    role: oneOf([...OFFICE_ROLES, "relational"]),
    forms: maybe(texts),
    head: flag,
    country: maybe(country),
  },
  topics: { topic: oneOf(TOPICS), terms: texts },
  words: { class: wordClass, words: texts },
};

/** Keys that only tests and editors of a list read. */
const NOTES: Readonly<Record<string, Check>> = {
  examples: maybe(texts),
  not: maybe(texts),
  note: maybe(text),
};

/** What is wrong with an entry of a list, one line each: `act must be one of say, stress, …`. */
export function entryProblems(list: ListName, entry: unknown): string[] {
  if (!isRecord(entry)) return ["must be an object"];
  const form: Readonly<Record<string, Check>> = { ...ENTRY_FORMS[list], ...NOTES };
  const unknown = Object.keys(entry).filter((key) => !Object.hasOwn(form, key));
  return [
    ...unknown.map((key) => `${key} is no key of ${list}`),
    ...Object.entries(form).flatMap(([key, check]) => {
      const problem = check(entry[key]);
      return problem === undefined ? [] : [`${key} ${problem}`];
    }),
  ];
}
