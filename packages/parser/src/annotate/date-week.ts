import { endsIn, is } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { inferYear } from "./date-absolute.js";
import {
  afterMonth,
  type DateContext,
  type DateReading,
  monthAt,
  yearAfter,
} from "./date-context.js";
import { shiftedUnit, Unit } from "./date-relative.js";
import { termAt } from "./numbers.js";
import { daysPeriod, monthPeriod, type Period } from "./period.js";

/** The days of a week. */
const WEEK = 7;
/** The most weeks of a month that are counted from its start: the fifth is its last one. */
const WEEKS = 4;

/** `the last week of August`, `the first week of next month`: seven days of the month; `the first days of August` may be any of it. */
export function weekOfMonth(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const ordinal = termAt(doc, i, WordClass.ordinal);
  const unit = termAt(doc, i + 1, WordClass.timeunit);
  if (ordinal === undefined || ordinal > WEEKS) return undefined;
  if (unit !== Unit.week && unit !== Unit.day) return undefined;
  if (!is(doc, i + 2, WordClass.of) && !is(doc, i + 2, WordClass.in)) return undefined;
  // `the first day of August`
  if (unit === Unit.day && !endsIn(doc, i + 1, "s")) return undefined;
  const from = is(doc, i - 1, WordClass.the) ? i - 1 : i;
  const month = monthIn(ctx, i + 3, from) ?? shiftedUnit(ctx, i + 3);
  const { period } = month ?? {};
  if (!month || period?.precision !== "month") return undefined;
  return { ...month, from, period: unit === Unit.week ? weekOf(period, ordinal) : period };
}

/** `August`, `August 2025` at token `i`, of which the phrase starts at token `from`: its `last` tells of no past. */
function monthIn(ctx: DateContext, i: number, from: number): DateReading | undefined {
  const month = monthAt(ctx.doc, i);
  if (month === 0) return undefined;
  const to = afterMonth(ctx.doc, i);
  const named = yearAfter(ctx, to);
  const year = named?.year ?? inferYear(ctx, from, to, month);
  if (year === undefined) return undefined;
  const relative = named?.relative ?? true;
  return { from, to: named?.to ?? to, period: monthPeriod(year, month), relative };
}

/** A week of a month by its number, or its last one (-1). */
function weekOf({ first, last }: Period, ordinal: number): Period {
  const start = ordinal < 0 ? last - WEEK + 1 : first + (ordinal - 1) * WEEK;
  return daysPeriod(start, start + WEEK - 1);
}
