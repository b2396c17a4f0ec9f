export { detectInputType, holdsMany, INPUT_TYPES, type InputType } from "./detect.js";
export { readFeed } from "./feed.js";
export { readHtml } from "./html.js";
export { readNdjson, readRecord } from "./ndjson.js";
export { readNewsMl } from "./newsml.js";
export { readNinjs } from "./ninjs.js";
export { type ReadOptions, readDocuments } from "./read-documents.js";
export { ReaderError, type ReaderErrorCode } from "./reader-error.js";
export type { SourceDocument } from "./source-document.js";
