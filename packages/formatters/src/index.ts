/**
 * Writes reports as text, Markdown, HTML, JSON, NDJSON and CSV.
 *
 * @module @communique/formatters
 */
export type { Cell, ColumnType, TableColumn } from "./csv/table.js";
export {
  CSV_TABLES,
  type CsvTable,
  createCsvFormatter,
  createReportTable,
  csv,
  csvTables,
  type ReportTable,
} from "./csv.js";
export type { FormatContext, Formatter, Sequence, SequenceWriter } from "./formatter.js";
export { formatters, getFormatter } from "./formatters.js";
export { html } from "./html.js";
export { json } from "./json.js";
export { markdown } from "./markdown.js";
export { ndjson } from "./ndjson.js";
export { createSequence } from "./sequence.js";
export { escapeControls } from "./shared/escape-controls.js";
export { text } from "./text.js";
