import type { MoneyMention } from "../annotate/money.js";
import { termAt } from "../annotate/numbers.js";
import {
  type FactorMention,
  findFactors,
  findPercents,
  type PercentMention,
} from "../annotate/percent.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import {
  is,
  isKind,
  isWord,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { TradeFacts } from "./trade-facts-type.js";
import { anaphorAt, changes, isRival, measuresIn, type Subject } from "./trade-measures.js";
import { type Mood, moodOf } from "./trade-mood.js";

/** One quantity: an amount of money, a percentage or a multiple. */
export type Quantity =
  | {
      readonly kind: "money";
      readonly money: MoneyMention;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "percent";
      readonly percent: PercentMention;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "factor";
      readonly factor: FactorMention;
      readonly from: number;
      readonly to: number;
    };

/** What an amount does in its clause: the level itself, where it starts, what is added, or what it is compared with. */
export type Role = "level" | "baseline" | "increment" | "comparison";

/** A quantity with its measure, mood and role. */
export interface Reading {
  readonly quantity: Quantity;
  readonly subject: Subject;
  readonly role: Role;
  readonly mood: Mood;
  /** The sign of a percentage. */
  readonly direction: number;
}

/** All readings of one sentence, in text order. */
export interface SentenceReadings {
  readonly sentence: number;
  readonly readings: readonly Reading[];
}

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
  const readings: Reading[] = [];
  for (const [k, quantity] of quantities.entries()) {
    const before = readings.at(-1);
    const subject = subjectOf(doc, quantity, subjects, from, quantities[k - 1]);
    if (!subject) continue;
    const reading = read(doc, quantity, subject, before, from);
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
    const anaphor = anaphorAt(doc, i);
    if (anaphor && (!measure || anaphor.to <= measure.from)) subjects.push(anaphor);
  }
  return subjects;
}

/** The first subject at or behind token `at`, by bisection: its index. */
function firstFrom(subjects: readonly Subject[], at: number): number {
  let low = 0;
  let high = subjects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((subjects[middle] as Subject).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far in front of its amount a measure may stand. */
const FAR = 26;

/** `$70m trade`, `$600m in annual trade`, `a $760 million turnover`: how far behind its amount a measure may stand. */
const BEHIND = 6;

function subjectOf(
  doc: TextDocument,
  quantity: Quantity,
  subjects: readonly Subject[],
  start: number,
  previous: Quantity | undefined,
): Subject | undefined {
  const verb = quantity.kind === "factor" && quantity.factor.verb;
  const index = firstFrom(subjects, quantity.to);
  const next = subjects[index];
  let lastIndex = index - 1;
  while (lastIndex >= 0 && (subjects[lastIndex] as Subject).to > quantity.from) lastIndex--;
  const last = subjects[lastIndex];
  if (
    next &&
    next.from - quantity.to <= BEHIND &&
    (verb ? isObject(doc, quantity.to, next.from) : isAttribute(doc, quantity, next))
  ) {
    // The amount between two measures belongs to the one before it unless that has its own: "exports of $2 billion and imports".
    if (
      !last ||
      verb ||
      isKind(doc, quantity.to, Kind.hyphen) ||
      next.from - quantity.to <= 3 ||
      (previous !== undefined && previous.from >= last.from)
    )
      return next;
  }
  if (
    last &&
    quantity.from - Math.max(last.to, previous?.to ?? 0) <= FAR &&
    !isCut(doc, last.to, quantity.from)
  ) {
    // "to expand trade to make it $75 billion": a pronoun for the measure before it, which has no amount of its own.
    const measure = last.measure === undefined ? subjects[lastIndex - 1] : undefined;
    return measure?.measure !== undefined && !(previous && previous.from >= measure.from)
      ? measure
      : last;
  }
  // "the $8 billion target", "the goal is to reach $15 billion": the measure stands in an earlier sentence.
  const goal = goalNear(doc, quantity, start);
  if (goal >= 0) return { from: goal, to: goal + 1 };
  return !last && next && quantity.kind !== "money" && isObject(doc, quantity.to, next.from)
    ? next
    : undefined;
}

const isObject = (doc: TextDocument, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen) && !isKind(doc, i, Kind.possessive))
      return false;
  return true;
};

