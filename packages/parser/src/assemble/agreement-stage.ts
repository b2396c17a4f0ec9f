import type { AgreementStatus } from "@communique/core";
import { termAt } from "../annotate/numbers.js";
import { is, isWord, type TextDocument } from "../document.js";
import { WordClass } from "../lexicon/word-class.js";

/** What a word of the class `stage` says: 1 (behind "in") and 5 (behind "on") planned, 2 and 4 (not behind "under") being negotiated, 3 reviewed, so in force. */
const STAGES: readonly (AgreementStatus | undefined)[] = [
  undefined,
  "planned",
  "under_negotiation",
  "in_force",
  "under_negotiation",
  "planned",
];

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
      if (stage === 1 && (i !== k + 2 || !is(doc, i - 1, WordClass.the))) return undefined;
      if (stage === 1 && !is(doc, k, WordClass.in)) return undefined;
      if (stage === 5 && !is(doc, k, WordClass.on)) return undefined;
      if (stage === 2 && is(doc, k, WordClass.on)) return undefined;
      if (stage === 4 && is(doc, k, WordClass.under)) return undefined;
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
