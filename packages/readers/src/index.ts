/**
 * Pages, feeds, agencies' items and archives as texts with their title, day and byline: {@link readDocuments}.
 *
 * @module @communique/readers
 */
export { detectInputType, holdsMany, INPUT_TYPES, type InputType } from "./detect.js";
export { readFeed } from "./feed.js";
export { readHtml } from "./html.js";
export { type NdjsonOptions, readNdjson, readRecord } from "./ndjson.js";
export { readNewsMl } from "./newsml.js";
export { readNinjs } from "./ninjs.js";
export { type ReadOptions, readDocuments } from "./read-documents.js";
export { ReaderError, type ReaderErrorCode } from "./reader-error.js";
export type { SourceDocument } from "./source-document.js";
