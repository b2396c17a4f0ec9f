import { expect, test } from "vitest";

import { createSequence, json, ndjson } from "../src/index.js";
import { emptySample, hostileSample, richSample } from "./samples.js";

const samples = [richSample(), emptySample(), hostileSample("\u202e<b>\u009b\u2028 \ud83c")];

test.each([json, ndjson])("$name parses to the report", ({ format }) => {
  for (const { report, text } of samples) {
    expect(JSON.parse(format(report, { text }))).toEqual(report);
  }
});

test("ndjson is one line a document", () => {
  const writer = createSequence(ndjson);
  const output =
    samples.map(({ report, text }) => writer.next(report, { text })).join("") + writer.end();
  const lines = output.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(samples.map(({ report }) => report));
});

test.each([0, 1, 3])("json is an array for a sequence of %i", (count) => {
  const writer = createSequence(json);
  const some = samples.slice(0, count);
  const output =
    some.map(({ report, text }) => writer.next(report, { text })).join("") + writer.end();
  expect(JSON.parse(output)).toEqual(some.map(({ report }) => report));
});
