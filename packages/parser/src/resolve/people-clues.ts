import { matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, isCapital, isKind, sentenceOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";

/** `thanked A. Okello`: right behind a verb or preposition. */
export const isObjectOfVerb = (doc: TextDocument, { from }: Mention): boolean =>
  is(doc, from - 1, W.preposition) ||
  matchBefore(doc.matches, from, Entry.cue) >= 0 ||
  matchBefore(doc.matches, from, Entry.meetingVerb) >= 0;

/** Whether the mention stands behind a preposition or as a possessor: it is not what the sentence is about. */
export const isObject = (doc: TextDocument, m: Mention): boolean =>
  m.possessive || is(doc, m.from - 1, W.preposition);

/** Words that stand capitalised inside a sentence: a capital there is no accident of position. */
export function capitalsInside(doc: TextDocument): ReadonlySet<number> {
  const words = new Set<number>();
  const lower = new Set<number>();
  for (let i = 0; i < doc.tokens.count; i++) {
    if (!isCapital(doc, i)) lower.add(doc.tokens.word[i] as number);
    else if (doc.segments.from[sentenceOf(doc, i)] !== i) words.add(doc.tokens.word[i] as number);
  }
  for (const word of lower) words.delete(word);
  return words;
}

/** `the President of Chad, Minister of Trade`: an office that goes on a list of one country's. */
export function isListed(doc: TextDocument, before: Mention, m: Mention): boolean {
  if (m.kind !== "office" || m.country || m.title?.determiner !== "none") return false;
  if (before.kind !== "office" || !before.country || before.possessive) return false;
  const comma = isKind(doc, before.to, Kind.comma) ? before.to + 1 : before.to;
  return m.from === (is(doc, comma, W.and) ? comma + 1 : comma) && m.from > before.to;
}
