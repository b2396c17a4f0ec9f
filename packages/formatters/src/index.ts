/**
 * Writes reports as text, Markdown, HTML, JSON and CSV, as calendars, maps, charts, linked data and event data.
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
export { events } from "./events.js";
export type { FormatContext, Formatter, Sequence, SequenceWriter } from "./formatter.js";
export { formatters, getFormatter } from "./formatters.js";
export { geojson } from "./geojson.js";
export { html } from "./html.js";
export { ical } from "./ical.js";
export { json } from "./json.js";
export { jsonld } from "./jsonld.js";
export { markdown } from "./markdown.js";
export { mermaid } from "./mermaid.js";
export { ndjson } from "./ndjson.js";
export { createSequence } from "./sequence.js";
export { escapeControls } from "./shared/escape-controls.js";
export { svgTargets } from "./svg-targets.js";
export { svgTimeline } from "./svg-timeline.js";
export { text } from "./text.js";
export { webAnnotation } from "./web-annotation.js";
