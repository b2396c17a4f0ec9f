import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

import {
  CSV_TABLES,
  createCsvFormatter,
  createReportTable,
  createSequence,
  csvTables,
} from "../src/index.js";
import { emptySample, hostileSample, richSample } from "./samples.js";

/** What an independent reader sees. */
function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}

test("every table has its records, with the id of the report", () => {
  const { report, text } = richSample();
  const tables = csvTables(report, { text });
  const counts = Object.entries(tables).map(([name, csv]) => [name, read(csv).length]);
  expect(Object.fromEntries(counts)).toEqual({
    reports: 1,
    people: 2,
    offices: 3,
    organizations: 1,
    meetings: 1,
    participants: 3,
    statements: 2,
    trade_targets: 1,
    trade_figures: 1,
    agreements: 2,
    diagnostics: 1,
  });
  for (const csv of Object.values(tables)) {
    for (const row of read(csv)) expect(row.report).toBe(report.id);
  }
});

test("a row says what was read, and where", () => {
  const { report, text } = richSample();
  const { statements, trade_targets, trade_figures, participants } = csvTables(report, { text });
  expect(read(statements)[0]).toMatchObject({
    speaker: "Ilze Kalnina",
    speaker_as_written: "Kalnina",
    cue: "said",
    content: "Our ports are open, … They will stay open.",
    rule: "test/by-hand",
  });
  expect(read(trade_targets)[0]).toMatchObject({
    parties: "LV; UZ",
    baseline: "150000000",
    baseline_qualifier: "about",
    target: "1250000000",
    target_currency: "USD",
    deadline: "2030",
    set_by: "The sides",
    evidence: "raise trade turnover",
  });
  expect(read(trade_figures)[0]).toMatchObject({ change_percent: "-12.5", period: "2025-35" });
  expect(read(participants)[2]).toMatchObject({ person_name: "", country: "EE" });
});

describe("a table with typed cells", () => {
  const kinds = {
    text: (cell: unknown) => typeof cell === "string",
    integer: Number.isSafeInteger,
    number: (cell: unknown) => typeof cell === "number",
    day: (cell: unknown) => typeof cell === "string" && /^\d{4}-\d\d-\d\d$/u.test(cell),
    list: (cell: unknown) => Array.isArray(cell) && cell.every((it) => typeof it === "string"),
  };

  test.each(CSV_TABLES)("%s has the rows and columns of the CSV, each cell of its type", (name) => {
    const { report, text } = richSample();
    const { columns, rows } = createReportTable(name);
    const csv = read(createCsvFormatter(name).format(report, { text }));
    const cells = rows(report, { text });
    expect(columns.map((column) => column.name)).toEqual(Object.keys(csv[0] ?? {}));
    expect(cells).toHaveLength(csv.length);
    for (const row of cells) {
      expect(row).toHaveLength(columns.length);
      for (const [at, cell] of row.entries()) {
        const type = columns[at]?.type ?? "text";
        if (cell !== undefined)
          expect([columns[at]?.name, kinds[type](cell)]).toEqual([columns[at]?.name, true]);
      }
    }
  });

  test("keeps lists as lists", () => {
    const { report, text } = richSample();
    const targets = createReportTable("trade_targets");
    const at = targets.columns.findIndex(({ name }) => name === "parties");
    expect(targets.rows(report, { text })[0]?.[at]).toEqual(["LV", "UZ"]);
  });

  test("does not exist under another name", () => {
    expect(() => createReportTable("rumours" as "people")).toThrow(TypeError);
  });
});

test("an empty table has a head", () => {
  const { report, text } = emptySample();
  expect(csvTables(report, { text }).people).toMatch(/^report,id,name,[^\r\n]+\r\n$/u);
});

describe("cells that a spreadsheet would run", () => {
  test.each(["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1"])(
    "%j",
    (payload) => {
      const { report, text } = hostileSample(payload);
      const [row] = read(csvTables(report, { text }).people);
      expect(row?.name).toBe(`'${payload}`);
    },
  );

  test.each([";", "\t", "\n"])("%j inside a cell starts no formula", (mark) => {
    const { report, text } = hostileSample(`one${mark}=1+1`);
    const { people } = csvTables(report, { text });
    const options = { relax_column_count: true, relax_quotes: true };
    for (const delimiter of [",", ";", "\t"]) {
      const cells: string[][] = parse(people, { ...options, delimiter });
      expect(cells.flat().filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
    }
  });

  test("semicolons and tabs split no cell for those who split at several characters", () => {
    const { report, text } = hostileSample("one; two\tthree");
    const { people } = csvTables(report, { text });
    const rows: string[][] = parse(people, { delimiter: [",", ";", "\t"] });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test("numbers stay numbers", () => {
    const { report, text } = richSample();
    expect(csvTables(report, { text }).trade_figures).toContain(",-12.5,");
  });
});

test("line ends inside a cell are quoted, rows end with CRLF", () => {
  const { report, text } = hostileSample('a "b"\nc');
  const csv = csvTables(report, { text }).people;
  expect(csv).toContain('"a ""b""\nc"');
  expect(
    csv
      .replace(/"[^"]*"/gu, "")
      .split(/\r\n/u)
      .join(""),
  ).not.toMatch(/[\r\n]/u);
});

test("several reports share one head, and one without records adds no row", () => {
  const writer = createSequence(createCsvFormatter("statements"));
  const samples = [richSample(), emptySample(), richSample()];
  const csv =
    samples.map(({ report, text }) => writer.next(report, { text })).join("") + writer.end();
  expect(read(csv)).toHaveLength(4);
});

test("an unknown table is an error that lists the known ones", () => {
  expect(() => createCsvFormatter("rumours" as "people")).toThrow(
    /Expected one of reports, people/u,
  );
  expect(CSV_TABLES).toContain("trade_targets");
});
