import type { Measure } from "@communique/core";
import { countryAt, countryBefore } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { spaceBefore, termAt } from "../annotate/numbers.js";
import {
  afterThe,
  beforeThe,
  is,
  isCapital,
  isKind,
  isModal,
  isUpper,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  textOf,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { formAt } from "./verb-form.js";

/** What a quantity is said of: a measure that the text names, or a pronoun or noun that points back to one. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  /** Absent for an anaphor: `it`, `this figure`. */
  readonly measure?: Measure;
  readonly commodity?: string;
  /** A verb in the past, which states its amount itself: `exported $5 million worth of goods`. */
  readonly states?: boolean;
}

/** How far behind a verb of trade its `worth` may stand, in tokens. */
const WORTH_REACH = 10;

/** The measures named in tokens `from` to `to`: `bilateral trade`, `non-oil exports`. Names and compounds such as `trade deficit` are none. */
export function measuresIn(doc: TextDocument, from: number, to: number): Subject[] {
  const found: Subject[] = [];
  for (let i = from; i < to; ) {
    const m = matchAt(doc.matches, i, Entry.measure);
    const end = m < 0 ? i + 1 : (doc.matches.to[m] as number);
    const entry = entryOf(doc.matches, m, doc.lexicon.language.measures);
    if (entry && isMeasure(doc, i, end)) {
      const commodity = entry.commodity ?? commodityBefore(doc, i);
      found.push({
        from: i,
        to: end,
        measure: entry.measure,
        ...(commodity ? { commodity } : {}),
        ...(isVerb(doc, i, end) ? { states: true } : {}),
      });
    } else {
      const traded =
        tradedAt(doc, i, to, found.at(-1)?.states === true) ??
        (entry && hasVolume(doc, end) ? { from: i, to: end, measure: entry.measure } : undefined);
      if (traded) found.push(traded);
    }
    i = end;
  }
  return found;
}

/** `shipped goods worth $64 million`, `imported $5 million worth of dates`: a verb that stands for its measure. */
function tradedAt(
  doc: TextDocument,
  i: number,
  end: number,
  another: boolean,
): Subject | undefined {
  if (is(doc, i, WordClass.investverb) && isAmountNext(doc, i + 1))
    return { from: i, to: i + 1, measure: "investment" };
  const way = termAt(doc, i, WordClass.tradeverb);
  const form = formAt(doc, i);
  if (way === undefined || !((form & VerbForm.past) !== 0 || isTold(doc, i, form, another)))
    return undefined;
  const measure = way > 0 ? "exports" : way < 0 ? "imports" : "trade_turnover";
  // "imported $4 billion in merchandise"
  if (isTradedPassive(doc, i) || isAmountNext(doc, i + 1))
    return { from: i, to: i + 1, measure, states: true };
  for (let k = i + 1; k < Math.min(end, i + WORTH_REACH); k++)
    if (
      is(doc, k, WordClass.worth) ||
      (is(doc, k, WordClass.amount) && is(doc, k + 1, WordClass.at))
    )
      return { from: i, to: i + 1, measure, states: true };
  return undefined;
}

/** `goods worth $64 million were exported to Oman`: the amount stands in front of its verb at `i`. */
function isTradedPassive(doc: TextDocument, i: number): boolean {
  if (!is(doc, i - 1, WordClass.be) || isModal(doc, i - 2) || is(doc, i - 2, WordClass.to))
    return false;
  for (let k = i - 2; k > i - WORTH_REACH; k--) {
    if (isKind(doc, k, Kind.comma)) return false;
    if (
      is(doc, k, WordClass.worth) ||
      (is(doc, k, WordClass.at) && is(doc, k - 1, WordClass.amount))
    )
      return isAmountNext(doc, k + 1);
  }
  return false;
}

