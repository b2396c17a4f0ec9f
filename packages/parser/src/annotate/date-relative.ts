import {
  beforeThe,
  is,
  isKind,
  isOr,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type CivilDay, civilDay, daysInMonth, yearMonthDay } from "./civil-day.js";
import { type DateContext, type DateReading, unresolved, yearNumberAt } from "./date-context.js";
import { leanOf, liesAhead } from "./date-lean.js";
import { countAt, termAt } from "./numbers.js";
import {
  between,
  dayPeriod,
  daysPeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  shifted,
  yearPeriod,
} from "./period.js";

export const Unit = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
  fortnight: 9,
  weekend: 10,
  semester: 11,
} as const;

/** `today`, `yesterday evening`, `tomorrow`. */
export function dayWord({ doc, reference }: DateContext, i: number): DateReading | undefined {
  const offset = termAt(doc, i, WordClass.dayword);
  if (offset === undefined) return undefined;
  // "today's meeting" is a day; "the youth of today" is none.
  const to = is(doc, i + 1, WordClass.daypart) ? i + 2 : i + 1;
  return reference === undefined
    ? unresolved(i, to)
    : { from: i, to, period: dayPeriod(reference + offset), relative: true };
}

/** `last week`, `next month`, `this year`, `this morning`, `the next three years`, `the coming years`, `the past decade`, `the current fiscal year`. */
export function shiftedUnit(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, reference } = ctx;
  const shift = termAt(doc, i, WordClass.shift);
  if (shift === undefined) return undefined;
  if (is(doc, i + 1, WordClass.daypart))
    return is(doc, i, WordClass.demonstrative) && reference !== undefined
      ? { from: i, to: i + 2, period: dayPeriod(reference), relative: true }
      : undefined;
  const unit = termAt(doc, i + 1, WordClass.timeunit);
  if (unit === undefined) return countedUnits(ctx, i, shift);
  const to = i + 2;
  if (isPlural(doc, i + 1)) return unresolved(i, to);
  if (reference === undefined) return unresolved(i, to);
  const plain = isPlainShift(doc, i, shift);
  if (unit === Unit.day) {
    // "the previous day", "the following day" and "the next day" count from the day named last.
    if (shift === 0 || !is(doc, i - 1, WordClass.the)) return undefined;
    const base = ctx.lastDay ?? (shift < 0 ? reference : undefined);
    return base === undefined
      ? unresolved(i - 1, to)
      : { from: i - 1, to, period: dayPeriod(base + shift), relative: true };
  }
  if (!plain) {
    if (unit === Unit.decade) return { from: i, to, ...decade(ctx, i, shift), relative: true };
    // "up from the previous year's $540 million": the year before the one named last.
    return shift < 0 && is(doc, i - 1, WordClass.the)
      ? { from: i, to, ...earlier(ctx, 1, unit), relative: true, comparison: true }
      : unresolved(i, to);
  }
  if (unit === Unit.decade) return { from: i, to, ...decade(ctx, i, shift), relative: true };
  if (isKind(doc, to, Kind.possessive) && unit === Unit.century) return undefined;
  const period = shifted(reference, shift, unit);
  return period ? { from: i, to, period, relative: true } : undefined;
}

/** "next decade" within a plan is ten years from now; "the past decade" is the one before. */
function decade({ doc, reference }: DateContext, i: number, shift: number): { period?: Period } {
  if (reference === undefined) return {};
  const { year } = yearMonthDay(reference);
  if (shift > 0 && is(doc, i - 1, WordClass.the)) return { period: yearPeriod(year + 10) };
  const period = shifted(reference, shift, Unit.decade);
  return period ? { period } : {};
}

/** `last`, `this`, `next`, `current` count from the reference; `previous` and `following` count from something in the text. */
function isPlainShift(doc: TextDocument, i: number, shift: number): boolean {
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  if (shift === 0) return true;
  // last, next, past, coming: `past` and `coming` with an article are spans, not calendar units.
  if (letters === 4)
    return !(
      doc.text.charCodeAt(doc.tokens.start[i] as number) === 0x70 && is(doc, i - 1, WordClass.the)
    );
  return letters === 6;
}

