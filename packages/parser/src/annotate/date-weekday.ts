import { is, isCapital, isKind, isWord } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { civilDay, daysInMonth, weekdayOf, yearMonthDay } from "./civil-day.js";
import { dayFirst, monthFirst } from "./date-absolute.js";
import { type DateContext, type DateReading, monthAt, unresolved } from "./date-context.js";
import { leanOf, liesAhead } from "./date-lean.js";
import { integerAt, termAt } from "./numbers.js";
import { dayPeriod, daysPeriod } from "./period.js";

/** `Tuesday`, `last Monday`, `Tuesday, March 4`, `Thursday (16)`, `Wednesday (12 June 2024)`. */
export function weekdayDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, reference } = ctx;
  const weekday = isCapital(doc, i) ? termAt(doc, i, WordClass.weekday) : undefined;
  if (weekday === undefined) return undefined;
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  let next = i + 1;
  if (letters < 6) {
    // `Sun`, `Wed`: only beside a date or in a dateline.
    if (isKind(doc, next, Kind.period)) next++;
    if (!isKind(doc, next, Kind.comma) && monthAt(doc, next) === 0 && !is(doc, i - 1, WordClass.on))
      return undefined;
  }
  const shift = termAt(doc, i - 1, WordClass.shift);
  const from = shift === undefined ? i : i - 1;
  let at = next;
  if (is(doc, at, WordClass.daypart)) at++;
  const comma = isKind(doc, at, Kind.comma)
    ? at + 1
    : isKind(doc, at, Kind.openParen)
      ? at + 1
      : at;
  const date = monthFirst(ctx, comma) ?? dayFirst(ctx, comma);
  if (date?.period && date.period.precision !== "month") {
    const closed =
      comma > at && isKind(doc, at, Kind.openParen) && isKind(doc, date.to, Kind.closeParen);
    return { ...date, from, to: closed ? date.to + 1 : date.to };
  }
  // "Black Monday", "the Good Friday Agreement"
  if (is(doc, i - 1, WordClass.feast) && isCapital(doc, i - 1)) return undefined;
  if (reference === undefined) return unresolved(from, at);
  if (isKind(doc, at, Kind.openParen)) {
    const inside = bracketedDay(ctx, at);
    if (inside) return { ...inside, from };
  }
  // "Sunday Times" is a name.
  if (
    isCapital(doc, next) &&
    !isCapital(doc, i - 1) &&
    isWord(doc, next) &&
    !is(doc, i - 1, WordClass.on) &&
    is(doc, i - 1, WordClass.the)
  )
    return undefined;
  const delta = weekday - weekdayOf(reference);
  if (shift === 0) return { from, to: at, period: dayPeriod(reference + delta), relative: true };
  if (shift !== undefined) {
    const strict = shift < 0 ? (delta < 0 ? delta : delta - 7) : delta > 0 ? delta : delta + 7;
    return { from, to: at, period: dayPeriod(reference + strict), relative: true };
  }
  const lean =
    is(doc, i - 1, WordClass.by) || is(doc, i - 1, WordClass.until)
      ? "future"
      : leanOf(doc, from, at);
  const future = liesAhead(lean);
  const step = future ? (delta < 0 ? delta + 7 : delta) : delta > 0 ? delta - 7 : delta;
  // `Tuesday last week`
  if (
    termAt(doc, at, WordClass.shift) !== undefined &&
    termAt(doc, at + 1, WordClass.timeunit) === 2
  )
    return {
      from,
      to: at + 2,
      period: dayPeriod(reference + delta + 7 * (termAt(doc, at, WordClass.shift) as number)),
      relative: true,
    };
  const first = reference + step;
  const last = daysTo(ctx, i, at, weekday);
  if (last > 0)
    return { from, to: at + 2, period: daysPeriod(first, first + last), relative: true };
  return { from, to: at, period: dayPeriod(first), relative: true };
}

/** `from Wednesday to Friday`, `Wednesday through Friday`: the days until the second weekday, which stands behind token `at`; or 0. */
function daysTo({ doc }: DateContext, i: number, at: number, weekday: number): number {
  const spans =
    is(doc, at, WordClass.until) || (is(doc, at, WordClass.to) && is(doc, i - 1, WordClass.from));
  const other =
    spans && isCapital(doc, at + 1) ? termAt(doc, at + 1, WordClass.weekday) : undefined;
  return other === undefined ? 0 : (other - weekday + 7) % 7;
}

/** `Thursday (16)`, `Thursday (16/2)`, `Friday (today)`. */
function bracketedDay({ doc, reference }: DateContext, open: number): DateReading | undefined {
  if (reference === undefined) return undefined;
  if (is(doc, open + 1, WordClass.dayword) && isKind(doc, open + 2, Kind.closeParen))
    return {
      from: open,
      to: open + 3,
      period: dayPeriod(reference + (termAt(doc, open + 1, WordClass.dayword) ?? 0)),
      relative: true,
    };
  const day = integerAt(doc, open + 1, 1, 2);
  if (day < 1 || day > 31) return undefined;
  const { year, month } = yearMonthDay(reference);
  const written = isKind(doc, open + 2, Kind.slash) ? integerAt(doc, open + 3, 1, 2) : -1;
  const close = written > 0 ? open + 4 : open + 2;
  if (!isKind(doc, close, Kind.closeParen)) return undefined;
  const candidates =
    written > 0
      ? [
          [year - 1, written],
          [year, written],
          [year + 1, written],
        ]
      : [
          [year, month - 1],
          [year, month],
          [year, month + 1],
        ];
  let best: number | undefined;
  for (const [y, m] of candidates as [number, number][]) {
    const wrapped = m < 1 ? [y - 1, 12] : m > 12 ? [y + 1, m === 13 ? 1 : m] : [y, m];
    if (
      (wrapped[1] as number) > 12 ||
      day > daysInMonth(wrapped[0] as number, wrapped[1] as number)
    )
      continue;
    const civil = civilDay(wrapped[0] as number, wrapped[1] as number, day);
    if (best === undefined || Math.abs(civil - reference) < Math.abs(best - reference))
      best = civil;
  }
  return best === undefined
    ? undefined
    : { from: open, to: close + 1, period: dayPeriod(best), relative: true };
}
