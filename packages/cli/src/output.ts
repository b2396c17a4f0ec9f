import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";

/** A failure to write, by the name of the output. */
export class OutputError extends Error {
  readonly output: string;

  constructor(output: string, cause: unknown) {
    super(`${output} cannot be written`, { cause });
    this.output = output;
  }
}

/** Where results go; both reject with an {@link OutputError}. */
export interface Output {
  /** Resolves when the chunk is on its way, so that memory holds one at a time. */
  write(chunk: string): Promise<void>;
  /** Resolves when everything is written. */
  end(): Promise<void>;
}

/** Writes to standard output, which stays open. */
export function streamOutput(stream: Writable): Output {
  // The callback of `write` reports errors; without a listener Node would throw them as well.
  stream.on("error", () => {});
  const write = (chunk: string) => writeChunk(stream, chunk);
  return named("standard output", { write, end: async () => {} });
}

/** Writes to a file, which is created with the first chunk: a run that reads nothing leaves it alone. */
export function fileOutput(path: string): Output {
  let stream: Writable | undefined;
  return named(path, {
    async write(chunk) {
      if (chunk === "") return;
      if (stream === undefined) {
        stream = createWriteStream(path);
        await once(stream, "open");
        stream.on("error", () => {});
      }
      await writeChunk(stream, chunk);
    },
    async end() {
      if (stream === undefined) return;
      stream.end();
      await once(stream, "close");
    },
  });
}

function named(name: string, { write, end }: Output): Output {
  const rename = (cause: unknown) => {
    throw new OutputError(name, cause);
  };
  return { write: (chunk) => write(chunk).catch(rename), end: () => end().catch(rename) };
}

/** Whether the reader of our output has gone, as `head` does. */
export function isClosedPipe({ cause }: OutputError): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "EPIPE";
}

function writeChunk(stream: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
