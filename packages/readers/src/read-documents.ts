import { detectInputType } from "./detect.js";
import { readFeed } from "./feed.js";
import { readHtml } from "./html.js";
import type { InputType } from "./input-type.js";
import { type NdjsonOptions, readNdjson } from "./ndjson.js";
import { readNewsMl } from "./newsml.js";
import { readNinjs } from "./ninjs.js";
import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/** What is known of an input besides its characters. */
export interface ReadOptions extends NdjsonOptions {
  /** What it is; found by its content if absent. */
  type?: InputType;
  /** Its file name or address, a hint where the content leaves it open. */
  name?: string;
  /** The address of a page. */
  url?: string;
}

/**
 * Reads whatever an input is: a text, a page, a feed, an agency's item, an archive.
 *
 * @param input - The whole input.
 * @param options - What is known of it.
 * @returns Its documents: at least one, unless `onError` was told of all records of an archive.
 * @throws ReaderError that says why it cannot be read.
 * @example
 * ```ts
 * const story = "RIGA, May 3. Latvian Foreign Minister Ilze Darga met her Omani counterpart.";
 * readDocuments(story); // [{ text: story }]
 *
 * const feed = `<rss version="2.0"><channel><item><title>Ports</title><description>${story}</description></item></channel></rss>`;
 * readDocuments(feed); // [{ text: story, title: "Ports" }]
 * ```
 */
export function readDocuments(input: string, options: ReadOptions = {}): SourceDocument[] {
  const type = options.type ?? detectInputType(input, options.name ?? options.url);
  switch (type) {
    case "text":
      if (input.trim() === "") throw new ReaderError("no-text", "is empty");
      return [options.url === undefined ? { text: input } : { text: input, url: options.url }];
    case "html":
      return [readHtml(input, options.url === undefined ? {} : { url: options.url })];
    case "feed":
      return readFeed(input);
    case "ninjs":
      return [readNinjs(input)];
    case "newsml":
      return readNewsMl(input);
    case "ndjson":
      return readNdjson(input, options);
  }
}
