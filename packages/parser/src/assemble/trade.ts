import type { Change, Measure, TargetKind, TargetStatus } from "@communique/core";
import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import { is, isKind, sentenceEnd, sentenceStart, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { datesBetween, deadlineOf, periodOf } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import type { TradeFigureFound, TradeTargetFound } from "./trade-found.js";
import { measuresIn, type Subject } from "./trade-measures.js";
import { mergeFigures, mergeTargets } from "./trade-merge.js";
import { partiesOf, phraseOf } from "./trade-parties.js";
import type { Reading, SentenceReadings } from "./trade-reading-types.js";
import { readQuantities } from "./trade-readings.js";

/** What the last amounts were said of: "it" and "this figure" point there. */
interface Antecedent {
  readonly measure: Measure;
  readonly parties: readonly string[];
  readonly value?: MoneyMention;
  readonly commodity?: string;
  readonly sentence: number;
}

/** How many sentences back "this figure" may point. */
const MEMORY = 2;

/** Reads targets and figures in one pass over the sentences that hold quantities. */
export function findTrade(
  doc: TextDocument,
  facts: TradeFacts,
): { targets: TradeTargetFound[]; figures: TradeFigureFound[] } {
  const targets: TradeTargetFound[] = [];
  const figures: TradeFigureFound[] = [];
  let memory: Antecedent | undefined;
  for (const sentence of readQuantities(doc, facts)) {
    const groups = group(sentence);
    const [targetsBefore, figuresBefore] = [targets.length, figures.length];
    let period: DateMention | undefined;
    let neighbours: readonly string[] = [];
    for (const [k, members] of groups.entries()) {
      const { subject, mood } = members[0] as Reading;
      const known = memory && sentence.sentence - memory.sentence <= MEMORY ? memory : undefined;
      const earlier = subject.measure || known ? undefined : earlierMeasure(doc, sentence.sentence);
      const measure = subject.measure ?? known?.measure ?? earlier?.measure;
      if (!measure) continue;
      // `this figure`, `these exports`
      const anaphoric =
        subject.measure === undefined ||
        (subject.measure === known?.measure && is(doc, subject.from - 1, WordClass.demonstrative));
      const parties =
        anaphoric && known ? known.parties : partiesOf(doc, facts, earlier ?? subject, neighbours);
      if (!parties) continue;
      neighbours = parties;
      const bounds = boundsOf(doc, sentence.sentence, groups, k);
      const shared = {
        measure,
        parties,
        ...((subject.commodity ?? (anaphoric ? known?.commodity : undefined))
          ? { commodity: (subject.commodity ?? known?.commodity) as string }
          : {}),
      };
      if (mood.kind === "target") {
        const found = targetsOf(
          doc,
          facts,
          members,
          shared,
          bounds,
          anaphoric || known?.sentence === sentence.sentence ? known : undefined,
          anaphoric,
        );
        targets.push(...found);
        memory = {
          ...shared,
          ...(known?.value ? { value: known.value } : {}),
          sentence: sentence.sentence,
        };
      } else {
        const figure = figureOf(doc, facts, members, shared, bounds, period);
        if (!figure) continue;
        figures.push(figure);
        period = figure.period ?? period;
        // `trade of $28 million, including exports of $20 million`: "this figure" is the whole.
        if (known?.sentence === sentence.sentence && isShare(doc, subject)) continue;
        memory = {
          ...shared,
          ...(figure.value ? { value: figure.value } : {}),
          sentence: sentence.sentence,
        };
      }
    }
    complete(doc, facts, sentence, targets, targetsBefore, figures.slice(figuresBefore));
  }
  return { targets: mergeTargets(targets), figures: mergeFigures(figures) };
}

/** `including exports`, `with imports`: a part of what was named before. */
function isShare(doc: TextDocument, { from }: Subject): boolean {
  for (let i = from - 1; i > from - 4; i--) if (is(doc, i, WordClass.including)) return true;
  return false;
}

/** The measure that an earlier sentence names without an amount: "Trade is growing. … we will have taken it to $24 billion". */
function earlierMeasure(doc: TextDocument, sentence: number): Subject | undefined {
  const from = sentenceStart(doc, Math.max(0, sentence - MEMORY));
  return measuresIn(doc, from, sentenceStart(doc, sentence)).at(-1);
}

/** What the end of a sentence adds to its target: the present level as its baseline, a deadline behind an inserted clause. */
function complete(
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
    ...((target.baseline ?? present?.value)
      ? { baseline: (target.baseline ?? present?.value) as MoneyMention }
      : {}),
    ...(deadline ? { deadline } : {}),
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

/** Readings of one subject and one mood, side by side. */
function group({ readings }: SentenceReadings): Reading[][] {
  const groups: Reading[][] = [];
  for (const reading of readings) {
    const last = groups.at(-1);
    const head = last?.[0];
    const same =
      head?.subject === reading.subject &&
      head.mood.kind === reading.mood.kind &&
      // `was $5.4 billion in 2003, climbed to $34.5 billion in 2021`: two figures.
      !(head.mood.kind === "fact" && isLevel(reading) && last?.some(isLevel));
    if (same) last?.push(reading);
    else groups.push([reading]);
  }
  return groups;
}

const isLevel = ({ role, quantity }: Reading): boolean =>
  role === "level" && quantity.kind === "money";

interface Bounds {
  readonly from: number;
  readonly at: number;
  readonly last: number;
  readonly to: number;
  readonly subject: Subject;
}

/** The tokens in which a group's dates may stand: from the end of the group before it to the start of the next one's phrase. */
function boundsOf(
  doc: TextDocument,
  sentence: number,
  groups: readonly Reading[][],
  k: number,
): Bounds {
  const members = groups[k] as Reading[];
  const first = members[0] as Reading;
  const previous = groups[k - 1]?.at(-1);
  const next = groups[k + 1]?.[0];
  const at = Math.max(...members.map((m) => m.quantity.to));
  const from = previous
    ? Math.min(previous.quantity.to, first.subject.from)
    : sentenceStart(doc, sentence);
  const nextFrom = next
    ? Math.max(
        at,
        next.subject === first.subject
          ? // The verb of an amount behind an inserted clause stands before that clause.
            next.mood.at < at
            ? next.quantity.from
            : next.mood.at
          : Math.min(next.subject.from, next.quantity.from, Math.max(next.mood.at, at)),
      )
    : sentenceEnd(doc, sentence);
  return {
    from: previous && previous.subject === first.subject ? previous.quantity.to : from,
    at: Math.min(...members.map((m) => m.quantity.from)),
    last: at,
    to: nextFrom,
    subject: first.subject,
  };
}

type Shared = Pick<TradeFigureFound, "measure" | "parties" | "commodity">;

function targetsOf(
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
  const sameMeasure = known !== undefined && (anaphoric || known.measure === shared.measure);
  const stated = money("baseline")[0] ?? money("comparison")[0];
  const baseline = ranged ? withoutMax(span) : (stated ?? (sameMeasure ? known.value : undefined));
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
      ...(pays ? { baseline } : {}),
      ...(target ? { target } : {}),
      ...(change ? { change } : {}),
      ...(deadline ? { deadline } : {}),
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
      if (is(doc, i - 2, WordClass.modal) || is(doc, i - 1, WordClass.modal)) continue;
      return isMissed(doc, i) ? "missed" : "reached";
    }
  }
  return head.mood.status;
}

