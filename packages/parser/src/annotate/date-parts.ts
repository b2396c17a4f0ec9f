import {
  afterThe,
  beforeThe,
  is,
  isAuxiliary,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { yearMonthDay } from "./civil-day.js";
import {
  afterMonth,
  type DateContext,
  type DateReading,
  monthAt,
  unresolved,
  yearAfter,
  yearNumberAt,
} from "./date-context.js";
import { iranianYear } from "./date-iranian.js";
import { leanOf, liesAhead } from "./date-lean.js";
import { Unit } from "./date-relative.js";
import { countAt, integerAt, spaceBefore, termAt } from "./numbers.js";
import {
  decadePeriod,
  halfPeriod,
  monthsPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearPeriod,
} from "./period.js";

/** `the first quarter of 2025`, `third-quarter`, `the last quarter`, `the first half of this year`, `the first seven months of 2025`, `the first months`. */
export function ordinalPart(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const ordinal = termAt(doc, i, WordClass.ordinal) ?? digitOrdinal(doc, i);
  if (ordinal === undefined) return undefined;
  const head = isKind(doc, i, Kind.number) ? i + 2 : i + 1;
  const at = isKind(doc, head, Kind.hyphen) ? head + 1 : head;
  const unit = termAt(doc, at, WordClass.timeunit);
  const from = is(doc, i - 1, WordClass.the) ? i - 1 : i;
  if (unit === Unit.quarter || unit === Unit.half || unit === Unit.semester)
    return part(ctx, from, at + 1, ordinal, unit);
  if (unit === Unit.century && ordinal > 0) return undefined;
  if (ordinal !== 1 && ordinal !== -1) return undefined;
  const count = countAt(doc, at);
  if (!count || count.value > 11) return undefined;
  const counted = termAt(doc, count.to, WordClass.timeunit);
  if (counted !== Unit.month && counted !== Unit.quarter) return undefined;
  const months = counted === Unit.quarter ? count.value * 3 : count.value;
  return monthsOf(ctx, from, count.to + 1, ordinal, months);
}

const digitOrdinal = (doc: TextDocument, i: number): number | undefined => {
  const n = integerAt(doc, i, 1, 2);
  return n >= 1 && n <= 4 && is(doc, i + 1, WordClass.ordinalsuffix) && !spaceBefore(doc, i + 1)
    ? n
    : undefined;
};

/** A quarter or half, by its number or from the end (-1). */
function part(
  ctx: DateContext,
  from: number,
  to: number,
  ordinal: number,
  unit: number,
): DateReading | undefined {
  const { doc, reference } = ctx;
  const parts = unit === Unit.quarter ? 4 : 2;
  if (ordinal > parts) return undefined;
  const iranian = ordinal === 1 ? iranianYear(ctx, to, 12 / parts) : undefined;
  if (iranian) return { ...iranian, from };
  const year = yearAfter(ctx, to);
  const make = unit === Unit.quarter ? quarterPeriod : halfPeriod;
  if (year)
    return {
      from,
      to: year.to,
      period: make(year.year, ordinal < 0 ? parts : ordinal),
      relative: year.relative,
    };
  if (is(doc, to, WordClass.of) || reference === undefined) return unresolved(from, to);
  const now = yearMonthDay(reference);
  if (ordinal < 0) {
    const current = Math.floor((now.month - 1) / (12 / parts));
    return {
      from,
      to,
      period: current === 0 ? make(now.year - 1, parts) : make(now.year, current),
      relative: true,
    };
  }
  const next = make(now.year + 1, ordinal);
  const known = [make(now.year - 1, ordinal), make(now.year, ordinal)];
  // "was $3 billion, and in the first quarter it grew", told in November
  const past = leanOf(doc, from, to) === "past";
  return {
    from,
    to,
    period: nearest(past ? known : [...known, next], reference),
    relative: true,
  };
}

function nearest(periods: readonly Period[], day: number): Period {
  const away = (p: Period): number =>
    p.first > day ? p.first - day : p.last < day ? day - p.last : 0;
  return periods.reduce((best, p) => (away(p) < away(best) ? p : best));
}

/** The first (or last) `months` months of a year: `the first seven months of 2025`; without a year the last such stretch that has ended. */
function monthsOf(
  ctx: DateContext,
  from: number,
  to: number,
  ordinal: number,
  months: number,
): DateReading | undefined {
  const { doc, reference } = ctx;
  const iranian = iranianYear(ctx, to, months);
  if (iranian) return { ...iranian, from };
  const year = yearAfter(ctx, to);
  // "the past five months of 2018" are over in a story of that year.
  const first = ordinal > 0 || isOver(ctx, from);
  const make = (y: number): Period =>
    first ? monthsPeriod(y, 1, months) : monthsPeriod(y, 13 - months, 12);
  if (year) return { from, to: year.to, period: make(year.year), relative: year.relative };
  if (ordinal < 0 || is(doc, to, WordClass.of) || reference === undefined)
    return unresolved(from, to);
  const now = yearMonthDay(reference);
  return {
    from,
    to,
    period: make(
      now.month > months || leanOf(doc, from, to) === "future" ? now.year : now.year - 1,
    ),
    relative: true,
  };
}

/** Whether the stretch that opens at `from` is `the past …`. */
function isOver({ doc }: DateContext, from: number): boolean {
  const i = afterThe(doc, from);
  return is(doc, i, WordClass.after);
}

/** `seven months of this year`, `the 10 first months of 2024`, `in 9 months this year`, `10 months to late January`. */
export function monthCount(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const count = countAt(doc, i);
  if (!count || is(doc, i, WordClass.a)) return undefined;
  const unit = termAt(doc, count.to, WordClass.ordinal) === 1 ? count.to + 1 : count.to;
  if (termAt(doc, unit, WordClass.timeunit) !== Unit.month) return undefined;
  const next = unit + 1;
  const ended = monthsTo(ctx, i, next, count.value);
  if (ended || count.value > 11) return ended;
  // Without "of" only behind a preposition of time.
  const during = is(doc, i - 1, WordClass.in) || is(doc, i - 1, WordClass.during);
  const linked = is(doc, next, WordClass.of) || is(doc, next, WordClass.in);
  if (!linked && !(during && yearAfter(ctx, next))) return undefined;
  const found = monthsOf(ctx, i, next, 1, count.value);
  return found?.period ? found : undefined;
}

/** The `months` months up to one that token `i` leads to: `the year to June`, `the financial year ending March 2024`. */
export function monthsTo(
  ctx: DateContext,
  from: number,
  i: number,
  months: number,
): DateReading | undefined {
  const { doc, reference } = ctx;
  if (!is(doc, i, WordClass.to) && !is(doc, i, WordClass.ending)) return undefined;
  let at = i + 1;
  while (is(doc, at, WordClass.in) || is(doc, at, WordClass.yearpart)) at++;
  const month = monthAt(doc, at);
  if (month === 0) return undefined;
  const to = afterMonth(doc, at);
  const year = yearAfter(ctx, to);
  if (!year && reference === undefined) return unresolved(from, to);
  const now = yearMonthDay(reference ?? 0);
  const y = year?.year ?? (month <= now.month ? now.year : now.year - 1);
  return {
    from,
    to: year?.to ?? to,
    // `the year to December`
    period:
      months === 12 && month === 12 ? yearPeriod(y) : monthsPeriod(y, month - months + 1, month),
    relative: !year || year.relative,
  };
}

/** `Q1 2025`, `1Q2025`, `H1`, `1H 2025`, `2025 Q1`. */
export function shortPart(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const year = yearNumberAt(doc, i);
  if (year >= 0) {
    const named = letterDigit(doc, i + 1);
    return named
      ? {
          from: i,
          to: i + 2,
          period:
            named.letter === "q" ? quarterPeriod(year, named.digit) : halfPeriod(year, named.digit),
          relative: false,
        }
      : undefined;
  }
  const named = letterDigit(doc, i);
  if (named)
    return part(ctx, i, i + 1, named.digit, named.letter === "q" ? Unit.quarter : Unit.half);
  // `1H2025` is the number 1 and the word H2025.
  const n = integerAt(doc, i, 1, 1);
  if (n < 1 || n > 4 || !isWord(doc, i + 1) || spaceBefore(doc, i + 1)) return undefined;
  const start = doc.tokens.start[i + 1] as number;
  const letter = doc.text.charCodeAt(start) | 32;
  if ((letter !== 0x71 && letter !== 0x68) || (letter === 0x68 && n > 2)) return undefined;
  const unit = letter === 0x71 ? Unit.quarter : Unit.half;
  const rest = doc.text.slice(start + 1, doc.tokens.end[i + 1] as number);
  if (rest === "") return part(ctx, i, i + 2, n, unit);
  const digits = Number(rest);
  const y = rest.length === 4 ? digits : rest.length === 2 ? 2000 + digits : -1;
  return y > 1800 && y < 2200
    ? {
        from: i,
        to: i + 2,
        period: unit === Unit.quarter ? quarterPeriod(y, n) : halfPeriod(y, n),
        relative: false,
      }
    : undefined;
}

/** `Q3` or `H1` as one word token. */
function letterDigit(
  doc: TextDocument,
  i: number,
): { letter: "q" | "h"; digit: number } | undefined {
  if (!isWord(doc, i) || (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) !== 2)
    return undefined;
  const start = doc.tokens.start[i] as number;
  const c = doc.text.charCodeAt(start);
  const digit = doc.text.charCodeAt(start + 1) - 48;
  if (c === 0x51 && digit >= 1 && digit <= 4) return { letter: "q", digit };
  return c === 0x48 && (digit === 1 || digit === 2) ? { letter: "h", digit } : undefined;
}

/** `this autumn`, `last summer`, `spring 2025`, `the spring of 2025`, `in autumn`. */
export function season(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, reference } = ctx;
  const value = termAt(doc, i, WordClass.season);
  if (value === undefined) return undefined;
  const year = yearAfter(ctx, i + 1);
  if (year)
    return {
      from: i,
      to: year.to,
      period: seasonPeriod(year.year, value),
      relative: year.relative,
    };
  const shift = termAt(doc, i - 1, WordClass.shift);
  const before = beforeThe(doc, i);
  const placed =
    is(doc, before, WordClass.in) ||
    is(doc, before, WordClass.by) ||
    is(doc, before, WordClass.until) ||
    is(doc, before, WordClass.since) ||
    is(doc, before, WordClass.yearpart) ||
    (is(doc, before, WordClass.of) && is(doc, before - 1, WordClass.yearpart));
  if (
    shift === undefined &&
    (!placed ||
      (isWord(doc, i + 1) &&
        !is(doc, i + 1, WordClass.preposition) &&
        !is(doc, i + 1, WordClass.conjunction) &&
        !isAuxiliary(doc, i + 1)))
  )
    return undefined;
  const from = shift === undefined ? i : i - 1;
  if (reference === undefined) return unresolved(from, i + 1);
  const now = yearMonthDay(reference);
  // The winter of January began last year.
  const base = value === 4 && now.month <= 2 ? now.year - 1 : now.year;
  const current = seasonPeriod(base, value);
  let y = base;
  if (shift !== undefined && shift < 0)
    y = current.first > reference || current.last >= reference ? base - 1 : base;
  else if (shift !== undefined && shift > 0) y = current.first > reference ? base : base + 1;
  else if (shift === undefined) {
    const lean =
      is(doc, before, WordClass.by) || is(doc, before, WordClass.until)
        ? "future"
        : leanOf(doc, from, i + 1);
    if (liesAhead(lean)) y = current.last < reference ? base + 1 : base;
    else y = current.first > reference ? base - 1 : base;
  }
  return { from, to: i + 1, period: seasonPeriod(y, value), relative: true };
}

