import { is, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { yearMonthDay } from "./civil-day.js";
import type { DateContext, DateReading } from "./date-context.js";
import { Unit } from "./date-relative.js";
import { fiscalDate } from "./date-years.js";
import { countAt, termAt } from "./numbers.js";
import { monthsPeriod } from "./period.js";

/** `the first ten months of the current fiscal year`, `the second quarter of fiscal year 2024`: months of a year that does not open in January. */
export function fiscalPart(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const part = monthsAt(doc, i);
  if (!part) return undefined;
  let at = part.to;
  if (is(doc, at, WordClass.of)) at++;
  if (is(doc, at, WordClass.the)) at++;
  if (termAt(doc, at, WordClass.shift) !== undefined) at++;
  const year = is(doc, at, WordClass.fiscal) ? fiscalDate(ctx, at) : undefined;
  if (year?.period?.precision !== "interval") return undefined;
  const opens = yearMonthDay(year.period.first);
  const period = monthsPeriod(opens.year, opens.month + part.first, opens.month + part.last);
  return { ...year, from: is(doc, i - 1, WordClass.the) ? i - 1 : i, period };
}

/** `first ten months`, `second quarter` at token `i`: the months, from 0, and the token behind them. */
function monthsAt(
  doc: TextDocument,
  i: number,
): { readonly first: number; readonly last: number; readonly to: number } | undefined {
  const ordinal = termAt(doc, i, WordClass.ordinal);
  if (ordinal === undefined || ordinal < 1) return undefined;
  const unit = termAt(doc, i + 1, WordClass.timeunit);
  const length = unit === Unit.quarter ? 3 : unit === Unit.half || unit === Unit.semester ? 6 : 0;
  if (length > 0)
    return ordinal * length <= 12
      ? { first: (ordinal - 1) * length, last: ordinal * length - 1, to: i + 2 }
      : undefined;
  const count = ordinal === 1 ? countAt(doc, i + 1) : undefined;
  if (!count || count.value > 11) return undefined;
  return termAt(doc, count.to, WordClass.timeunit) === Unit.month
    ? { first: 0, last: count.value - 1, to: count.to + 1 }
    : undefined;
}
