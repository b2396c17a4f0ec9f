import { escapeControls } from "../shared/escape-controls.js";
import type { Cell, RowContext, Table } from "./table.js";

// A spreadsheet runs a cell that begins with one of these; the wide forms count as the plain ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

// Spreadsheets of many countries split at semicolons or tabs, also inside the quotes of a cell that is not their first:
// behind one, and behind a line end, a formula would be a cell of its own.
const INNER_FORMULA = /[;\t\r\n](?=[=+\-@＝＋－＠])/gu;

// RFC 4180 quotes commas, quotes and line ends (a lone line feed or return counts, which some readers take for a row
// end); semicolons and tabs are quoted for readers that split at several characters.
const NEEDS_QUOTES = /[",;\t\r\n]/u;

/** A table as CSV (RFC 4180): CRLF after each row, formulas made harmless. */
export function writeTable(table: Table, context: RowContext, withHead: boolean): string {
  const rows: (readonly Cell[])[] = table.rows(context);
  const all = withHead ? [table.columns.map(({ name }) => name), ...rows] : rows;
  return all.map((row) => `${row.map((cell) => quote(cellText(cell))).join(",")}\r\n`).join("");
}

function quote(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function cellText(cell: Cell): string {
  // A number stays one: "-12" is no formula.
  if (typeof cell === "number") return String(cell);
  const value = Array.isArray(cell) ? cell.join("; ") : String(cell ?? "");
  const safe = escapeControls(value, "\t\r\n").replace(INNER_FORMULA, (mark, at: number) =>
    at === 0 ? mark : `${mark}'`,
  );
  return FORMULA.test(safe) ? `'${safe}` : safe;
}
