import type { Language } from "./language/language.js";
import { ENTRY_FORMS, entryProblems, type ListName } from "./lexicon/entry-forms.js";
import { checkObject, kindOf, type LexiconExtension } from "./options.js";

/** Throws a `TypeError` for what is no language; its lists are looked through once, which takes a few milliseconds. */
export function checkLanguage(language: unknown): asserts language is Language {
  const name = "createParser: options.language";
  checkObject(name, language);
  const { tag, inflect, ...lists } = language as Record<string, unknown>;
  if (typeof tag !== "string") throw new TypeError(`${name}.tag must be a string, such as "en".`);
  if (typeof inflect !== "function") throw new TypeError(`${name}.inflect must be a function.`);
  for (const list of Object.keys(ENTRY_FORMS)) checkList(`${name}.${list}`, list, lists[list]);
}

/** The language with the extension's entries behind its own. Throws a `TypeError` for lists or entries of the wrong form. */
export function extendLanguage(language: Language, extend: LexiconExtension = {}): Language {
  const name = "createParser: options.extend";
  checkObject(name, extend);
  const merged: Record<string, unknown> = { ...language };
  for (const [list, entries] of Object.entries(extend)) {
    if (entries === undefined) continue;
    checkList(`${name}.${list}`, list, entries);
    merged[list] = [...language[list as ListName], ...entries];
  }
  return merged as unknown as Language;
}

function checkList(name: string, list: string, entries: unknown): void {
  if (!Object.hasOwn(ENTRY_FORMS, list)) {
    const known = Object.keys(ENTRY_FORMS).join(", ");
    throw new TypeError(`${name} is no list of a language; the lists are ${known}.`);
  }
  if (!Array.isArray(entries))
    throw new TypeError(`${name} must be an array, not ${kindOf(entries)}.`);
  for (const [i, entry] of entries.entries()) {
    const [problem] = entryProblems(list as ListName, entry);
    if (problem !== undefined) throw new TypeError(`${name}[${i}]: ${problem}.`);
  }
}
