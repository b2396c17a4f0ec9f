import type { Report, Span } from "@communique/core";

import type { Names } from "../shared/names.js";

/** The value of a cell; lists become one cell, joined by semicolons. */
export type Cell = string | number | boolean | string[] | undefined;

/** What a row may use besides its record. */
export interface RowContext {
  report: Report;
  text: string;
  names: Names;
}

/** One column: its head, and the cell of a record. */
export type Column<T> = readonly [head: string, cell: (record: T, context: RowContext) => Cell];

/** A table with one row a record. */
export interface Table {
  readonly name: string;
  readonly heads: readonly string[];
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
    heads: ["report", ...columns.map(([head]) => head)],
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
    ["start", (record) => spanOf(record)?.start],
    ["end", (record) => spanOf(record)?.end],
    ["evidence", (record, { text }) => cut(text, spanOf(record))],
  ];
}

/** The characters of a span, or nothing where there is no span. */
export function cut(text: string, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}