/** `Kenya exports $3 million of goods`, `we trade $2 billion a year`: the verb looks like the measure. */
const isVerb = (doc: TextDocument, i: number, end: number): boolean =>
  end === i + 1 &&
  termAt(doc, i, WordClass.tradeverb) !== undefined &&
  (matchBefore(doc.matches, i, Entry.country) >= 0 ||
    is(doc, i - 1, WordClass.i) ||
    is(doc, i - 1, WordClass.they)) &&
  isAmountNext(doc, end);

/** "with Kenya exporting goods worth $4 million to Ghana and importing goods worth $3 million": told beside the clause. */
const isTold = (doc: TextDocument, i: number, form: number, another: boolean): boolean =>
  (form & VerbForm.ing) !== 0 &&
  (matchBefore(doc.matches, i, Entry.country) >= 0 ||
    (another && (is(doc, i - 1, WordClass.and) || is(doc, i - 1, WordClass.while))));

/** How far behind `trade relations` the clause about their volume may start. */
const VOLUME_REACH = 10;

/** `trade relations with Oman, the volume of which`: what is no trade itself, and ends before token `to`, is measured by its clause. */
function hasVolume(doc: TextDocument, to: number): boolean {
  for (let k = to; k < to + VOLUME_REACH; k++) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const noun = is(doc, k + 1, WordClass.the) ? k + 2 : k + 1;
    return (
      is(doc, noun, WordClass.anaphor) &&
      is(doc, noun + 1, WordClass.of) &&
      is(doc, noun + 2, WordClass.relative)
    );
  }
  return false;
}

function isMeasure(doc: TextDocument, from: number, to: number): boolean {
  const last = to - 1;
  // "Latvia's sales to Oman"; other sales are no trade.
  if (is(doc, last, WordClass.sales))
    return (
      is(doc, to, WordClass.to) &&
      countryAt(doc, afterThe(doc, to + 1)) !== undefined &&
      !is(doc, from - 1, WordClass.competitor)
    );
  // "the balance of trade", "a deficit in bilateral trade"
  let head = from - 1;
  while (is(doc, head, WordClass.mutualword) || is(doc, head, WordClass.the)) head--;
  if (is(doc, head, WordClass.preposition) && is(doc, head - 1, WordClass.competitor)) return false;
  // "free trade", "World Trade Organization", "the Minister of Trade", "import tariffs".
  if (is(doc, from - 1, WordClass.free)) return false;
  if (
    isCapital(doc, from) &&
    !isUpper(doc, from) &&
    from !== sentenceStart(doc, sentenceOf(doc, from))
  ) {
    const heading = isCapital(doc, from - 1) || isCapital(doc, to);
    if (heading || is(doc, from - 1, WordClass.of) || is(doc, from - 1, WordClass.for))
      return false;
  }
  const next = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
  if (is(doc, next, WordClass.notrade) && !is(doc, next, WordClass.goal)) return false;
  if (isKind(doc, to, Kind.hyphen) && isWord(doc, to + 1)) return false;
  // "trade-economic ties": the word is half of a compound.
  if (
    isKind(doc, from - 1, Kind.hyphen) &&
    isKind(doc, last, Kind.word) &&
    !is(doc, from - 2, WordClass.commodity)
  )
    return false;
  // "to export gas", "they trade with".
  return !(is(doc, from - 1, WordClass.to) && isBareVerb(doc, from)) && !isModal(doc, from - 1);
}

/** `to export gas` is a verb; `to exports of gas` is not. */
const isBareVerb = (doc: TextDocument, i: number): boolean =>
  doc.text.charCodeAt((doc.tokens.end[i] as number) - 1) !== 0x73 &&
  isWord(doc, i + 1) &&
  !is(doc, i + 1, WordClass.preposition) &&
  !is(doc, i + 1, WordClass.conjunction);

/** The goods before a measure: `non-oil` trade, `farm` exports. */
function commodityBefore(doc: TextDocument, to: number): string | undefined {
  let from = to;
  while (
    is(doc, from - 1, WordClass.commodity) ||
    (isKind(doc, from - 1, Kind.hyphen) && is(doc, from - 2, WordClass.commodity))
  )
    from--;
  return from < to ? textOf(doc, { from, to }) : undefined;
}

