import type { TargetStatus } from "@communique/core";
import { matchBefore } from "../annotate/matches.js";
import { isLevelNoun } from "../annotate/money.js";
import { termAt } from "../annotate/numbers.js";
import { qualifierBefore } from "../annotate/qualifier.js";
import {
  endsIn,
  is,
  isAuxiliary,
  isKind,
  isModal,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isClosing } from "./trade-anaphors.js";
import { changes, isAmountNext } from "./trade-measures.js";
import { formAt } from "./verb-form.js";

/** Whether a quantity is reported or aimed at, and what governs it. */
export interface Mood {
  readonly kind: "fact" | "target";
  readonly status: TargetStatus;
  /** Token of the governing verb or noun. */
  readonly at: number;
  /** 1 where the governing word raises, -1 where it lowers, 0 where it only states. */
  readonly direction: number;
}

const STATUS: readonly TargetStatus[] = ["aimed", "aimed", "agreed", "proposed", "forecast"];

/** How far a verb may stand from its auxiliary or governing verb. */
const REACH = 14;

/** How far behind `see` the amount may stand at which trade is seen. */
const SEEN = 8;

/** How far to the left of an amount its verb is looked for. */
const FAR = 60;

/** The mood of an amount that is only stated, `came to $5 million`, or that a change has led to. */
export const fact = (at: number, direction: number): Mood => ({
  kind: "fact",
  status: "aimed",
  at,
  direction,
});
const target = (status: TargetStatus, at: number, direction: number): Mood => ({
  kind: "target",
  status,
  at,
  direction,
});

/** The mood of a quantity that starts at token `at`: that of the nearest verb of change or amount to its left, not before `from`. */
export function moodOf(doc: TextDocument, at: number, from: number): Mood | undefined {
  const low = Math.max(from, at - FAR);
  let unbroken = true;
  let growth = false;
  let worth: Mood | undefined;
  // "was, according to the ministry, $3 billion"
  const told = beforeAside(doc, qualifierBefore(doc, at).from, low) - 1;
  for (let i = at - 1; i >= low; i--) {
    if (!isWord(doc, i)) {
      if (!isKind(doc, i, Kind.hyphen)) unbroken = false;
      continue;
    }
    // "trade value": a noun that looks like a verb.
    const measure = matchBefore(doc.matches, i + 1, Entry.measure);
    if (measure >= 0) {
      i = doc.matches.from[measure] as number;
      continue;
    }
    // "to reach trade worth $100 billion": the verb before it decides.
    if (is(doc, i, WordClass.worth) && !is(doc, i - 1, WordClass.be)) {
      if (!is(doc, i + 1, WordClass.of)) worth ??= fact(i, 0);
      continue;
    }
    const direction = directionAt(doc, i);
    if (direction === undefined) {
      if (is(doc, i, WordClass.growth)) growth = true;
      // "are targeting an annual trade volume of $14 billion", "provides for growth of trade to $9 billion".
      if (unbroken && at - i <= 12 && is(doc, i, WordClass.aim) && (growth || isPlainAim(doc, i)))
        return target(aimStatus(doc, i), i, 1);
      if (is(doc, i, WordClass.goal) && isGoal(doc, i)) return goalMood(doc, i, low);
      if (isHeadlineAim(doc, i, at)) return target(aimStatus(doc, i), i, 1);
      // "Current trade is $230m", "commerce was 1.9 billion"; "our target is $5 billion".
      if (
        is(doc, i, WordClass.be) &&
        (at - i <= 3 || i === told) &&
        !is(doc, i - 1, WordClass.to)
      ) {
        if (isModal(doc, i - 1)) return target(modalStatus(doc, i - 1), i, 1);
        const goal = goalBefore(doc, i, low);
        return goal >= 0 ? target("aimed", goal, 1) : fact(i, 0);
      }
      // "trade is seen at $3 billion", "wants to see trade at $3 billion"
      if (at - i <= SEEN && is(doc, i, WordClass.seen) && is(doc, told, WordClass.at)) {
        const status = seenStatus(doc, i, low);
        if (status) return target(status, i, 1);
      }
      continue;
    }
    if (isNoun(doc, i)) {
      const mood = nominalMood(doc, i, direction, low);
      if (mood) return mood;
      continue;
    }
    return verbMood(doc, i, direction, low);
  }
  return worth;
}

