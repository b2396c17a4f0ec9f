import type { Report } from "@communique/core";

/** Gathers the reports of a part; the same reports give the same files. */
export interface Sink {
  add(report: Report, text: string): void;
  /** What was gathered, once. */
  files(): PartFile[];
}

/** A file of a part. */
export interface PartFile {
  /** The folder below the output folder: what its rows are. */
  table: string;
  extension: string;
  chunks: Uint8Array[];
}

/** Text as bytes: kept outside the heap, where thousands of reports do not slow the collector down. */
export class TextFile {
  readonly #chunks: Uint8Array[] = [];
  #pending: string[] = [];

  add(text: string): void {
    this.#pending.push(text);
    if (this.#pending.length >= 64) this.#flush();
  }

  chunks(): Uint8Array[] {
    this.#flush();
    return this.#chunks;
  }

  #flush(): void {
    if (this.#pending.length > 0) this.#chunks.push(Buffer.from(this.#pending.join("")));
    this.#pending = [];
  }
}
