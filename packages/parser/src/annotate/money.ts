import type { CurrencyBasis, MoneyQualifier } from "@communique/core";
import {
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isOf,
  isOr,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { WordSet } from "../lexicon/word-sets.js";
import { Flag, Kind } from "../text/tokens.js";
import { type Amount, continues, Join, joinOf, lead, share, sum } from "./amount-joins.js";
import {
  type CurrencyReading,
  currencyAfter,
  currencyBefore,
  type GluedCurrency,
  gluedCurrency,
} from "./currency.js";
import { yearNumberAt } from "./date-context.js";
import { matchAt } from "./matches.js";
import {
  type Decimal,
  numberAt,
  readDigits,
  scaleAt,
  spaceBefore,
  termAt,
  toNumber,
} from "./numbers.js";
import { qualifierBefore } from "./qualifier.js";

/** An amount of money. */
export interface MoneyMention {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  /** The upper end of a range. */
  readonly max?: number;
  readonly currency: string;
  readonly qualifier?: MoneyQualifier;
  readonly currencyBasis: CurrencyBasis;
  /** The amount before it in another currency: `RM40.10 billion (US$9.20 billion)`. */
  readonly converted?: true;
}

/** Every amount of money in text order. An amount whose currency the text leaves open is left out; `open` collects those. */
export function findMoney(doc: TextDocument, open?: TokenRange[]): MoneyMention[] {
  const found: MoneyMention[] = [];
  const amounts: Amount[] = [];
  for (let i = 0; i < doc.tokens.count; ) {
    const amount = mayStart(doc, i) ? amountAt(doc, i) : undefined;
    if (amount) amounts.push(amount);
    i = amount ? Math.max(amount.to, i + 1) : i + 1;
  }
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k] as Amount;
    const next = amounts[k + 1];
    if (next && continues(doc, amount, next)) {
      amounts[k + 1] = sum(amount, next);
      continue;
    }
    const join = next ? joinOf(doc, amount, next) : Join.none;
    if (next && join !== Join.none) {
      const [low, high] = share(amount, next);
      if (low.code && high.code && low.basis && low.code === high.code) {
        if (join === Join.range && toNumber(low) <= toNumber(high)) {
          found.push(mention(doc, low, high.to, toNumber(high)));
          k++;
          continue;
        }
        amounts[k + 1] = high;
        found.push(mention(doc, low, low.to));
        continue;
      }
    }
    const before = found.at(-1);
    if (
      !amount.unit &&
      amount.scaled &&
      before &&
      (goesOn(doc, before.to, amount) ||
        isMark(doc, before.to, amount) ||
        isRaised(doc, before.to, amount))
    ) {
      const { currency: code, currencyBasis: basis } = before;
      found.push(mention(doc, { ...amount, code, basis }, amount.to));
      continue;
    }
    if (!amount.code || !amount.basis) {
      // `November 10 re-launch` has no rupee.
      if (amount.unit && !isKind(doc, amount.to, Kind.hyphen))
        open?.push({ from: amount.from, to: amount.to });
      continue;
    }
    const previous = found.at(-1);
    const converted =
      previous !== undefined &&
      isConversion(doc, previous.to, lead(doc, amount.from)) &&
      previous.currency !== amount.code;
    const money = mention(doc, amount, amount.to);
    found.push(converted ? { ...money, converted } : money);
  }
  return found;
}

/** What may stand between the amounts of a series beside words. */
const STOPS: ReadonlySet<number> = new Set([
  Kind.comma,
  Kind.number,
  Kind.percent,
  Kind.colon,
  Kind.dash,
  Kind.hyphen,
  Kind.openParen,
]);

/** How far behind an amount another one without a unit may stand. */
const SERIES = 14;

/** How far behind an amount a mark in the same money may stand. */
const MARK_REACH = 40;

/** `3.4 billion dirhams … to surpass the 5-billion mark`: a level is counted in the money told last. */
function isMark(doc: TextDocument, from: number, { from: at, to }: Amount): boolean {
  const noun = isKind(doc, to, Kind.hyphen) ? to + 1 : to;
  return at - from < MARK_REACH && isLevelNoun(doc, noun);
}

