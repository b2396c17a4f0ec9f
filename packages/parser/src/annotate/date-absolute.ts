import { is, isAuxiliary, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type CivilDay, civilDay, daysInMonth, yearMonthDay } from "./civil-day.js";
import {
  afterMonth,
  type DateContext,
  type DateReading,
  dayAt,
  joinsRange,
  monthAt,
  unresolved,
  yearAfter,
} from "./date-context.js";
import { leanOf } from "./date-lean.js";
import { matchAt } from "./matches.js";
import { integerAt, spaceBefore, termAt } from "./numbers.js";
import { between, dayPeriod, monthPeriod, type Period } from "./period.js";

/** `March 5`, `March 5, 2024`, `March 18-20`, `March 28 to April 2`, `March 2024`, `January–November 2023`, `October last year`. */
export function monthFirst(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const month = monthAt(doc, i);
  if (month === 0) return undefined;
  const next = afterMonth(doc, i);
  const day = dayAt(doc, next);
  // `March 5` but not `May 10:30` or the year in `May 16/2021`.
  if (
    day &&
    !(
      isKind(doc, day.to, Kind.colon) &&
      !spaceBefore(doc, day.to + 1) &&
      isKind(doc, day.to + 1, Kind.number)
    )
  )
    return monthDays(ctx, i, month, day);
  const year = yearAfter(ctx, next);
  const other = monthRange(ctx, i, month, year);
  if (other) return other;
  if (year)
    return { from: i, to: year.to, period: monthPeriod(year.year, month), relative: year.relative };
  return bareMonth(ctx, i, month);
}

/** The other month of `January–November 2023`, `from January through April 2024`, `December 2023 to March 2024`. */
function monthRange(
  ctx: DateContext,
  i: number,
  month: number,
  year: { year: number; to: number; relative: boolean } | undefined,
): DateReading | undefined {
  const { doc } = ctx;
  const join = year?.to ?? i + 1;
  if (!joinsRange(doc, join)) return undefined;
  const second = monthAt(doc, join + 1);
  if (second === 0) return undefined;
  if (is(doc, join, WordClass.to) && !is(doc, i - 1, WordClass.preposition)) return undefined;
  const after = afterMonth(doc, join + 1);
  if (dayAt(doc, after)) return undefined;
  const end = yearAfter(ctx, after);
  // `in March and April`: two months with one year, as a range when they touch or stand between.
  const apart = second !== month + 1 && !is(doc, i - 1, WordClass.between);
  if (is(doc, join, WordClass.and) && apart) return undefined;
  const fiscal = end ? fiscalYears(doc, end, month, second) : undefined;
  if (fiscal) return { from: i, ...fiscal, relative: false };
  const lastYear = end?.year ?? year?.year ?? inferYear(ctx, i, after, second);
  if (lastYear === undefined) return unresolved(i, after);
  const firstYear = year?.year ?? (month <= second ? lastYear : lastYear - 1);
  return {
    from: i,
    to: end?.to ?? after,
    period: between(monthPeriod(firstYear, month), monthPeriod(lastYear, second)),
    relative: !year && (!end || end.relative),
  };
}

/** The first month of the fiscal years that start earliest. */
const APRIL = 4;

/** `July-May 2021-22`, `April-December 2023-24`: months of a year that starts in one and ends in the next. */
function fiscalYears(
  doc: TextDocument,
  { year, to }: { year: number; to: number },
  month: number,
  second: number,
): { to: number; period: Period } | undefined {
  if (!isKind(doc, to, Kind.hyphen) || integerAt(doc, to + 1, 2, 2) !== (year + 1) % 100)
    return undefined;
  const first = month < APRIL ? year + 1 : year;
  const last = month <= second ? first : first + 1;
  return { to: to + 2, period: between(monthPeriod(first, month), monthPeriod(last, second)) };
}

/** A month without day and year must stand where a date stands: "in May", "last June", "the March meeting". */
function bareMonth(ctx: DateContext, i: number, month: number): DateReading | undefined {
  const { doc } = ctx;
  const before = i - 1;
  const shift = termAt(doc, before, WordClass.shift);
  const next = i + 1;
  const name = isCapital(doc, next) && !is(doc, next, WordClass.weekday) && !spaceless(doc, next);
  if (shift === undefined) {
    const introduced =
      is(doc, before, WordClass.preposition) ||
      is(doc, before, WordClass.yearpart) ||
      is(doc, before, WordClass.determiner) ||
      (joinsRange(doc, before) && monthAt(doc, before - 1) > 0) ||
      isKind(doc, before, Kind.openParen) ||
      describesEncounter(doc, before, next);
    if (!introduced || (name && !is(doc, before, WordClass.determiner))) return undefined;
    if (isKind(doc, before, Kind.openParen) && !isKind(doc, next, Kind.closeParen))
      return undefined;
  }
  if (is(doc, before, WordClass.by) && name) return undefined;
  const year =
    shift === undefined ? inferYear(ctx, i, next, month) : shiftedYear(ctx.reference, shift, month);
  const from = shift === undefined ? i : before;
  return year === undefined
    ? unresolved(from, next)
    : { from, to: next, period: monthPeriod(year, month), relative: true };
}

