import { matchAt } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { is, isAuxiliary, isKind, isWord, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import {
  type Actor,
  type Discourse,
  mentionEnding,
  mentionStarting,
} from "../resolve/discourse.js";
import { actorOf } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";

/** How far behind its verb or noun the other side may stand. */
export const REACH = 24;

/** `While receiving the envoy, the minister said`: the subject behind the comma. */
export function subjectAfter(d: Discourse, from: number, end: number): Actor | undefined {
  const { doc } = d;
  for (let k = from; k < end; k++) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const m = mentionStarting(d, k + 1);
    if (m < 0 || (d.mentions[m] as Mention).possessive) continue;
    // `…, A and the head of the board, B, signed`: a list goes on.
    const last = lastOfSubject(d, m);
    let at = (d.mentions[last] as Mention).to;
    if (isKind(doc, at, Kind.comma)) at++;
    while (is(doc, at, W.adverb)) at++;
    if (isPredicate(doc, at)) return actorOf(d, last);
  }
  return undefined;
}

/** The last mention of a subject that starts with mention `m`: `A and B`, `A and the head of the board, B`. */
function lastOfSubject(d: Discourse, m: number): number {
  const { doc } = d;
  const end = (d.mentions[m] as Mention).to;
  if (!is(doc, end, W.and)) return m;
  const next = mentionStarting(d, end + 1);
  return next >= 0 && !(d.mentions[next] as Mention).possessive ? next : m;
}

const isPredicate = (doc: TextDocument, at: number): boolean =>
  isAuxiliary(doc, at) ||
  is(doc, at, W.sign) ||
  is(doc, at, W.verb) ||
  matchAt(doc.matches, at, Entry.cue) >= 0 ||
  matchAt(doc.matches, at, Entry.meetingVerb) >= 0;

/** `the envoy(,) who`: the mention that the relative pronoun at token `k` is about, or -1. */
export const antecedent = (d: Discourse, k: number): number =>
  mentionEnding(d, isKind(d.doc, k - 1, Kind.comma) ? k - 1 : k);

/** What ends the phrases of a verb: a clause, a list's comma, another verb. */
export function closesPhrase(d: Discourse, k: number): boolean {
  const { doc } = d;
  if (isKind(doc, k, Kind.semicolon) || is(doc, k, W.relative) || is(doc, k, W.that)) return true;
  if (isAuxiliary(doc, k)) return true;
  return (
    matchAt(doc.matches, k, Entry.meetingVerb) >= 0 &&
    matchAt(doc.matches, k, Entry.meetingNoun) < 0 &&
    !is(doc, k, W.phone)
  );
}

/** `hosted (to a working lunch) by`, `accompanied (to the talks) by`: the token of `by` in the words at token `from`, or -1. */
export function byBehind(doc: TextDocument, from: number, end: number): number {
  for (let k = from; k < end && isWord(doc, k); k++) if (is(doc, k, W.by)) return k;
  return -1;
}
