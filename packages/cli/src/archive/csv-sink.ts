import { CSV_TABLES, createCsvFormatter } from "@communique/formatters";

import { type Sink, TextFile } from "./sink.js";

/** A file for every kind of record; a part without such records has the head alone. */
export function createCsvSink(): Sink {
  const tables = CSV_TABLES.map((table) => ({
    table,
    formatter: createCsvFormatter(table),
    file: new TextFile(),
  }));
  let continued = false;
  return {
    add(report, text) {
      for (const { formatter, file } of tables) {
        file.add(formatter.format(report, { text, continued }));
      }
      continued = true;
    },
    files: () =>
      tables.map(({ table, file }) => ({ table, extension: "csv", chunks: file.chunks() })),
  };
}
