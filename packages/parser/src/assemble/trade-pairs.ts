import type { DateMention } from "../annotate/dates.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import { firstFrom, is, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Bounds } from "./trade-bounds.js";
import { datesBetween } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import type { Shared, TradeFigureFound } from "./trade-found.js";
import type { Subject } from "./trade-measures.js";
import { phraseOf } from "./trade-parties.js";
import type { Quantity, Reading } from "./trade-reading-types.js";

/** How many words may stand between two measures side by side: `exports to and imports from`. */
const MEASURES = 4;

/** How far behind two measures their amounts may stand, in tokens. */
const FAR = 20;

/**
 * The measure of each quantity of `exports and imports stood at $6 million and $4 million`: the first of the first
 * measure, the second of the second. One amount of both is their sum, which is trade.
 */
export function pairedSubjects(
  doc: TextDocument,
  quantities: readonly Quantity[],
  subjects: readonly Subject[],
): ReadonlyMap<Quantity, Subject> {
  const found = new Map<Quantity, Subject>();
  for (const [s, a] of subjects.entries()) {
    const b = subjects[s + 1];
    if (!b || !isTradeHalf(a) || !isTradeHalf(b) || a.measure === b.measure) continue;
    if (b.from - a.to > MEASURES || !joins(doc, a.to, b.from)) continue;
    const end = subjects[s + 2]?.from ?? Number.POSITIVE_INFINITY;
    const behind: Quantity[] = [];
    for (let i = firstFrom(quantities, b.to); i < quantities.length; i++) {
      const quantity = quantities[i] as Quantity;
      if (quantity.from >= Math.min(end, b.to + FAR)) break;
      behind.push(quantity);
    }
    const [first, second] = behind;
    if (!first) continue;
    const pair =
      second?.kind === first.kind &&
      is(doc, first.to, WordClass.and) &&
      qualifierBefore(doc, second.from).from === first.to + 1;
    if (pair) found.set(first, a).set(second, b);
    else {
      const sum: Subject = { from: a.from, to: b.to, measure: "trade_turnover" };
      for (const quantity of behind) found.set(quantity, sum);
    }
  }
  return found;
}

const isTradeHalf = ({ measure, states }: Subject): boolean =>
  (measure === "exports" || measure === "imports") && !states;

/** Words with an `and`, no punctuation. */
export function joins(doc: TextDocument, from: number, to: number): boolean {
  let and = false;
  for (let k = from; k < to; k++) {
    if (!isWord(doc, k)) return false;
    and ||= is(doc, k, WordClass.and);
  }
  return and;
}

/** The two figures of `trade was $6 million and $7 million in 2021 and 2022 respectively`. */
export function respectiveFigures(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
  { from, to, subject }: Bounds,
): TradeFigureFound[] {
  const levels = members.filter((m) => m.role === "level").map((m) => m.quantity);
  const [a, b] = levels;
  if (levels.length !== 2 || a?.kind !== "money" || b?.kind !== "money") return [];
  if (b.from - a.to > 2 || !is(doc, a.to, WordClass.and)) return [];
  const dates = datesBetween(facts, from, to);
  const k = dates.findIndex((d, i) => isPair(doc, d, dates[i + 1]));
  if (k < 0) return [];
  return [a, b].map(({ money, to }, i) => ({
    ...shared,
    value: money,
    changePercent: undefined,
    period: dates[k + i] as DateMention,
    evidence: { from: Math.min(phraseOf(doc, subject).from, a.from), to },
  }));
}

/** `2021 and 2022`, `in 2021 and in 2022` */
const isPair = (doc: TextDocument, a: DateMention, b: DateMention | undefined): boolean =>
  b !== undefined &&
  a.precision === b.precision &&
  b.from - a.to <= 2 &&
  !isKind(doc, a.to, Kind.comma) &&
  is(doc, a.to, WordClass.and);
