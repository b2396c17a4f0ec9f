import type { AgreementStatus } from "@communique/core";
import { termAt } from "../annotate/numbers.js";
import { is, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";

// What the words of the class `stage` say, by their value in `terms.json`.

/** `in the pipeline`, `in the works`. */
const PIPELINE = 1;
/** `in preparation`, `under consideration`. */
const PREPARATION = 2;
/** `under review`: what is reviewed is in force. */
const REVIEW = 3;
/** `at an advanced stage`. */
const STAGE = 4;
/** `on the table`. */
const TABLE = 5;

/** How far a document has come, by the value of the word. */
const STAGES: readonly (AgreementStatus | undefined)[] = [
  undefined,
  "planned",
  "under_negotiation",
  "in_force",
  "under_negotiation",
  "planned",
];

/** `completion`, `consideration` at token `k`. */
export const isPreparation = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.stage) === PREPARATION;

/** `review`, `extension` at token `k`. */
export const isReview = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.stage) === REVIEW;

/** `stage`, `phase` at token `k`. */
export const isStage = (doc: TextDocument, k: number): boolean =>
  termAt(doc, k, WordClass.stage) === STAGE;

/** `in the pipeline`, `under preparation`, `at an advanced stage`: how far a document has come, by the preposition at `k`. */
export function stageAt(doc: TextDocument, k: number): AgreementStatus | undefined {
  if (
    !is(doc, k, WordClass.under) &&
    !is(doc, k, WordClass.in) &&
    !is(doc, k, WordClass.at) &&
    !is(doc, k, WordClass.on)
  )
    return undefined;
  for (let i = k + 1; i < k + 4 && isWord(doc, i); i++) {
    const stage = termAt(doc, i, WordClass.stage);
    if (stage !== undefined) {
      // "on the table", "in the works": idioms keep their words.
      if (stage === PIPELINE && (i !== k + 2 || !is(doc, i - 1, WordClass.the))) return undefined;
      if (stage === PIPELINE && !is(doc, k, WordClass.in)) return undefined;
      if (stage === TABLE && !is(doc, k, WordClass.on)) return undefined;
      if (stage === PREPARATION && is(doc, k, WordClass.on)) return undefined;
      if (stage === STAGE && is(doc, k, WordClass.under)) return undefined;
      return STAGES[stage];
    }
    if (is(doc, i, WordClass.preposition) || is(doc, i, WordClass.aux)) return undefined;
  }
  return undefined;
}

/** `in force`, `into effect`, `took effect`, `became operational` */
export const isInForce = (doc: TextDocument, k: number): boolean =>
  is(doc, k, WordClass.inforce) &&
  (is(doc, k - 1, WordClass.in) ||
    // "entered into force"; "a protocol on its entry into force" is about it
    (isInto(doc, k - 1) && !is(doc, k - 3, WordClass.possessive)) ||
    isTaken(doc, k - 1) ||
    is(doc, k - 1, WordClass.verb));

const isInto = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.preposition) &&
  (doc.tokens.end[i] as number) - (doc.tokens.start[i] as number) === 4;
const isTaken = (doc: TextDocument, i: number): boolean =>
  is(doc, i, WordClass.bring) || is(doc, i, WordClass.past);
