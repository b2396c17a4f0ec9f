import type { Change, TargetKind, TargetStatus } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import { termAt } from "../annotate/numbers.js";
import { hasWord, is, isKind, isModal, sentenceEnd, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Bounds } from "./trade-bounds.js";
import { datesBetween, deadlineOf } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import type { Antecedent, Shared, TradeFigureFound, TradeTargetFound } from "./trade-found.js";
import type { Subject } from "./trade-measures.js";
import { phraseOf } from "./trade-parties.js";
import type { Reading, SentenceReadings } from "./trade-reading-types.js";

/** The targets of one group of readings. */
export function targetsOf(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
  bounds: Bounds,
  known: Antecedent | undefined,
  anaphoric: boolean,
): TradeTargetFound[] {
  const money = (role: Reading["role"]): MoneyMention[] =>
    members.flatMap((m) =>
      m.role === role && m.quantity.kind === "money" ? [m.quantity.money] : [],
    );
  const levels = money("level");
  const increments = money("increment");
  const [span] = levels.length === 0 ? money("baseline") : levels;
  const ranged =
    span?.max !== undefined &&
    levels.length <= 1 &&
    members.some((m) => m.mood.direction === 1) &&
    isUnmarkedRange(doc, span);
  // "have invested $1 billion and intend to invest another $500 million": a sum of its own.
  const sameMeasure =
    known !== undefined &&
    (anaphoric || known.measure === shared.measure) &&
    !is(doc, bounds.subject.from, WordClass.investverb);
  const stated = money("baseline")[0] ?? money("comparison")[0];
  const baseline = ranged
    ? withoutMax(span)
    : (stated ?? (sameMeasure && startsAt(doc, known, bounds.subject) ? known.value : undefined));
  const change = changeOf(members);
  const head = members[0] as Reading;
  const status = statusOf(doc, head, bounds);
  const build = (target: MoneyMention | undefined, kind: TargetKind): TradeTargetFound => {
    const start = Math.min(head.mood.at, phraseOf(doc, bounds.subject).from, bounds.at);
    const at = target?.to ?? bounds.last;
    const deadline = deadlineOf(
      doc,
      facts,
      bounds.from,
      at,
      bounds.to,
      status === "reached" || status === "missed",
    );
    const pays = baseline !== undefined && !(target && baseline.from === target.from && !ranged);
    return {
      ...shared,
      baseline: pays ? baseline : undefined,
      target,
      change,
      deadline,
      status,
      kind,
      evidence: {
        from: start,
        to: Math.max(bounds.last, deadline && deadline.from >= bounds.at ? deadline.to : 0),
      },
    };
  };
  if (ranged) return [build(upper(span), "level")];
  if (levels.length > 0) return levels.map((m) => build(m, "level"));
  if (increments.length > 0) return increments.map((m) => build(m, "increment"));
  return change ? [build(undefined, "level")] : [];
}

/** Whether a target may start at a level told before it: not at one of some months, but where the text says "this figure". */
const startsAt = (doc: TextDocument, { period }: Antecedent, { from }: Subject): boolean =>
  !isPartOfYear(period) || is(doc, from, WordClass.demonstrative);

/** The fewest days of a year: one that is not over yet is a year too. */
const MOST_OF_YEAR = 350;

/** `in the first ten months`: a level that the whole year will exceed. */
export const isPartOfYear = (period: DateMention | undefined): boolean =>
  period !== undefined && period.lastDay - period.firstDay < MOST_OF_YEAR;

/** "increase turnover $4 billion to $9 billion", "from last year's $4 billion to $9 billion": a range by its look, no preposition in front. */
const isUnmarkedRange = (doc: TextDocument, money: MoneyMention): boolean => {
  for (let i = money.from; i < money.to; i++)
    if (is(doc, i, WordClass.to))
      return !is(doc, money.from - 1, WordClass.to) && !is(doc, money.from - 1, WordClass.by);
  return false;
};

function withoutMax({ max: _, ...money }: MoneyMention): MoneyMention {
  return money;
}

function upper({ max, ...money }: MoneyMention): MoneyMention {
  return { ...money, amount: max ?? money.amount };
}

function changeOf(members: readonly Reading[]): Change | undefined {
  for (const { quantity, direction } of members) {
    if (quantity.kind === "factor") return { factor: quantity.factor.factor };
    if (quantity.kind === "percent")
      return { percent: quantity.percent.percent * (direction < 0 ? -1 : 1) };
  }
  return undefined;
}

/** Met or missed, where the clause says so behind the amount; otherwise what its verb says. */
function statusOf(doc: TextDocument, head: Reading, bounds: Bounds): TargetStatus {
  if (is(doc, head.mood.at, WordClass.goal) || hasGoal(doc, bounds)) {
    for (let i = bounds.last; i < Math.min(bounds.to, bounds.last + 12); i++) {
      if (!is(doc, i, WordClass.achieved)) continue;
      if (
        !is(doc, i - 1, WordClass.be) &&
        !is(doc, i - 1, WordClass.have) &&
        !is(doc, i - 1, WordClass.adverb)
      )
        continue;
      if (isModal(doc, i - 2) || isModal(doc, i - 1)) continue;
      return isMissed(doc, i) ? "missed" : "reached";
    }
  }
  return head.mood.status;
}

const hasGoal = (doc: TextDocument, { last }: Bounds): boolean =>
  hasWord(doc, last, last + 6, WordClass.goal);

const isMissed = (doc: TextDocument, i: number): boolean =>
  (termAt(doc, i, WordClass.achieved) ?? 1) < 0;

/** What the end of a sentence adds to its target: the present level as its baseline, a deadline behind an inserted clause. */
export function complete(
  doc: TextDocument,
  facts: TradeFacts,
  { sentence, readings }: SentenceReadings,
  targets: TradeTargetFound[],
  from: number,
  figures: readonly TradeFigureFound[],
): void {
  if (targets.length !== from + 1) return;
  const target = targets[from] as TradeTargetFound;
  const present = figures.find(
    ({ measure, value }) =>
      measure === target.measure && value && (isPresent(doc, value) || isInserted(doc, value)),
  );
  const last = readings.at(-1);
  const deadline =
    target.deadline ??
    (last
      ? datesBetween(facts, last.quantity.to, sentenceEnd(doc, sentence)).find(
          (d) => d.relation === "by" && !d.comparison,
        )
      : undefined);
  targets[from] = {
    ...target,
    baseline: target.baseline ?? present?.value,
    deadline,
  };
}

/** `now stands at $11 billion`, `current trade is $230m`, `currently worth`. */
function isPresent(doc: TextDocument, value: MoneyMention): boolean {
  for (let i = value.from - 1; i >= Math.max(0, value.from - 6); i--)
    if (is(doc, i, WordClass.current)) return true;
  return false;
}

/** `double trade, which totalled $11 billion in 2022`. */
function isInserted(doc: TextDocument, value: MoneyMention): boolean {
  for (let i = value.from - 1; i >= Math.max(0, value.from - 8); i--)
    if (isKind(doc, i, Kind.comma)) return is(doc, i + 1, WordClass.relative);
  return false;
}