/** `the planned (June) visit`, `a working (May) meeting`: between an adjective and the noun of an encounter. */
const describesEncounter = (doc: DateContext["doc"], before: number, next: number): boolean =>
  isWord(doc, before) &&
  !isCapital(doc, before) &&
  matchAt(doc.matches, next, Entry.meetingNoun) >= 0;

const spaceless = (doc: DateContext["doc"], i: number): boolean => !spaceBefore(doc, i);

/** Month and day, with the end of a range and the year if they follow. */
function monthDays(
  ctx: DateContext,
  i: number,
  month: number,
  first: { day: number; to: number },
): DateReading | undefined {
  const { doc } = ctx;
  let to = first.to;
  let endMonth = month;
  let endDay = first.day;
  const join = to;
  if (joinsRange(doc, join)) {
    const second = monthAt(doc, join + 1);
    const at = second > 0 ? afterMonth(doc, join + 1) : join + 1;
    const day = dayAt(doc, at);
    if (
      day &&
      (second > 0 || day.day > first.day) &&
      !isKind(doc, day.to, Kind.colon) &&
      (!is(doc, join, WordClass.and) || second > 0 || !isCounting(doc, day.to))
    ) {
      endMonth = second || month;
      endDay = day.day;
      to = day.to;
    }
  }
  // `May 16/2021`
  if (isKind(doc, to, Kind.slash) && integerAt(doc, to + 1, 4, 4) > 0) to++;
  // `March 4 (Tuesday), 2025` has its year behind the weekday.
  let weekdayEnd = to;
  if (isKind(doc, to, Kind.openParen) && is(doc, to + 1, WordClass.weekday))
    weekdayEnd = isKind(doc, to + 2, Kind.period) ? to + 4 : to + 3;
  const year =
    yearAfter(ctx, weekdayEnd) ?? (integerAt(doc, to, 4, 4) > 0 ? yearAfter(ctx, to) : undefined);
  const endYear = year?.year ?? inferDayYear(ctx, i, to, endMonth, endDay);
  const end = year?.to ?? weekdayEnd;
  if (endYear === undefined) return unresolved(i, end);
  const startYear = month > endMonth ? endYear - 1 : endYear;
  return days(
    i,
    end,
    startYear,
    month,
    first.day,
    endYear,
    endMonth,
    endDay,
    !year || year.relative,
  );
}

/** A number that counts what follows it: `on March 5 and 12 people died`. */
const isCounting = (doc: DateContext["doc"], i: number): boolean =>
  isWord(doc, i) &&
  !isCapital(doc, i) &&
  !is(doc, i, WordClass.preposition) &&
  !is(doc, i, WordClass.conjunction) &&
  !isAuxiliary(doc, i) &&
  !is(doc, i, WordClass.shift);

function days(
  from: number,
  to: number,
  y1: number,
  m1: number,
  d1: number,
  y2: number,
  m2: number,
  d2: number,
  relative: boolean,
): DateReading | undefined {
  if (d1 > daysInMonth(y1, m1) || d2 > daysInMonth(y2, m2)) return undefined;
  const period: Period = between(dayPeriod(civilDay(y1, m1, d1)), dayPeriod(civilDay(y2, m2, d2)));
  return { from, to, period, relative };
}

/** `5 March 2024`, `4th March, 2025`, `the 5th of March`, `15-16 March`, `28 March to 2 April`. */
export function dayFirst(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const first = dayAt(doc, i);
  if (!first) return undefined;
  let at = first.to;
  let lastDay = first.day;
  if (joinsRange(doc, at)) {
    const second = dayAt(doc, at + 1);
    if (second && second.day > first.day) {
      lastDay = second.day;
      at = second.to;
    }
  }
  if (is(doc, at, WordClass.of)) at++;
  const month = monthAt(doc, at);
  if (month === 0) return undefined;
  const after = afterMonth(doc, at);
  if (joinsRange(doc, after)) {
    const second = dayAt(doc, after + 1);
    const secondMonth = second ? monthAt(doc, second.to) : 0;
    if (second && secondMonth > 0) {
      const end = afterMonth(doc, second.to);
      const year = yearAfter(ctx, end);
      const y = year?.year ?? inferDayYear(ctx, i, end, secondMonth, second.day);
      if (y === undefined) return unresolved(i, end);
      return days(
        i,
        year?.to ?? end,
        month > secondMonth ? y - 1 : y,
        month,
        first.day,
        y,
        secondMonth,
        second.day,
        !year || year.relative,
      );
    }
  }
  const year = yearAfter(ctx, after);
  const y = year?.year ?? inferDayYear(ctx, i, after, month, lastDay);
  if (y === undefined) return unresolved(i, after);
  return days(i, year?.to ?? after, y, month, first.day, y, month, lastDay, !year || year.relative);
}