/** Whether only adjectives, `in`, `of` or `for` stand between an amount and the measure behind it. */
function isAttribute(doc: TextDocument, quantity: Quantity, next: Subject): boolean {
  if (quantity.kind !== "money" || next.measure === undefined) return false;
  // "a $20 million investment" is a project; "attract $3bn in investment" is not.
  if (
    next.measure === "investment" &&
    !changes(doc, qualifierBefore(doc, quantity.from).from - 1) &&
    !is(doc, quantity.from - 1, WordClass.of)
  )
    return false;
  for (let i = quantity.to; i < next.from; i++) {
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen)) return false;
    if (
      is(doc, i, WordClass.aux) ||
      is(doc, i, WordClass.modal) ||
      is(doc, i, WordClass.to) ||
      is(doc, i, WordClass.and) ||
      is(doc, i, WordClass.from) ||
      is(doc, i, WordClass.with) ||
      is(doc, i, WordClass.by) ||
      is(doc, i, WordClass.competitor) ||
      changes(doc, i)
    )
      return false;
  }
  return true;
}

/** A semicolon or a subordinate story between measure and amount. */
function isCut(doc: TextDocument, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isKind(doc, i, Kind.semicolon)) return true;
  return false;
}

/** A goal noun that takes the amount: behind it ("$8 billion target") or before it ("the goal is to reach"). */
function goalNear(doc: TextDocument, quantity: Quantity, start: number): number {
  if (quantity.kind !== "money") return -1;
  for (let i = quantity.to; i < quantity.to + 5; i++) {
    if (is(doc, i, WordClass.goal)) return i;
    if (is(doc, i, WordClass.aux) || is(doc, i, WordClass.conjunction)) break;
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen)) break;
  }
  for (let i = quantity.from - 1; i >= Math.max(start, quantity.from - 9); i--) {
    if (is(doc, i, WordClass.goal) && !is(doc, i - 1, WordClass.to)) return i;
    if (!isWord(doc, i)) break;
  }
  return -1;
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
  if (
    quantity.kind === "money" &&
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
    const direction = percentDirection(doc, quantity, mood);
    if (direction === 0) return undefined;
    const same = before && before.subject === subject ? before.mood : undefined;
    const chosen = mood && mood.at > subject.from - 12 ? mood : same;
    const fallback: Mood = same ??
      chosen ?? { kind: "fact", status: "aimed", at: quantity.from, direction };
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
  const role = roleOf(doc, quantity.from);
  const same = before && before.subject === subject ? before.mood : undefined;
  const found =
    role === "comparison"
      ? (same ?? mood)
      : (aside(doc, quantity) ??
        mood ??
        same ??
        stated(subject) ??
        listed(doc, quantity, subject, before) ??
        coordinated(doc, subject, before));
  if (!found || isApart(doc, quantity, subject, found)) return undefined;
  return { quantity, subject, role, mood: found, direction: found.direction };
}

/** How far in front of an amount a relative clause about its measure may start, in tokens. */
const RELATIVE_REACH = 20;

/** `raise trade, which came to 310 million euros last year, to 700 million`: the verb of the second amount stands before the clause. */
function beforeRelative(doc: TextDocument, at: number, start: number): number {
  if (!is(doc, at - 1, WordClass.to) || !isKind(doc, at - 2, Kind.comma)) return at;
  for (let k = at - 3; k > Math.max(start, at - RELATIVE_REACH); k--) {
    if (isKind(doc, k, Kind.comma)) return is(doc, k + 1, WordClass.relative) ? k : at;
  }
  return at;
}

