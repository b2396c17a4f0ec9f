import type { Report, Span } from "@communique/core";

import type { Item, View } from "../view/view.js";
import { KIND_LETTERS, type Kind } from "./kinds.js";
import { spansOf } from "./spans.js";

/** A record as the page shows it: a card, and the characters that belong to it. */
export interface Entry {
  kind: Kind;
  /** Number among all entries of the document; the class `r5` is on everything of the fifth. */
  number: number;
  /** Id of the card in the page. Ids of the report may be anything, so they are not used. */
  cardId: string;
  /** What the report calls it: `m1`. A dateline and a doubt have no id. */
  label: string;
  item: Item;
  spans: Span[];
}

/** The dateline, if there is one, and the records in the order of the view. */
export function entriesOf(report: Report, view: View, text: string, prefix: string): Entry[] {
  const records = view.sections.flatMap(({ list, items }) =>
    items.map((item, index) => ({ kind: list, item, index, record: report[list][index] })),
  );
  const all = [...datelineOf(report, view), ...records];
  return all.map(({ kind, item, index, record }, number) => ({
    kind,
    number,
    cardId: `${prefix}-${KIND_LETTERS[kind]}${index + 1}`,
    label: record && "id" in record ? record.id : "",
    item,
    spans: spansOf(record, text.length),
  }));
}

function datelineOf({ dateline }: Report, { facts, evidence }: View) {
  const body = { verbatim: false, quotes: [] };
  const item: Item = { title: "Dateline", facts, body, evidence };
  return dateline ? [{ kind: "dateline" as const, item, index: 0, record: dateline }] : [];
}
