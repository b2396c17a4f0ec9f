import type { MoneyMention } from "../annotate/money.js";
import { termAt } from "../annotate/numbers.js";
import { findFactors, findPercents } from "../annotate/percent.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import {
  beforeThe,
  is,
  isKind,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { anaphorAt, unsaidAt } from "./trade-anaphors.js";
import type { TradeFacts } from "./trade-facts-type.js";
import { isRival, measuresIn, type Subject } from "./trade-measures.js";
import { fact, type Mood, moodOf } from "./trade-mood.js";
import { pairedSubjects } from "./trade-pairs.js";
import { namesSides } from "./trade-parties.js";
import { isAlternative, isAppositive, percentDirection } from "./trade-percent.js";
import type { Quantity, Reading, SentenceReadings } from "./trade-reading-types.js";
import { roleOf } from "./trade-role.js";
import { goalBehind, subjectOf } from "./trade-subject.js";
import { aside, attributive, listed, stated } from "./trade-verbless.js";

/** Reads every sentence that has both a measure (or something that points back to one) and a quantity. */
export function readQuantities(
  doc: TextDocument,
  facts: Pick<TradeFacts, "money">,
): SentenceReadings[] {
  const bySentence = new Map<number, Quantity[]>();
  const add = (quantity: Quantity): void => {
    const sentence = sentenceOf(doc, quantity.from);
    const list = bySentence.get(sentence);
    if (list) list.push(quantity);
    else bySentence.set(sentence, [quantity]);
  };
  for (const [i, money] of facts.money.entries()) {
    if (money.converted) continue;
    add({
      kind: "money",
      money,
      from: money.from,
      to: behindConversion(doc, money, facts.money[i + 1]),
    });
  }
  for (const percent of findPercents(doc))
    add({ kind: "percent", percent, from: percent.from, to: percent.to });
  for (const factor of findFactors(doc))
    add({ kind: "factor", factor, from: factor.from, to: factor.to });
  const found: SentenceReadings[] = [];
  for (const sentence of [...bySentence.keys()].sort((a, b) => a - b)) {
    const quantities = (bySentence.get(sentence) as Quantity[]).sort((a, b) => a.from - b.from);
    const readings = readSentence(doc, sentence, quantities);
    if (readings.length > 0) found.push({ sentence, readings });
  }
  return found;
}

/** The end of `RM500 million (US$107 million)`. */
const behindConversion = (
  doc: TextDocument,
  { to }: MoneyMention,
  next: MoneyMention | undefined,
): number =>
  next?.converted && isKind(doc, to, Kind.openParen) && isKind(doc, next.to, Kind.closeParen)
    ? next.to + 1
    : to;

function readSentence(
  doc: TextDocument,
  sentence: number,
  quantities: readonly Quantity[],
): Reading[] {
  const from = sentenceStart(doc, sentence);
  const to = sentenceEnd(doc, sentence);
  const subjects = subjectsIn(doc, from, to);
  const paired = pairedSubjects(doc, quantities, subjects);
  const readings: Reading[] = [];
  for (const [k, quantity] of quantities.entries()) {
    const before = readings.at(-1);
    const own = paired.get(quantity);
    const subject = own ?? subjectOf(doc, quantity, subjects, from, quantities[k - 1]);
    if (!subject) continue;
    // The second of a pair has the verb of the first.
    const shares = own && before && own !== before.subject && paired.has(before.quantity);
    const reading = shares
      ? { ...before, quantity, subject }
      : read(doc, quantity, subject, before, from);
    if (reading) readings.push(reading);
  }
  return readings;
}

function subjectsIn(doc: TextDocument, from: number, to: number): Subject[] {
  const measures = measuresIn(doc, from, to);
  const subjects: Subject[] = [];
  let m = 0;
  for (let i = from; i < to; i++) {
    const measure = measures[m];
    if (measure && measure.from <= i) {
      subjects.push(measure);
      i = measure.to - 1;
      m++;
      continue;
    }
    const anaphor = anaphorAt(doc, i) ?? (measures.length === 0 ? unsaidAt(doc, i) : undefined);
    if (anaphor && (!measure || anaphor.to <= measure.from)) subjects.push(anaphor);
  }
  return subjects;
}

