import type { DateMention } from "../annotate/dates.js";
import type { MoneyMention } from "../annotate/money.js";
import { is, isKind, isModal, sentenceStart, type TextDocument } from "../document.js";
import { VerbForm } from "../language/language.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type Bounds, boundsOf, group } from "./trade-bounds.js";
import { clauseOf } from "./trade-dates.js";
import type { TradeFacts } from "./trade-facts-type.js";
import { comparedFigures, figureOf, laterFigure, sharePeriod } from "./trade-figures.js";
import type { Antecedent, Shared, TradeFigureFound, TradeTargetFound } from "./trade-found.js";
import { measuresIn, type Subject } from "./trade-measures.js";
import { mergeFigures, mergeTargets } from "./trade-merge.js";
import { respectiveFigures } from "./trade-pairs.js";
import { partiesOf, phraseOf } from "./trade-parties.js";
import type { Reading } from "./trade-reading-types.js";
import { readQuantities } from "./trade-readings.js";
import { complete, isPartOfYear, targetsOf } from "./trade-targets.js";
import { formAt } from "./verb-form.js";

/** How far before the measure of a part the words may stand that make it one, in tokens. */
const SHARE_REACH = 9;
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
  let total: Antecedent | undefined;
  for (const readings of readQuantities(doc, facts)) {
    const { sentence } = readings;
    const groups = group(doc, readings);
    const [targetsBefore, figuresBefore] = [targets.length, figures.length];
    let period: DateMention | undefined;
    let neighbours: readonly string[] = [];
    for (const [k, members] of groups.entries()) {
      const { subject, mood } = members[0] as Reading;
      const said = topicOf(doc, facts, sentence, subject, memory, neighbours);
      if (!said) continue;
      const { shared, sides, known, anaphoric } = said;
      neighbours = shared.parties;
      const bounds = boundsOf(doc, sentence, groups, k);
      const same = known?.sentence === sentence;
      if (mood.kind === "target") {
        // "we can reach the $3 billion targeted" points back to trade, not to its amount.
        const points = anaphoric && !is(doc, subject.from, WordClass.aim);
        const before = points || same ? known : undefined;
        const found = targetsOf(doc, facts, members, shared, bounds, before, anaphoric);
        targets.push(...found);
        const target = found.length === 1 ? targets.length - 1 : undefined;
        memory = { ...shared, sides, value: known?.value, period: undefined, target, sentence };
        continue;
      }
      const both = respectiveFigures(doc, facts, members, shared, bounds);
      if (both.length > 0) {
        figures.push(...both);
        continue;
      }
      const whole = known && isPart(shared, known) && holdsMoney(members) ? known : undefined;
      const clause = presentClause(doc, mood.at, bounds);
      const own = clause < 0 ? bounds : { ...bounds, from: clause };
      const inherited = clause < 0 ? (period ?? whole?.period) : undefined;
      const figure = figureOf(doc, facts, members, shared, own, inherited);
      figures.push(...comparedFigures(doc, facts, members, shared));
      figures.push(...laterFigure(doc, facts, members, shared));
      if (!figure) continue;
      figures.push(figure);
      // "came to $3 billion in 2024 ($2 billion in 2023), of which": the brackets only compare.
      if (isKind(doc, bounds.at - 1, Kind.openParen) && period) continue;
      period = figure.period ?? period;
      if (anaphoric && figure.value && !isPartOfYear(figure.period))
        backfill(targets, figure.value, shared, known);
      // Behind exports and imports, "the figure" is that of the trade which they add up to.
      if (total && known && areHalves(known, shared, total)) {
        memory = { ...total, sentence };
        continue;
      }
      // `trade of $28 million, including exports of $20 million`, `with exports at $20 million`: "this figure" is the whole.
      if (same && (whole || isShare(doc, subject))) continue;
      const { value, period: of } = figure;
      memory = { ...shared, sides, value, period: of, target: undefined, sentence };
      if (shared.measure === "trade_turnover") total = memory;
    }
    sharePeriod(doc, figures, figuresBefore);
    complete(doc, facts, readings, targets, targetsBefore, figures.slice(figuresBefore));
  }
  return { targets: mergeTargets(targets), figures: mergeFigures(figures) };
}

/** What the amounts of a group are said of. */
interface Topic {
  readonly shared: Shared;
  /** What "the two countries" means there. */
  readonly sides: readonly string[];
  /** What the amounts near before were said of. */
  readonly known: Antecedent | undefined;
  /** It points back to `known`: "this figure", "these exports". */
  readonly anaphoric: boolean;
}