const hasGoal = (doc: TextDocument, bounds: Bounds): boolean => {
  for (let i = bounds.last; i < bounds.last + 6; i++) if (is(doc, i, WordClass.goal)) return true;
  return false;
};

const isMissed = (doc: TextDocument, i: number): boolean =>
  (doc.lexicon.values.get((doc.tokens.word[i] as number) * 1024 + WordClass.achieved) ?? 1) < 0;

function figureOf(
  doc: TextDocument,
  facts: TradeFacts,
  members: readonly Reading[],
  shared: Shared,
  bounds: Bounds,
  inherited: DateMention | undefined,
): TradeFigureFound | undefined {
  const value = members.find((m) => m.role === "level" && m.quantity.kind === "money");
  const percent = members.find((m) => m.quantity.kind === "percent");
  const factor = members.find((m) => m.quantity.kind === "factor");
  const changePercent =
    percent?.quantity.kind === "percent"
      ? signed(percent.quantity.percent.percent, percent.direction)
      : factor?.quantity.kind === "factor"
        ? Math.round((factor.quantity.factor.factor - 1) * 1000) / 10
        : undefined;
  if (!value && changePercent === undefined) return undefined;
  const period =
    periodOf(doc, facts, bounds.from, value?.quantity.from ?? bounds.at, bounds.to) ?? inherited;
  return {
    ...shared,
    ...(value?.quantity.kind === "money" ? { value: value.quantity.money } : {}),
    ...(changePercent === undefined ? {} : { changePercent }),
    ...(period ? { period } : {}),
    evidence: { from: Math.min(phraseOf(doc, bounds.subject).from, bounds.at), to: bounds.last },
  };
}

const signed = (percent: number, direction: number): number => (direction < 0 ? -percent : percent);
