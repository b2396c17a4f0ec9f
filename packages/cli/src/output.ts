import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";

/** Where results go. */
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
  return { write: (chunk) => writeChunk(stream, chunk), end: async () => {} };
}

/** Writes to a file, which is created with the first chunk: a run that reads nothing leaves it alone. */
export function fileOutput(path: string): Output {
  let stream: Writable | undefined;
  return {
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
  };
}

/** Whether an error says that the reader of our output has gone, as `head` does. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

function writeChunk(stream: Writable, chunk: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
