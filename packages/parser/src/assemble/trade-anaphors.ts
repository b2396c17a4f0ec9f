import { countryAt } from "../annotate/countries.js";
import { termAt } from "../annotate/numbers.js";
import { afterThe, is, isAuxiliary, isKind, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { changes, isAmountNext, isFactor, type Subject } from "./trade-measures.js";

/** `it`, `them`, `this figure`, `that number`, `the indicator` at token `i`. */
export function anaphorAt(doc: TextDocument, i: number): Subject | undefined {
  if (
    is(doc, i, WordClass.demonstrative) ||
    is(doc, i, WordClass.the) ||
    is(doc, i, WordClass.possessive)
  ) {
    const at = is(doc, i + 1, WordClass.same) ? i + 2 : i + 1;
    const noun =
      is(doc, at, WordClass.anaphor) &&
      !is(doc, at, WordClass.it) &&
      !is(doc, at, WordClass.object) &&
      // "the level of $5 billion", but not "the level of relations"
      (!is(doc, at + 1, WordClass.of) || isAmountNext(doc, at + 2));
    const growth =
      termAt(doc, at, WordClass.growth) !== undefined &&
      (is(doc, at + 1, WordClass.be) || is(doc, at + 1, WordClass.amount));
    if (noun || growth) return { from: i, to: at + 1 };
  }
  // "while that with Oman fell by 5 percent", "those to Oman rose"
  const partner =
    is(doc, i, WordClass.demonstrative) &&
    (is(doc, i + 1, WordClass.with) ||
      is(doc, i + 1, WordClass.to) ||
      is(doc, i + 1, WordClass.from))
      ? countryAt(doc, afterThe(doc, i + 2))
      : undefined;
  if (partner) return { from: i, to: partner.to };
  if (!is(doc, i, WordClass.anaphor))
    return governsAmount(doc, i) ? { from: i, to: i + 1 } : undefined;
  // A pronoun counts as the object of a verb of change ("raise it to"), never as the dummy subject ("it was noted").
  const pronoun =
    is(doc, i, WordClass.it) ||
    is(doc, i, WordClass.object) ||
    (is(doc, i, WordClass.that) && is(doc, i + 1, WordClass.to));
  const object = pronoun && (changes(doc, i - 1) || isSeenAt(doc, i - 1, i + 1));
  return object || governsAmount(doc, i) ? { from: i, to: i + 1 } : undefined;
}

/** `see (it) at`: what is seen at an amount, behind the verb at `i`; the amount's preposition is token `at`. */
const isSeenAt = (doc: TextDocument, i: number, at: number): boolean =>
  is(doc, i, WordClass.seen) && is(doc, at, WordClass.at) && isAmountNext(doc, at + 1);

/** `we intend to reach $2 billion`, `the plan is to reach $2 billion`, `the sides agreed to work towards $2 billion`, `we finished last year at $2 billion`: the verb at `i` says of nothing how large it is to be; trade, where that was told before. */
export function unsaidAt(doc: TextDocument, i: number): Subject | undefined {
  const said = is(doc, i - 1, WordClass.to)
    ? isAimed(doc, i)
    : areBoth(doc, i - 1) && isClosing(doc, i);
  return said ? { from: i, to: i + 1 } : undefined;
}

/** Whether the verb at token `i`, behind its `to`, takes an amount that is aimed at. */
function isAimed(doc: TextDocument, i: number): boolean {
  const ours = is(doc, i - 2, WordClass.aim) && areBoth(doc, i - 3);
  if (is(doc, i, WordClass.attain) && isAmountNext(doc, i + 1))
    return ours || isPlanned(doc, i - 2);
  const towards = is(doc, i, WordClass.aim) && is(doc, i + 1, WordClass.towards);
  return ours && towards && isAmountNext(doc, i + 2);
}

/** How far in front of its `is` a plan may stand: `the plan for next year is`. */
const PLAN = 5;

/** `the plan is`, `our intention for 2025 is`: a noun of aim in front of the `be` at token `i`. */
function isPlanned(doc: TextDocument, i: number): boolean {
  if (!is(doc, i, WordClass.be)) return false;
  for (let k = i - 1; k > i - PLAN; k--)
    if (is(doc, k, WordClass.aim))
      return is(doc, k - 1, WordClass.article) || is(doc, k - 1, WordClass.possessive);
  return false;
}

/** `exports closed 2023 at $1.4 billion`, `we finished last year with $7 billion`: a year ends with its level. */
export function isClosing(doc: TextDocument, i: number): boolean {
  if (!is(doc, i, WordClass.closing)) return false;
  const year = afterThe(doc, i + 1);
  const unit = termAt(doc, year, WordClass.shift) === undefined ? year : year + 1;
  const at =
    isKind(doc, unit, Kind.number) || termAt(doc, unit, WordClass.timeunit) !== undefined
      ? unit + 1
      : year;
  return (is(doc, at, WordClass.at) || is(doc, at, WordClass.with)) && isAmountNext(doc, at + 1);
}

/** `we`, `they`, `the sides`: those who trade. */
const areBoth = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.i) || is(doc, i, WordClass.they) || is(doc, i, WordClass.collective);

/** How far behind a pronoun the verb of its amount may stand. */
const PREDICATE = 7;

/** `it grew by almost 60%`, `it is expected to double`, `room for that to reach $600 million`: the pronoun is what an amount is said of, never the subject of another object ("it increased its capital to"). */
function governsAmount(doc: TextDocument, i: number): boolean {
  const that = is(doc, i, WordClass.demonstrative) && is(doc, i + 1, WordClass.to);
  // "our exports have doubled; they will exceed $3 million"
  const they = is(doc, i, WordClass.they);
  if (!is(doc, i, WordClass.it) && !that && !they) return false;
  for (let k = i + 1; k < i + PREDICATE && isWord(doc, k); k++) {
    const verb =
      (changes(doc, k) && !they) || is(doc, k, WordClass.attain) || is(doc, k, WordClass.amount);
    // "it went up by another 7 percent"
    if (is(doc, k, WordClass.go) && termAt(doc, k + 1, WordClass.growth) !== undefined)
      return isAmountNext(doc, k + 2);
    if (verb || is(doc, k, WordClass.be)) {
      if (isAmountNext(doc, k + 1)) return true;
      if (verb) return isFactor(doc, k);
    }
    if (
      !isAuxiliary(doc, k) &&
      !is(doc, k, WordClass.not) &&
      !is(doc, k, WordClass.rather) &&
      !is(doc, k, WordClass.than) &&
      !is(doc, k, WordClass.adverb) &&
      !is(doc, k, WordClass.aim) &&
      !is(doc, k, WordClass.to) &&
      !is(doc, k, WordClass.approximator)
    )
      return false;
  }
  return false;
}