function read(
  doc: TextDocument,
  quantity: Quantity,
  subject: Subject,
  before: Reading | undefined,
  start: number,
): Reading | undefined {
  const low = before && before.subject !== subject ? before.quantity.to : start;
  const after = subject.from >= quantity.to;
  if (quantity.kind === "money" && isDifference(doc, quantity.to)) return undefined;
  if (
    quantity.kind !== "factor" &&
    isRival(doc, after ? quantity.from : subject.to, quantity.from, quantity.to)
  )
    return undefined;
  const goal = goalBehind(doc, quantity);
  const verb = quantity.kind === "factor" && quantity.factor.verb;
  const at = goal >= 0 ? goal + 1 : verb ? quantity.to : beforeRelative(doc, quantity.from, start);
  const read = moodOf(doc, at, Math.min(low, at));
  const mood =
    read && read.kind === "fact" && read.direction !== 0 && isGoalSubject(doc, subject)
      ? { ...read, kind: "target" as const }
      : read;
  if (quantity.kind === "percent") {
    const direction =
      percentDirection(doc, quantity, mood) || sharedDirection(doc, quantity, subject, before);
    if (direction === 0) return undefined;
    const same = before && before.subject === subject ? before.mood : undefined;
    const chosen = mood && mood.at > subject.from - 12 ? mood : same;
    const fallback: Mood = same ?? chosen ?? fact(quantity.from, direction);
    return {
      quantity,
      subject,
      role: "level",
      mood: isAppositive(doc, quantity) ? fallback : (chosen ?? fallback),
      direction,
    };
  }
  if (quantity.kind === "factor")
    return mood ? { quantity, subject, role: "level", mood, direction: mood.direction } : undefined;
  const another = before !== undefined && isAgainst(doc, subject, before);
  const role = another ? "level" : roleOf(doc, quantity.from);
  const same = before && before.subject === subject ? before.mood : undefined;
  const found =
    role === "comparison"
      ? (same ?? mood)
      : (aside(doc, quantity) ??
        mood ??
        same ??
        stated(doc, subject) ??
        listed(doc, quantity, subject, before) ??
        (another ? before.mood : coordinated(doc, subject, before)) ??
        attributive(doc, quantity, subject, start));
  if (!found || isApart(doc, quantity, subject, found)) return undefined;
  return { quantity, subject, role, mood: found, direction: found.direction };
}

/** `imports jumped 31% to $12 million and exports 10%`: a percentage right behind the second measure has the verb of the first, `grew by 5 percent in 2023 and 7 percent in 2024` the direction. */
function sharedDirection(
  doc: TextDocument,
  { from }: Quantity,
  { to, from: measure }: Subject,
  before: Reading | undefined,
): number {
  const at = qualifierBefore(doc, from).from;
  // "grew by 5 percent in 2023 and 7 percent in 2024"
  if (before?.quantity.kind === "percent" && is(doc, at - 1, WordClass.and))
    return before.direction;
  const joined = is(doc, measure - 1, WordClass.and) || is(doc, measure - 1, WordClass.while);
  return before && joined && to === at ? before.mood.direction : 0;
}

/** How many tokens `, or 10.9 percent,` may have. */
const SHARE = 6;

