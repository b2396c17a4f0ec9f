import { oneLine } from "../markup/tidy.js";
import { ReaderError } from "../reader-error.js";

/** An object of JSON, by names in small letters: ninjs 1 writes `versioncreated`, ninjs 3 `versionCreated`. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of a value, or nothing if it is not an object. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

/** @throws ReaderError with the code `malformed` for what is not JSON. */
export function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new ReaderError("malformed", `${what} is not JSON`);
  }
}

/** The first of the named fields that is a string with words, on one line. */
export function firstWords(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    const words = typeof value === "string" ? oneLine(value) : undefined;
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The objects of a list; a single object is a list of one. */
export function objectsOf(value: unknown): Fields[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) => fieldsOf(entry) ?? []);
}
