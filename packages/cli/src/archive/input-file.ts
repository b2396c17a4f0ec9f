import { extname } from "node:path";

/** A file of an archive's input. */
export interface InputFile {
  /** As it is named in messages, ids and error records. */
  path: string;
  type: InputType;
  compression: Compression;
  /** Bytes on the disk. */
  size: number;
  /** When it was changed last, in nanoseconds. */
  modified: bigint;
}

/**
 * How a file is read: `records` are NDJSON, a document a line; `text` is one document as it is; a `carrier` is a page, feed
 * or item of an agency, whose content says what it holds.
 */
export type InputType = "records" | "text" | "carrier";

export type Compression = "none" | "gzip" | "zstd";

const TYPES: Record<string, InputType> = {
  ".ndjson": "records",
  ".jsonl": "records",
  ".txt": "text",
  ".text": "text",
  ".html": "carrier",
  ".htm": "carrier",
  ".xhtml": "carrier",
  ".xml": "carrier",
  ".rss": "carrier",
  ".atom": "carrier",
};

/** The name of files that are records, a feed or an item: their content must tell. */
const UNSURE = ".json";

const COMPRESSIONS: Record<string, Compression> = { ".gz": "gzip", ".zst": "zstd" };

/** What the name of a file says: `a.ndjson.gz` are records in gzip. A type that it does not tell is absent. */
export function readName(path: string): { type: InputType | undefined; compression: Compression } {
  const { inner, compression } = splitName(path);
  return { type: TYPES[inner], compression };
}

/** Whether a file of a folder is taken for news. */
export function isNews(path: string): boolean {
  const { inner } = splitName(path);
  return inner === UNSURE || TYPES[inner] !== undefined;
}

function splitName(path: string): { inner: string; compression: Compression } {
  const outer = extname(path).toLowerCase();
  const compression = COMPRESSIONS[outer];
  if (compression === undefined) return { inner: outer, compression: "none" };
  return { inner: extname(path.slice(0, -outer.length)).toLowerCase(), compression };
}