/** The goal noun that is the subject of the `be` at `i`: "our target is", "the next task before us is". */
function goalBefore(doc: TextDocument, i: number, low: number): number {
  const end = beforeAside(doc, i, low);
  for (let k = end - 1; k >= Math.max(low, end - 5) && isWord(doc, k); k--)
    if (is(doc, k, WordClass.goal)) return k;
  return -1;
}

/** How long an inserted clause may be. */
const ASIDE = 12;

/** The token where `, set two years ago,` in front of `i` starts, else `i`. */
export function beforeAside(doc: TextDocument, i: number, low: number): number {
  if (!isKind(doc, i - 1, Kind.comma)) return i;
  for (let k = i - 2; k >= Math.max(low, i - ASIDE); k--) if (isKind(doc, k, Kind.comma)) return k;
  return i;
}

/** A verb of aiming that takes an amount itself: `target`, `seek`, `want`, `eye`. */
const isPlainAim = (doc: TextDocument, i: number): boolean =>
  formAt(doc, i) !== 0 && termAt(doc, i, WordClass.aim) === 1 && !is(doc, i, WordClass.goal);

/** What the verb at `i` does to an amount, or undefined if it does nothing. */
function directionAt(doc: TextDocument, i: number): number | undefined {
  const factor = termAt(doc, i, WordClass.factorword);
  if (factor !== undefined) return formAt(doc, i) === 0 ? undefined : factor < 1 ? -1 : 1;
  // "trade went up from"
  if (is(doc, i, WordClass.go))
    return is(doc, i + 1, WordClass.from) && isAmountNext(doc, i + 2)
      ? 0
      : termAt(doc, i + 1, WordClass.growth);
  if (is(doc, i, WordClass.decrease)) return -1;
  if (is(doc, i, WordClass.increase) || is(doc, i, WordClass.bring))
    return isParticle(doc, i) ? undefined : 1;
  return is(doc, i, WordClass.attain) ||
    isClosing(doc, i) ||
    // "trade, put at $90 million"
    (is(doc, i, WordClass.putting) && is(doc, i + 1, WordClass.at)) ||
    (is(doc, i, WordClass.amount) && !isAdjective(doc, i)) ||
    is(doc, i, WordClass.investverb)
    ? 0
    : undefined;
}

/** `total`, `average` in front of what they describe: "to double total trade to $500 billion". */
const isAdjective = (doc: TextDocument, i: number): boolean =>
  (formAt(doc, i) & VerbForm.base) !== 0 &&
  isWord(doc, i + 1) &&
  !is(doc, i + 1, WordClass.preposition) &&
  !is(doc, i + 1, WordClass.to) &&
  !isAmountNext(doc, i + 1);

/** `up` and `near` are verbs only in their inflected forms. */
const isParticle = (doc: TextDocument, i: number): boolean => is(doc, i, WordClass.up);

/** `an increase of`, `the growth`, `5 percent rise`: a noun that looks like a verb. */
function isNoun(doc: TextDocument, i: number): boolean {
  const form = formAt(doc, i);
  if (
    (form & (VerbForm.base | VerbForm.third)) === 0 ||
    (form & (VerbForm.past | VerbForm.ing)) !== 0
  )
    return false;
  const before = i - 1;
  return (
    is(doc, before, WordClass.article) ||
    is(doc, before, WordClass.possessive) ||
    isKind(doc, before, Kind.possessive) ||
    isKind(doc, before, Kind.percent) ||
    is(doc, before, WordClass.percentword) ||
    (is(doc, i + 1, WordClass.of) && !is(doc, before, WordClass.to)) ||
    (is(doc, i + 1, WordClass.in) &&
      !is(doc, before, WordClass.to) &&
      !isModal(doc, before) &&
      (form & VerbForm.base) !== 0)
  );
}

/** "discussed an increase in turnover to $2 billion" is aimed at; "an increase of 11 percent" goes with its clause. */
function nominalMood(
  doc: TextDocument,
  i: number,
  direction: number,
  low: number,
): Mood | undefined {
  for (let k = i - 1; k >= Math.max(low, i - 6); k--) {
    if (is(doc, k, WordClass.aim)) return target(aimStatus(doc, k), k, direction);
    if (!isWord(doc, k)) break;
  }
  return undefined;
}

const aimStatus = (doc: TextDocument, i: number): TargetStatus =>
  STATUS[termAt(doc, i, WordClass.aim) ?? 1] ?? "aimed";

