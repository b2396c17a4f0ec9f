import type { Diagnostic, Report } from "@communique/core";

import { dateColumns, placeColumns } from "./columns.js";
import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a report. */
export const reports: Table = defineTable<Report>("reports", (report) => [report], [
  ["language", ({ language }) => language],
  ["agency", ({ source }) => source.agency],
  ["title", ({ source }) => source.title],
  ["url", ({ source }) => source.url],
  ["published_on", ({ source }) => source.publishedOn],
  ...placeColumns<Report>("dateline", ({ dateline }) => dateline?.place),
  ...dateColumns<Report>("dateline_date", ({ dateline }) => dateline?.date),
  ["people", ({ people }) => people.length],
  ["meetings", ({ meetings }) => meetings.length],
  ["statements", ({ statements }) => statements.length],
  ["trade_targets", ({ tradeTargets }) => tradeTargets.length],
  ["trade_figures", ({ tradeFigures }) => tradeFigures.length],
  ["agreements", ({ agreements }) => agreements.length],
  ["diagnostics", ({ diagnostics }) => diagnostics.length],
]);

/** One row a diagnostic. */
export const diagnostics: Table = defineTable<Diagnostic>(
  "diagnostics",
  (report) => report.diagnostics,
  [
    ["code", ({ code }) => code],
    ["message", ({ message }) => message],
    ...evidenceColumns<Diagnostic>(({ span }) => span),
  ],
);
