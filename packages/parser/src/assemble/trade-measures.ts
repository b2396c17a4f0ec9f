import type { Measure } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import { spaceBefore, termAt } from "../annotate/numbers.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
  textOf,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";

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
    const end = m < 0 ? 0 : (doc.matches.to[m] as number);
    if (m < 0 || !isMeasure(doc, i, end)) {
      const traded = tradedAt(doc, i, to);
      if (traded) found.push(traded);
      i = Math.max(i + 1, end);
      continue;
    }
    const entry = doc.lexicon.language.measures[doc.matches.ref[m] as number];
    if (entry) {
      const commodity = entry.commodity ?? commodityBefore(doc, i);
      found.push({ from: i, to: end, measure: entry.measure, ...(commodity ? { commodity } : {}) });
    }
    i = end;
  }
  return found;
}

/** `shipped goods worth $64 million`, `imported $5 million worth of dates`: a verb that stands for its measure. */
function tradedAt(doc: TextDocument, i: number, end: number): Subject | undefined {
  const way = termAt(doc, i, WordClass.tradeverb);
  const form = doc.lexicon.termForms[doc.tokens.word[i] as number] ?? 0;
  if (way === undefined || (form & VerbForm.past) === 0) return undefined;
  for (let k = i + 1; k < Math.min(end, i + WORTH_REACH); k++)
    if (is(doc, k, WordClass.worth))
      return { from: i, to: i + 1, measure: way > 0 ? "exports" : "imports", states: true };
  return undefined;
}

function isMeasure(doc: TextDocument, from: number, to: number): boolean {
  const last = to - 1;
  // "free trade", "World Trade Organization", "the Minister of Trade", "import tariffs".
  if (is(doc, from - 1, WordClass.free)) return false;
  if (
    isCapital(doc, from) &&
    ((doc.tokens.flags[from] as number) & Flag.upper) === 0 &&
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
  return (
    !(is(doc, from - 1, WordClass.to) && isBareVerb(doc, from)) &&
    !is(doc, from - 1, WordClass.modal)
  );
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

/** `it`, `them`, `this figure`, `that number`, `the indicator` at token `i`. */
export function anaphorAt(doc: TextDocument, i: number): Subject | undefined {
  if (is(doc, i, WordClass.demonstrative) || is(doc, i, WordClass.the)) {
    const noun =
      is(doc, i + 1, WordClass.anaphor) &&
      !is(doc, i + 1, WordClass.it) &&
      !is(doc, i + 1, WordClass.object) &&
      !is(doc, i + 2, WordClass.of);
    if (noun) return { from: i, to: i + 2 };
  }
  if (!is(doc, i, WordClass.anaphor)) return undefined;
  // A pronoun counts as the object of a verb of change ("raise it to"), never as the dummy subject ("it was noted").
  const pronoun =
    is(doc, i, WordClass.it) ||
    is(doc, i, WordClass.object) ||
    (is(doc, i, WordClass.that) && is(doc, i + 1, WordClass.to));
  if (pronoun && changes(doc, i - 1)) return { from: i, to: i + 1 };
  return is(doc, i, WordClass.it) && movesBehind(doc, i + 1) ? { from: i, to: i + 1 } : undefined;
}

/** `it soared 2.1 times`, `it has only reached`, `it amounted to`: a verb of amounts in the past or perfect. */
function movesBehind(doc: TextDocument, from: number): boolean {
  let k = from;
  while (is(doc, k, WordClass.have) || is(doc, k, WordClass.adverb)) k++;
  const past = ((doc.lexicon.termForms[doc.tokens.word[k] as number] ?? 0) & VerbForm.past) !== 0;
  const moves =
    is(doc, k, WordClass.increase) ||
    is(doc, k, WordClass.decrease) ||
    is(doc, k, WordClass.attain) ||
    is(doc, k, WordClass.amount);
  // `it reached an agreement`: something else than a level.
  const object = is(doc, k + 1, WordClass.article) && !isKind(doc, k + 2, Kind.currency);
  return past && moves && !object;
}

/** Whether the word at `i` is a verb that changes an amount. */
export const changes = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.increase) ||
  is(doc, i, WordClass.decrease) ||
  is(doc, i, WordClass.bring) ||
  termAt(doc, i, WordClass.factorword) !== undefined;

/** Whether a noun that is no trade (`fund`, `loan`, `GDP`) heads the amount that ends at `to` or stands between `from` and `to`. */
export function isRival(
  doc: TextDocument,
  from: number,
  amountFrom: number,
  amountTo: number,
): boolean {
  let next = amountTo;
  if (isKind(doc, next, Kind.hyphen)) next++;
  for (let i = next; i < next + 3 && isWord(doc, i); i++) {
    if (is(doc, i, WordClass.competitor)) return true;
    if (is(doc, i, WordClass.preposition) || is(doc, i, WordClass.conjunction)) break;
  }
  for (let i = amountFrom - 1; i >= from; i--)
    if (
      is(doc, i, WordClass.competitor) &&
      !(isKind(doc, i + 1, Kind.possessive) || spaceless(doc, i + 1))
    )
      return true;
  return false;
}

const spaceless = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.hyphen) && !spaceBefore(doc, i);
