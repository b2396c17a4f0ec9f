import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterEach } from "vitest";

import { main } from "../src/index.js";

/** What a run of the command gave. */
export interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** How the command finds its surroundings. */
export interface Surroundings {
  /** What comes in by standard input; a terminal if absent. */
  stdin?: string | Uint8Array;
  /** Columns of the terminal behind standard output. */
  columns?: number;
  /** The code of the error that every write to standard output gives. */
  fails?: string;
}

/** Runs the command with streams of its own. */
export async function run(
  argv: string[],
  { stdin, columns, fails }: Surroundings = {},
): Promise<Result> {
  const stdout = new Collector(fails);
  const stderr = new Collector();
  const input = stdin === undefined ? new PassThrough() : Readable.from([Buffer.from(stdin)]);
  const code = await main(argv, {
    stdin: Object.assign(input, { isTTY: stdin === undefined }),
    stdout: Object.assign(stdout, columns === undefined ? {} : { columns }),
    stderr,
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Remembers what is written to it. */
class Collector extends Writable {
  text = "";

  readonly #error: Error | undefined;

  constructor(fails?: string) {
    super();
    this.#error =
      fails === undefined ? undefined : Object.assign(new Error(fails), { code: fails });
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.text += chunk.toString("utf8");
    done(this.#error);
  }
}

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((path) => rm(path, { recursive: true })));
});

/** A new folder with files, removed after the test; returns the path of a name in it. */
export async function folder(
  files: Record<string, string | Uint8Array> = {},
): Promise<(name: string) => string> {
  const root = await mkdtemp(join(tmpdir(), "communique-"));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content);
  return (name) => join(root, name);
}

/** Our own text: the countries are real, the officials are invented. */
export const STORY = `RIGA, Latvia, May 4. Foreign Minister of Latvia Ilze Kalnina met with Trade Minister of Uzbekistan Rustam Qodirov.

“Our ports are open,” said Kalnina.
`;