const isPlural = (doc: TextDocument, i: number): boolean =>
  doc.text.charCodeAt((doc.tokens.end[i] as number) - 1) === 0x73;

/** `the next three years`, `the coming 4-5 years`, `the next three to four years`: until the last of them. */
function countedUnits(
  { doc, reference }: DateContext,
  i: number,
  shift: number,
): DateReading | undefined {
  if (is(doc, i + 1, WordClass.vague)) {
    const unit = i + (is(doc, i + 2, WordClass.of) ? 3 : 2);
    return termAt(doc, unit, WordClass.timeunit) === undefined
      ? undefined
      : unresolved(i, unit + 1);
  }
  const span = countOfUnits(doc, i + 1);
  if (!span) return undefined;
  if (shift <= 0 || reference === undefined) return unresolved(i, span.to);
  const period = horizon(reference, span.count, span.unit);
  return period
    ? { from: i, to: span.to, period, relative: true, relation: "by" }
    : unresolved(i, span.to);
}

/** How many of which unit a phrase counts, and where it ends. */
interface CountedUnits {
  readonly count: number;
  readonly unit: number;
  readonly to: number;
}

/** `three years`, `4-5 years`, `three to four years`, `two or three years`, `18 months`: the upper count. */
function countOfUnits(doc: TextDocument, i: number): CountedUnits | undefined {
  const first = countAt(doc, i);
  if (!first) return undefined;
  let { value: count, to } = first;
  if (isKind(doc, to, Kind.hyphen) || is(doc, to, WordClass.to) || isOr(doc, to)) {
    const second = countAt(doc, to + 1);
    if (second) {
      count = second.value;
      to = second.to;
    } else if (isKind(doc, to, Kind.hyphen)) to++;
  }
  const unit = termAt(doc, to, WordClass.timeunit);
  if (unit === undefined || count > 200) return undefined;
  return { count, unit, to: to + 1 };
}

/** The end of a stretch of `count` units that starts now: five years after a day of 2025 is 2030. */
function horizon(reference: number, count: number, unit: number): Period | undefined {
  if (unit === Unit.decade) return yearPeriod(yearMonthDay(reference).year + 10 * count);
  if (unit === Unit.fortnight) return shifted(reference, 2 * count, Unit.week);
  return shifted(reference, count, unit);
}

/** `two days ago`, `a week ago`, `three months earlier`, `in two years' time`, `within five years`, `in a decade`. */
export function counted(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, reference } = ctx;
  const span = countOfUnits(doc, i);
  if (!span) return undefined;
  const { count, unit, to } = span;
  if (is(doc, to, WordClass.ago)) {
    if (reference === undefined) return unresolved(i, to + 1);
    const period =
      unit === Unit.week
        ? dayPeriod(reference - 7 * count)
        : unit === Unit.decade
          ? yearPeriod(yearMonthDay(reference).year - 10 * count)
          : shifted(reference, -count, unit);
    const compared = is(doc, i - 1, WordClass.compare);
    return period
      ? {
          from: i,
          to: to + 1,
          period,
          relative: true,
          ...(compared ? { comparison: true as const } : {}),
        }
      : undefined;
  }
  // "A day earlier, he had met": before the day of what was told, else the story's own.
  const short = unit === Unit.day || unit === Unit.week;
  const back = termAt(doc, to, WordClass.earlier);
  if (short && back !== undefined && closes(doc, to + 1)) {
    // "Two days later" counts from the day named last.
    const base = back < 0 ? ctx.lastDay : dayTold(ctx);
    if (base === undefined) return unresolved(i, to + 1);
    const days = (unit === Unit.week ? 7 * count : count) * back;
    return { from: i, to: to + 1, period: dayPeriod(base - days), relative: true };
  }
  // "a year earlier", "a year before": counted from what the text named last, and no date of an event.
  if (back !== undefined) {
    const reading = { from: i, to: to + 1, ...earlier(ctx, count * back, unit), relative: true };
    return back > 0 ? { ...reading, comparison: true } : reading;
  }
  return ahead(ctx, i, span);
}

