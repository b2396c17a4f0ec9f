import { is, isKind, isOf, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Kind } from "../text/tokens.js";
import { numberAt, termAt, toNumber } from "./numbers.js";
import { qualifierBefore } from "./qualifier.js";

/** `17%`, `4.5 per cent`, `9.2pc`, `15–20 percent`. The number is unsigned; what it is a share of, the rules say. */
export interface PercentMention {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  readonly max?: number;
}

/** `double`, `threefold`, `2.5 times`, `by a factor of four`, `one and a half times`. */
export interface FactorMention {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  /** Written as a verb: `double trade`, `has tripled`. */
  readonly verb: boolean;
}

/** Every percentage in text order. Percentage points are none. */
export function findPercents(doc: TextDocument): PercentMention[] {
  const found: PercentMention[] = [];
  for (let i = 0; i < doc.tokens.count; ) {
    const mention = mayStart(doc, i) ? percentAt(doc, i) : undefined;
    if (mention) found.push(mention);
    i = mention?.to ?? i + 1;
  }
  return found;
}

const mayStart = (doc: TextDocument, i: number): boolean =>
  doc.tokens.kind[i] === Kind.number || isOf(doc, i, WordSet.quantity);

function percentAt(doc: TextDocument, i: number): PercentMention | undefined {
  const share = shareAt(doc, i);
  if (share) return share;
  if (!isKind(doc, i, Kind.number) && !is(doc, i, WordClass.cardinal)) return undefined;
  const number = numberAt(doc, i);
  if (!number || number.scaled) return undefined;
  const sign = percentSign(doc, number.to);
  if (sign > 0) {
    // `15% to 20%` and `15%-20%` are ranges.
    const join = sign;
    if (
      isKind(doc, join, Kind.hyphen) ||
      (is(doc, join, WordClass.to) && is(doc, i - 1, WordClass.by))
    ) {
      const high = numberAt(doc, join + 1);
      const end = high ? percentSign(doc, high.to) : 0;
      if (high && end > 0)
        return { from: i, to: end, percent: toNumber(number), max: toNumber(high) };
    }
    return { from: i, to: sign, percent: toNumber(number) };
  }
  if (isKind(doc, number.to, Kind.hyphen) || is(doc, number.to, WordClass.to)) {
    const high = numberAt(doc, number.to + 1);
    const end = high && !high.scaled ? percentSign(doc, high.to) : 0;
    if (high && end > 0)
      return { from: i, to: end, percent: toNumber(number), max: toNumber(high) };
  }
  return undefined;
}

/** `by half`, `by at least a quarter`, `by two thirds`: a fraction behind "by" is a change; that of something ("by half a billion", "by a third country") is none. */
function shareAt(doc: TextDocument, i: number): PercentMention | undefined {
  const fraction = termAt(doc, i, WordClass.fraction);
  const parts = termAt(doc, i, WordClass.portion);
  if (fraction === undefined && parts === undefined) return undefined;
  const count = is(doc, i - 1, WordClass.a) ? 1 : termAt(doc, i - 1, WordClass.cardinal);
  const share = parts === undefined ? fraction : count === undefined ? undefined : count / parts;
  const from = count === undefined ? i : i - 1;
  const to = i + 1;
  if (share === undefined || !endsShare(doc, to)) return undefined;
  // "rose a third to"
  const before = qualifierBefore(doc, from).from - 1;
  const risen = is(doc, before, WordClass.increase) || is(doc, before, WordClass.decrease);
  return is(doc, before, WordClass.by) || (risen && count === 1)
    ? { from, to, percent: Math.round(share * 1000) / 10 }
    : undefined;
}

/** Whether the fraction before token `i` has no noun, scale or `of` behind it: `by a third (in May)`, `by half, …`, but `by a third (country)`. */
const endsShare = (doc: TextDocument, i: number): boolean =>
  !isKind(doc, i, Kind.hyphen) &&
  (!isWord(doc, i) ||
    ((is(doc, i, WordClass.preposition) ||
      is(doc, i, WordClass.to) ||
      is(doc, i, WordClass.conjunction) ||
      is(doc, i, WordClass.subordinator) ||
      is(doc, i, WordClass.shift) ||
      is(doc, i, WordClass.adverb) ||
      is(doc, i, WordClass.compare)) &&
      !is(doc, i, WordClass.of)));

/** The token behind a percent sign or word at `i`, or 0. */
function percentSign(doc: TextDocument, i: number): number {
  const at = isKind(doc, i, Kind.hyphen) ? i + 1 : i;
  const to =
    isKind(doc, at, Kind.percent) || is(doc, at, WordClass.percentword)
      ? at + 1
      : is(doc, at, WordClass.per) && is(doc, at + 1, WordClass.cent)
        ? at + 2
        : 0;
  return to > 0 && is(doc, to, WordClass.point) ? 0 : to;
}

/** Every multiple in text order. */
export function findFactors(doc: TextDocument): FactorMention[] {
  const found: FactorMention[] = [];
  for (let i = 0; i < doc.tokens.count; ) {
    const mention = mayStart(doc, i) ? factorAt(doc, i) : undefined;
    if (mention) found.push(mention);
    i = mention?.to ?? i + 1;
  }
  return found;
}

function factorAt(doc: TextDocument, i: number): FactorMention | undefined {
  const word = termAt(doc, i, WordClass.factorword);
  if (word !== undefined) {
    // "double taxation" and "double-entry visas" are no multiples.
    if (is(doc, i + 1, WordClass.nofactor) || isKind(doc, i + 1, Kind.hyphen)) return undefined;
    return {
      from: i,
      to: i + 1,
      factor: word,
      verb: doc.lexicon.termForms[doc.tokens.word[i] as number] !== 0,
    };
  }
  if (!isKind(doc, i, Kind.number) && !is(doc, i, WordClass.cardinal)) {
    // `by a factor of four`
    if (is(doc, i, WordClass.multiple) && is(doc, i + 1, WordClass.of)) {
      const number = numberAt(doc, i + 2);
      return number && !number.scaled
        ? { from: i, to: number.to, factor: toNumber(number), verb: false }
        : undefined;
    }
    return undefined;
  }
  const number = numberAt(doc, i);
  if (!number || number.scaled) return undefined;
  const at = isKind(doc, number.to, Kind.hyphen) ? number.to + 1 : number.to;
  if (!is(doc, at, WordClass.times)) return undefined;
  const factor = toNumber(number);
  return factor > 1 && factor < 1000 && !is(doc, at + 1, WordClass.per)
    ? { from: i, to: at + 1, factor, verb: false }
    : undefined;
}
