import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";

import { buildCommand } from "../built-command.js";
import { folder } from "../run.js";
import { records } from "./fixtures.js";

const README = new URL("../../../../README.md", import.meta.url);
const command = await buildCommand();

/** The query that the README of the repository shows. */
function readmeQuery(): string {
  const [, query] = /```sql\n([\s\S]+?)```/u.exec(readFileSync(README, "utf8")) ?? [];
  if (query === undefined) throw new Error("README.md shows no SQL");
  return query;
}

/** Writes 300 records as an archive `tables` of a format; what it gives answers queries about it. */
async function archiveOf(format: string) {
  const path = await folder({ "archive.ndjson": records(0, 300) });
  const argv = ["archive", "archive.ndjson", "--format", format, "--out", "tables"];
  expect((await command.run(argv, { cwd: path(".") })).code).toBe(0);
  const connection = await (await DuckDBInstance.create()).connect();
  return async (query: string) => {
    const result = await connection.runAndReadAll(
      query.replaceAll("'tables/", `'${path("tables")}/`),
    );
    return result.getRowObjectsJson();
  };
}

test("DuckDB answers the README's query from the Parquet files of an archive", async () => {
  const ask = await archiveOf("parquet");
  const rows = await ask(readmeQuery());
  // Each of the 300 stories has two of five ministers.
  expect(rows.map(({ person_name }) => person_name).sort()).toEqual([
    "Ilze Kalnina",
    "Marta Soto",
    "Rustam Qodirov",
    "Said Al Harthy",
    "Samuel Otieno",
  ]);
  expect(rows.reduce((sum, { meetings }) => sum + Number(meetings), 0)).toBe(600);
});

test("Parquet has numbers, days and lists, and joins on the ids of the records", async () => {
  const ask = await archiveOf("parquet");
  const rows = await ask(`
    SELECT r.report, r.published_on - 1 AS before, t.target, year(t.deadline_last) AS by, t.parties
    FROM 'tables/trade_targets/*.parquet' t JOIN 'tables/reports/*.parquet' r USING (report)
    WHERE t.target > 398e6 AND list_contains(t.parties, 'CL') ORDER BY t.target`);
  expect(rows).toEqual([
    {
      report: "desk-299",
      before: "2025-05-19",
      target: 399_000_000,
      by: "2030",
      parties: expect.arrayContaining(["CL"]),
    },
  ]);
  // A table without a row can be asked as well.
  expect(await ask("SELECT * FROM 'tables/agreements/*.parquet'")).toEqual([]);
});

test.each([
  ["csv", "SELECT count(*) AS n, sum(target) AS total FROM 'tables/trade_targets/*.csv'"],
  ["parquet", "SELECT count(*) AS n, sum(target) AS total FROM 'tables/trade_targets/*.parquet'"],
  [
    "ndjson",
    `SELECT count(*) AS n, sum(t.target.amount) AS total
     FROM (SELECT unnest(tradeTargets) AS t FROM read_ndjson_auto('tables/reports/*.ndjson'))`,
  ],
])("%s holds every figure of the records", async (format, query) => {
  const [row] = await (await archiveOf(format))(query);
  // 100 to 399 million.
  expect([Number(row?.n), Number(row?.total)]).toEqual([300, 74_850_000_000]);
});