/** `eye $70m trade`, `targets $5bn`, `sought $4 billion`: the aim governs the amount itself. */
function isHeadlineAim(doc: TextDocument, i: number, at: number): boolean {
  if (!is(doc, i, WordClass.aim) || formAt(doc, i) === 0) return false;
  // "has 20 projects in Oman worth $70 million"
  if (is(doc, i, WordClass.competitor) && is(doc, i + 1, WordClass.preposition)) return false;
  for (let k = i + 1; k < at; k++)
    if (!isWord(doc, k) || is(doc, k, WordClass.conjunction)) return false;
  return at - i <= 4;
}

/** `goal`, `target`, `mark` as nouns: not the verb in `the sides target`. */
const isGoal = (doc: TextDocument, i: number): boolean => !is(doc, i - 1, WordClass.to);

/** The mood of an amount that a goal noun governs: set, proposed, met or missed. */
function goalMood(doc: TextDocument, i: number, low: number): Mood {
  for (let k = i - 1; k >= Math.max(low, i - REACH); k--) {
    if (is(doc, k, WordClass.aim) && !is(doc, k, WordClass.goal))
      return target(aimStatus(doc, k), i, 1);
    if ((termAt(doc, k, WordClass.achieved) ?? 1) < 0 && isObject(doc, k, i))
      return target("missed", i, 1);
    const direction = directionAt(doc, k);
    if (direction !== undefined && !isNoun(doc, k)) {
      const verb = verbMood(doc, k, direction, low);
      if (verb.kind === "target") return verb;
      // "have crossed the $30 billion target" meets it, "crossed the $30 billion mark" is an amount.
      const level = isLevelNoun(doc, i);
      if (!level && !isObject(doc, k + 1, i)) break;
      // "are moving towards the $20 billion mark set for 2030"
      if (!is(doc, k, WordClass.attain) && is(doc, i + 1, WordClass.setverb))
        return target("aimed", i, 1);
      const met = is(doc, k, WordClass.attain) && !level;
      return met ? target("reached", i, direction) : fact(i, direction);
    }
  }
  return target("aimed", i, 1);
}

/** No comma and no "and" between a verb and its object. */
const isObject = (doc: TextDocument, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isKind(doc, i, Kind.comma) || is(doc, i, WordClass.conjunction)) return false;
  return true;
};

function verbMood(doc: TextDocument, i: number, direction: number, low: number): Mood {
  const status = statusAt(doc, i, low);
  return status ? target(status, i, direction) : fact(i, direction);
}

/** How far the verb at `i` is from its amount: undefined where it has happened. */
function statusAt(doc: TextDocument, i: number, low: number): TargetStatus | undefined {
  const form = formAt(doc, i);
  const base = (form & VerbForm.base) !== 0;
  let b = i - 1;
  // "to more than double"
  if (is(doc, b, WordClass.than) && is(doc, b - 1, WordClass.rather)) b -= 2;
  while (is(doc, b, WordClass.adverb) || is(doc, b, WordClass.not) || isManner(doc, b)) b--;
  if (is(doc, b, WordClass.to) && base) return infinitive(doc, b, low);
  if (is(doc, b, WordClass.be) || is(doc, b, WordClass.have) || isModal(doc, b))
    return withAuxiliary(doc, b, low);
  // "trade, which does not exceed"
  if (is(doc, b, WordClass.aux)) return undefined;
  if ((form & VerbForm.ing) !== 0 && !base) {
    if (is(doc, b, WordClass.aim)) return aimStatus(doc, b);
    // "has seen trade topping" is told of
    if (is(doc, b, WordClass.seen))
      return is(doc, b - 1, WordClass.have) ? undefined : seenStatus(doc, b, low);
    if (
      is(doc, b, WordClass.preposition) &&
      !is(doc, b, WordClass.with) &&
      !is(doc, b, WordClass.by)
    )
      return or(governed(doc, b, low), is(doc, b, WordClass.after) ? undefined : "aimed");
    if (is(doc, b, WordClass.and)) return or(governed(doc, b, low), undefined);
    // "to study raising trade to"
    if ((formAt(doc, b) & VerbForm.base) !== 0 && is(doc, b - 1, WordClass.to))
      return infinitive(doc, b - 1, low);
    if (isKind(doc, b, Kind.colon) || opensSentence(doc, b, low)) return "aimed";
    return changes(doc, i) ? wished(doc, b, low) : undefined;
  }
  // "to raise exports to … and cut imports to …", "let us bring it to …": a bare verb lives on an earlier `to` or `let`.
  return base && (form & VerbForm.past) === 0 ? or(governed(doc, i, low), undefined) : undefined;
}