/** `exceeded 1 billion dollars and that there was every opportunity to raise it to 2 billion`: what is raised is the amount told last. */
function isRaised(doc: TextDocument, from: number, { from: at }: Amount): boolean {
  if (at - from >= MARK_REACH || !is(doc, at - 1, WordClass.to)) return false;
  // `raise it up to`
  const object = is(doc, at - 2, WordClass.up) ? at - 3 : at - 2;
  if (!is(doc, object, WordClass.anaphor)) return false;
  // `raise this figure to`
  const determined =
    is(doc, object - 1, WordClass.demonstrative) || is(doc, object - 1, WordClass.the);
  const verb = determined ? object - 2 : object - 1;
  return is(doc, verb, WordClass.increase) || is(doc, verb, WordClass.bring);
}

/** The value of the goal nouns that are levels. */
const LEVEL = 2;

/** `mark`, `threshold` at token `i`: a goal noun that may as well be a level. */
export const isLevelNoun = (doc: TextDocument, i: number): boolean =>
  termAt(doc, i, WordClass.goal) === LEVEL;

/**
 * Whether only measures, dates and verbs of change stand between an amount that ends at `from` and one without a unit, which then
 * has the same: `trade of $720 million: exports – 31 million, imports – 689 million`, `1.2 billion euros in 2022, and dropped to 900 million last year`, `395 million euros, against the 326 million of 2021`.
 */
function goesOn(doc: TextDocument, from: number, { from: at, to }: Amount): boolean {
  if (at - from > SERIES || at - from < 2) return false;
  // "870 million people", "2 million were sold"
  if (isAuxiliary(doc, to)) return false;
  if (isWord(doc, to) && !isOf(doc, to, WordSet.between)) return false;
  for (let k = from; k < at; k++) {
    const measure = matchAt(doc.matches, k, Entry.measure);
    if (measure >= 0) k = (doc.matches.to[measure] as number) - 1;
    else if (!STOPS.has(doc.tokens.kind[k] as number) && !isOf(doc, k, WordSet.between))
      return false;
  }
  return true;
}

/** `RM40 billion (US$9 billion)`, `$100 billion, or about 1,400 trillion rupiah`, `$5 million (equivalent to 4 million euros)`: only what joins the two. */
function isConversion(doc: TextDocument, from: number, to: number): boolean {
  let said = false;
  for (let k = from; k < to; k++) {
    if (isKind(doc, k, Kind.openParen) || isOr(doc, k) || is(doc, k, WordClass.equivalent))
      said = true;
    else if (!isKind(doc, k, Kind.comma) && !is(doc, k, WordClass.to)) return false;
  }
  return said;
}

function mention(doc: TextDocument, amount: Amount, to: number, max?: number): MoneyMention {
  const { qualifier, from } = qualifierBefore(doc, amount.from);
  return {
    from,
    to,
    amount: toNumber(amount),
    ...(max === undefined ? {} : { max }),
    currency: amount.code as string,
    ...(qualifier ? { qualifier } : {}),
    currencyBasis: amount.basis as CurrencyBasis,
  };
}

/** Whether an amount may start at token `i`: at a number, a sign, a number word, or a unit with a capital or with its digits. */
function mayStart(doc: TextDocument, i: number): boolean {
  const { kind, flags, end, units } = doc.tokens;
  if (kind[i] !== Kind.word) return kind[i] === Kind.number || kind[i] === Kind.currency;
  if (isOf(doc, i, WordSet.amount)) return true;
  const digit = ((flags[i] as number) & Flag.digit) !== 0;
  if (isCapital(doc, i))
    return (
      digit || matchAt(doc.matches, i, Entry.currency) >= 0 || isKind(doc, i + 1, Kind.currency)
    );
  const last = units[(end[i] as number) - 1] as number;
  return digit && last >= 48 && last <= 57;
}

