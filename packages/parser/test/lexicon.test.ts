/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { problemsOf, readList } from "./lexicon/check.js";
import { KNOWN_GAPS } from "./lexicon/known-gaps.js";
import { LISTS } from "./lexicon/lists.js";

const FOLDER = new URL("../src/language/en/lexicon/", import.meta.url);
const source = (file: string): string => readFileSync(new URL(`${file}.json`, FOLDER), "utf8");

test("every file of the folder is checked", () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.json$/u, ""));
  expect(LISTS.map(({ file }) => file).sort()).toEqual(files.sort());
});

// One test a file: what is wrong with it, line by line. A sentence of known-gaps.ts that is read well must leave it.
test.each(LISTS.map((list) => [list.file, list] as const))("%s.json", (_file, list) => {
  expect(problemsOf(list, readList(source(list.file)))).toEqual(KNOWN_GAPS[list.file] ?? []);
});

describe("a test that can fail", () => {
  const [list] = LISTS.filter(({ file }) => file === "cues");
  if (!list) throw new Error("There is no list of cues.");
  const good = {
    lemma: "say",
    act: "say",
    takes: ["quote", "clause"],
    examples: [
      "Latvian Foreign Minister Ilze Orlova said that transit would grow.",
      '"The port is open," Latvian Foreign Minister Ilze Orlova said.',
    ],
    not: ["The sail is blue."],
  };

  test.each<[what: string, entries: object[], problem: string]>([
    ["nothing wrong", [good], ""],
    [
      "an entry without `takes`",
      [{ ...good, takes: undefined }],
      "cues, say: takes must be a list of",
    ],
    ["a key that nobody reads", [{ ...good, mood: "grave" }], "cues, say: mood is no key of cues"],
    [
      "a value outside the vocabulary",
      [{ ...good, act: "sing" }],
      "cues, say: act must be one of say, stress",
    ],
    [
      "one example too few",
      [{ ...good, examples: good.examples.slice(1) }],
      "cues, say: needs 2 examples",
    ],
    ["no counter-example", [{ ...good, not: [] }], "cues, say: not must be a list"],
    [
      "an example that is not read with the entry",
      [{ ...good, examples: [...good.examples, "The port is open."] }],
      "cues, say, not read: The port is open.",
    ],
    [
      "a counter-example that is",
      [{ ...good, not: ["Latvian Foreign Minister Ilze Orlova said that it would rain."] }],
      "cues, say, read: Latvian Foreign",
    ],
    ["the same twice", [good, good], "cues, say: is there twice"],
    ["a word twice", [{ ...good, takes: ["quote", "quote"] }], "cues, say: takes has quote twice"],
    ["a wrong order", [good, { ...good, lemma: "add" }], "cues, add: stands behind say"],
  ])("finds %s", (_what, entries, problem) => {
    const [first = ""] = problemsOf(list, JSON.parse(JSON.stringify(entries)));
    expect(first.slice(0, Math.max(problem.length, 1))).toBe(problem);
  });

  test("finds an entry that is not on a line of its own", () => {
    expect(() => readList('[\n{"lemma":"add"}, {"lemma":"say"}\n]\n')).toThrow(/one entry a line/u);
  });
});