/** "discussed trade, and the army needs $3 billion": the verb of aim behind the measure has an object of its own. A share of trade is no amount of it. */
function isApart(doc: TextDocument, quantity: Quantity, subject: Subject, mood: Mood): boolean {
  if (
    subject.measure !== undefined &&
    subject.to <= mood.at &&
    is(doc, mood.at, WordClass.aim) &&
    !is(doc, mood.at, WordClass.goal)
  )
    return true;
  return (
    mood.kind === "fact" &&
    mood.direction === 0 &&
    (is(doc, quantity.to, WordClass.per) || is(doc, subject.from - 1, WordClass.share))
  );
}

const stated = ({ states, from }: Subject): Mood | undefined =>
  states ? { kind: "fact", status: "aimed", at: from, direction: 0 } : undefined;

/** `(exports $64m, imports $148m)`, `export – 40 million`: measure and amount side by side. */
function listed(
  doc: TextDocument,
  quantity: Quantity,
  subject: Subject,
  before: Reading | undefined,
): Mood | undefined {
  let i = subject.to;
  while (
    i < quantity.from &&
    (isKind(doc, i, Kind.dash) ||
      isKind(doc, i, Kind.hyphen) ||
      isKind(doc, i, Kind.colon) ||
      is(doc, i, WordClass.of) ||
      is(doc, i, WordClass.at))
  )
    i++;
  if (i !== qualifierBefore(doc, quantity.from).from && i !== quantity.from) return undefined;
  return before?.mood.kind === "fact"
    ? { ...before.mood, at: subject.from, direction: 0 }
    : undefined;
}

/** `, now $6bn,`: the present level, said in passing. */
function aside(doc: TextDocument, quantity: Quantity): Mood | undefined {
  let i = qualifierBefore(doc, quantity.from).from - 1;
  if (is(doc, i, WordClass.at)) i--;
  if (
    !is(doc, i, WordClass.current) ||
    !(
      isKind(doc, i - 1, Kind.comma) ||
      isKind(doc, i - 1, Kind.openParen) ||
      isKind(doc, i - 1, Kind.dash)
    )
  )
    return undefined;
  return { kind: "fact", status: "aimed", at: i, direction: 0 };
}

/** `raise exports to $500 million and imports to $300 million`: the second measure shares the verb of the first. */
function coordinated(
  doc: TextDocument,
  subject: Subject,
  before: Reading | undefined,
): Mood | undefined {
  if (
    !before ||
    before.subject === subject ||
    subject.from < before.quantity.to ||
    subject.from - before.quantity.to > 4
  )
    return undefined;
  return is(doc, before.quantity.to, WordClass.and) || isKind(doc, before.quantity.to, Kind.comma)
    ? before.mood
    : undefined;
}

/** The goal noun behind an amount (`$8 billion trade target`, `6 billion as the common goal`), or -1. */
function goalBehind(doc: TextDocument, quantity: Quantity): number {
  if (quantity.kind !== "money") return -1;
  for (let i = quantity.to; i < quantity.to + 6; i++) {
    if (is(doc, i, WordClass.goal)) return i;
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen)) return -1;
    if (is(doc, i, WordClass.aux) || is(doc, i, WordClass.conjunction) || is(doc, i, WordClass.to))
      return -1;
  }
  return -1;
}

/** `the trade target`, `the target for trade`: raising it sets a new one. */
const isGoalSubject = (doc: TextDocument, { from, to }: Subject): boolean =>
  is(doc, to, WordClass.goal) ||
  (is(doc, from - 1, WordClass.for) && is(doc, from - 2, WordClass.goal));

/** A word before an amount, or the owner's mark and year of `last year's`, `2022's`. */
const isPartOfLevel = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) ||
  isKind(doc, i, Kind.possessive) ||
  (isKind(doc, i, Kind.number) && isKind(doc, i + 1, Kind.possessive));

