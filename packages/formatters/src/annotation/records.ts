import type { Report, Span } from "@communique/core";

import { namesIn } from "../shared/names.js";
import { meetingItem } from "../view/meeting.js";
import { organizationItem, personItem } from "../view/people.js";
import { statementItem } from "../view/statement.js";
import { agreementItem, figureItem, targetItem } from "../view/trade.js";
import type { Item } from "../view/view.js";

/** A record as something said about passages of the text. */
export interface AnnotatedRecord {
  id: string;
  /** What kind of record it is: `Meeting`. */
  kind: string;
  /** The record in one line, for a reader. */
  description: string;
  spans: Span[];
}

/** Every record of a report, with the passages that it was read from. */
export function annotatedRecords(report: Report, text: string): AnnotatedRecord[] {
  const names = namesIn(report);
  return [
    ...report.people.map((it) => record("Person", it.id, personItem(it, text), it.mentions)),
    ...report.organizations.map((it) =>
      record("Organization", it.id, organizationItem(it, text), it.mentions),
    ),
    ...report.meetings.map((it) =>
      record("Meeting", it.id, meetingItem(it, text, names), it.evidence),
    ),
    ...report.statements.map((it) => {
      const spans = it.content.length > 0 ? it.content : it.evidence;
      return record("Statement", it.id, statementItem(it, text, names), spans);
    }),
    ...report.tradeTargets.map((it) =>
      record("TradeTarget", it.id, targetItem(it, text, names), it.evidence),
    ),
    ...report.tradeFigures.map((it) =>
      record("TradeFigure", it.id, figureItem(it, text), it.evidence),
    ),
    ...report.agreements.map((it) =>
      record("Agreement", it.id, agreementItem(it, text, names), it.evidence),
    ),
  ];
}

function record(kind: string, id: string, item: Item, spans: Span[]): AnnotatedRecord {
  const head = item.note ? `${item.title} (${item.note})` : item.title;
  const facts = item.facts.map(({ label, value }) => `${label}: ${value}`);
  const once = new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }]));
  return { id, kind, description: [head, ...facts].join("; "), spans: [...once.values()] };
}
