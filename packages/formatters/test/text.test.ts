import { describe, expect, test } from "vitest";

import { createSequence, text as formatter } from "../src/index.js";
import { emptySample, hostileSample, richSample } from "./samples.js";

const { report, text } = richSample();
const lines = formatter.format(report, { text }).split("\n");

test.each([
  "Ports stay open",
  "  Dateline   Riga (LV), 4 May 2026",
  "PEOPLE",
  "  Ilze Kalnina",
  "    Office   Foreign Minister; Deputy Prime Minister",
  "    Office   Trade Minister (acting)",
  "  Talks · held, sidelines, minister",
  "    Who     Ilze Kalnina (LV, host), Rustam Qodirov (UZ), EE",
  "    Where   House of the Guilds, Riga (LV)",
  "  Ilze Kalnina · said, direct",
  "    Agreed  memorandum on transit",
  "  Trade turnover, LV–UZ · agreed",
  "    From    about USD 150 million",
  "    To      USD 1.25 billion",
  "    When    by 2030",
  "    Value   EUR 48,000,500",
  "    Change  -12.5%",
  "    When    Q3 2025",
  "  memorandum on transit · signed",
  "  ambiguous-speaker",
])("has the line %j", (line) => {
  expect(lines).toContain(line);
});

test("shows the characters of a record and their offsets", () => {
  const { start, end } = report.statements[1]?.content[0] ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe("mutual trade had to grow");
  expect(lines).toContain(`    mutual trade had to grow [${start}–${end}]`);
});

describe.each([40, 60, 100])("in %i columns", (width) => {
  test("no line is longer", () => {
    const long = hostileSample("many short words ".repeat(40).trim());
    const output = formatter.format(long.report, { text: long.text, width });
    const longest = Math.max(...output.split("\n").map((line) => [...line].length));
    expect(longest).toBeLessThanOrEqual(width);
  });
});

test("says so when nothing was found", () => {
  const empty = emptySample();
  const output = formatter.format(empty.report, { text: empty.text });
  expect(output).toContain("No people, meetings, statements or trade found.");
});

test("several documents stand under their names", () => {
  const writer = createSequence(formatter);
  const output = ["a.txt", "b.txt"].map((name) => writer.next(report, { text, name })).join("");
  expect(output.match(/^── .*\.txt ─+$/gmu)).toHaveLength(2);
});

test("shows control characters instead of obeying them", () => {
  const hostile = hostileSample("\u001b[31mred\u202e");
  const output = formatter.format(hostile.report, { text: hostile.text });
  expect(output).toContain("␛[31mred\\u202e");
});
