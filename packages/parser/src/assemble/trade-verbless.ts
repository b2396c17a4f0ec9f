// Amounts without a verb of their own.

import { qualifierBefore } from "../annotate/qualifier.js";
import { is, isKind, isModal, sentenceEnd, sentenceOf, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Subject } from "./trade-measures.js";
import { fact, type Mood } from "./trade-mood.js";
import { phraseOf } from "./trade-parties.js";
import type { Quantity, Reading } from "./trade-reading-types.js";
import { isPredicate, isSumOf } from "./trade-subject.js";

/** A verb in the past, or what is registered. */
export const stated = (doc: TextDocument, { states, from }: Subject): Mood | undefined =>
  states || is(doc, from, WordClass.registered) ? fact(from, 0) : undefined;

/** `(exports $64m, imports $148m)`, `export – 40 million`: measure and amount side by side. */
export function listed(
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

/** `, now $6bn,`, `, at $6bn,`: the present level, said in passing. */
export function aside(doc: TextDocument, quantity: Quantity): Mood | undefined {
  let i = qualifierBefore(doc, quantity.from).from - 1;
  const at = is(doc, i, WordClass.at);
  if (at) i--;
  const { to } = quantity;
  const bare =
    at &&
    isKind(doc, i, Kind.comma) &&
    // ", at $6bn,", ", at $6bn a year"
    (isKind(doc, to, Kind.comma) ||
      isKind(doc, to, Kind.period) ||
      is(doc, to, WordClass.a) ||
      is(doc, to, WordClass.annual));
  if (bare) i++;
  if (
    !(bare || is(doc, i, WordClass.current)) ||
    !(
      isKind(doc, i - 1, Kind.comma) ||
      isKind(doc, i - 1, Kind.openParen) ||
      isKind(doc, i - 1, Kind.dash)
    )
  )
    return undefined;
  return fact(i, 0);
}

/** `trade of about $3 billion`, `trade volume: $3 billion`, `$3 billion in annual trade`: an amount without a verb, where nothing before it speaks of a plan. */
export function attributive(
  doc: TextDocument,
  { from, to }: Quantity,
  subject: Subject,
  start: number,
): Mood | undefined {
  if (subject.measure === undefined) return undefined;
  const amount = qualifierBefore(doc, from).from;
  const put = isPutAt(doc, subject, amount, start);
  const sum = isSumOf(doc, subject);
  const behind =
    put ||
    // "with exports to Oman at $4 million"
    (subject.measure !== "investment" &&
      is(doc, amount - 1, WordClass.at) &&
      phraseOf(doc, subject).to >= amount - 1) ||
    isStock(doc, subject, amount) ||
    (subject.to === amount - 1 &&
      (is(doc, subject.to, WordClass.of) ||
        is(doc, subject.to, WordClass.at) ||
        isKind(doc, subject.to, Kind.colon)));
  const inFront =
    subject.from > to &&
    (subject.measure !== "investment" || sum) &&
    (sum ||
      is(doc, subject.from - 1, WordClass.mutualword) ||
      is(doc, subject.from - 1, WordClass.annual) ||
      (is(doc, to, WordClass.of) && subject.from === to + 1) ||
      // "$30 million in exports and $20 million in imports"
      (is(doc, to, WordClass.in) && is(doc, amount - 1, WordClass.and)) ||
      is(doc, amount - 1, WordClass.including) ||
      is(doc, subject.to, WordClass.in) ||
      is(doc, subject.to, WordClass.with) ||
      is(doc, subject.to, WordClass.between) ||
      is(doc, subject.to, WordClass.shift) ||
      isPredicate(doc, to, subject.from));
  if (!behind && !inFront) return undefined;
  const told = fact(Math.min(subject.from, amount), 0);
  if (put) return told;
  const end = Math.min(Math.max(to, subject.to) + PLAN, sentenceEnd(doc, sentenceOf(doc, from)));
  // What is said before ", with $8 million in investment" is no plan for it.
  for (let k = sum ? from : start; k < end; k++)
    if (
      // "two-way trade"
      ((is(doc, k, WordClass.aim) && !isKind(doc, k - 1, Kind.hyphen)) ||
        is(doc, k, WordClass.goal) ||
        isModal(doc, k) ||
        is(doc, k, WordClass.future)) &&
      !is(doc, k, WordClass.to)
    )
      return undefined;
  return told;
}

/** `the largest source of investment in Oman, with $270 billion`, `, with a stock of $270 billion` */
function isStock(doc: TextDocument, { measure, to }: Subject, amount: number): boolean {
  if (measure !== "investment" || to >= amount) return false;
  const stock = is(doc, amount - 1, WordClass.of);
  const opening = stock ? amount - STOCK : amount - 1;
  return is(doc, opening, WordClass.with) && isKind(doc, opening - 1, Kind.comma);
}

/** How many words `with a stock of` has. */
const STOCK = 4;

/** `put the value of trade between the two countries at $711 million` */
function isPutAt(doc: TextDocument, { from, to }: Subject, amount: number, start: number): boolean {
  if (to >= amount || !is(doc, amount - 1, WordClass.at)) return false;
  for (let k = from - 1; k >= Math.max(start, from - PUT_REACH); k--)
    if (is(doc, k, WordClass.putting)) return true;
  return false;
}

/** How far in front of a measure its `put` may stand. */
const PUT_REACH = 5;

/** How far behind an amount a word may stand that makes it a plan: "trade of $3 billion is possible". */
const PLAN = 4;
