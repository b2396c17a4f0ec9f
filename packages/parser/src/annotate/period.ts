import type { DatePrecision } from "@communique/core";
import {
  type CivilDay,
  civilDay,
  daysInMonth,
  isoDay,
  pad,
  weekdayOf,
  yearMonthDay,
} from "./civil-day.js";

/** A stretch of the calendar: what a date expression means. Both days are inclusive. */
export interface Period {
  readonly edtf: string;
  readonly first: CivilDay;
  readonly last: CivilDay;
  readonly precision: DatePrecision;
}

export const dayPeriod = (day: CivilDay): Period => ({
  edtf: isoDay(day),
  first: day,
  last: day,
  precision: "day",
});

/** Month `month` of `year`; months below 1 and above 12 run into other years. */
export function monthPeriod(year: number, month: number): Period {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  return {
    edtf: `${pad(y, 4)}-${pad(m, 2)}`,
    first: civilDay(y, m, 1),
    last: civilDay(y, m, daysInMonth(y, m)),
    precision: "month",
  };
}

export const yearPeriod = (year: number): Period => ({
  edtf: pad(year, 4),
  first: civilDay(year, 1, 1),
  last: civilDay(year, 12, 31),
  precision: "year",
});

/** The years 2020 to 2029 for 2020. */
export const decadePeriod = (year: number): Period => ({
  edtf: `${pad(Math.floor(year / 10), 3)}X`,
  first: civilDay(year, 1, 1),
  last: civilDay(year + 9, 12, 31),
  precision: "decade",
});
const centuryPeriod = (century: number): Period => ({
  edtf: `${pad(century - 1, 2)}XX`,
  first: civilDay((century - 1) * 100, 1, 1),
  last: civilDay((century - 1) * 100 + 99, 12, 31),
  precision: "century",
});

/** ISO 8601-2 numbers the quarters 33 to 36. */
export const quarterPeriod = (year: number, quarter: number): Period => ({
  edtf: `${pad(year, 4)}-${32 + quarter}`,
  first: civilDay(year, quarter * 3 - 2, 1),
  last: monthPeriod(year, quarter * 3).last,
  precision: "quarter",
});

/** ISO 8601-2 numbers the halves 40 and 41. */
export const halfPeriod = (year: number, half: number): Period => ({
  edtf: `${pad(year, 4)}-${39 + half}`,
  first: civilDay(year, half * 6 - 5, 1),
  last: monthPeriod(year, half * 6).last,
  precision: "half",
});

/** Northern three-month seasons: spring (1) is March to May, winter (4) begins in December of `year`. */
export const seasonPeriod = (year: number, season: number): Period => ({
  ...monthsPeriod(year, season * 3, season * 3 + 2),
  precision: "season",
});

/** The week from Monday to Sunday that holds `day`. */
function weekPeriod(day: CivilDay): Period {
  const first = day - weekdayOf(day) + 1;
  return {
    edtf: `${isoDay(first)}/${isoDay(first + 6)}`,
    first,
    last: first + 6,
    precision: "week",
  };
}

/** The months `from` to `to` of `year`. */
export function monthsPeriod(year: number, from: number, to: number): Period {
  return between(monthPeriod(year, from), monthPeriod(year, to));
}

/** From the start of `a` to the end of `b`, each written in its own precision. */
export function between(a: Period, b: Period): Period {
  if (a.edtf === b.edtf) return a;
  const start =
    a.edtf.includes("/") ||
    a.precision === "quarter" ||
    a.precision === "half" ||
    a.precision === "decade"
      ? isoDay(a.first)
      : a.edtf;
  const end =
    b.edtf.includes("/") ||
    b.precision === "quarter" ||
    b.precision === "half" ||
    b.precision === "decade"
      ? isoDay(b.last)
      : b.edtf;
  return { edtf: `${start}/${end}`, first: a.first, last: b.last, precision: "interval" };
}

/** Whole months or days as an interval of days. */
export const daysPeriod = (first: CivilDay, last: CivilDay): Period =>
  between(dayPeriod(first), dayPeriod(last));

/** `count` units after the day `from`, as the unit that holds it: months from a day give a month. */
export function shifted(from: CivilDay, count: number, unit: number): Period | undefined {
  const { year, month, day } = yearMonthDay(from);
  switch (unit) {
    case 1:
      return dayPeriod(from + count);
    case 2:
      return weekPeriod(from + 7 * count);
    case 3:
      return monthPeriod(year, month + count);
    case 4: {
      const quarter = Math.floor((month - 1) / 3) + count;
      return quarterPeriod(year + Math.floor(quarter / 4), (((quarter % 4) + 4) % 4) + 1);
    }
    case 5:
    case 11: {
      const half = (month > 6 ? 1 : 0) + count;
      return halfPeriod(year + Math.floor(half / 2), (((half % 2) + 2) % 2) + 1);
    }
    case 6:
      return yearPeriod(year + count);
    case 7:
      return decadePeriod(Math.floor(year / 10) * 10 + 10 * count);
    case 8:
      return centuryPeriod(Math.floor(year / 100) + 1 + count);
    case 10: {
      const saturday = from - weekdayOf(from) + 6 + 7 * count;
      return { ...daysPeriod(saturday, saturday + 1), precision: "interval" };
    }
    default:
      return day > 0 && unit === 9 ? daysPeriod(from, from + 14 * count) : undefined;
  }
}