/** `$96 million more than in 2023`, `$96 million, or 10.9 percent, less than`: by how much two levels differ, behind the amount that ends before token `to`. In `came to $96 million, or 10.9 percent less than` only the percentage is a difference. */
function isDifference(doc: TextDocument, to: number): boolean {
  let i = to;
  const or = isKind(doc, i, Kind.comma) ? i + 1 : i;
  if (isAlternative(doc, or + 1)) {
    while (i < to + SHARE && !(isKind(doc, i, Kind.percent) || is(doc, i, WordClass.percentword)))
      i++;
    i++;
    if (isKind(doc, i, Kind.comma)) i++;
    else if (or > to) return false;
  }
  return termAt(doc, i, WordClass.growth) !== undefined && is(doc, i + 1, WordClass.than);
}

/** How far in front of an amount a relative clause about its measure may start, in tokens. */
const RELATIVE_REACH = 20;

/** `raise trade, which came to 310 million euros last year, to 700 million`, `raise trade, now $2 billion, to $3 billion`: the verb of the second amount stands before the clause. */
function beforeRelative(doc: TextDocument, at: number, start: number): number {
  // ", to 700 million", ", up to 700 million"
  const comma = is(doc, at - 1, WordClass.to) ? at - 2 : is(doc, at, WordClass.up) ? at - 1 : at;
  if (!isKind(doc, comma, Kind.comma)) return at;
  for (let k = comma - 1; k > Math.max(start, at - RELATIVE_REACH); k--) {
    if (isKind(doc, k, Kind.comma))
      return is(doc, k + 1, WordClass.relative) || is(doc, k + 1, WordClass.current) ? k : at;
  }
  return at;
}

/** How far in front of their verb the sides may stand. */
const SIDES = 3;

/** "discussed trade, and the army needs $3 billion": the verb of aim behind the measure has an object of its own. A share of trade is no amount of it. */
function isApart(doc: TextDocument, quantity: Quantity, subject: Subject, mood: Mood): boolean {
  if (
    subject.measure !== undefined &&
    subject.to <= mood.at &&
    mood.at < quantity.from &&
    is(doc, mood.at, WordClass.aim) &&
    // "trade was $2 billion, and the two sides now target $3 billion"
    !namesSides(doc, mood.at - SIDES, mood.at) &&
    !is(doc, mood.at, WordClass.goal) &&
    // "trade is projected at $3 billion"
    !is(doc, mood.at - 1, WordClass.be)
  )
    return true;
  return (
    mood.kind === "fact" &&
    mood.direction === 0 &&
    ((is(doc, quantity.to, WordClass.per) && !isYearly(doc, quantity.to + 1)) ||
      is(doc, subject.from - 1, WordClass.share))
  );
}

/** The value of `year` among the units of time. */
const YEAR = 6;

/** `per annum`, `per year` */
const isYearly = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.annual) || termAt(doc, i, WordClass.timeunit) === YEAR;

/** How far in front of a measure the `and` may stand that gives it the verb of the one before, in tokens. */
const BESIDE = 4;

/** `raise exports to $500 million and imports to $300 million`: the second measure shares the verb of the first. */
function coordinated(
  doc: TextDocument,
  subject: Subject,
  before: Reading | undefined,
): Mood | undefined {
  if (!before || before.subject === subject) return undefined;
  // "raise trade to $500 million by 2030 and investment to $300 million", "came to $500 million last year, and its imports to $300 million"
  for (let k = before.quantity.to; k < subject.from && subject.from - k <= BESIDE; k++)
    if (is(doc, k, WordClass.and) || isKind(doc, k, Kind.comma)) return before.mood;
  return undefined;
}

/** "exported goods worth $68 million against the imports of $5 million": the other measure with its own amount. */
const isAgainst = (doc: TextDocument, subject: Subject, before: Reading): boolean => {
  const i = beforeThe(doc, subject.from);
  return before.subject !== subject && i >= before.quantity.to && is(doc, i, WordClass.compare);
};

/** `the trade target`, `the target for trade`: raising it sets a new one. */
const isGoalSubject = (doc: TextDocument, { from, to }: Subject): boolean =>
  is(doc, to, WordClass.goal) ||
  (is(doc, from - 1, WordClass.for) && is(doc, from - 2, WordClass.goal));