/** `within (five years)`, `in (two years') time`, `over (three years)` of a plan: the stretch that starts now, of which the count is at token `i`. */
function ahead(
  { doc, reference }: DateContext,
  i: number,
  { count, unit, to }: CountedUnits,
): DateReading | undefined {
  const before = i - 1;
  const within = is(doc, beforeThe(doc, i), WordClass.within);
  const inside = is(doc, before, WordClass.in);
  const aimed = (inside || is(doc, before, WordClass.over)) && isAimed(doc, before);
  if (!within && !inside && !aimed) return undefined;
  const possessive = isKind(doc, to, Kind.single) || isKind(doc, to, Kind.possessive);
  const told = within || aimed || possessive || liesAhead(leanOf(doc, before, to));
  if (!told || reference === undefined) return unresolved(i, to);
  const period = horizon(reference, count, unit);
  return period
    ? { from: i, to: possessive ? to + 2 : to, period, relative: true, relation: "by" }
    : undefined;
}

/** How far before `over three years` the word may stand that makes it a plan. */
const PLAN = 16;

/** `a goal of doubling exports over three years`, `aim to double them over three years`, `the goal is to reach it in three years`: ahead, where `grew over three years` is past. */
function isAimed(doc: TextDocument, at: number): boolean {
  const low = Math.max(sentenceStart(doc, sentenceOf(doc, at)), at - PLAN);
  let grows = false;
  for (let k = at - 1; k >= low; k--) {
    if (is(doc, k, WordClass.past) && !is(doc, k - 1, WordClass.to)) return false;
    if (is(doc, k, WordClass.goal) || is(doc, k, WordClass.aim)) return grows;
    // "will invest $3 million over five years"; "Oman, Chad to double trade in three years"
    if (is(doc, k, WordClass.willing)) return true;
    if (grows && is(doc, k, WordClass.to) && isGrowth(doc, k + 1)) return true;
    grows ||= isGrowth(doc, k);
  }
  return false;
}

/** `raise`, `double`, `reach`, `bring` */
const isGrowth = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.increase) ||
  is(doc, k, WordClass.factorword) ||
  is(doc, k, WordClass.attain) ||
  is(doc, k, WordClass.bring);

/** The days within which a day is news. */
const NEWS = 7;

/** The day named last if it is in the news, else the reference day. */
const dayTold = ({ lastDay, reference }: DateContext): CivilDay | undefined =>
  reference !== undefined &&
  lastDay !== undefined &&
  lastDay <= reference &&
  reference - lastDay <= NEWS
    ? lastDay
    : reference;

/** Whether a phrase ends before token `k`. */
const closes = (doc: TextDocument, k: number): boolean =>
  !isWord(doc, k) || is(doc, k, WordClass.conjunction) || is(doc, k, WordClass.preposition);

function earlier({ lastPeriod }: DateContext, count: number, unit: number): { period?: Period } {
  if (!lastPeriod) return {};
  if (unit !== Unit.year) return {};
  const period = yearsBack(lastPeriod, count);
  return period ? { period } : {};
}

/** The same stretch of the calendar `count` years before, in the same precision. */
function yearsBack({ precision, first, last }: Period, count: number): Period | undefined {
  const { year, month, day } = yearMonthDay(first);
  const end = yearMonthDay(last);
  switch (precision) {
    case "year":
      return yearPeriod(year - count);
    case "month":
      return monthPeriod(year - count, month);
    case "quarter":
      return quarterPeriod(year - count, (month + 2) / 3);
    case "half":
      return halfPeriod(year - count, month === 1 ? 1 : 2);
    case "interval": {
      const whole = day === 1 && end.day === daysInMonth(end.year, end.month);
      return whole
        ? between(monthPeriod(year - count, month), monthPeriod(end.year - count, end.month))
        : daysPeriod(
            civilDay(year - count, month, day),
            civilDay(end.year - count, end.month, end.day),
          );
    }
    default:
      return undefined;
  }
}

