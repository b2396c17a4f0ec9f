import { type CivilDay, parseIsoDay } from "./annotate/civil-day.js";
import type { Language } from "./language/language.js";
import type { ListName } from "./lexicon/entry-forms.js";

/** What is known of a text besides its characters. */
export interface ParseOptions {
  /** The publisher's local day, `YYYY-MM-DD`: the reference for relative dates where the text has no dateline date. */
  readonly publishedOn?: string;
  /** Headline; kept in `source`, not read. */
  readonly title?: string;
  /** Address; kept in `source`, not read. */
  readonly url?: string;
  /** Id of the report instead of the hash of the text; any string that is not empty. */
  readonly id?: string;
}

/** Extra entries for the language's lists, in the same form as the lists themselves. */
export type LexiconExtension = {
  readonly [K in ListName]?: Language[K];
};

/** What a parser of your own reads with. */
export interface ParserOptions {
  /** Word lists and inflection; English when it is not given. */
  readonly language?: Language;
  /** Entries that are added to the language's lists. */
  readonly extend?: LexiconExtension;
}

/** The publication day, or undefined. Throws a `TypeError` for options of the wrong form. */
export function checkOptions(text: unknown, options: ParseOptions): CivilDay | undefined {
  checkText("parse", text);
  checkObject("parse: options", options);
  for (const key of ["title", "url", "id", "publishedOn"] as const) {
    const value: unknown = options[key];
    if (value !== undefined && typeof value !== "string")
      throw new TypeError(`parse: options.${key} must be a string, not ${kindOf(value)}.`);
  }
  if (options.id === "") throw new TypeError("parse: options.id must not be empty.");
  return options.publishedOn === undefined
    ? undefined
    : dayOption("parse: options.publishedOn", options.publishedOn);
}

export function checkText(call: string, text: unknown): asserts text is string {
  if (typeof text !== "string")
    throw new TypeError(`${call}: text must be a string, not ${kindOf(text)}.`);
}

/** The day of an option, written `YYYY-MM-DD`. */
export function dayOption(name: string, value: unknown): CivilDay {
  const day = typeof value === "string" ? parseIsoDay(value) : undefined;
  if (day === undefined)
    throw new TypeError(`${name} must be a day written YYYY-MM-DD, not ${JSON.stringify(value)}.`);
  return day;
}

/** Throws a `TypeError` unless `value` is an object with named fields. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${name} must be an object, not ${kindOf(value)}.`);
}

export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : typeof value;
}
