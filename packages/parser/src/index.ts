/**
 * Diplomatic news in, a typed report out: offline, deterministic, every value with the characters it came from.
 *
 * @module @communique/parser
 */
import type { DateExpression, Money, Report } from "@communique/core";
import { createParserFor, type FindDatesOptions, type Parser } from "./create-parser.js";
import { checkLanguage, extendLanguage } from "./extend-language.js";
import { english } from "./language/en/index.js";
import { uniform } from "./lexicon/uniform.js";
import { checkObject, type ParseOptions, type ParserOptions } from "./options.js";

export type * from "@communique/core";
export type { FindDatesOptions, Parser } from "./create-parser.js";
export type {
  AgencyEntry,
  AgreementNounEntry,
  CityEntry,
  Complement,
  CountryEntry,
  CueEntry,
  CurrencyEntry,
  FiscalYearEntry,
  HonorificEntry,
  Inflected,
  Language,
  MeasureEntry,
  MeetingNounEntry,
  MeetingVerbEntry,
  ModifierEntry,
  OrganizationEntry,
  TermEntry,
  TitleEntry,
  TopicEntry,
  VerbForms,
  WordClassEntry,
} from "./language/language.js";
export type { ListName } from "./lexicon/entry-forms.js";
export type { LexiconExtension, ParseOptions, ParserOptions } from "./options.js";

let parser: Parser | undefined;

/** The English parser behind the functions below, made when it is first needed. */
const shared = (): Parser => {
  parser ??= createParserFor(english);
  return parser;
};

/**
 * Reads one English text.
 *
 * @param text - any string, with its line breaks; all offsets of the report are UTF-16 code units into it.
 * @param options - what is known besides the text; relative dates need `publishedOn` where the text has no dateline date.
 * @returns the report; what the text does not say is absent.
 * @throws TypeError if `text` is no string or an option is of the wrong form.
 *
 * @example
 * ```ts
 * const text = "RIGA, May 3. Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy.";
 * const report = parse(text, { publishedOn: "2025-05-03" });
 * report.meetings[0]?.status; // "held"
 * report.meetings[0]?.date?.edtf; // "2025-05-03"
 * ```
 */
export function parse(text: string, options: ParseOptions = {}): Report {
  return shared().parse(text, options);
}

/**
 * The dates of an English text, in order.
 *
 * @param text - any string.
 * @param options - `reference`, the day from which relative dates count; without it they are left out.
 * @returns EDTF intervals with their spans in UTF-16 code units.
 * @throws TypeError if `text` is no string or `reference` no day.
 *
 * @example
 * ```ts
 * findDates("They last met in October last year.", { reference: "2025-09-05" })[0]?.edtf; // "2024-10"
 * ```
 */
export function findDates(text: string, options: FindDatesOptions = {}): DateExpression[] {
  return shared().findDates(text, options);
}

/**
 * The amounts of money of an English text, in order.
 *
 * @param text - any string.
 * @returns amounts in major units with ISO 4217 currencies and spans in UTF-16 code units.
 * @throws TypeError if `text` is no string.
 *
 * @example
 * ```ts
 * findMoney("trade worth $1.07 billion")[0]?.amount; // 1070000000
 * ```
 */
export function findMoney(text: string): Money[] {
  return shared().findMoney(text);
}

/**
 * A parser with a language or word lists of your own.
 *
 * @param options - `language` (English if absent) and `extend`, lists of further entries.
 * @throws TypeError if `language` is none, or `extend` names an unknown list or holds an entry of the wrong form.
 *
 * @example
 * ```ts
 * const organizations = [{ name: "Baltic Port Council", kind: "agency" }] as const;
 * const parser = createParser({ extend: { organizations } });
 * parser.parse('"We agree," the Baltic Port Council said.').organizations[0]?.kind; // "agency"
 * ```
 */
export function createParser(options: ParserOptions = {}): Parser {
  checkObject("createParser: options", options);
  const { language = english, extend } = options;
  if (language !== english) checkLanguage(language);
  else if (extend === undefined) return createParserFor(english);
  return createParserFor(uniform(extendLanguage(language, extend)));
}
