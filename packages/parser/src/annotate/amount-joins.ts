import type { CurrencyBasis } from "@communique/core";
import { is, isAuxiliary, isCapital, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { type Decimal, toNumber } from "./numbers.js";
import { qualifierBefore } from "./qualifier.js";

/** An amount on its tokens; `code` is undefined when no unit was written with it. */
export interface Amount extends Decimal {
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  readonly scaled: boolean;
  readonly code: string | undefined;
  readonly basis: CurrencyBasis | undefined;
  /** Has a unit, even if its code is open. */
  readonly unit: boolean;
}

/** `3 billion 482 million dollars`, `$3 billion 482 million`, `1 billion and 200 million dollars`: one amount in falling scales, with one unit. */
export function continues(doc: TextDocument, a: Amount, b: Amount): boolean {
  if (a.scale <= b.scale || b.scale === 0 || (a.unit && b.unit)) return false;
  const gap = b.from - a.to;
  const joined = gap === 0 || (gap === 1 && !a.unit && b.unit && is(doc, a.to, WordClass.and));
  return joined && !is(doc, a.from - 1, WordClass.between) && toNumber(b) < 10 ** a.scale;
}

/** Two parts of one amount as one: both are whole numbers of the lower one's smallest step. */
export function sum(a: Amount, b: Amount): Amount {
  const exponent = Math.min(a.exponent, b.exponent);
  const mantissa =
    a.mantissa * 10 ** (a.exponent - exponent) + b.mantissa * 10 ** (b.exponent - exponent);
  const unit = a.unit ? a : b;
  return { ...unit, from: a.from, to: b.to, scale: b.scale, mantissa, exponent };
}

/** What joins two amounts: nothing, a range (`5 to 6 million`), or a pair that share a unit (`5 and 6 million`). */
export const Join = { none: 0, range: 1, pair: 2 } as const;

/** How two neighbouring amounts belong together: as a range, or as two amounts that share unit and scale. */
export function joinOf(doc: TextDocument, a: Amount, b: Amount): number {
  if (!a.unit && !b.unit) return Join.none;
  // "worth $5 million and 2 million were sold": of what, nobody says.
  if (!b.unit && isAuxiliary(doc, b.to)) return Join.none;
  const gap = b.from - a.to;
  const join = a.to;
  if (gap === 1) {
    if (isKind(doc, join, Kind.hyphen) || isKind(doc, join, Kind.dash)) return Join.range;
    if (is(doc, join, WordClass.to))
      return is(doc, lead(doc, a.from) - 1, WordClass.from) || hasFrom(doc, a.from)
        ? Join.pair
        : Join.range;
    if (is(doc, join, WordClass.and))
      return is(doc, lead(doc, a.from) - 1, WordClass.between) ? Join.range : Join.pair;
    return is(doc, join, WordClass.conjunction) ? Join.pair : Join.none;
  }
  // `from the current 1.6 billion to an expected 2.5 billion US dollars`, `$5 billion and then to 10 billion`.
  if (gap < 1 || gap > 7 || (a.unit && b.unit)) return Join.none;
  let to = false;
  for (let i = join; i < b.from; i++) {
    // "of $3 billion to Latvia while importing 4 million tons"
    if (!isWord(doc, i) || isCapital(doc, i)) return Join.none;
    if (
      is(doc, i, WordClass.to) ||
      (is(doc, i, WordClass.and) && i === join) ||
      is(doc, i, WordClass.from)
    )
      to = true;
  }
  return to && a.scaled && b.scaled ? Join.pair : Join.none;
}

/** Skips the qualifier in front of an amount. */
export const lead = (doc: TextDocument, from: number): number => qualifierBefore(doc, from).from;

/** Whether "from" opens the phrase of the amount: `from the current 1.6 billion`. */
function hasFrom(doc: TextDocument, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 7 && isWord(doc, i); i--)
    if (is(doc, i, WordClass.from)) return true;
  return false;
}

/** Lends unit and scale to the amount that lacks them: `$150-200 million`, `1.6 billion to 2.5 billion US dollars`, `from $2 billion to 5 billion`. */
export function share(a: Amount, b: Amount): [Amount, Amount] {
  const unit = a.code ? a : b;
  const lend = (x: Amount): Amount =>
    x.code || x.unit || !unit.code || !unit.basis
      ? x
      : { ...x, code: unit.code, basis: unit.basis, unit: true };
  const [low, high] = [lend(a), lend(b)];
  // `$2 to $5 billion`: the scale is said once.
  if (low.scaled || !high.scaled) return [low, high];
  const scaled = { ...low, exponent: low.exponent + high.scale, scale: high.scale, scaled: true };
  return toNumber(scaled) <= toNumber(high) ? [scaled, high] : [low, high];
}
