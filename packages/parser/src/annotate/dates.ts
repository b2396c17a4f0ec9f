import type { DateBasis, DatePrecision, DateRelation } from "@communique/core";
import {
  beforeThe,
  is,
  isKind,
  isOf,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Kind } from "../text/tokens.js";
import { type CivilDay, isoDay, yearMonthDay } from "./civil-day.js";
import { dayFirst, monthFirst, numericDate } from "./date-absolute.js";
import {
  type DateContext,
  type DateReading,
  monthAt,
  unresolved,
  yearNumberAt,
} from "./date-context.js";
import { fiscalPart } from "./date-fiscal-part.js";
import { iranianYear } from "./date-iranian.js";
import {
  decade,
  definiteUnit,
  monthCount,
  monthsTo,
  ordinalPart,
  season,
  shortPart,
} from "./date-parts.js";
import {
  counted,
  dayBefore,
  dayWord,
  laterInDay,
  samePeriod,
  shiftedUnit,
  Unit,
} from "./date-relative.js";
import { weekOfMonth } from "./date-week.js";
import { weekdayDate } from "./date-weekday.js";
import { fiscalDate, yearDate } from "./date-years.js";
import { termAt } from "./numbers.js";
import { type Period, yearPeriod } from "./period.js";

/** A date in the text, resolved. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  readonly edtf: string;
  /** First and last day, `YYYY-MM-DD`, inclusive. */
  readonly first: string;
  readonly last: string;
  /** The same days as integers. */
  readonly firstDay: CivilDay;
  readonly lastDay: CivilDay;
  readonly precision: DatePrecision;
  readonly relation: DateRelation | undefined;
  readonly basis: DateBasis;
  readonly approximate: true | undefined;
  /** What a figure is compared with ("the same period last year"), no date of an event. */
  readonly comparison: true | undefined;
}

/** A date expression that cannot be resolved: no reference, or no telling. */
export interface UnresolvedDate extends TokenRange {}

/** Every date in `range` (the whole text by default) in text order, none overlapping. Dates that need a reference are left out when there is none; `doubts` collects them. */
export function findDates(
  doc: TextDocument,
  reference: CivilDay | undefined,
  range?: TokenRange,
  doubts?: UnresolvedDate[],
): DateMention[] {
  const ctx: DateContext = { doc, reference, lastDay: undefined, lastPeriod: undefined };
  const found: DateMention[] = [];
  const end = range?.to ?? doc.tokens.count;
  for (let i = range?.from ?? 0; i < end; ) {
    const reading = mayStart(doc, i) ? readDate(ctx, i) : undefined;
    if (!reading || reading.to > end) {
      i++;
      continue;
    }
    const { period } = reading;
    if (period) {
      const from = Math.max(reading.from, found.at(-1)?.to ?? 0);
      found.push(mention(doc, reading, from, period));
      if (period.precision === "day" && !isAside(doc, from)) ctx.lastDay = period.first;
      if (!reading.comparison && !isStandard(doc, reading.from)) ctx.lastPeriod = period;
    } else doubts?.push({ from: reading.from, to: reading.to });
    i = Math.max(reading.to, i + 1);
  }
  return found;
}

/** How far into the clause beside somebody its day may stand, in tokens. */
const ASIDE_REACH = 12;

/** `met Minister A, who arrived on May 4`: a day that is told of somebody beside what the story goes on with. */
function isAside(doc: TextDocument, from: number): boolean {
  for (let k = from - 1; k > from - ASIDE_REACH && k > 0; k--) {
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.period)) return false;
    if (is(doc, k, WordClass.relative) || is(doc, k, WordClass.who))
      return isKind(doc, k - 1, Kind.comma);
  }
  return false;
}

/** `growth of 14% on H1 2022`, `compared with 2022`: what a figure is measured by, whose period is another. */
function isStandard(doc: TextDocument, from: number): boolean {
  let k = beforeThe(doc, from);
  if (is(doc, k, WordClass.in)) k--;
  if (is(doc, k, WordClass.with) || is(doc, k, WordClass.to))
    return is(doc, k - 1, WordClass.compare);
  // `more than in 2022`; `from January to May` is no standard.
  if (is(doc, k, WordClass.compare) && !is(doc, k, WordClass.from)) return true;
  const over = is(doc, k, WordClass.on) || is(doc, k, WordClass.over);
  return over && (isKind(doc, k - 1, Kind.percent) || is(doc, k - 1, WordClass.percentword));
}