/** The preposition in front of an amount, over its article, adjectives and level nouns: `from the current`, `to an ambitious target of`. */
export function roleOf(doc: TextDocument, from: number): Role {
  let i = qualifierBefore(doc, from).from - 1;
  for (let steps = 0; steps < 8 && isPartOfLevel(doc, i); steps++, i--) {
    if (is(doc, i, WordClass.from)) return "baseline";
    if (
      is(doc, i, WordClass.than) ||
      (is(doc, i, WordClass.compare) && !is(doc, i, WordClass.from))
    )
      return "comparison";
    if (is(doc, i, WordClass.to))
      return is(doc, i - 1, WordClass.compare) && !is(doc, i - 1, WordClass.from)
        ? "comparison"
        : "level";
    if (is(doc, i, WordClass.by)) return "increment";
    if (is(doc, i, WordClass.with) && is(doc, i - 1, WordClass.compare)) return "comparison";
    if (
      changes(doc, i) ||
      is(doc, i, WordClass.attain) ||
      is(doc, i, WordClass.amount) ||
      is(doc, i, WordClass.aux) ||
      is(doc, i, WordClass.in) ||
      is(doc, i, WordClass.at) ||
      is(doc, i, WordClass.on) ||
      is(doc, i, WordClass.and)
    )
      return "level";
  }
  return "level";
}

/** 1 or -1 where a percentage is a change ("up 12.8%", "by 14.3%", "17% more", "a 37 percent growth"), 0 where it is a share. */
function percentDirection(doc: TextDocument, quantity: Quantity, mood: Mood | undefined): number {
  const { from, to } = quantity;
  for (let i = to; i < to + 4; i++) {
    if (is(doc, i, WordClass.share)) return 0;
    const word = termAt(doc, i, WordClass.growth);
    if (word !== undefined) return isOfOther(doc, i + 1) ? 0 : word;
    if (is(doc, i, WordClass.of) || !isWord(doc, i) || is(doc, i, WordClass.in)) break;
  }
  let b = qualifierBefore(doc, from).from - 1;
  if (is(doc, b, WordClass.a) || is(doc, b, WordClass.adverb)) b--;
  const by = is(doc, b, WordClass.by);
  if (by) b--;
  if (is(doc, b, WordClass.of)) b--;
  if (!by) {
    const near =
      termAt(doc, b, WordClass.growth) ??
      termAt(doc, b, WordClass.increase) ??
      termAt(doc, b, WordClass.decrease);
    return near ?? 0;
  }
  for (let i = b; i > b - 8 && i >= 0; i--) {
    const word =
      termAt(doc, i, WordClass.growth) ??
      termAt(doc, i, WordClass.increase) ??
      termAt(doc, i, WordClass.decrease);
    if (word !== undefined) return word;
  }
  return mood?.direction ?? 0;
}

/** "a 20 percent reduction in poverty": the change of something else. */
function isOfOther(doc: TextDocument, i: number): boolean {
  if (!is(doc, i, WordClass.in) && !is(doc, i, WordClass.of)) return false;
  let k = i + 1;
  while (
    is(doc, k, WordClass.determiner) ||
    is(doc, k, WordClass.mutualword) ||
    isKind(doc, k, Kind.hyphen)
  )
    k++;
  if (
    !isWord(doc, k) ||
    is(doc, k, WordClass.month) ||
    is(doc, k, WordClass.shift) ||
    is(doc, k, WordClass.ordinal) ||
    is(doc, k, WordClass.timeunit) ||
    is(doc, k, WordClass.season)
  )
    return false;
  return measuresIn(doc, k, k + 4).length === 0;
}

/** ", up 21.3 percent", ", an increase of 11 percent", "34 percent more": beside the amount before it. */
function isAppositive(doc: TextDocument, quantity: Quantity): boolean {
  let b = qualifierBefore(doc, quantity.from).from - 1;
  if (is(doc, b, WordClass.by) || is(doc, b, WordClass.of)) b--;
  const up = termAt(doc, b, WordClass.growth) !== undefined;
  return (
    up &&
    (isKind(doc, b - 1, Kind.comma) ||
      isKind(doc, b - 2, Kind.comma) ||
      isKind(doc, b - 1, Kind.openParen) ||
      isKind(doc, b - 1, Kind.dash))
  );
}
