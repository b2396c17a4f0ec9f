import type { Language } from "../language/language.js";
import { ENTRY_FORMS, type ListName } from "./entry-forms.js";

/**
 * The language with every entry of a list having all keys of that list, in one order.
 * Entries as they are written have only the keys they need, so that an engine sees a dozen kinds of objects
 * and looks each key up by name; of one kind, it knows where each key is.
 */
export function uniform(language: Language): Language {
  const lists = Object.keys(ENTRY_FORMS) as ListName[];
  const entries = lists.map((list) => {
    const keys = Object.keys(ENTRY_FORMS[list]);
    return [list, language[list].map((entry) => withKeys(entry, keys))];
  });
  return { ...language, ...Object.fromEntries(entries) };
}

function withKeys(entry: object, keys: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const key of keys) out[key] = (entry as Record<string, unknown>)[key];
  return out;
}
