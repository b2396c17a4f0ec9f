import type { DateExpression, Money } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import type { TextDocument } from "../document.js";
import { spanOf } from "./cut.js";

/** A date that the text says, or that a record takes over from the dateline: then it has no tokens of its own. */
export type Dated = Pick<DateMention, "edtf" | "first" | "last" | "precision" | "basis"> &
  Partial<Pick<DateMention, "relation" | "approximate">> & {
    readonly from?: number;
    readonly to?: number;
  };

export function dateRecord(doc: TextDocument, d: Dated): DateExpression {
  const date = {
    edtf: d.edtf,
    first: d.first,
    last: d.last,
    precision: d.precision,
  } as DateExpression;
  if (d.relation) date.relation = d.relation;
  date.basis = d.basis;
  if (d.approximate) date.approximate = true;
  if (d.from !== undefined && d.to !== undefined)
    date.span = spanOf(doc, { from: d.from, to: d.to });
  return date;
}

export function moneyRecord(doc: TextDocument, m: MoneyMention): Money {
  const money = { amount: m.amount } as Money;
  if (m.max !== undefined) money.max = m.max;
  money.currency = m.currency;
  if (m.qualifier) money.qualifier = m.qualifier;
  money.currencyBasis = m.currencyBasis;
  money.span = spanOf(doc, m);
  return money;
}
