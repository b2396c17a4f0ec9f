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

/** A record a line, or one document. */
export type InputType = "ndjson" | "text";

export type Compression = "none" | "gzip" | "zstd";

const TYPES: Record<string, InputType> = {
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".txt": "text",
  ".text": "text",
};

const COMPRESSIONS: Record<string, Compression> = { ".gz": "gzip", ".zst": "zstd" };

/** What the name of a file says: `a.ndjson.gz` is NDJSON in gzip. A type that it does not tell is absent. */
export function readName(path: string): { type: InputType | undefined; compression: Compression } {
  const outer = extname(path).toLowerCase();
  const compression = COMPRESSIONS[outer] ?? "none";
  const name = compression === "none" ? path : path.slice(0, -outer.length);
  return { type: TYPES[extname(name).toLowerCase()], compression };
}
