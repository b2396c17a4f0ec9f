/**
 * The kinds of input that there is a reader for.
 *
 * @example
 * ```ts
 * INPUT_TYPES.join(" "); // "text html feed ninjs newsml ndjson"
 * ```
 */
export const INPUT_TYPES = ["text", "html", "feed", "ninjs", "newsml", "ndjson"] as const;

/** A kind of input; `feed` is RSS, Atom, RDF or JSON Feed, `newsml` is NewsML-G2. */
export type InputType = (typeof INPUT_TYPES)[number];

/**
 * Whether an input of this kind is a list of documents, however many it holds.
 *
 * @param type - The kind.
 * @example
 * ```ts
 * holdsMany("feed"); // true
 * holdsMany("html"); // false
 * ```
 */
export function holdsMany(type: InputType): boolean {
  return type === "feed" || type === "newsml" || type === "ndjson";
}
