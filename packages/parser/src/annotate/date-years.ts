import { beforeThe, is, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { yearMonthDay } from "./civil-day.js";
import { countryBefore, isCurrencySign } from "./countries.js";
import { countryOfMatch, matchesNear } from "./countries-near.js";
import {
  type DateContext,
  type DateReading,
  isQuantity,
  monthAt,
  unresolved,
  yearNumberAt,
} from "./date-context.js";
import { monthsTo } from "./date-parts.js";
import { Unit } from "./date-relative.js";
import { matchAt } from "./matches.js";
import { integerAt, spaceBefore, termAt } from "./numbers.js";
import { between, monthsPeriod, type Period, yearPeriod } from "./period.js";

/** `in 2018`, `by the year 2032`, `2024–2026`, `2022-23`, `a landmark 2024 contract`. */
export function yearDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc } = ctx;
  const year = yearNumberAt(doc, i);
  if (year < 1900 || isQuantity(doc, i + 1)) return undefined;
  const before = i - 1;
  if (
    before >= 0 &&
    (isKind(doc, before, Kind.currency) ||
      isKind(doc, before, Kind.hash) ||
      (isKind(doc, before, Kind.slash) && !spaceBefore(doc, i)))
  )
    return undefined;
  if (isKind(doc, i + 1, Kind.percent) || isKind(doc, i + 1, Kind.currency)) return undefined;
  if (isKind(doc, i + 1, Kind.colon) && isKind(doc, i + 2, Kind.number)) return undefined;
  const range = yearRange(ctx, i, year);
  if (range) return range;
  if (isKind(doc, i + 1, Kind.slash) && isKind(doc, i + 2, Kind.number)) return undefined;
  // "COP-29", "G20-2024", "9376-2050": part of another number or name.
  if (isKind(doc, before, Kind.hyphen) && !isYearPart(doc, before - 1)) return undefined;
  if (isKind(doc, i + 1, Kind.hyphen) && isKind(doc, i + 2, Kind.number)) return undefined;
  // A number of things: "about 2000 companies", "2,000" never comes here.
  const introduced =
    is(doc, before, WordClass.preposition) ||
    is(doc, before, WordClass.determiner) ||
    is(doc, before, WordClass.yearpart) ||
    termAt(doc, before, WordClass.timeunit) === Unit.year;
  if (!introduced) {
    // "Vision 2030", "Expo 2025", "APEC 2022": part of a name.
    if (
      isCapital(doc, before) &&
      !is(doc, before, WordClass.weekday) &&
      monthAt(doc, before) === 0 &&
      !isSentenceHead(doc, before)
    )
      return undefined;
    const next = i + 1;
    if (isWord(doc, next) && !isCapital(doc, next) && isPluralNoun(doc, next)) return undefined;
    if (isCapital(doc, next) && !isSentenceHead(doc, i) && !isWord(doc, before)) return undefined;
  } else if (
    is(doc, before, WordClass.preposition) &&
    isWord(doc, i + 1) &&
    !isCapital(doc, i + 1) &&
    isPluralNoun(doc, i + 1) &&
    isCounted(doc, before)
  )
    return undefined;
  return { from: i, to: i + 1, period: yearPeriod(year), relative: false };
}

/** Prepositions behind which a number and a plural are a count: `with 2000 troops`, `about 2000 firms`. */
const isCounted = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.with) ||
  is(doc, i, WordClass.to) ||
  is(doc, i, WordClass.for) ||
  is(doc, i, WordClass.than) ||
  is(doc, i, WordClass.approximator);

const isSentenceHead = (doc: TextDocument, i: number): boolean =>
  i <= 0 || (doc.segments.from[doc.segments.of[i] as number] as number) === i;
const isYearPart = (doc: TextDocument, i: number): boolean => is(doc, i, WordClass.yearpart);

