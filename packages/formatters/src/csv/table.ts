import type { Report, Span } from "@communique/core";

import type { Names } from "../shared/names.js";

/** What a cell of a column is, where there is one. */
export type ColumnType = "text" | "integer" | "number" | "day" | "list";

/** The value of a cell: absent, text (a day as `YYYY-MM-DD`), a number, or a list of texts. */
export type Cell = string | number | string[] | undefined;

/** What a row may use besides its record. */
export interface RowContext {
  report: Report;
  text: string;
  names: Names;
}

/** One column: its head, the cell of a record, and what cells are if they are not text. */
export type Column<T> = readonly [
  head: string,
  cell: (record: T, context: RowContext) => Cell,
  type?: ColumnType,
];

/** What a table tells of a column. */
export interface TableColumn {
  /** As the head of the column. */
  readonly name: string;
  /** What its cells hold. */
  readonly type: ColumnType;
}

/** A table with one row a record. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  rows(context: RowContext): Cell[][];
}

/**
 * A table from columns; every table begins with the id of the report, to join on.
 *
 * @param name - The name that users choose the table by.
 * @param records - The records of a report, one a row.
 * @param columns - The columns in order.
 */
export function defineTable<T>(
  name: string,
  records: (report: Report) => T[],
  columns: readonly Column<T>[],
): Table {
  return {
    name,
    columns: [
      { name: "report", type: "text" },
      ...columns.map(([name, , type = "text"]) => ({ name, type })),
    ],
    rows: (context) =>
      records(context.report).map((record) => [
        context.report.id,
        ...columns.map(([, cell]) => cell(record, context)),
      ]),
  };
}

/** Start, end and characters of the first evidence. */
export function evidenceColumns<T>(spanOf: (record: T) => Span | undefined): Column<T>[] {
  return [
    ["start", (record) => spanOf(record)?.start, "integer"],
    ["end", (record) => spanOf(record)?.end, "integer"],
    ["evidence", (record, { text }) => cut(text, spanOf(record))],
  ];
}

/** The characters of a span, or nothing where there is no span. */
export function cut(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}
