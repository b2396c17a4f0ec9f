import type { Report } from "@communique/core";

import { meetings, participants } from "./csv/meetings.js";
import { offices, organizations, people } from "./csv/people.js";
import { diagnostics, reports } from "./csv/reports.js";
import { statements } from "./csv/statements.js";
import type { Cell, Table, TableColumn } from "./csv/table.js";
import { tableFormatter } from "./csv/table-format.js";
import { agreements, tradeFigures, tradeTargets } from "./csv/trade.js";
import type { FormatContext, Formatter } from "./formatter.js";
import { namesIn } from "./shared/names.js";

/**
 * The names of the CSV tables, one for each kind of record.
 *
 * @example
 * ```ts
 * CSV_TABLES.includes("participants"); // true
 * ```
 */
export const CSV_TABLES = [
  "reports",
  "people",
  "offices",
  "organizations",
  "meetings",
  "participants",
  "statements",
  "trade_targets",
  "trade_figures",
  "agreements",
  "diagnostics",
] as const;

/** One of {@link CSV_TABLES}. */
export type CsvTable = (typeof CSV_TABLES)[number];

const TABLES: Record<CsvTable, Table> = {
  reports,
  people,
  offices,
  organizations,
  meetings,
  participants,
  statements,
  trade_targets: tradeTargets,
  trade_figures: tradeFigures,
  agreements,
  diagnostics,
};

/** One of the tables with typed cells, for data frames and columnar files. */
export interface ReportTable {
  /** The columns in order; the first is the id of the report. */
  readonly columns: readonly TableColumn[];
  /**
   * The rows of a report, a cell for each column.
   *
   * @param report - The report to write.
   * @param context - Its text, from which evidence is cut. Texts are as they are written: escape what you show.
   */
  rows(report: Report, context: Pick<FormatContext, "text">): Cell[][];
}

/**
 * One table of a report, with the cells that {@link createCsvFormatter} writes, typed instead of escaped.
 *
 * @param table - Which kind of record becomes the rows.
 * @throws TypeError if there is no such table.
 * @example
 * ```ts
 * const { columns, rows } = createReportTable("trade_targets");
 * columns[6]; // { name: "baseline", type: "number" }
 * ```
 */
export function createReportTable(table: CsvTable): ReportTable {
  const { columns, rows } = tableOf(table);
  return {
    columns,
    rows: (report, { text }) => rows({ report, text, names: namesIn(report) }),
  };
}

/**
 * A formatter for one table of a report as CSV (RFC 4180).
 *
 * @param table - Which kind of record becomes the rows.
 * @throws TypeError if there is no such table.
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * const rows = createCsvFormatter("people").format(parse(text), { text });
 * rows.split("\r\n")[0]?.split(",")[2]; // "name"
 * ```
 */
export function createCsvFormatter(table: CsvTable): Formatter {
  const rows = tableOf(table);
  const about = {
    name: "csv",
    description: "one kind of record as a table (RFC 4180), statements unless told",
  };
  return tableFormatter(about, () => rows);
}

function tableOf(name: CsvTable): Table {
  if (Object.hasOwn(TABLES, name)) return TABLES[name];
  throw new TypeError(`Expected one of ${CSV_TABLES.join(", ")}, got ${String(name)}`);
}

/**
 * The statements of a report as CSV.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = `"Our ports are open," Latvian Foreign Minister Ilze Darga said.`;
 * csv.format(parse(text), { text }).split("\r\n").length; // 3
 * ```
 */
export const csv: Formatter = createCsvFormatter("statements");

/**
 * Every table of a report as CSV, by name.
 *
 * @param report - The report to write.
 * @param context - Its text.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * const { people, meetings } = csvTables(parse(text), { text });
 * people.includes("Ilze Darga"); // true
 * ```
 */
export function csvTables(report: Report, context: FormatContext): Record<CsvTable, string> {
  const tables = CSV_TABLES.map((name) => [name, createCsvFormatter(name).format(report, context)]);
  return Object.fromEntries(tables) as Record<CsvTable, string>;
}