/** A lower-case plural that is no function word: `companies`, not `was`. */
function isPluralNoun(doc: TextDocument, i: number): boolean {
  const end = doc.tokens.end[i] as number;
  if (end - (doc.tokens.start[i] as number) < 4) return false;
  if (doc.text.charCodeAt(end - 1) !== 0x73) return is(doc, i, WordClass.collective);
  return (
    !is(doc, i, WordClass.preposition) &&
    !is(doc, i, WordClass.aux) &&
    !is(doc, i, WordClass.adverb) &&
    !is(doc, i, WordClass.subordinator)
  );
}

/** `2024–2026`, `2021-30`, `2022-23`, `2023/24`, `between 2020 and 2024`, `from 2020 to 2024`. */
function yearRange(ctx: DateContext, i: number, year: number): DateReading | undefined {
  const { doc } = ctx;
  const join = i + 1;
  if (isKind(doc, join, Kind.hyphen) || isKind(doc, join, Kind.slash)) {
    if (isKind(doc, join + 2, Kind.hyphen) && isKind(doc, join + 3, Kind.number)) return undefined;
    const end = yearNumberAt(doc, join + 1);
    if (end > year && end - year < 100)
      return end === year + 1 && isFiscal(doc, i)
        ? fiscalYear(ctx, i, join + 2, year)
        : {
            from: i,
            to: join + 2,
            period: between(yearPeriod(year), yearPeriod(end)),
            relative: false,
          };
    const short = integerAt(doc, join + 1, 2, 2);
    if (short < 0) return undefined;
    const whole = Math.floor(year / 100) * 100 + short;
    if (whole === year + 1) return fiscalYear(ctx, i, join + 2, year);
    return whole > year && isKind(doc, join, Kind.hyphen)
      ? {
          from: i,
          to: join + 2,
          period: between(yearPeriod(year), yearPeriod(whole)),
          relative: false,
        }
      : undefined;
  }
  const paired =
    (is(doc, join, WordClass.and) && is(doc, i - 1, WordClass.between)) ||
    ((is(doc, join, WordClass.to) ||
      is(doc, join, WordClass.through) ||
      is(doc, join, WordClass.until)) &&
      is(doc, i - 1, WordClass.from));
  if (!paired) return undefined;
  const end = yearNumberAt(doc, join + 1);
  return end > year
    ? { from: i, to: join + 2, period: between(yearPeriod(year), yearPeriod(end)), relative: false }
    : undefined;
}

const isFiscal = (doc: TextDocument, i: number): boolean =>
  is(doc, i - 1, WordClass.fiscal) ||
  (termAt(doc, i - 1, WordClass.timeunit) === Unit.year && is(doc, i - 2, WordClass.fiscal));

/** The fiscal year that starts in `year`, in the months of the country that the text is about; plain years where that is unknown. */
function fiscalYear({ doc }: DateContext, from: number, to: number, year: number): DateReading {
  return {
    from,
    to,
    period: fiscalPeriod(doc, from, year, true) ?? between(yearPeriod(year), yearPeriod(year + 1)),
    relative: false,
  };
}

function fiscalPeriod(
  doc: TextDocument,
  at: number,
  startYear: number,
  split = false,
): Period | undefined {
  const month = fiscalMonth(doc, at, split);
  return month === undefined
    ? undefined
    : month === 1
      ? yearPeriod(startYear)
      : monthsPeriod(startYear, month, month + 11);
}

/**
 * First month of the fiscal year, by the nearest country before the expression, else the first one behind it;
 * `split` asks for one that spans two calendar years. A partner ("exports to Bangladesh") only counts where no other country does.
 */
function fiscalMonth(doc: TextDocument, at: number, split = false): number | undefined {
  const { first, here, end } = matchesNear(doc, at);
  let partner: number | undefined;
  for (let m = here - 1; m >= first; m--) {
    const month = fiscalMonthOf(doc, m, split);
    if (month === undefined) continue;
    // "exports to the Emirates"
    const before = beforeThe(doc, doc.matches.from[m] as number);
    if (!is(doc, before, WordClass.to) && !is(doc, before, WordClass.with))
      return month === 1 ? (joinedMonth(doc, before) ?? month) : month;
    partner ??= month;
  }
  for (let m = here; m < end && partner === undefined; m++) partner = fiscalMonthOf(doc, m, split);
  return partner;
}