/** Whether a date may start at token `i`: at a number, `'82`, a few words, or what begins as `FY27`, `Q3` or `H1` do. */
function mayStart(doc: TextDocument, i: number): boolean {
  const kind = doc.tokens.kind[i];
  if (kind !== Kind.word) return kind === Kind.number || kind === Kind.single;
  if (isOf(doc, i, WordSet.date)) return true;
  const first = doc.tokens.units[doc.tokens.start[i] as number];
  return first === 0x46 || first === 0x48 || first === 0x51;
}

function mention(
  doc: TextDocument,
  { to, relative, relation, approximate, comparison }: DateReading,
  from: number,
  period: Period,
): DateMention {
  return {
    from,
    to,
    edtf: period.edtf,
    first: isoDay(period.first),
    last: isoDay(period.last),
    firstDay: period.first,
    lastDay: period.last,
    precision: period.precision,
    relation: relation ?? relationBefore(doc, from),
    basis: relative ? "relative" : "stated",
    approximate,
    comparison,
  };
}

/** The date expression at token `i`: the first rule that fits, longest readings first. */
function readDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const kind = doc.tokens.kind[i];
  if (kind === Kind.number)
    return (
      numericDate(ctx, i) ??
      dayFirst(ctx, i) ??
      shortPart(ctx, i) ??
      monthCount(ctx, i) ??
      decade(ctx, i) ??
      ordinalPart(ctx, i) ??
      counted(ctx, i) ??
      yearDate(ctx, i)
    );
  if (kind === Kind.single) return apostropheYear(ctx, i);
  if (kind !== Kind.word) return undefined;
  if (is(doc, i, WordClass.the) || is(doc, i, WordClass.demonstrative)) {
    const year = termAt(doc, i + 1, WordClass.timeunit) === Unit.year;
    const day =
      dayBefore(ctx, i) ?? samePeriod(ctx, i) ?? (year ? monthsTo(ctx, i, i + 2, 12) : undefined);
    if (day) return day;
    // "to conclude talks within the year"
    const within = year && is(doc, i, WordClass.the) && is(doc, i - 1, WordClass.within);
    const unit = within ? definiteUnit(ctx, i, false) : undefined;
    if (unit) return { from: i, ...unit, relative: true };
  }
  if (is(doc, i, WordClass.yearpart) || is(doc, i, WordClass.laterword)) {
    const part = laterInDay(ctx, i) ?? yearPart(ctx, i);
    if (part) return part;
  }
  if (monthAt(doc, i) > 0) return monthFirst(ctx, i);
  if (is(doc, i, WordClass.weekday)) return weekdayDate(ctx, i);
  if (is(doc, i, WordClass.dayword)) return dayWord(ctx, i);
  if (is(doc, i, WordClass.season)) return season(ctx, i);
  if (is(doc, i, WordClass.ordinal)) {
    const part = fiscalPart(ctx, i) ?? weekOfMonth(ctx, i) ?? ordinalPart(ctx, i);
    if (part) return part;
  }
  if (is(doc, i, WordClass.same)) {
    const same = samePeriod(ctx, i);
    if (same) return same;
  }
  if (is(doc, i, WordClass.shift)) return shiftedDate(ctx, i);
  if (is(doc, i, WordClass.calendarname)) return iranianYear(ctx, i);
  if (is(doc, i, WordClass.cardinal) || is(doc, i, WordClass.a))
    return monthCount(ctx, i) ?? counted(ctx, i);
  return fiscalDate(ctx, i) ?? shortPart(ctx, i);
}

/** What a shift word governs: a month, weekday or season of its own rule, or a unit. */
function shiftedDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const next = i + 1;
  if (monthAt(doc, next) > 0) return monthFirst(ctx, next);
  if (is(doc, next, WordClass.weekday)) return weekdayDate(ctx, next);
  if (is(doc, next, WordClass.season)) return season(ctx, next);
  if (is(doc, next, WordClass.fiscal)) return fiscalDate(ctx, next);
  if (is(doc, next, WordClass.calendarname)) return iranianYear(ctx, i);
  // "by the end of this year" starts at its part; "this early June" is read from "early".
  return shiftedUnit(ctx, i);
}

