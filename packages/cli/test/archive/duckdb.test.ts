import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";

import { buildCommand } from "../built-command.js";
import { folder } from "../run.js";
import { records } from "./fixtures.js";

const README = new URL("../../../../README.md", import.meta.url);

/** The query that the README of the repository shows. */
function readmeQuery(): string {
  const [, query] = /```sql\n([\s\S]+?)```/u.exec(readFileSync(README, "utf8")) ?? [];
  if (query === undefined) throw new Error("README.md shows no SQL");
  return query;
}

test("DuckDB answers the README's query from the Parquet files of an archive", async () => {
  const path = await folder({ "archive.ndjson": records(0, 300) });
  const command = await buildCommand();
  const argv = ["archive", "archive.ndjson", "--format", "parquet", "--out", "tables"];
  expect((await command.run(argv, { cwd: path(".") })).code).toBe(0);

  const connection = await (await DuckDBInstance.create()).connect();
  const query = readmeQuery().replaceAll("'tables/", `'${path("tables")}/`);
  const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
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
