import type { Readable, Writable } from "node:stream";

/** The streams of a process, so that a test can pass its own. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { columns?: number };
  stderr: Writable & { isTTY?: boolean };
}

/** What a process tells its caller. */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** Some input failed, the rest was done. */
  failed: 1,
  /** The command line made no sense; nothing was done. */
  usage: 2,
} as const;
