import type { DateRelation } from "@communique/core";
import { is, isCapital, isKind, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { CivilDay } from "./civil-day.js";
import { yearMonthDay } from "./civil-day.js";
import { integerAt, spaceBefore, termAt } from "./numbers.js";
import type { Period } from "./period.js";

/** What the date rules know besides the text: the reference day, and the day and period named last. */
export interface DateContext {
  readonly doc: TextDocument;
  readonly reference: CivilDay | undefined;
  /** The last single day that the text named: what "that day" means. */
  lastDay: CivilDay | undefined;
  /** The last period that the text named: what "the same period a year earlier" counts from. */
  lastPeriod: Period | undefined;
}

/** A date expression on its tokens, before its relation is read. */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  /** Absent when the expression is a date that cannot be resolved. */
  readonly period?: Period;
  /** Whether the reference day was needed. */
  readonly relative: boolean;
  readonly relation?: DateRelation;
  readonly approximate?: true;
  /** What another amount is compared with: "the same period last year". */
  readonly comparison?: true;
}

export const unresolved = (from: number, to: number): DateReading => ({ from, to, relative: true });

/** A four-digit year at token `i`, or -1. `1,180` and `2030.5` are none. */
export function yearNumberAt(doc: TextDocument, i: number): number {
  const year = integerAt(doc, i, 4, 4);
  return year >= 1800 && year <= 2199 ? year : -1;
}

/** A year behind a month, quarter or season: `2024`, `, 2024`, `of 2024`, `last year`, `of this year`, `'24`. */
export function yearAfter(
  { doc, reference }: DateContext,
  i: number,
): { year: number; to: number; relative: boolean } | undefined {
  let at = i;
  if (isKind(doc, at, Kind.comma)) at++;
  const number = yearNumberAt(doc, at);
  if (number >= 0 && !isQuantity(doc, at + 1)) return { year: number, to: at + 1, relative: false };
  if (is(doc, at, WordClass.of) || is(doc, at, WordClass.in)) {
    const inner = yearNumberAt(doc, at + 1);
    if (inner >= 0) return { year: inner, to: at + 2, relative: false };
    at++;
  }
  if (is(doc, at, WordClass.the)) at++;
  const shift = termAt(doc, at, WordClass.shift);
  if (
    shift !== undefined &&
    termAt(doc, at + 1, WordClass.timeunit) === 6 &&
    reference !== undefined
  )
    return { year: yearMonthDay(reference).year + shift, to: at + 2, relative: true };
  if (
    at > i &&
    is(doc, at - 1, WordClass.the) &&
    termAt(doc, at, WordClass.timeunit) === 6 &&
    reference !== undefined
  )
    return { year: yearMonthDay(reference).year, to: at + 1, relative: true };
  return undefined;
}

/** Whether the token makes the number before it a quantity. */
export function isQuantity(doc: TextDocument, i: number): boolean {
  return (
    isKind(doc, i, Kind.percent) ||
    is(doc, i, WordClass.percentword) ||
    (is(doc, i, WordClass.per) && is(doc, i + 1, WordClass.cent)) ||
    (termAt(doc, i, WordClass.scale) !== undefined &&
      (spaceBefore(doc, i) ? termLong(doc, i) : true))
  );
}

const termLong = (doc: TextDocument, i: number): boolean =>
  (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) > 1;

/** The month named at token `i`, or 0. It must be written with a capital. */
export function monthAt(doc: TextDocument, i: number): number {
  return isCapital(doc, i) ? (termAt(doc, i, WordClass.month) ?? 0) : 0;
}

/** The token behind the month at `i`: the full stop of an abbreviation is skipped. */
export function afterMonth(doc: TextDocument, i: number): number {
  const letters = (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number);
  const next = i + 1;
  if (!isKind(doc, next, Kind.period) || spaceBefore(doc, next) || letters > 4) return next;
  // `in Sept. The talks`: the full stop ends the sentence; `Sept. 5` it does not.
  return isKind(doc, next + 1, Kind.number) || isKind(doc, next + 1, Kind.comma) ? next + 1 : next;
}

/** A day of the month at token `i` with its ordinal suffix: `3`, `03rd`. */
export function dayAt(doc: TextDocument, i: number): { day: number; to: number } | undefined {
  const day = integerAt(doc, i, 1, 2);
  if (day < 1 || day > 31 || isQuantity(doc, i + 1)) return undefined;
  const suffix = is(doc, i + 1, WordClass.ordinalsuffix) && !spaceBefore(doc, i + 1);
  return { day, to: suffix ? i + 2 : i + 1 };
}

/** Whether token `i` joins the ends of a range: `to`, `-`, `until`, `through`, `and`. */
export function joinsRange(doc: TextDocument, i: number): boolean {
  return (
    isKind(doc, i, Kind.hyphen) ||
    isKind(doc, i, Kind.dash) ||
    is(doc, i, WordClass.to) ||
    is(doc, i, WordClass.and) ||
    is(doc, i, WordClass.through) ||
    is(doc, i, WordClass.until) ||
    isKind(doc, i, Kind.ampersand)
  );
}