/** `is seen at`, `is seen topping` forecast; `wants to see trade at` is governed by what stands before its `to`. */
const seenStatus = (doc: TextDocument, seen: number, low: number): TargetStatus | undefined =>
  is(doc, seen - 1, WordClass.to) ? infinitive(doc, seen - 1, low) : "forecast";

/** "look forward to the two countries doubling", "hope to see trade doubling", "hope for a doubling": nothing but words and no other verb behind the word of aim. */
function wished(doc: TextDocument, from: number, low: number): TargetStatus | undefined {
  for (let k = from; k >= Math.max(low, from - REACH); k--) {
    if ((!isWord(doc, k) && !isKind(doc, k, Kind.possessive)) || isAuxiliary(doc, k))
      return undefined;
    if (is(doc, k, WordClass.aim)) return aimStatus(doc, k);
    if ((formAt(doc, k) & VerbForm.past) !== 0) return undefined;
  }
  return undefined;
}

/** What a clause says of a verb: how it is aimed at, that it has happened, or nothing. */
type Governed = TargetStatus | "fact" | undefined;

const or = (found: Governed, otherwise: TargetStatus | undefined): TargetStatus | undefined =>
  found === "fact" ? undefined : (found ?? otherwise);

/** "Achieving the target of …", "Hence, reaching …": nothing but a linking word before the gerund that ends before token `b`. */
function opensSentence(doc: TextDocument, b: number, low: number): boolean {
  if (low !== sentenceStart(doc, sentenceOf(doc, b))) return false;
  let words = 0;
  for (let k = low; k <= b; k++) if (isWord(doc, k)) words++;
  return words <= 1;
}

/** Words between an auxiliary and its verb that no list holds: `to substantially raise`. */
const isManner = (doc: TextDocument, i: number): boolean =>
  (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) > 4 &&
  endsIn(doc, i, "ly") &&
  !is(doc, i, WordClass.preposition);

/** `to reach`: aimed at, unless it tells the result of what happened: "had risen by 46 percent to reach". */
const infinitive = (doc: TextDocument, to: number, low: number): TargetStatus | undefined =>
  is(doc, to - 1, WordClass.be) && !is(doc, to - 2, WordClass.have)
    ? "aimed"
    : or(governed(doc, to, low), "aimed");

/** The mood that an earlier word of the clause lends: a word of aim, a goal, `let`, or a verb that has happened. */
function governed(doc: TextDocument, from: number, low: number): Governed {
  for (let k = from - 1; k >= Math.max(low, from - REACH); k--) {
    if (isKind(doc, k, Kind.semicolon)) break;
    if (!isWord(doc, k)) continue;
    // "an agreement was reached on increasing" tells of the agreement.
    if (directionAt(doc, k) !== undefined && !isNoun(doc, k) && !is(doc, k + 1, WordClass.on)) {
      const form = formAt(doc, k);
      if ((form & (VerbForm.past | VerbForm.participle)) !== 0 && (form & VerbForm.base) === 0)
        return statusAt(doc, k, low) ?? "fact";
      continue;
    }
    if (is(doc, k, WordClass.aim)) return aimStatus(doc, k);
    if (is(doc, k, WordClass.goal)) return "aimed";
    if (isModal(doc, k) && !is(doc, k + 1, WordClass.have)) return modalStatus(doc, k);
  }
  return undefined;
}

/** `could be increased`, `is expected to reach`, `will have taken`, `has grown`, `was raised`. */
function withAuxiliary(
  doc: TextDocument,
  auxiliary: number,
  low: number,
): TargetStatus | undefined {
  let k = auxiliary;
  while (
    k >= low &&
    (is(doc, k, WordClass.be) ||
      is(doc, k, WordClass.have) ||
      is(doc, k, WordClass.adverb) ||
      isManner(doc, k))
  )
    k--;
  if (isModal(doc, k)) return modalStatus(doc, k);
  return is(doc, k, WordClass.to) ? infinitive(doc, k, low) : undefined;
}

/** `will` and `shall` aim; `should` and `must` propose; `could`, `may` and `might` only forecast. */
const modalStatus = (doc: TextDocument, i: number): TargetStatus =>
  is(doc, i, WordClass.duty)
    ? "proposed"
    : termAt(doc, i, WordClass.future) === 2
      ? "aimed"
      : "forecast";
