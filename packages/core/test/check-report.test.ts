import { expect, test } from "vitest";

import { checkReport, type Report } from "../src/index.js";
import { sampleReport, TEXT } from "./sample-report.js";

test("a sound report has no problem", () => {
  expect(checkReport(sampleReport(), TEXT)).toEqual([]);
});

const flag = { start: 1, end: 4 };

test.each<[problem: string, path: string, change: (report: Report) => void]>([
  ["duplicate-id", "people[1].id", ({ people: [, p] }) => p && Object.assign(p, { id: "p1" })],
  ["unknown-id", "meetings[0].statements", ({ meetings: [m] }) => m?.statements.push("s9")],
  ["unknown-id", "agreements[0].signatories", ({ agreements: [a] }) => a?.signatories.push("p9")],
  [
    "unknown-id",
    "tradeTargets[0].setBy.people",
    ({ tradeTargets: [t] }) => t?.setBy?.people?.push("p9"),
  ],
  [
    "unknown-id",
    "statements[0].speaker.person",
    ({ statements: [s] }) => s && Object.assign(s.speaker, { person: "p9" }),
  ],
  [
    "span-reversed",
    "statements[0].content[1]",
    ({ statements: [s] }) => s?.content.push({ start: 9, end: 8 }),
  ],
  [
    "span-outside-text",
    "people[0].mentions[1]",
    ({ people: [p] }) => p?.mentions.push({ start: 0, end: 9999 }),
  ],
  ["span-splits-character", "people[0].mentions[1]", ({ people: [p] }) => p?.mentions.push(flag)],
  [
    "text-differs",
    "statements[0].cue",
    ({ statements: [s] }) => Object.assign(s?.cue ?? {}, { text: "told" }),
  ],
  [
    "text-differs",
    "dateline.place",
    ({ dateline }) => Object.assign(dateline?.place ?? {}, { name: "Samarkand" }),
  ],
  [
    "date-reversed",
    "meetings[0].date",
    ({ meetings: [m] }) => Object.assign(m?.date ?? {}, { first: "2026-03-13" }),
  ],
])("%s at %s", (code, path, change) => {
  const report = sampleReport();
  change(report);
  const problems = checkReport(report, TEXT).map((problem) => [problem.code, problem.path]);
  expect(problems).toContainEqual([code, path]);
});

test("the organisation of an office is a name, not an id", () => {
  const report = sampleReport();
  const [person] = report.people;
  Object.assign(person?.offices[0] ?? {}, { organization: "Office of the President" });
  expect(checkReport(report, TEXT)).toEqual([]);
});
