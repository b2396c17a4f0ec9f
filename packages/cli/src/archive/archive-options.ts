import type { RecordFields } from "../records/read-record.js";

/** How an archive can be written. */
export const ARCHIVE_FORMATS = ["ndjson", "csv", "parquet"] as const;

/** One of {@link ARCHIVE_FORMATS}. */
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** What decides the bytes of an archive, besides its inputs. */
export interface ReadingOptions extends RecordFields {
  format: ArchiveFormat;
  /** The day for documents that carry none. */
  publishedOn?: string;
}

/** The command line of `communique archive`, understood. */
export interface ArchiveOptions extends ReadingOptions {
  inputs: string[];
  out: string;
  workers: number;
  resume: boolean;
}

/** Why an archive cannot be begun, in words for its user. */
export class ArchiveError extends Error {
  /** What it is about: an input or the output folder. */
  readonly subject: string;

  constructor(subject: string, message: string) {
    super(message);
    this.subject = subject;
  }
}
