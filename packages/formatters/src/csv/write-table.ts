import { stringify } from "csv-stringify/sync";

import { escapeControls } from "../shared/escape-controls.js";
import type { Cell, RowContext, Table } from "./table.js";

// A spreadsheet runs a cell that begins with one of these; the wide forms count as the plain ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A table as CSV (RFC 4180): CRLF between rows, quotes around line ends, formulas made harmless. */
export function writeTable(table: Table, context: RowContext, withHead: boolean): string {
  const rows = table.rows(context).map((row) => row.map(cellText));
  return stringify(withHead ? [[...table.heads], ...rows] : rows, {
    record_delimiter: "\r\n",
    // With CRLF between rows, a lone line feed would stay unquoted, which readers take for a row end.
    quoted_match: /[\r\n]/u,
  });
}

function cellText(cell: Cell): string {
  // A number stays one: "-12" is no formula.
  if (typeof cell === "number") return String(cell);
  const value = Array.isArray(cell) ? cell.join("; ") : String(cell ?? "");
  const safe = escapeControls(value, "\t\r\n");
  return FORMULA.test(safe) ? `'${safe}` : safe;
}