/** `later in the day`: of the day named last. */
export function laterInDay(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const within = is(doc, i + 1, WordClass.in) && is(doc, i + 2, WordClass.the);
  if (!within || termAt(doc, i + 3, WordClass.timeunit) !== Unit.day) return undefined;
  const day = dayTold(ctx);
  return day === undefined
    ? unresolved(i, i + 4)
    : { from: i, to: i + 4, period: dayPeriod(day), relative: true };
}

/** `the same period last year`, `the same period of 2023`: what a figure is compared with; `the same day`, `that day`. */
export function samePeriod(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, lastPeriod } = ctx;
  if (!is(doc, i, WordClass.same)) return undefined;
  const unit = termAt(doc, i + 1, WordClass.timeunit);
  if (unit === Unit.day) {
    const { lastDay, reference } = ctx;
    if (lastDay === undefined) return undefined;
    // `discussed the summit on August 9. On the same day, the guest was received`: the story's own.
    const past =
      reference !== undefined && lastDay > reference && !liesAhead(leanOf(doc, i, i + 2));
    return { from: i, to: i + 2, period: dayPeriod(past ? reference : lastDay), relative: true };
  }
  const noun = i + 1;
  if (is(doc, i, WordClass.demonstrative)) return repeated(ctx, i);
  if (unit === undefined && !(isWord(doc, noun) && isSame(doc, i, noun))) return undefined;
  let at = noun + 1;
  if (is(doc, at, WordClass.of) || is(doc, at, WordClass.in)) at++;
  if (is(doc, at, WordClass.the)) at++;
  const number = yearNumberAt(doc, at);
  const shift = termAt(doc, at, WordClass.shift);
  const count = countOfUnits(doc, at);
  let to = at;
  if (number >= 0) to = at + 1;
  else if (
    shift !== undefined &&
    termAt(doc, unitAt(doc, at + 1), WordClass.timeunit) === Unit.year
  )
    to = unitAt(doc, at + 1) + 1;
  else if (count?.unit === Unit.year) to = count.to + 1;
  else return repeated(ctx, i);
  const back = number >= 0 && lastPeriod ? yearMonthDay(lastPeriod.last).year - number : 1;
  return { from: i, to, ...earlier(ctx, back, Unit.year), relative: true, comparison: true };
}

/** The unit at token `i`, over `fiscal`: `of the last fiscal year`. */
const unitAt = (doc: TextDocument, i: number): number => (is(doc, i, WordClass.fiscal) ? i + 1 : i);

/** "over the same period", "during that period", "in the same year": what the text named last. */
function repeated({ doc, lastPeriod }: DateContext, i: number): DateReading | undefined {
  if (!lastPeriod || lastPeriod.precision === "day" || lastPeriod.precision === "week")
    return undefined;
  const year = lastPeriod.precision === "year";
  const before = beforeThe(doc, i);
  if (
    !is(doc, before, WordClass.in) &&
    !is(doc, before, WordClass.over) &&
    !is(doc, before, WordClass.during) &&
    !is(doc, before, WordClass.for)
  )
    return undefined;
  const noun = i + 1;
  const same =
    is(doc, noun, WordClass.span) || (year && termAt(doc, noun, WordClass.timeunit) === Unit.year);
  return same ? { from: i, to: noun + 1, period: lastPeriod, relative: true } : undefined;
}

/** Anything may be the same as last year; what is like it is a period: "the corresponding period of 2023". */
const isSame = (doc: TextDocument, i: number, noun: number): boolean =>
  termAt(doc, i, WordClass.same) !== LIKE || is(doc, noun, WordClass.span);

/** The value of `corresponding`, `similar`. */
const LIKE = 2;

/** `the day before`: before the day of what was told, unless it says before what. */
export function dayBefore(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  if (
    !is(doc, i, WordClass.the) ||
    termAt(doc, i + 1, WordClass.timeunit) !== Unit.day ||
    !is(doc, i + 2, WordClass.before)
  )
    return undefined;
  const next = i + 3;
  const open =
    isWord(doc, next) && !is(doc, next, WordClass.conjunction) && !is(doc, next, WordClass.adverb);
  const told = dayTold(ctx);
  return open || told === undefined
    ? undefined
    : { from: i, to: next, period: dayPeriod(told - 1), relative: true };
}