/** `2025-09-05`, `2025/09/05`, `13.10.2022`, `20-11-2023`, `7/8/07`. */
export function numericDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const start = doc.tokens.start[i] as number;
  const end = doc.tokens.end[i] as number;
  if (end - start >= 8 && end - start <= 10) {
    const parts = doc.text.slice(start, end).split(".");
    if (parts.length === 3) {
      const [d, m, y] = parts.map(Number) as [number, number, number];
      return y > 1800 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m)
        ? { from: i, to: i + 1, period: dayPeriod(civilDay(y, m, d)), relative: false }
        : undefined;
    }
  }
  const join = isKind(doc, i + 1, Kind.hyphen)
    ? Kind.hyphen
    : isKind(doc, i + 1, Kind.slash)
      ? Kind.slash
      : 0;
  if (
    join === 0 ||
    !isKind(doc, i + 3, join) ||
    !isKind(doc, i + 2, Kind.number) ||
    !isKind(doc, i + 4, Kind.number)
  )
    return undefined;
  const year = integerAt(doc, i, 4, 4);
  const b = integerAt(doc, i + 2, 1, 2);
  const c = integerAt(doc, i + 4, 1, 2);
  if (year > 1800 && b >= 1 && b <= 12 && c >= 1 && c <= daysInMonth(year, b))
    return { from: i, to: i + 5, period: dayPeriod(civilDay(year, b, c)), relative: false };
  const long = integerAt(doc, i + 4, 4, 4);
  if ((join === Kind.hyphen && long < 0) || isKind(doc, i + 5, Kind.slash)) return undefined;
  const a = integerAt(doc, i, 1, 2);
  const y = long > 0 ? long : integerAt(doc, i + 4, 2, 2) + 2000;
  if (a < 1 || b < 1 || y < 1800) return undefined;
  const period = nearestOrder(ctx.reference, y, a, b);
  return period === undefined
    ? a <= 31 && b <= 31
      ? unresolved(i, i + 5)
      : undefined
    : { from: i, to: i + 5, period: dayPeriod(period), relative: false };
}

/** Month-first or day-first: what only one order allows, else the one nearer to the reference. */
function nearestOrder(
  reference: CivilDay | undefined,
  year: number,
  a: number,
  b: number,
): CivilDay | undefined {
  const monthFirstDay = a <= 12 && b <= daysInMonth(year, a) ? civilDay(year, a, b) : undefined;
  const dayFirstDay = b <= 12 && a <= daysInMonth(year, b) ? civilDay(year, b, a) : undefined;
  if (monthFirstDay === undefined || dayFirstDay === undefined || monthFirstDay === dayFirstDay)
    return monthFirstDay ?? dayFirstDay;
  if (reference === undefined) return undefined;
  return Math.abs(monthFirstDay - reference) <= Math.abs(dayFirstDay - reference)
    ? monthFirstDay
    : dayFirstDay;
}

/** The year of a month without one: past, or future after a word of the future. */
export function inferYear(
  { doc, reference }: DateContext,
  from: number,
  to: number,
  month: number,
): number | undefined {
  if (reference === undefined) return undefined;
  const now = yearMonthDay(reference);
  const past = month <= now.month ? now.year : now.year - 1;
  const lean = isDeadline(doc, from) ? "future" : leanOf(doc, from, to);
  if (lean === "past" || lean === undefined) return past;
  const next = month >= now.month ? now.year : now.year + 1;
  // A plan for a month that has just gone by: "talks planned for May were cancelled".
  if (lean === "planned" && past !== next && (now.year - past) * 12 + now.month - month <= 2)
    return past;
  return next;
}

/** `by`, `until` and `before` look ahead. */
function isDeadline(doc: DateContext["doc"], from: number): boolean {
  let i = from - 1;
  while (is(doc, i, WordClass.yearpart) || is(doc, i, WordClass.of) || is(doc, i, WordClass.the))
    i--;
  return is(doc, i, WordClass.by) || is(doc, i, WordClass.until);
}

/** The year of a day without one: the nearest occurrence, unless the tense speaks against it. */
function inferDayYear(
  { doc, reference }: DateContext,
  from: number,
  to: number,
  month: number,
  day: number,
): number | undefined {
  if (reference === undefined) return undefined;
  const { year } = yearMonthDay(reference);
  const lean = leanOf(doc, from, to);
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const y of [year - 1, year, year + 1]) {
    const delta = civilDay(y, month, day) - reference;
    // A tense weighs like some months.
    const against =
      lean === "past" ? delta > 1 : (lean !== undefined || isDeadline(doc, from)) && delta < -1;
    const away = Math.abs(delta) + (against ? (lean === "future" ? 200 : 100) : 0);
    if (away < distance) {
      distance = away;
      best = y;
    }
  }
  return best;
}

/** `last June` is the one before this month, `next March` the one after it, `this May` in this year. */
function shiftedYear(
  reference: CivilDay | undefined,
  shift: number,
  month: number,
): number | undefined {
  if (reference === undefined) return undefined;
  const now = yearMonthDay(reference);
  if (shift === 0) return now.year;
  if (shift < 0) return month < now.month ? now.year : now.year - 1;
  return month > now.month ? now.year : now.year + 1;
}
