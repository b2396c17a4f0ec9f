import { isIsoDay } from "@communique/core";

import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/** What a reader found; a field that is empty counts as not found. */
export type Found = { [K in keyof SourceDocument]?: SourceDocument[K] | undefined };

/**
 * A document of what was found, without the fields that were not.
 *
 * @param found - Fields of the document.
 * @param missing - What to say if there is no text.
 * @throws ReaderError with the code `no-text`.
 */
export function toDocument({ text, ...found }: Found, missing: string): SourceDocument {
  if (text === undefined || text === "") throw new ReaderError("no-text", missing);
  const document: SourceDocument = { text };
  for (const name of FIELDS) {
    const value = found[name];
    if (value === undefined || value === "") continue;
    if (name === "publishedOn" && !isIsoDay(value)) continue;
    document[name] = value;
  }
  return document;
}

const FIELDS = [
  "id",
  "title",
  "url",
  "publishedOn",
  "byline",
  "agency",
  "located",
  "language",
] as const;

/** An address as it may be shown as a link; nothing for what is none, such as `javascript:`. */
export function webAddress(value: string | null | undefined): string | undefined {
  const address = value?.trim();
  return address !== undefined && /^https?:\/\/\S+$/iu.test(address) ? address : undefined;
}

/** A text without the headline, where that stands over it as well. */
export function withoutTitle(text: string, title: string | undefined): string {
  return title !== undefined && text.startsWith(`${title}\n\n`)
    ? text.slice(title.length).trimStart()
    : text;
}
