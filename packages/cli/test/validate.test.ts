import type { Report } from "@communique/core";
import { parse } from "@communique/parser";
import { expect, test } from "vitest";

import { validateReport } from "../src/validate.js";
import { run, STORY } from "./run.js";

test("a parsed report is valid", async () => {
  const { code, stderr } = await run(["-", "--validate"], { stdin: STORY });
  expect([code, stderr]).toEqual([0, ""]);
});

const report = parse(STORY);

test.each<[what: string, change: Partial<Report>, lines: string[]]>([
  ["nothing wrong", {}, []],
  ["a wrong shape", { id: "" }, [expect.stringMatching(/^id: /u)]],
  [
    "a span outside the text",
    { diagnostics: [{ code: "unbalanced-quote", message: "?", span: { start: 0, end: 9999 } }] },
    [expect.stringMatching(/^diagnostics\[0\]\.span: 0–9999 is outside/u)],
  ],
])("finds %s", async (_what, change, lines) => {
  expect(await validateReport({ ...report, ...change }, STORY)).toEqual(lines);
});
