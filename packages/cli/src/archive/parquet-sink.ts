import {
  type Cell,
  type ColumnType,
  CSV_TABLES,
  createReportTable,
  type TableColumn,
} from "@communique/formatters";
import { ByteWriter, parquetWrite, type SchemaElement } from "hyparquet-writer";

import { packageVersion } from "../package-version.js";
import type { Sink } from "./sink.js";

/** A file for every kind of record, with typed columns; a part without such records has the columns alone. */
export function createParquetSink(): Sink {
  const tables = CSV_TABLES.map((name) => {
    const { columns, rows } = createReportTable(name);
    return { name, columns, rows, cells: columns.map((): Cell[] => []) };
  });
  return {
    add(report, text) {
      for (const { rows, cells } of tables) {
        for (const row of rows(report, { text })) {
          for (const [at, column] of cells.entries()) column.push(row[at]);
        }
      }
    },
    files: () =>
      tables.map(({ name, columns, cells }) => ({
        table: name,
        extension: "parquet",
        chunks: [writeParquet(columns, cells)],
      })),
  };
}

function writeParquet(columns: readonly TableColumn[], cells: readonly Cell[][]): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    createdBy: `communique version ${packageVersion()}`,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.flatMap(({ name, type }) => SCHEMA[type](name)),
    ],
    columnData: columns.map(({ name, type }, at) => ({
      name,
      data: (cells[at] ?? []).map((cell) => parquetValue(cell, type)),
    })),
  });
  return writer.getBytes();
}

const OPTIONAL = { repetition_type: "OPTIONAL" } as const;

/** How Parquet names our types. Lists have the three levels that all readers agree on. */
const SCHEMA: Record<ColumnType, (name: string) => SchemaElement[]> = {
  text: (name) => [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", ...OPTIONAL }],
  integer: (name) => [{ name, type: "INT32", ...OPTIONAL }],
  number: (name) => [{ name, type: "DOUBLE", ...OPTIONAL }],
  day: (name) => [{ name, type: "INT32", converted_type: "DATE", ...OPTIONAL }],
  list: (name) => [
    { name, converted_type: "LIST", num_children: 1, ...OPTIONAL },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", ...OPTIONAL },
  ],
};

function parquetValue(cell: Cell, type: ColumnType): Exclude<Cell, undefined> | Date | null {
  if (cell === undefined) return null;
  // A day without a time is read as midnight UTC, whatever the time zone of the machine.
  return type === "day" ? new Date(String(cell)) : cell;
}