/** `early June`, `mid-2025`, `end-2027`, `the end of the year`, `the end of the decade`, `late Wednesday`, `later this year`, `earlier today`. */
function yearPart(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const value = termAt(doc, i, WordClass.yearpart);
  const ending = value === 3;
  const yearEnd = ending ? yearEndAt(ctx, i) : undefined;
  if (yearEnd) return yearEnd;
  let at = i + 1;
  if (
    isKind(doc, at, Kind.hyphen) ||
    is(doc, at, WordClass.of) ||
    (value !== undefined && is(doc, at, WordClass.in))
  )
    at++;
  const unit = definiteUnit(ctx, at, ending);
  const noun = !isAdjectivePart(doc, i);
  const from = noun && is(doc, i - 1, WordClass.the) ? i - 1 : i;
  if (unit) {
    const decided = { from, to: unit.to, relative: true } as const;
    return unit.period
      ? { ...decided, period: unit.period, ...by(doc, from) }
      : unresolved(from, unit.to);
  }
  const direct = at === i + 1;
  if (is(doc, at, WordClass.the)) at++;
  // "end talks on Friday" and "close in May": a verb, no part of a year.
  if (noun && direct && value !== undefined) return undefined;
  const inner =
    isKind(doc, at, Kind.word) || isKind(doc, at, Kind.number) ? readInner(ctx, at) : undefined;
  if (!inner || inner.from > at || (inner.period === undefined && inner.to === at))
    return undefined;
  return { ...inner, from, ...by(doc, from) };
}

/** `by year-end`: the end at token `i` is that of this year. */
function yearEndAt({ doc, reference }: DateContext, i: number): DateReading | undefined {
  const from = isKind(doc, i - 1, Kind.hyphen) ? i - 2 : i - 1;
  if (termAt(doc, from, WordClass.timeunit) !== Unit.year || !is(doc, from - 1, WordClass.by))
    return undefined;
  if (reference === undefined) return unresolved(from, i + 1);
  const { year } = yearMonthDay(reference);
  return { from, to: i + 1, period: yearPeriod(year), relative: true };
}

/** The date behind `early`, `the end of`; no part of a part, so that `later later later …` does not nest. */
const readInner = (ctx: DateContext, at: number): DateReading | undefined => {
  const { doc } = ctx;
  if (is(doc, at, WordClass.yearpart) || is(doc, at, WordClass.laterword)) return undefined;
  if (yearNumberAt(doc, at) >= 0) {
    const year = yearDate(ctx, at);
    return (
      year ?? { from: at, to: at + 1, period: yearPeriod(yearNumberAt(doc, at)), relative: false }
    );
  }
  return readDate(ctx, at);
};

/** `early`, `late`, `mid`, `later`, `earlier` stand before the date itself; `end` and `beginning` need "of". */
function isAdjectivePart(doc: TextDocument, i: number): boolean {
  return (
    is(doc, i, WordClass.laterword) ||
    is(doc, i, WordClass.daypart) ||
    isKind(doc, i + 1, Kind.hyphen) ||
    termAt(doc, i, WordClass.yearpart) === 2
  );
}

const by = (doc: TextDocument, from: number): { relation?: DateRelation } =>
  is(doc, from - 1, WordClass.before) ? { relation: "by" } : {};

/** `'82`: the year with its century left out. */
function apostropheYear({ doc, reference }: DateContext, i: number): DateReading | undefined {
  if (
    !isKind(doc, i + 1, Kind.number) ||
    (doc.tokens.end[i + 1] as number) - (doc.tokens.start[i + 1] as number) !== 2 ||
    doc.tokens.end[i] !== doc.tokens.start[i + 1]
  )
    return undefined;
  const digits = Number(
    doc.text.slice(doc.tokens.start[i + 1] as number, doc.tokens.end[i + 1] as number),
  );
  if (isKind(doc, i + 2, Kind.word) && doc.tokens.end[i + 1] === doc.tokens.start[i + 2])
    return undefined;
  const now = reference === undefined ? undefined : Number(isoDay(reference).slice(2, 4));
  return {
    from: i,
    to: i + 2,
    period: yearPeriod((now !== undefined && digits <= now + 20 ? 2000 : 1900) + digits),
    relative: false,
  };
}

/** The preposition in front of a date. */
function relationBefore(doc: TextDocument, from: number): DateRelation | undefined {
  let i = from - 1;
  if (is(doc, i, WordClass.the)) i--;
  // "by the year 2032"
  if (termAt(doc, i, WordClass.timeunit) !== undefined) i--;
  if (is(doc, i, WordClass.the)) i--;
  if (!isWord(doc, i)) return undefined;
  if (is(doc, i, WordClass.by) || is(doc, i, WordClass.within)) return "by";
  if (is(doc, i, WordClass.since)) return "since";
  if (is(doc, i, WordClass.until)) return "until";
  if (is(doc, i, WordClass.before)) return "before";
  if (is(doc, i, WordClass.on)) return "on";
  if (is(doc, i, WordClass.during) || is(doc, i, WordClass.in)) return "during";
  if (is(doc, i, WordClass.after)) return "after";
  return undefined;
}