/** The amount that starts at token `i`, with or without a unit. A bare number counts only with a scale. */
function amountAt(doc: TextDocument, i: number): Amount | undefined {
  const glued = isWord(doc, i) ? gluedCurrency(doc, i) : undefined;
  if (glued) return gluedAmount(doc, i, glued);
  const unit = currencyBefore(doc, i);
  if (unit) {
    // `USD$23 billion`: the code and the symbol say the same.
    const start = isKind(doc, unit.to, Kind.currency) ? unit.to + 1 : unit.to;
    const number = numberAt(doc, start);
    if (!number || (number.words && !number.scaled)) return undefined;
    const after = currencyAfter(doc, number.to);
    const same = after?.code !== undefined && (after.code === unit.code || unit.code === undefined);
    const code = unit.code ?? (same ? after?.code : undefined);
    const to = same && after ? after.to : number.to;
    return amountOf(i, to, number, number.scaled, code, unit.basis);
  }
  const number = numberAt(doc, i);
  if (!number) return undefined;
  const at = isKind(doc, number.to, Kind.hyphen) ? number.to + 1 : number.to;
  const after = isLater(doc, at) ? currencyAfter(doc, at) : undefined;
  if (
    after &&
    !(after.basis !== "name" && !number.scaled && startsAmount(doc, after)) &&
    !isYear(doc, number.from, number.scaled, after)
  ) {
    // `75 USD million`: the scale behind the code.
    const scale = !number.scaled && after.basis === "code" ? scaleAt(doc, after.to) : undefined;
    const { mantissa, exponent } = number;
    if (scale !== undefined) {
      const scaled = { mantissa, exponent: exponent + scale, scale };
      return amountOf(i, after.to + 1, scaled, true, after.code, after.basis);
    }
    const whole = { mantissa, exponent: exponent + after.power, scale: number.scale };
    return amountOf(i, after.to, whole, number.scaled, after.code, after.basis);
  }
  return number.scaled ||
    (isKind(doc, i, Kind.number) && isBareEnd(doc, number.to) && !isYearPart(doc, i))
    ? amountOf(i, number.to, number, number.scaled, undefined, undefined, false)
    : undefined;
}

/** All amounts are made here, so that they are of one shape. */
const amountOf = (
  from: number,
  to: number,
  { mantissa, exponent, scale }: Decimal & { readonly scale: number },
  scaled: boolean,
  code: string | undefined,
  basis: CurrencyBasis | undefined,
  unit = true,
): Amount => ({
  mantissa,
  exponent,
  from,
  to,
  scale,
  scaled,
  code,
  basis: code ? basis : undefined,
  unit,
});

/** `2024 dollars` is money, `in 2024 $5 million` is not: a unit that has its own number behind it belongs to that. */
const startsAmount = (doc: TextDocument, unit: CurrencyReading): boolean =>
  isKind(doc, unit.to, Kind.number);
const isYear = (doc: TextDocument, from: number, scaled: boolean, unit: CurrencyReading): boolean =>
  !scaled && unit.basis === "code" && is(doc, from - 1, WordClass.in);

/** A unit may follow in the same sentence only. */
const isLater = (doc: TextDocument, i: number): boolean =>
  i < doc.tokens.count && ((doc.tokens.flags[i] as number) & Flag.paragraph) === 0;

/** `2017`, and the `18` of `2017-18`. */
const isYearPart = (doc: TextDocument, i: number): boolean =>
  yearNumberAt(doc, i) >= 0 || (!isWord(doc, i - 1) && yearNumberAt(doc, i - 2) >= 0);

/** Where the first number of `150-200 million` ends. */
const isBareEnd = (doc: TextDocument, i: number): boolean =>
  isKind(doc, i, Kind.hyphen) ||
  isKind(doc, i, Kind.dash) ||
  is(doc, i, WordClass.to) ||
  is(doc, i, WordClass.and) ||
  is(doc, i, WordClass.conjunction);

/** `RM40.10 billion`: the digits of the word, then those behind the full stop. */
function gluedAmount(doc: TextDocument, i: number, unit: GluedCurrency): Amount | undefined {
  let to = i + 1;
  let end = unit.digitsTo;
  if (
    unit.scale === 0 &&
    (isKind(doc, to, Kind.period) || isKind(doc, to, Kind.comma)) &&
    isKind(doc, to + 1, Kind.number) &&
    !spaceBefore(doc, to) &&
    !spaceBefore(doc, to + 1)
  ) {
    end = doc.tokens.end[to + 1] as number;
    to += 2;
  }
  const digits = readDigits(doc.text, unit.digitsFrom, end);
  if (!digits) return undefined;
  const word =
    unit.scale === 0 ? scaleAt(doc, isKind(doc, to, Kind.hyphen) ? to + 1 : to) : undefined;
  if (word !== undefined) to = isKind(doc, to, Kind.hyphen) ? to + 2 : to + 1;
  const scale = word ?? unit.scale;
  const after = currencyAfter(doc, to);
  if (after?.code !== undefined && after.code === unit.code) to = after.to;
  const amount = { mantissa: digits.mantissa, exponent: digits.exponent + scale, scale };
  return amountOf(i, to, amount, scale > 0, unit.code, unit.basis);
}
