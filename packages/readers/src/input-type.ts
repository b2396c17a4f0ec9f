/** The kinds of input that there is a reader for. */
export const INPUT_TYPES = ["text", "html", "feed", "ninjs", "newsml", "ndjson"] as const;

/** A kind of input; `feed` is RSS, Atom, RDF or JSON Feed, `newsml` is NewsML-G2. */
export type InputType = (typeof INPUT_TYPES)[number];

/** Whether an input of this kind is a list of documents, however many it holds. */
export function holdsMany(type: InputType): boolean {
  return type === "feed" || type === "newsml" || type === "ndjson";
}
