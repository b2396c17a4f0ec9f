import { afterThe, behindBrackets, is, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { type CivilDay, civilDay, nowruz, yearMonthDay } from "./civil-day.js";
import { dayFirst, monthFirst } from "./date-absolute.js";
import { type DateContext, type DateReading, unresolved } from "./date-context.js";
import { Unit } from "./date-relative.js";
import { integerAt, termAt } from "./numbers.js";
import { daysPeriod } from "./period.js";

/** `(six months) of the current Iranian year (March 21-August 22)`, or the whole year: its first six months have 31 days. */
export function iranianYear(ctx: DateContext, i: number, months = 12): DateReading | undefined {
  const { doc, reference } = ctx;
  let at = i;
  if (is(doc, at, WordClass.of) || is(doc, at, WordClass.in)) at++;
  at = afterThe(doc, at);
  const shift = termAt(doc, at, WordClass.shift);
  if (shift !== undefined) at++;
  if (termAt(doc, at, WordClass.calendarname) !== 1) return undefined;
  at++;
  while (isWord(doc, at) && termAt(doc, at, WordClass.timeunit) === undefined && at < i + 7) at++;
  if (termAt(doc, at, WordClass.timeunit) !== Unit.year) return undefined;
  let to = at + 1;
  const named = shift === undefined ? solarYear(doc, to) : undefined;
  if (named !== undefined) to++;
  to = behindBrackets(doc, to, to + BRACKETS);
  const ended = shift === undefined ? endOfYear(ctx, to) : undefined;
  if (ended) return { ...ended, from: i };
  const start =
    named ?? (reference === undefined ? undefined : solarYearOf(reference) + (shift ?? 0));
  if (start === undefined) return unresolved(i, to);
  const first = nowruz(start);
  const length =
    months >= 12
      ? nowruz(start + 1) - first
      : Math.min(months, 6) * 31 + Math.max(0, months - 6) * 30;
  return { from: i, to, period: daysPeriod(first, first + length - 1), relative: true };
}

/** How long `(March 21-August 22, 2024)` may be, in tokens. */
const BRACKETS = 15;

/** The year in which the solar year of a day starts: 2023 for a day of January 2024. */
function solarYearOf(day: CivilDay): number {
  const { year } = yearMonthDay(day);
  return day >= nowruz(year) ? year : year - 1;
}

/** How many years a year of our calendar is ahead of the solar year that starts in it. */
const SOLAR_LAG = 621;

/** The year in which the solar year at token `i` starts: 2024 for `1403`. */
function solarYear(doc: TextDocument, i: number): number | undefined {
  const year = integerAt(doc, i, 4, 4);
  return year > 1300 && year < 1500 ? year + SOLAR_LAG : undefined;
}

/** `that ended on March 20, 2022`: the year up to that day. */
function endOfYear(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  let at = is(doc, i, WordClass.that) || is(doc, i, WordClass.relative) ? i + 1 : i;
  if (!is(doc, at, WordClass.ending)) return undefined;
  at++;
  if (is(doc, at, WordClass.on) || is(doc, at, WordClass.in)) at++;
  const day = monthFirst(ctx, at) ?? dayFirst(ctx, at);
  if (day?.period?.precision !== "day") return undefined;
  const { last } = day.period;
  const { year, month, day: d } = yearMonthDay(last);
  return { ...day, period: daysPeriod(civilDay(year - 1, month, d) + 1, last) };
}
