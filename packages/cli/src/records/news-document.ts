import type { Report } from "@communique/core";
import { type ParseOptions, parse } from "@communique/parser";

/** A text and what its source says about it. */
export interface NewsDocument {
  text: string;
  /** Becomes the id of the report. */
  id?: string;
  title?: string;
  url?: string;
  /** The publisher's local day, `YYYY-MM-DD`. */
  publishedOn?: string;
}

/**
 * Reads a document.
 *
 * @param document - The text and what is known of it.
 * @param publishedOn - The day for a document that carries none.
 */
export function parseDocument(document: NewsDocument, publishedOn: string | undefined): Report {
  const { text, ...known } = document;
  const options: ParseOptions = publishedOn === undefined ? known : { publishedOn, ...known };
  return parse(text, options);
}
