import { expect, test } from "vitest";

import { EXIT } from "../../src/index.js";
import { folder, run } from "../run.js";
import { records } from "./fixtures.js";

test.each([
  [["archive", "--out", "o"], "missing required argument 'inputs'"],
  [["archive", "a"], "required option '-o, --out <folder>' not specified"],
  [["archive", "a", "--out", "o", "--workers", "0"], "Expected a number from 1"],
  [["archive", "a", "--out", "o", "--workers", "two"], "Expected a number from 1"],
  [["archive", "a", "--out", "o", "--format", "json"], "Allowed choices are ndjson, csv, parquet"],
  [["archive", "a", "--out", "o", "-p", "2025-02-30"], "Expected a calendar day"],
  [["archive", "a", "--out", "o", "--validate"], "unknown option '--validate'"],
  [["stream", "a.ndjson"], "too many arguments"],
  [["stream", "--errors", "log"], "Allowed choices are stderr, stdout"],
])("%j prints usage and does nothing", async (argv, message) => {
  const { code, stdout, stderr } = await run(argv);
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toContain(message);
  expect(stderr).toContain(`Usage: communique ${argv[0]}`);
});

test.each([
  ["-", 'standard input: standard input has no second reading to resume; "communique stream"'],
  ["missing.ndjson", "missing.ndjson: no such file"],
  ["missing-*.ndjson", "missing-*.ndjson: no such file"],
  ["\u001b[31m.txt", "␛[31m.txt: no such file"],
])("an input %j that is not there begins nothing", async (input, message) => {
  const path = await folder();
  const { code, stdout, stderr } = await run(["archive", input, "--out", path("out")]);
  expect([code, stdout]).toEqual([EXIT.usage, ""]);
  expect(stderr).toMatch(/^communique: [^\n]+\n$/u);
  expect(stderr).toContain(message);
});

test("a folder without news begins nothing", async () => {
  const path = await folder({ "a.pdf": "%PDF" });
  const { code, stderr } = await run(["archive", path("."), "--out", path("out")]);
  expect(code).toBe(EXIT.usage);
  expect(stderr).toContain("no news files there");
});

test.each(["archive", "stream"])("%s has a help of its own, with its exit codes", async (name) => {
  const { code, stdout } = await run([name, "--help"]);
  expect(code).toBe(EXIT.done);
  expect(stdout).toMatch(new RegExp(`^Usage: communique ${name} `, "u"));
  expect(stdout).toMatch(/exit code/iu);
  expect((await run(["--help"])).stdout).toMatch(new RegExp(`^ {2}${name} `, "mu"));
});

test("a file may be called like a command", async () => {
  const path = await folder({ stream: records(0, 1) });
  const { code, stdout } = await run([path("stream"), "--format", "ndjson"]);
  expect([code, stdout.startsWith("{")]).toEqual([EXIT.done, true]);
});