/** The measure of a group and whose it is; `neighbours` are the parties of the group before it in the sentence. */
function topicOf(
  doc: TextDocument,
  facts: TradeFacts,
  sentence: number,
  subject: Subject,
  memory: Antecedent | undefined,
  neighbours: readonly string[],
): Topic | undefined {
  const known = memory && sentence - memory.sentence <= MEMORY ? memory : undefined;
  const earlier = subject.measure || known ? undefined : earlierMeasure(doc, sentence);
  const measure = subject.measure ?? known?.measure ?? earlier?.measure;
  if (!measure) return undefined;
  const anaphoric =
    subject.measure === undefined ||
    (subject.measure === known?.measure &&
      is(doc, subject.from - 1, WordClass.demonstrative) &&
      !is(doc, subject.from - 1, WordClass.that));
  const sides = facts.partiesAt(subject.from, true, facts.speakerCountryAt(subject.from));
  // The parties told last stay those of the passage until another encounter is told.
  const recent = memory?.sides === sides ? memory.parties : [];
  // "trade with Oman grew, while that with Chad fell"
  const [partner] = subject.measure ? [] : facts.countriesIn(subject.from, subject.to);
  const owner = known?.parties.find((c) => c !== partner);
  const parties =
    anaphoric && known
      ? partner && owner
        ? [owner, partner]
        : known.parties
      : isHalfOf(doc, facts, subject, neighbours)
        ? neighbours
        : partiesOf(doc, facts, earlier ?? subject, neighbours.length >= 2 ? neighbours : recent);
  if (!parties) return undefined;
  const commodity = subject.commodity ?? (anaphoric ? known?.commodity : undefined);
  const shared = { measure, parties, commodity };
  return { shared, sides, known, anaphoric };
}

/** "Omani exports to the bloc totalled $5 million, with imports of $4 million": the other half of a trade with nobody that has a code. */
function isHalfOf(
  doc: TextDocument,
  facts: TradeFacts,
  subject: Subject,
  neighbours: readonly string[],
): boolean {
  if (neighbours.length !== 1) return false;
  const { from, to } = phraseOf(doc, subject);
  return (
    (subject.measure === "exports" || subject.measure === "imports") &&
    facts.countriesIn(from, to).length === 0
  );
}

/** "We want to triple trade. Last year it amounted to only $178 million": the level that "it" has is where the target starts. */
function backfill(
  targets: TradeTargetFound[],
  value: MoneyMention,
  { measure }: Shared,
  known: Antecedent | undefined,
): void {
  const index = known?.target ?? -1;
  const target = targets[index];
  if (target && !target.baseline && target.measure === measure)
    targets[index] = { ...target, baseline: value };
}

/** "Turnover was … in 2017. Exports …": the other half of a trade is told of the same period. */
const isPart = ({ measure, parties }: Shared, known: Antecedent): boolean =>
  (measure === "exports" || measure === "imports") &&
  measure !== known.measure &&
  known.measure !== "investment" &&
  parties.length === known.parties.length &&
  parties.every((c) => known.parties.includes(c));

/** `stood at $3 billion in 2023, while investment exceeds $1 billion`: where the clause of a verb of the present starts, which is of no period that was; else -1. */
const presentClause = (doc: TextDocument, verb: number, { from, at }: Bounds): number =>
  isOfNow(doc, verb) ? clauseOf(doc, from, at) : -1;

/** `exceeds`, `stand at`: a verb that can only be of the present. */
const isOfNow = (doc: TextDocument, at: number): boolean =>
  isValued(doc, at) ||
  ((is(doc, at, WordClass.attain) || is(doc, at, WordClass.amount)) &&
    (formAt(doc, at) & (VerbForm.base | VerbForm.third)) !== 0 &&
    (formAt(doc, at) & VerbForm.past) === 0 &&
    !isModal(doc, at - 1) &&
    !is(doc, at - 1, WordClass.to));

/** `are valued at`, `is estimated at` */
const isValued = (doc: TextDocument, at: number): boolean =>
  is(doc, at, WordClass.amount) &&
  is(doc, at - 1, WordClass.be) &&
  !is(doc, at - 1, WordClass.past) &&
  !isModal(doc, at - 2);

/** `exports came to $4 million, imports to $5 million`: whether two measures are the halves of `total`. */
const areHalves = (a: Shared, b: Shared, total: Antecedent): boolean =>
  a.measure !== b.measure && isPart(a, total) && isPart(b, total);

const holdsMoney = (members: readonly Reading[]): boolean =>
  members.some((m) => m.quantity.kind === "money");

/** `including exports`, `with imports`: a part of what was named before. */
function isShare(doc: TextDocument, { from }: Subject): boolean {
  for (let i = from - 1; i > from - SHARE_REACH && !isKind(doc, i, Kind.comma); i--) {
    if (is(doc, i, WordClass.including)) return true;
    // "of which $20 million is exports"
    if (is(doc, i, WordClass.relative) && is(doc, i - 1, WordClass.of)) return true;
  }
  return false;
}

/** The measure that an earlier sentence names without an amount: "Trade is growing. … we will have taken it to $24 billion". */
function earlierMeasure(doc: TextDocument, sentence: number): Subject | undefined {
  const from = sentenceStart(doc, Math.max(0, sentence - MEMORY));
  return measuresIn(doc, from, sentenceStart(doc, sentence)).at(-1);
}
