import { isoDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import { termAt } from "../annotate/numbers.js";
import { yearPeriod } from "../annotate/period.js";
import { firstFrom, hasKind, is, isKind, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { TradeFacts } from "./trade-facts-type.js";

/** The dates whose first token lies in `from` to `to`, found by bisection. */
export function datesBetween(
  facts: Pick<TradeFacts, "dates">,
  from: number,
  to: number,
): DateMention[] {
  const { dates } = facts;
  const found: DateMention[] = [];
  for (let k = firstFrom(dates, from); k < dates.length && (dates[k] as DateMention).from < to; k++)
    found.push(dates[k] as DateMention);
  return found;
}

/** When a target is to be reached: the nearest date behind it, else before it, that lies ahead. The deadline of a target that is `over` may have passed. */
export function deadlineOf(
  doc: TextDocument,
  facts: TradeFacts,
  from: number,
  at: number,
  to: number,
  over = false,
): DateMention | undefined {
  const ahead = datesBetween(facts, from, to).filter(
    (d) =>
      isAhead(doc, facts, d) ||
      (over && d.precision === "year" && is(doc, d.from - 1, WordClass.for)),
  );
  return ahead.find((d) => d.from >= at) ?? ahead.at(-1);
}

function isAhead(doc: TextDocument, { reference }: TradeFacts, date: DateMention): boolean {
  if (date.comparison || date.precision === "day" || date.precision === "week")
    return date.relation === "by" && !date.comparison;
  // "the goal set in 2023", not "the mark set for 2030"; "from 3.6 billion in 2024".
  if (is(doc, date.from - 2, WordClass.setverb) && !is(doc, date.from - 1, WordClass.for))
    return false;
  if (date.relation === "by" || date.relation === "until") return true;
  return reference === undefined ? date.relation === "before" : date.lastDay >= reference;
}

/** The period that a figure covers: a date in its clause that is neither a comparison nor the day of speaking nor one of `except`. */
export function periodOf(
  doc: TextDocument,
  facts: TradeFacts,
  from: number,
  at: number,
  to: number,
  except: readonly DateMention[] = [],
): DateMention | undefined {
  const past = datesBetween(facts, from, to).filter(
    (d) =>
      isPeriod(doc, facts, d) &&
      !except.includes(d) &&
      !(d.from >= at && opensNext(doc, d, to)) &&
      // "the pact took effect in 2015; since then trade has doubled"
      !hasKind(doc, d.to, at, Kind.semicolon),
  );
  return (
    past.find((d) => d.from >= at && !opensClause(doc, at, d.from)) ??
    past.findLast((d) => d.from < at) ??
    past[0]
  );
}

/** `, in 2021 the figure was`: a date right before the next amount's phrase, which starts at `to`. */
const opensNext = (doc: TextDocument, { from, to: end }: DateMention, to: number): boolean =>
  end >= to - 1 &&
  end <= to &&
  isKind(doc, is(doc, from - 1, WordClass.preposition) ? from - 2 : from - 1, Kind.comma) &&
  !isKind(doc, to, Kind.period);

/** Whether another clause starts between an amount and a date: "last year trade exceeded $2 billion, and so far this year it has grown". */
const opensClause = (doc: TextDocument, from: number, to: number): boolean =>
  clauseOf(doc, from, to) >= 0;

/** Where the last clause before token `to` starts, behind a semicolon or at `, and`, `, but`, `, while`; -1 where none does behind token `from`. */
export function clauseOf(doc: TextDocument, from: number, to: number): number {
  for (let k = to - 1; k >= from; k--) {
    if (isKind(doc, k, Kind.semicolon)) return k;
    if (
      isKind(doc, k, Kind.comma) &&
      (is(doc, k + 1, WordClass.and) ||
        is(doc, k + 1, WordClass.but) ||
        is(doc, k + 1, WordClass.while))
    )
      return k;
  }
  return -1;
}

function isPeriod(doc: TextDocument, { reference }: TradeFacts, date: DateMention): boolean {
  if (
    date.comparison ||
    date.precision === "day" ||
    date.precision === "week" ||
    date.precision === "decade"
  )
    return false;
  if (reference !== undefined && date.firstDay > reference) return false;
  // "by the end of 2024, trade had reached": told of a year that is over.
  if (date.relation === "by" && (reference === undefined || date.lastDay > reference)) return false;
  // "compared to 2022, when it was $60 million": the clause behind is of that year.
  const next = isKind(doc, date.to, Kind.comma) ? date.to + 1 : date.to;
  if (is(doc, next, WordClass.subordinator) && is(doc, next, WordClass.wh)) return true;
  const b = governorOf(doc, date);
  // "since the beginning of the year": of what there is of it.
  if (is(doc, b, WordClass.since))
    return date.basis === "relative" && reference !== undefined && date.lastDay >= reference;
  if (is(doc, b, WordClass.compare) && is(doc, b, WordClass.from))
    return date.precision === "interval";
  return !isCompared(doc, b);
}

/** The word in front of a date, over its `in the`. */
function governorOf(doc: TextDocument, { from }: DateMention): number {
  let b = from - 1;
  if (is(doc, b, WordClass.the)) b--;
  if (is(doc, b, WordClass.in) || is(doc, b, WordClass.of)) b--;
  return b;
}

/** Whether the word at `b` compares with the date behind it: "than in the previous year", "rising 17% from 2021", "compared to 2023", "3 percent up on 2023". */
const isCompared = (doc: TextDocument, b: number): boolean =>
  is(doc, b, WordClass.than) ||
  is(doc, b, WordClass.compare) ||
  (is(doc, b, WordClass.on) && termAt(doc, b - 1, WordClass.growth) !== undefined) ||
  ((is(doc, b, WordClass.to) || is(doc, b, WordClass.with)) && is(doc, b - 1, WordClass.compare));

/** `totalled $3 billion, an increase of 7 percent compared to 2023`: the year after the one compared with, where it is over. */
export function yearCompared(
  doc: TextDocument,
  facts: TradeFacts,
  from: number,
  to: number,
): DateMention | undefined {
  const { reference } = facts;
  const before = datesBetween(facts, from, to).find(
    (d) => d.precision === "year" && !d.comparison && isCompared(doc, governorOf(doc, d)),
  );
  if (!before || reference === undefined) return undefined;
  const { edtf, first, last } = yearPeriod(Number(before.edtf) + 1);
  return last < reference
    ? { ...before, edtf, firstDay: first, lastDay: last, first: isoDay(first), last: isoDay(last) }
    : undefined;
}
