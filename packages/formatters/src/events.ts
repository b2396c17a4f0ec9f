import { dateColumns } from "./csv/columns.js";
import { defineTable, evidenceColumns } from "./csv/table.js";
import { tableFormat } from "./csv/table-format.js";
import { type EventRow, eventRows } from "./events/event-rows.js";
import type { Formatter } from "./formatter.js";

const table = defineTable<EventRow>("events", eventRows, [
  ["id", ({ id }) => id],
  ["published_on", (_event, { report }) => report.source.publishedOn],
  ...dateColumns<EventRow>("date", ({ date }) => date),
  ["source", ({ source }) => source.label],
  ["source_country", ({ source }) => source.country],
  ["target", ({ target }) => target?.label],
  ["target_country", ({ target }) => target?.country],
  ["cameo", ({ codes }) => codes.cameo],
  ["plover", ({ codes }) => codes.plover],
  ["plover_mode", ({ codes }) => codes.mode],
  ["record", ({ record }) => record],
  ["kind", ({ kind }) => kind],
  ["status", ({ status }) => status],
  ["rule", ({ evidence }) => evidence?.rule],
  ...evidenceColumns<EventRow>(({ evidence }) => evidence),
]);

/**
 * Event data as CSV: a row for each dyad of each meeting, agreement and statement, with codes of CAMEO and PLOVER that
 * are derived from form, status and act by a documented table. What two do together is a row in each direction.
 */
export const events: Formatter = {
  name: "events",
  description: "event data: who did what to whom, with PLOVER and CAMEO codes, as CSV",
  ...tableFormat(table),
};
