import type { ReadingOptions } from "./archive-options.js";
import type { Compression } from "./input-file.js";

/** One worker's share of the input: the same documents whatever the number of workers. */
export interface Part {
  /** From 0; names the files of the part. */
  index: number;
  pieces: Piece[];
}

/** A piece of a part, in the order of the input. */
export type Piece = LinesPiece | FilePiece | FailedPiece;

/** Whole lines of an NDJSON file. */
export interface LinesPiece {
  kind: "lines";
  input: string;
  /** The number of the first line in its file, from 1. */
  firstLine: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A whole file, which the worker opens. */
export interface FilePiece {
  kind: "file";
  input: string;
  type: "text" | "carrier";
  compression: Compression;
}

/** A place of the input that could not even be cut out. */
export interface FailedPiece extends Failure {
  kind: "failed";
}

/** What could not be read: a line of `errors.ndjson`. */
export interface Failure {
  input: string;
  /** From 1, where the input has a record a line. */
  line?: number;
  id?: string;
  error: string;
}

/** What became of a part. */
export interface Ledger {
  /** Documents that gave a report. */
  documents: number;
  failures: Failure[];
}

/** What every worker is told when it starts. */
export interface WorkerSettings {
  reading: ReadingOptions;
  out: string;
}

/** How far a worker has come since it last said so. */
export interface WorkerNews {
  documents: number;
  failures: number;
}

/** How a part's files begin: five digits, so that names sort as numbers do up to a hundred thousand parts. */
export function partName(index: number): string {
  return `part-${String(index).padStart(5, "0")}`;
}
