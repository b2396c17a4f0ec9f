import type { Agreement, Change, TradeFigure, TradeTarget } from "@communique/core";

import { dateColumns, moneyColumns, placeColumns } from "./columns.js";
import { defineTable, evidenceColumns, type Table } from "./table.js";

/** One row a trade target. */
export const tradeTargets: Table = defineTable<TradeTarget>(
  "trade_targets",
  (report) => report.tradeTargets,
  [
    ["id", ({ id }) => id],
    ["measure", ({ measure }) => measure],
    ["parties", ({ parties }) => parties, "list"],
    ["status", ({ status }) => status],
    ["kind", ({ kind }) => kind],
    ...moneyColumns<TradeTarget>("baseline", ({ baseline }) => baseline),
    ...moneyColumns<TradeTarget>("target", ({ target }) => target),
    ["change_factor", ({ change }) => factor(change), "number"],
    ["change_percent", ({ change }) => percent(change), "number"],
    ...dateColumns<TradeTarget>("deadline", ({ deadline }) => deadline),
    ["commodity", ({ commodity }) => commodity],
    ["set_by", ({ setBy }, { names }) => setBy && names.speaker(setBy)],
    ["statement", ({ statement }) => statement],
    ["meeting", ({ meeting }) => meeting],
    ["rule", ({ evidence }) => evidence[0]?.rule],
    ...evidenceColumns<TradeTarget>(({ evidence }) => evidence[0]),
  ],
);

/** One row a trade figure. */
export const tradeFigures: Table = defineTable<TradeFigure>(
  "trade_figures",
  (report) => report.tradeFigures,
  [
    ["id", ({ id }) => id],
    ["measure", ({ measure }) => measure],
    ["parties", ({ parties }) => parties, "list"],
    ...moneyColumns<TradeFigure>("value", ({ value }) => value),
    ["change_percent", ({ changePercent }) => changePercent, "number"],
    ...dateColumns<TradeFigure>("period", ({ period }) => period),
    ["commodity", ({ commodity }) => commodity],
    ["statement", ({ statement }) => statement],
    ["rule", ({ evidence }) => evidence[0]?.rule],
    ...evidenceColumns<TradeFigure>(({ evidence }) => evidence[0]),
  ],
);

/** One row an agreement. */
export const agreements: Table = defineTable<Agreement>(
  "agreements",
  (report) => report.agreements,
  [
    ["id", ({ id }) => id],
    ["type", ({ type }) => type],
    ["title", ({ title }) => title],
    ["status", ({ status }) => status],
    ["parties", ({ parties }) => parties, "list"],
    [
      "signatories",
      ({ signatories }, { names }) => signatories.map((id) => names.person(id) ?? id),
      "list",
    ],
    ...dateColumns<Agreement>("date", ({ date }) => date),
    ...placeColumns<Agreement>("place", ({ place }) => place),
    ["count", ({ count }) => count, "integer"],
    ...moneyColumns<Agreement>("value", ({ value }) => value),
    ["rule", ({ evidence }) => evidence[0]?.rule],
    ...evidenceColumns<Agreement>(({ evidence }) => evidence[0]),
  ],
);

function factor(change: Change | undefined): number | undefined {
  return change && "factor" in change ? change.factor : undefined;
}

function percent(change: Change | undefined): number | undefined {
  return change && "percent" in change ? change.percent : undefined;
}
