import { termAt } from "../annotate/numbers.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import {
  is,
  isKind,
  isOr,
  isWord,
  sentenceEnd,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { measuresIn } from "./trade-measures.js";
import type { Mood } from "./trade-mood.js";
import type { Quantity } from "./trade-reading-types.js";

/** 1 or -1 where a percentage is a change ("up 12.8%", "by 14.3%", "17% more", "a 37 percent growth"), 0 where it is a share. */
export function percentDirection(
  doc: TextDocument,
  quantity: Quantity,
  mood: Mood | undefined,
): number {
  const { from, to } = quantity;
  // "$96 million, or 10.9 percent, less than"
  const next = isAlternative(doc, from) && isKind(doc, to, Kind.comma) ? to + 1 : to;
  // "6.8% below the previous year"
  const beyond = termAt(doc, next, WordClass.beyond);
  if (beyond !== undefined) return beyond;
  for (let i = next; i < next + 4; i++) {
    if (is(doc, i, WordClass.share)) return 0;
    const word = termAt(doc, i, WordClass.growth);
    if (word !== undefined) return isOfOther(doc, i + 1) ? 0 : word;
    // "0.5 percent of its total trade"
    if (is(doc, i, WordClass.of) && i === next && isOfTrade(doc, i + 1)) return 0;
    if (is(doc, i, WordClass.of) || !isWord(doc, i) || is(doc, i, WordClass.in)) break;
  }
  const sign = signBefore(doc, from);
  if (sign !== 0) return sign;
  let b = qualifierBefore(doc, from).from - 1;
  // "by a further 7 percent"
  while (is(doc, b, WordClass.a) || is(doc, b, WordClass.adverb) || is(doc, b, WordClass.another))
    b--;
  // "grew at 8 percent"
  if (is(doc, b, WordClass.at) && changeAt(doc, b - 1) !== undefined) b--;
  const by = is(doc, b, WordClass.by);
  if (by) b--;
  if (is(doc, b, WordClass.of)) b--;
  // "the growth was 24 percent", "the decline amounted to 5 percent"
  const verb = is(doc, b, WordClass.to) ? b - 1 : b;
  if (is(doc, b, WordClass.be) || is(doc, verb, WordClass.amount)) b = verb - 1;
  // "grew at an average annual rate of 11 percent"
  if (!by && !is(doc, b, WordClass.share)) {
    return changeAt(doc, b) ?? 0;
  }
  for (let i = b; i > b - 8 && i >= 0; i--) {
    const word = changeAt(doc, i);
    if (word !== undefined) return word;
  }
  return mood?.direction ?? 0;
}

/** 1 or -1 for the sign of `(+12.4%)`, `, -3.2%`, else 0. */
function signBefore(doc: TextDocument, from: number): number {
  if (!isKind(doc, from - 2, Kind.openParen) && !isKind(doc, from - 2, Kind.comma)) return 0;
  const sign = doc.text.charCodeAt(doc.tokens.start[from - 1] as number);
  if (isKind(doc, from - 1, Kind.symbol)) return sign === PLUS ? 1 : sign === MINUS ? -1 : 0;
  return isKind(doc, from - 1, Kind.hyphen) || isKind(doc, from - 1, Kind.dash) ? -1 : 0;
}

/** `+` and the minus sign. */
const [PLUS, MINUS] = [0x2b, 0x2212];

/** `or 10.9 percent`: the number at token `i` says the same as the amount before it. */
export const isAlternative = (doc: TextDocument, i: number): boolean =>
  isOr(doc, i - 1) && isKind(doc, i, Kind.number);

/** 1 for `growth`, `rise`, -1 for `drop`. */
const changeAt = (doc: TextDocument, i: number): number | undefined =>
  termAt(doc, i, WordClass.growth) ??
  termAt(doc, i, WordClass.increase) ??
  termAt(doc, i, WordClass.decrease) ??
  // "turnover added 7 percent"
  (is(doc, i, WordClass.gaining) ? 1 : undefined);

/** How far behind `of` the measure may stand that a percentage is a share of. */
const SHARE_REACH = 6;

/** `its total trade`: what a percentage in front of `of` is a share of. */
const isOfTrade = (doc: TextDocument, from: number): boolean =>
  measuresIn(doc, from, Math.min(from + SHARE_REACH, sentenceEnd(doc, sentenceOf(doc, from))))
    .length > 0;

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
    // "an increase in comparison with 2022"
    is(doc, k, WordClass.compare) ||
    is(doc, k, WordClass.shift) ||
    is(doc, k, WordClass.ordinal) ||
    is(doc, k, WordClass.timeunit) ||
    is(doc, k, WordClass.season)
  )
    return false;
  return measuresIn(doc, k, k + 4).length === 0;
}

/** ", up 21.3 percent", ", an increase of 11 percent", "34 percent more": beside the amount before it. */
export function isAppositive(doc: TextDocument, quantity: Quantity): boolean {
  if (signBefore(doc, quantity.from) !== 0) return true;
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
