import type { Diagnostic, Report } from "@communique/core";

import { dateColumns, placeColumns } from "./columns.js";
import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a report. */
export const reports: Table = defineTable<Report>("reports", (report) => [report], [
  ["language", ({ language }) => language],
  ["agency", ({ source }) => source.agency],
  ["title", ({ source }) => source.title],
  ["url", ({ source }) => source.url],
  ["published_on", ({ source }) => source.publishedOn, "day"],
  ...placeColumns<Report>("dateline", ({ dateline }) => dateline?.place),
  ...dateColumns<Report>("dateline_date", ({ dateline }) => dateline?.date),
  ["people", ({ people }) => people.length, "integer"],
  ["meetings", ({ meetings }) => meetings.length, "integer"],
  ["statements", ({ statements }) => statements.length, "integer"],
  ["trade_targets", ({ tradeTargets }) => tradeTargets.length, "integer"],
  ["trade_figures", ({ tradeFigures }) => tradeFigures.length, "integer"],
  ["agreements", ({ agreements }) => agreements.length, "integer"],
  ["diagnostics", ({ diagnostics }) => diagnostics.length, "integer"],
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