/** `the 1990s`, `the 70s`. */
export function decade({ doc }: DateContext, i: number): DateReading | undefined {
  const next = i + 1;
  if (
    !isWord(doc, next) ||
    spaceBefore(doc, next) ||
    (doc.tokens.end[next] as number) - (doc.tokens.start[next] as number) !== 1 ||
    doc.text.charCodeAt(doc.tokens.start[next] as number) !== 0x73
  ) {
    if (!isKind(doc, next, Kind.possessive) || !is(doc, i - 1, WordClass.the)) return undefined;
  }
  const year = yearNumberAt(doc, i);
  if (year >= 0)
    return year % 10 === 0
      ? { from: i, to: i + 2, period: decadePeriod(year), relative: false }
      : undefined;
  const short = integerAt(doc, i, 2, 2);
  return short >= 20 && short % 10 === 0
    ? { from: i, to: i + 2, period: decadePeriod(1900 + short), relative: false }
    : undefined;
}

/** What "the end of the year" and "the end of the decade" mean when the unit has no year of its own. */
export function definiteUnit(
  { doc, reference }: DateContext,
  i: number,
  ending: boolean,
): { period?: Period; to: number } | undefined {
  let at = i;
  if (is(doc, at, WordClass.the) || is(doc, at, WordClass.demonstrative)) at++;
  const shift = termAt(doc, at, WordClass.shift);
  if (shift !== undefined && at > i) at++;
  const unit = termAt(doc, at, WordClass.timeunit);
  if (unit === undefined || at === i) return undefined;
  const to = at + 1;
  if (reference === undefined) return { to };
  const { year, month } = yearMonthDay(reference);
  if (unit === Unit.year && shift === undefined) return { period: yearPeriod(year), to };
  if (unit === Unit.decade && ending && (shift ?? 0) === 0)
    return { period: yearPeriod(Math.floor(year / 10) * 10 + 10), to };
  if (unit === Unit.month && shift === undefined)
    return { period: monthsPeriod(year, month, month), to };
  return undefined;
}
