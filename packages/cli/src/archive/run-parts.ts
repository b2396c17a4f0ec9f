import { Piscina } from "piscina";

import type { ReadingOptions } from "./archive-options.js";
import { cutParts } from "./cut-parts.js";
import type { InputFile } from "./input-file.js";
import { keepCompiled } from "./keep-compiled.js";
import { findDone } from "./layout.js";
import type { Part, WorkerNews, WorkerSettings } from "./part.js";
import type { Progress } from "./progress.js";
import type { readAndWrite } from "./worker.js";

/** The name of the worker's function, checked by its type. */
const TASK: (typeof readAndWrite)["name"] = "readAndWrite";

export interface RunSettings {
  files: readonly InputFile[];
  out: string;
  workers: number;
  reading: ReadingOptions;
  progress: Progress;
}

/** The reading of an archive's parts by the workers. */
export interface Run {
  /** Resolves with the number of parts when all are done; rejects when it is stopped or a part cannot be written. */
  finish(): Promise<number>;
  /** Ends the workers, whatever they are doing. */
  stop(): Promise<void>;
}

/** A pool of workers for the parts of an archive; parts that a former run has done are left out. */
export function createRun({ files, out, workers, reading, progress }: RunSettings): Run {
  keepCompiled();
  const pool = new Piscina({
    // The build puts the worker beside the chunk that this file becomes a part of.
    filename: new URL("./archive-worker.js", import.meta.url).href,
    name: TASK,
    workerData: { reading, out } satisfies WorkerSettings,
    minThreads: 1,
    maxThreads: workers,
    // A worker that waits for its next part must not end: it would have to load its words again.
    idleTimeout: 60_000,
    recordTiming: false,
  });
  pool.on("message", ({ documents, failures }: WorkerNews) => progress.count(documents, failures));

  const running = new Set<Promise<void>>();
  const start = (part: Part, bytes: number): void => {
    const task = pool
      .run(part, { transferList: buffersOf(part) })
      .then(() => progress.advance(bytes))
      .finally(() => running.delete(task));
    // Whoever waits for the tasks hears of it; until then it must not count as unheard.
    task.catch(() => {});
    running.add(task);
  };

  return {
    async finish() {
      const done = await findDone(out);
      let parts = 0;
      let read = 0;
      let counted = 0;
      for await (const part of cutParts(files, (bytes) => (read += bytes))) {
        const bytes = read - counted;
        counted = read;
        parts += 1;
        if (done.has(part.index)) progress.advance(bytes);
        else {
          // One part waits for each worker and no more, or a slow disk would let the input fill the memory.
          while (running.size >= 2 * workers) await Promise.race(running);
          start(part, bytes);
        }
      }
      await Promise.all(running);
      await pool.close();
      return parts;
    },
    stop: () => pool.destroy(),
  };
}

/** What a part hands over instead of copying it. */
function buffersOf({ pieces }: Part): ArrayBuffer[] {
  return pieces.flatMap((piece) => (piece.kind === "lines" ? [piece.bytes.buffer] : []));
}
