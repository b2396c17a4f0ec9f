import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

import { buildCommand } from "../built-command.js";
import { folder } from "../run.js";
import { record, records } from "./fixtures.js";
import { ndjsonRows, readFolder } from "./read-folder.js";

const command = await buildCommand();
const FORMATS = ["ndjson", "csv", "parquet"] as const;
const KILLS = 21;
const HANG = { timeout: 600_000 };

/** 1,500 documents in seven parts, some of them bad, in several files. */
const INPUT = {
  "a.ndjson": records(0, 600),
  "b.txt": record(9000).text,
  "c.ndjson": `${records(600, 700)}{"id": "cut\n${records(700, 1499)}`,
  "d.txt": "",
};

const argv = (out: string, format: string) => [
  ...["archive", "a.ndjson", "b.txt", "c.ndjson", "d.txt", "--out", out],
  ...["--format", format, "--workers", "2", "--resume"],
];

test(`${KILLS} kills at random moments lose nothing and double nothing`, HANG, async () => {
  const path = await folder(INPUT);
  const cwd = path(".");
  const random = createRandom(20_250_905);
  let kills = 0;
  let resumed = 0;
  for (const [index, format] of FORMATS.entries()) {
    const started = performance.now();
    await command.run(argv(`whole-${format}`, format), { cwd });
    // How long a whole run takes on this machine says when to kill the others, and nothing else.
    const longest = performance.now() - started;
    const whole = await readFolder(path(`whole-${format}`));
    for (let round = 0; kills < (KILLS * (index + 1)) / FORMATS.length; round += 1) {
      const out = `${format}-${round}`;
      for (let ended = false; !ended; ) {
        if ((await partsOf(path(out))) > 0) resumed += 1;
        const delay = random() * longest;
        const { signal, code } = await command.run(argv(out, format), {
          cwd,
          onStart: (kill) => void sleep(delay).then(() => kill("SIGKILL")),
        });
        ended = signal === null;
        if (ended) expect(code).toBe(1);
        else kills += 1;
      }
      expect(await readFolder(path(out))).toEqual(whole);
    }
  }
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  // Kills before the first part is done would show nothing.
  expect(resumed).toBeGreaterThan(0);
  const rows = ndjsonRows(await readFolder(path("ndjson-0"))) as { id: string }[];
  expect(new Set(rows.map(({ id }) => id)).size).toBe(1500);
  expect(rows).toHaveLength(1500);
});

test("Ctrl-C stops at once, leaves nothing half written, and can be gone on with", async () => {
  // Long enough that the work still goes on when the signal comes, however busy the machine is.
  const path = await folder({ ...INPUT, "a.ndjson": records(10_000, 20_000) });
  const cwd = path(".");
  const stopped = await command.run(argv("out", "ndjson"), {
    cwd,
    onStart: async (kill, ended) => {
      let running = true;
      void ended.then(() => {
        running = false;
      });
      while (running && (await partsOf(path("out"))) === 0) await sleep(2);
      kill("SIGINT");
      // As `npx` does, which hears of a terminal's Ctrl-C as well.
      kill("SIGINT");
    },
  });
  expect([stopped.code, stopped.stdout]).toEqual([130, ""]);
  expect(stopped.stderr).toBe("communique: out: stopped; the same command with --resume goes on\n");
  const left = Object.keys(await readFolder(path("out")));
  expect(left).toContain("archive.json");
  expect(left.filter((name) => name.includes("tmp"))).toEqual([]);

  expect((await command.run(argv("out", "ndjson"), { cwd })).code).toBe(1);
  await command.run(argv("whole", "ndjson"), { cwd });
  expect(await readFolder(path("out"))).toEqual(await readFolder(path("whole")));
});

/** How many parts of an archive are done that is not complete. */
async function partsOf(out: string): Promise<number> {
  const work = `${out}/.work`;
  if (!existsSync(work)) return 0;
  return (await readdir(work)).filter((name) => name.endsWith(".json")).length;
}

/** Random numbers from 0 to 1 that a failed test can be repeated with (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
