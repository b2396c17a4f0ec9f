import { dateColumns } from "./csv/columns.js";
import { defineTable, evidenceColumns, type Table } from "./csv/table.js";
import { tableFormatter } from "./csv/table-format.js";
import { type EventRow, eventRows } from "./events/event-rows.js";
import type { Formatter } from "./formatter.js";

function table(): Table {
  return defineTable<EventRow>("events", eventRows, [
    ["id", ({ id }) => id],
    ["published_on", (_event, { report }) => report.source.publishedOn, "day"],
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
}

/**
 * Event data as CSV: a row for each dyad of each meeting, agreement and statement, with codes of CAMEO and PLOVER that
 * are derived from form, status and act by a documented table. What two do together is a row in each direction.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * events.format(parse(text), { text }).includes(",OM,OM,LV,LV,040,CONSULT,"); // true
 * ```
 */
export const events: Formatter = /* @__PURE__ */ tableFormatter(
  {
    name: "events",
    description: "event data: who did what to whom, with PLOVER and CAMEO codes, as CSV",
  },
  table,
);
