/**
 * What an input is, without loading what would read it: {@link detectInputType}.
 *
 * @module @communique/readers/detect
 */
import { detectJson } from "./detect/json.js";
import { detectMarkup } from "./detect/markup.js";
import type { InputType } from "./input-type.js";

export { holdsMany, INPUT_TYPES, type InputType } from "./input-type.js";

/**
 * What an input is, by its content: a story stays `text` though it begins with `<` or `[`, or has tags in it.
 *
 * @param input - The whole input, or its beginning up to the first elements.
 * @param name - A file name or address, which decides where the content leaves it open: a piece of HTML without `<html>`
 *   is HTML only in a file that is called so.
 * @throws ReaderError with the code `unknown-format` for XML of a kind that there is no reader for.
 * @example
 * ```ts
 * detectInputType("RIGA, May 3. Latvian Foreign Minister …"); // "text"
 * detectInputType('<?xml version="1.0"?><rss version="2.0">…'); // "feed"
 * ```
 */
export function detectInputType(input: string, name = ""): InputType {
  const start = input.search(/[^\s\ufeff]/u);
  const first = input[start];
  if (first === "{" || first === "[") return detectJson(input.slice(start), name);
  if (first === "<" || isNamedHtml(name))
    return detectMarkup(input.slice(start), isNamedHtml(name));
  return "text";
}

function isNamedHtml(name: string): boolean {
  return /\.x?html?$/iu.test(name.replace(/[?#].*$/su, ""));
}
