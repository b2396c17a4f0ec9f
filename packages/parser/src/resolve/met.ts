import { entryOf, matchAt, matchBefore, startsOneOf } from "../annotate/matches.js";
import {
  is,
  isCapital,
  isKind,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { firstOf, type Person } from "./person.js";

/** How far before `with` the encounter may be named: `held a meeting ahead of the parade with`. */
const MET_REACH = 16;
/** How far from somebody the words of the own clause may stand, in tokens: the work stays linear in a sentence without end. */
export const CLAUSE_REACH = 80;
/** A verb of speech, or of meeting or travel. */
const VERBS = (1 << Entry.cue) | (1 << Entry.meetingVerb);

/** `met (today) with Prime Minister A`, `a call with Prime Minister A`: the object of an encounter. */
export const isMet = (doc: TextDocument, p: Person): boolean => isMetAt(doc, firstOf(p));

/** The same of a mention that starts at token `at`. */
export function isMetAt(doc: TextDocument, at: number): boolean {
  let k = at - 1;
  // `the summit that President A will host` is with others.
  while (is(doc, k, W.determiner) && !is(doc, k, W.that)) k--;
  if (is(doc, k, W.with) && meetsBefore(doc, k)) return true;
  if (is(doc, k, W.with) || is(doc, k, W.to)) k--;
  while (is(doc, k, W.adverb) || is(doc, k, W.days) || is(doc, k, W.on)) k--;
  const verb = matchBefore(doc.matches, k + 1, Entry.meetingVerb);
  // `discussed Minister A's visit`: with whom, it does not say.
  if (verb >= 0 && k + 1 === at) return objectOf(doc, verb) === "direct";
  return verb >= 0 || matchBefore(doc.matches, k + 1, Entry.meetingNoun) >= 0;
}

/** What the verb of meeting or travel of a match takes: `place` of `travel`. */
export const objectOf = (doc: TextDocument, verb: number): string | undefined =>
  entryOf(doc.matches, verb, doc.lexicon.language.meetingVerbs)?.object;

/** `met with Prime Minister A and Minister B`: also met, maybe of another country. */
export function isMetBeside(doc: TextDocument, p: Person): boolean {
  const at = firstOf(p);
  if (!is(doc, at - 1, W.and)) return false;
  let k = at - 2;
  while (k > at - MET_REACH && !is(doc, k, W.with) && !isKind(doc, k, Kind.comma)) {
    // `welcomed Prime Minister A and Minister B`
    const verb = matchBefore(doc.matches, k, Entry.meetingVerb);
    if (objectOf(doc, verb) === "direct") return true;
    k--;
  }
  return is(doc, k, W.with) && meetsBefore(doc, k);
}

/** `met with Mayor A, Prime Minister B and Minister C`: whether a sentence comes from the encounter to somebody without another verb. */
export function isMetInList(doc: TextDocument, p: Person): boolean {
  const at = firstOf(p);
  const low = Math.max(sentenceStart(doc, sentenceOf(doc, at)), at - CLAUSE_REACH);
  for (let k = at - 1; k > low; k--) {
    if (is(doc, k, W.with)) return meetsBefore(doc, k);
    // `met with Minister A to prepare for the President's visit`
    const purpose = is(doc, k, W.to) && isWord(doc, k + 1) && !isCapital(doc, k + 1);
    if (purpose && !is(doc, k + 1, W.determiner)) return false;
    if (startsOneOf(doc.matches, k, VERBS) || is(doc, k, W.accompanied)) return false;
  }
  return false;
}

/** `met (A, B and C) with`: whether a verb of meeting stands near before the `with` at token `at`, in the same clause. */
function meetsBefore(doc: TextDocument, at: number): boolean {
  const low = sentenceStart(doc, sentenceOf(doc, at));
  for (let k = at - 1; k >= Math.max(low, at - MET_REACH); k--) {
    // `spoke with` is both.
    if (matchAt(doc.matches, k, Entry.meetingVerb) >= 0) return true;
    if (startsOneOf(doc.matches, k, VERBS) || isKind(doc, k, Kind.comma)) return false;
  }
  return false;
}