/** "(Pakistan) and Oman": whoever has a fiscal year that is no calendar year speaks of it; `and` is the token of the conjunction. */
function joinedMonth(doc: TextDocument, and: number): number | undefined {
  if (!is(doc, and, WordClass.and)) return undefined;
  const land = countryBefore(doc, and);
  return doc.lexicon.language.fiscalYears.find(({ country }) => country === land?.country)?.month;
}

/** First month of the fiscal year of the country that match `m` names. */
function fiscalMonthOf(doc: TextDocument, m: number, split: boolean): number | undefined {
  const country = countryOfMatch(doc, m);
  if (country === undefined || isCurrency(doc, m)) return undefined;
  for (const fiscal of doc.lexicon.language.fiscalYears)
    if (fiscal.country === country && !(split && fiscal.month === 1)) return fiscal.month;
  return undefined;
}

/** `US$`, `US dollars`: the name is that of money. */
const isCurrency = (doc: TextDocument, m: number): boolean =>
  isCurrencySign(doc, doc.matches.to[m] as number) ||
  matchAt(doc.matches, doc.matches.to[m] as number, Entry.currency) >= 0;

/** `fiscal year 2023`, `FY2023`, `FY27`, `FY 2021-22`, `FY2021-22`, `this fiscal year`, `the current fiscal year`. */
export function fiscalDate(ctx: DateContext, i: number): DateReading | undefined {
  const { doc, reference } = ctx;
  if (is(doc, i, WordClass.fiscal)) {
    let at = i + 1;
    if (termAt(doc, at, WordClass.timeunit) === Unit.year) at++;
    else if (!isUpperFy(doc, i) && yearNumberAt(doc, at) < 0) return undefined;
    const ended = monthsTo(ctx, i, at, 12);
    if (ended) return ended;
    const shift = termAt(doc, i - 1, WordClass.shift);
    const year = yearNumberAt(doc, at);
    if (year >= 0) {
      const range = yearRange(ctx, at, year);
      if (range) return { ...range, from: i };
      const period = fiscalPeriod(doc, i, year - (fiscalMonth(doc, i) === 1 ? 0 : 1));
      return { from: i, to: at + 1, period: period ?? yearPeriod(year), relative: false };
    }
    if (shift === undefined || at === i + 1) return undefined;
    const month = fiscalMonth(doc, i);
    if (reference === undefined || month === undefined) return unresolved(i - 1, at);
    const now = yearMonthDay(reference);
    const start = (now.month >= month ? now.year : now.year - 1) + shift;
    const period = fiscalPeriod(doc, i, start);
    return period ? { from: i - 1, to: at, period, relative: true } : undefined;
  }
  // `FY27` and `FY2027` are one word.
  const start = doc.tokens.start[i] as number;
  const end = doc.tokens.end[i] as number;
  if (
    (end - start !== 4 && end - start !== 6) ||
    doc.text.charCodeAt(start) !== 0x46 ||
    doc.text.charCodeAt(start + 1) !== 0x59
  )
    return undefined;
  const digits = Number(doc.text.slice(start + 2, end));
  if (!Number.isInteger(digits)) return undefined;
  const year = digits < 100 ? 2000 + digits : digits;
  // `FY2022-23`
  const range = yearRange(ctx, i, year);
  if (range) return range;
  const month = fiscalMonth(doc, i);
  const period =
    month === undefined ? undefined : fiscalPeriod(doc, i, month === 1 ? year : year - 1);
  return { from: i, to: i + 1, period: period ?? yearPeriod(year), relative: false };
}

const isUpperFy = (doc: TextDocument, i: number): boolean =>
  (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) === 2;