/** `double`, `triple`: verbs that hold their amount. */
export const isFactor = (doc: TextDocument, i: number): boolean =>
  termAt(doc, i, WordClass.factorword) !== undefined;

/** An amount, a percentage or a multiple at token `i`, behind its preposition and what says how exact it is. */
export function isAmountNext(doc: TextDocument, i: number): boolean {
  for (let k = i; k < i + 6; k++) {
    if (isKind(doc, k, Kind.number) || isKind(doc, k, Kind.currency)) return true;
    if (
      is(doc, k, WordClass.cardinal) ||
      isFactor(doc, k) ||
      is(doc, k, WordClass.fraction) ||
      is(doc, k, WordClass.portion)
    )
      return true;
    if (isKind(doc, k + 1, Kind.currency) || matchAt(doc.matches, k, Entry.currency) >= 0)
      return true;
    if (
      !is(doc, k, WordClass.to) &&
      !is(doc, k, WordClass.by) &&
      !is(doc, k, WordClass.at) &&
      !is(doc, k, WordClass.a) &&
      !is(doc, k, WordClass.another) &&
      !is(doc, k, WordClass.adverb) &&
      !is(doc, k, WordClass.approximator) &&
      !is(doc, k, WordClass.than) &&
      !is(doc, k, WordClass.rather) &&
      !is(doc, k, WordClass.over)
    )
      return false;
  }
  return false;
}

/** Whether the word at `i` is a verb that changes an amount. */
export const changes = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.increase) ||
  is(doc, i, WordClass.decrease) ||
  is(doc, i, WordClass.bring) ||
  isFactor(doc, i);

/** Whether a noun that is no trade (`fund`, `loan`, `GDP`) heads the amount that ends at `to` or stands between `from` and `to`. */
export function isRival(
  doc: TextDocument,
  from: number,
  amountFrom: number,
  amountTo: number,
): boolean {
  let next = amountTo;
  if (isKind(doc, next, Kind.hyphen)) next++;
  // "$8 billion in commitments"
  if (
    is(doc, next, WordClass.in) &&
    (is(doc, next + 1, WordClass.competitor) ||
      // "in a refinery"
      (is(doc, next + 1, WordClass.a) && is(doc, next + 2, WordClass.competitor))) &&
    matchAt(doc.matches, next + 1, Entry.measure) < 0
  )
    return true;
  for (let i = next; i < next + 3 && isWord(doc, i); i++) {
    if (is(doc, i, WordClass.competitor)) return true;
    if (is(doc, i, WordClass.preposition) || is(doc, i, WordClass.conjunction)) break;
  }
  for (let i = amountFrom - 1; i >= from; i--)
    if (
      is(doc, i, WordClass.competitor) &&
      // "the Ministry of Economy"
      !(isCapital(doc, i) && !isUpper(doc, i)) &&
      !(isKind(doc, i + 1, Kind.possessive) || spaceless(doc, i + 1)) &&
      !isDestination(doc, i)
    )
      return true;
  return false;
}

/** `in the Omani economy`, `on the Kenyan market`, `to the market`: where the money or the goods go. */
function isDestination(doc: TextDocument, i: number): boolean {
  // "in Oman's economy"
  const owner = isKind(doc, i - 1, Kind.possessive) ? countryBefore(doc, i - 1) : undefined;
  if (owner && is(doc, owner.from - 1, WordClass.in)) return true;
  const m = matchBefore(doc.matches, i, Entry.demonym);
  const from = m < 0 ? i : (doc.matches.from[m] as number);
  const before = beforeThe(doc, from);
  if (is(doc, before, WordClass.to)) return m >= 0 || before === from - 2;
  // "in the economy of Oman"
  if (m < 0 && is(doc, before, WordClass.in) && is(doc, i + 1, WordClass.of)) return true;
  return m >= 0 && (is(doc, before, WordClass.in) || is(doc, before, WordClass.on));
}

const spaceless = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.hyphen) && !spaceBefore(doc, i);
