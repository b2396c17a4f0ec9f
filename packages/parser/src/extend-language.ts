import type { Language } from "./language/language.js";
import { checkObject, type LexiconExtension } from "./options.js";

type ListName = keyof LexiconExtension;

/** What each list's entries cannot do without. */
const REQUIRED: { readonly [K in ListName]-?: readonly (keyof Language[K][number])[] } = {
  words: ["class", "words"],
  countries: ["id", "names"],
  cities: ["name"],
  organizations: ["name", "kind"],
  agencies: ["name"],
  titles: ["title", "role"],
  modifiers: ["modifier", "kind"],
  honorifics: ["honorific"],
  cues: ["lemma", "act", "takes"],
  topics: ["topic", "terms"],
  meetingVerbs: ["lemma", "form", "object"],
  meetingNouns: ["noun", "form"],
  agreementNouns: ["noun", "type"],
  measures: ["term", "measure"],
  terms: ["class"],
  currencies: ["unit", "basis"],
  fiscalYears: ["country", "month"],
};

/** The language with the extension's entries behind its own. Throws a `TypeError` for a wrong list or entry. */
export function extendLanguage(language: Language, extend: LexiconExtension | undefined): Language {
  checkObject("createParser: options.language", language);
  if (typeof language.inflect !== "function")
    throw new TypeError("createParser: options.language has no method inflect.");
  if (extend === undefined) return language;
  checkObject("createParser: options.extend", extend);
  const merged: Record<string, unknown> = { ...language };
  for (const [key, entries] of Object.entries(extend)) {
    if (!Object.hasOwn(REQUIRED, key))
      throw new TypeError(`createParser: options.extend.${key} is no list of the language.`);
    const list = key as ListName;
    if (!Array.isArray(entries))
      throw new TypeError(`createParser: options.extend.${list} must be an array.`);
    entries.forEach((entry: unknown, i) => {
      checkEntry(`createParser: options.extend.${list}[${i}]`, entry, REQUIRED[list]);
    });
    merged[list] = [...language[list], ...entries];
  }
  return merged as unknown as Language;
}

function checkEntry(name: string, entry: unknown, required: readonly string[]): void {
  checkObject(name, entry);
  for (const key of required)
    if ((entry as Record<string, unknown>)[key] === undefined)
      throw new TypeError(`${name} has no ${key}.`);
}
