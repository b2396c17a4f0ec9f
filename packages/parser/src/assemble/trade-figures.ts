import { type CivilDay, isoDay, yearMonthDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import { is, isKind, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Bounds } from "./trade-bounds.js";
import { datesBetween, periodOf, yearCompared } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import type { Shared, TradeFigureFound } from "./trade-found.js";
import { joins } from "./trade-pairs.js";
import { phraseOf } from "./trade-parties.js";
import type { Quantity, Reading } from "./trade-reading-types.js";

/** The figure of one group of readings; `inherited` is the period of the figure before it. */
export function figureOf(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
  bounds: Bounds,
  inherited: DateMention | undefined,
): TradeFigureFound | undefined {
  const value = levelOf(members);
  const later = laterGrowth(doc, facts, members);
  const percent = members.find((m) => m.quantity.kind === "percent" && m !== later?.member);
  const factor = members.find((m) => m.quantity.kind === "factor");
  const changePercent =
    percent?.quantity.kind === "percent"
      ? signed(percent.quantity.percent.percent, percent.direction)
      : factor?.quantity.kind === "factor"
        ? Math.round((factor.quantity.factor.factor - 1) * 1000) / 10
        : undefined;
  if (!value && changePercent === undefined) return undefined;
  const others = members.flatMap((m) =>
    isCompared(m) ? (ownDate(doc, facts, m.quantity, members) ?? []) : [],
  );
  const period =
    periodOf(doc, facts, bounds.from, value?.quantity.from ?? bounds.at, bounds.to, others) ??
    (shared.measure === "investment" ? untilNow(facts, bounds) : undefined) ??
    inherited ??
    (changePercent === undefined ? undefined : yearCompared(doc, facts, bounds.from, bounds.to));
  return {
    ...shared,
    value: value?.quantity.kind === "money" ? value.quantity.money : undefined,
    changePercent,
    period,
    evidence: { from: Math.min(phraseOf(doc, bounds.subject).from, bounds.at), to: bounds.last },
  };
}

/** The amount that a group of readings states: `$5 million` of `came to $5 million in 2023 and grew by 7 percent`. */
const levelOf = (members: readonly Reading[]): Reading | undefined =>
  members.find((m) => m.role === "level" && m.quantity.kind === "money");

const signed = (percent: number, direction: number): number => (direction < 0 ? -percent : percent);

/** `since 2005`: from that year to the day of the story. */
function untilNow({ dates, reference }: TradeFacts, { from, to }: Bounds): DateMention | undefined {
  const since = datesBetween({ dates }, from, to).find(
    (d) => d.relation === "since" && d.precision === "year",
  );
  return since && reference !== undefined ? through(since, reference) : undefined;
}

const through = (since: DateMention, last: CivilDay): DateMention => ({
  ...since,
  edtf: `${since.edtf}/${yearMonthDay(last).year}`,
  last: isoDay(last),
  lastDay: last,
  precision: "interval",
});

/** The earlier levels that a group compares its figure with, each at a date of its own: `against $370 million a year earlier`, `from $100 million in 2020`. */
export function comparedFigures(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
): TradeFigureFound[] {
  const found: TradeFigureFound[] = [];
  for (const member of members) {
    const { quantity, subject } = member;
    const period = isCompared(member) ? ownDate(doc, facts, quantity, members) : undefined;
    if (!period || quantity.kind !== "money") continue;
    found.push({
      ...shared,
      value: quantity.money,
      changePercent: undefined,
      period,
      evidence: { from: Math.min(phraseOf(doc, subject).from, quantity.from), to: quantity.to },
    });
  }
  return found;
}

/** The growth behind a level or another growth, of a time of its own: `came to $5 million in 2023 and grew by 7 percent in January`. */
function laterGrowth(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
):
  | { readonly member: Reading; readonly percent: number; readonly period: DateMention }
  | undefined {
  const level = levelOf(members);
  // "grew by 5 percent in 2023 and 7 percent in 2024"
  const head = level ?? members.find((m) => m.quantity.kind === "percent");
  const own = head && ownDate(doc, facts, head.quantity, members);
  if (!own) return undefined;
  for (const member of members) {
    const { quantity, mood } = member;
    if (quantity.kind !== "percent" || member === head) continue;
    if (level && mood.at < level.quantity.to) continue;
    const [period] = datesBetween(facts, quantity.to, quantity.to + NEAR);
    if (period && (!level || period.precision !== "year") && period.firstDay > own.lastDay)
      return { member, percent: quantity.percent.percent, period };
  }
  return undefined;
}

/** The figure of a growth that is told behind a level, at a later time. */
export function laterFigure(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
): TradeFigureFound[] {
  const found = laterGrowth(doc, facts, members);
  if (!found) return [];
  const { member, percent, period } = found;
  const { quantity, subject, direction } = member;
  return [
    {
      ...shared,
      value: undefined,
      changePercent: signed(percent, direction),
      period,
      evidence: { from: Math.min(phraseOf(doc, subject).from, quantity.from), to: period.to },
    },
  ];
}

const isCompared = ({ quantity, role }: Reading): boolean =>
  quantity.kind === "money" && (role === "comparison" || role === "baseline");

/** How far from an amount its own date may stand. */
const NEAR = 4;

/** The date right behind an amount ("recorded" may stand before it), else the one right before it. */
function ownDate(
  doc: TextDocument,
  facts: TradeFacts,
  { from, to }: Quantity,
  members: readonly Reading[],
): DateMention | undefined {
  const next = is(doc, to, WordClass.amount) ? to + 1 : to;
  const [behind] = datesBetween(facts, to, next + NEAR);
  // "fell to $4 million in 2023 from $6 million": the date right behind another amount is that one's.
  const isOther = ({ from: at }: DateMention): boolean =>
    members.some(({ quantity: q }) => q.to <= at && at - q.to <= 2);
  const date =
    behind ??
    datesBetween(facts, from - NEAR - 2, from).findLast((d) => d.to >= from - NEAR && !isOther(d));
  return date && date.precision !== "day" && date.relation !== "by" ? date : undefined;
}

/** How far apart two figures that share a date may stand. */
const SIDE_BY_SIDE = 4;

/** How many words `to Saudi Arabia and` may have. */
const PARTNER = 6;

/** `exported $40 million to Oman and imported $30 million in 2024`: only the partner and an `and` between the two. */
function isBothOf(doc: TextDocument, from: number, to: number): boolean {
  if (!is(doc, to - 1, WordClass.and) || to - from > PARTNER) return false;
  return (
    (is(doc, from, WordClass.preposition) || is(doc, from, WordClass.worth)) && joins(doc, from, to)
  );
}

/** "exports were $40 million and imports $30 million in 2024": the date behind the last of a pair is that of both. */
export function sharePeriod(doc: TextDocument, figures: TradeFigureFound[], from: number): void {
  for (let k = figures.length - 2; k >= from; k--) {
    const [a, b] = [figures[k] as TradeFigureFound, figures[k + 1] as TradeFigureFound];
    if (a.period || !a.value || !b.period || !b.value || b.period.from < b.value.from) continue;
    // Behind "exports and imports", the amounts alone stand side by side.
    const gap = (b.evidence.from < a.value.to ? b.value.from : b.evidence.from) - a.value.to;
    const join = isKind(doc, a.value.to, Kind.comma) ? a.value.to + 1 : a.value.to;
    if (
      (gap >= 0 && gap <= SIDE_BY_SIDE && is(doc, join, WordClass.and)) ||
      isBothOf(doc, a.value.to, b.evidence.from) ||
      // "$50 million (exports $30 million, imports $20 million) in 2024"
      (isKind(doc, b.period.from - 2, Kind.closeParen) && b.period.from > b.value.to)
    )
      figures[k] = { ...a, period: b.period };
  }
}
