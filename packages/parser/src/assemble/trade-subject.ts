import { termAt } from "../annotate/numbers.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import {
  firstFrom,
  hasKind,
  is,
  isAuxiliary,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { changes, type Subject } from "./trade-measures.js";
import { beforeAside } from "./trade-mood.js";
import type { Quantity } from "./trade-reading-types.js";

/** How far in front of its amount a measure may stand. */
const FAR = 32;

/** `$70m trade`, `$600m in annual trade`, `a $760 million turnover`: how far behind its amount a measure may stand. */
const BEHIND = 6;

/** What a quantity is said of: a measure right behind it, else the nearest one before it. */
export function subjectOf(
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
  if (verb && isComparison(doc, quantity, next)) return undefined;
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
  // "exported 9 billion cubic metres of gas and will double its gas supplies"
  if (verb && takesOther(doc, quantity.to, next)) return undefined;
  // "with a 25% growth in exports"
  if (next?.measure && quantity.kind === "percent" && isGrowthOf(doc, quantity.to, next.from))
    return next;
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

/** Whether a verb that ends before token `from` has an object of its own that is no measure: `double its gas supplies`. */
const takesOther = (doc: TextDocument, from: number, next: Subject | undefined): boolean =>
  (is(doc, from, WordClass.possessive) || is(doc, from, WordClass.the)) &&
  isWord(doc, from + 1) &&
  !(next && next.from - from <= BEHIND);

/** `, nearly triple the figure for 2017`: a comparison beside the amount before it. */
const isComparison = (doc: TextDocument, { from }: Quantity, next: Subject | undefined): boolean =>
  next !== undefined &&
  next.measure === undefined &&
  isKind(doc, qualifierBefore(doc, from).from - 1, Kind.comma);

const isObject = (doc: TextDocument, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen) && !isKind(doc, i, Kind.possessive))
      return false;
  return true;
};

/** How far in front of its measure the `with` of a sum may stand. */
const SUM = 9;

/** `among the largest investors in Oman, with nearly $8 million in (foreign direct investment)` */
export function isSumOf(doc: TextDocument, { from, measure }: Subject): boolean {
  if (measure !== "investment" || !is(doc, from - 1, WordClass.in)) return false;
  for (let k = from - 2; k > from - SUM; k--)
    if (is(doc, k, WordClass.with)) return isKind(doc, k - 1, Kind.comma);
  return false;
}

/** Whether only adjectives, `in`, `of` or `for` stand between an amount and the measure behind it. */
function isAttribute(doc: TextDocument, quantity: Quantity, next: Subject): boolean {
  if (quantity.kind !== "money" || next.measure === undefined) return false;
  // "a $20 million investment" is a project; "attract $3bn in investment" is not.
  if (
    next.measure === "investment" &&
    !isSumOf(doc, next) &&
    !is(doc, next.from, WordClass.registered) &&
    !changes(doc, qualifierBefore(doc, quantity.from).from - 1) &&
    !is(doc, quantity.from - 1, WordClass.of) &&
    !is(doc, quantity.from - 1, WordClass.aim) &&
    // "aim for $3 billion in investments"
    !(is(doc, quantity.from - 1, WordClass.for) && is(doc, quantity.from - 2, WordClass.aim))
  )
    return false;
  if (isPredicate(doc, quantity.to, next.from)) return true;
  for (let i = quantity.to; i < next.from; i++) {
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen) && !isKind(doc, i, Kind.possessive))
      return false;
    if (
      isAuxiliary(doc, i) ||
      is(doc, i, WordClass.to) ||
      is(doc, i, WordClass.and) ||
      is(doc, i, WordClass.from) ||
      is(doc, i, WordClass.with) ||
      is(doc, i, WordClass.by) ||
      is(doc, i, WordClass.competitor) ||
      is(doc, i, WordClass.subordinator) ||
      is(doc, i, WordClass.conjunction) ||
      changes(doc, i)
    )
      return false;
  }
  return true;
}

/** `growth in exports`, `decline in Kenyan imports` behind a percentage. */
function isGrowthOf(doc: TextDocument, from: number, to: number): boolean {
  if (termAt(doc, from, WordClass.growth) === undefined || to - from > BEHIND) return false;
  return (
    (is(doc, from + 1, WordClass.in) || is(doc, from + 1, WordClass.of)) &&
    isObject(doc, from + 2, to)
  );
}

/** How many words may stand between a verb and the measure that is its predicate. */
const ADJECTIVES = 2;

/** `$2.6 billion of which were exports`, `$2.3 billion were Kenyan imports`: the measure behind the verb of the amount before it. */
export function isPredicate(doc: TextDocument, from: number, to: number): boolean {
  const of = is(doc, from, WordClass.of) && is(doc, from + 1, WordClass.relative);
  let verb = of ? from + 2 : from;
  // "of which $2.6 billion accounted for imports from Oman"
  if (is(doc, verb, WordClass.amount) && is(doc, verb + 1, WordClass.for)) verb++;
  else if (!is(doc, verb, WordClass.be)) return false;
  if (to - verb - 1 > ADJECTIVES) return false;
  for (let k = verb + 1; k < to; k++)
    if (!isWord(doc, k) || is(doc, k, WordClass.preposition)) return false;
  return true;
}

/** `trade grew; the sides signed deals worth $2 billion`: a semicolon between measure and amount. */
const isCut = (doc: TextDocument, from: number, to: number): boolean =>
  hasKind(doc, from, to, Kind.semicolon);

/** A goal noun that takes the amount: behind it ("$8 billion target") or before it ("the goal is to reach"). */
function goalNear(doc: TextDocument, quantity: Quantity, start: number): number {
  if (quantity.kind !== "money") return -1;
  const behind = goalBehind(doc, quantity);
  if (behind >= 0) return behind;
  for (let i = quantity.from - 1; i >= Math.max(start, quantity.from - 9); i--) {
    if (is(doc, i, WordClass.goal) && !is(doc, i - 1, WordClass.to)) return i;
    // "The previous goal, set two years ago, was"
    if (is(doc, i, WordClass.be)) {
      const aside = beforeAside(doc, i, start);
      if (aside < i) return is(doc, aside - 1, WordClass.goal) ? aside - 1 : -1;
    }
    if (!isWord(doc, i)) break;
  }
  return -1;
}

/** The goal behind an amount (`$8 billion trade target`, `6 billion as the common goal`, `$3 billion targeted by the presidents`), or -1. */
export function goalBehind(doc: TextDocument, quantity: Quantity): number {
  if (quantity.kind !== "money") return -1;
  if (is(doc, quantity.to, WordClass.aim) && is(doc, quantity.to + 1, WordClass.by))
    return quantity.to;
  for (let i = quantity.to; i < quantity.to + 6; i++) {
    if (is(doc, i, WordClass.goal)) return i;
    if (!isWord(doc, i) && !isKind(doc, i, Kind.hyphen)) return -1;
    if (is(doc, i, WordClass.aux) || is(doc, i, WordClass.conjunction) || is(doc, i, WordClass.to))
      return -1;
  }
  return -1;
}
