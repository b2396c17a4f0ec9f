import type { Readable, Writable } from "node:stream";

/** What a stream knows of the terminal behind it, if there is one. */
export interface Terminal {
  /** Whether there is one. */
  isTTY?: boolean;
  /** How many characters fit in a line. */
  columns?: number;
}

/** The streams of a process, so that a test can pass its own. */
export interface Io {
  /** What `-` reads, or nothing named, unless it is a terminal. */
  stdin: Readable & Terminal;
  /** Where results go, and nothing else. */
  stdout: Writable & Terminal;
  /** Where messages go. */
  stderr: Writable & Terminal;
}

/**
 * What a process tells its caller.
 *
 * @example
 * ```ts
 * EXIT.usage; // 2
 * ```
 */
export const EXIT = {
  /** Everything was done. */
  done: 0,
  /** Some input failed, the rest was done. */
  failed: 1,
  /** The command line made no sense; nothing was done. */
  usage: 2,
} as const;
