import { matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { isHead } from "../annotate/title-phrase.js";
import {
  beforeThe,
  is,
  isAuxiliary,
  isKind,
  isWord,
  sentenceOf,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isMetAt } from "./met.js";
import type { People, Person } from "./person.js";

/** The most people of a list that are looked back at. */
const MOST = 9;

/** How far behind a list its verb and the `with` of its encounter may stand, in tokens. */
const VERB_REACH = 6;
const OBJECT_REACH = 8;

/** Who is meant by the mention that ends before a token. */
export type Ends = ReadonlyMap<number, { readonly mention: Mention; readonly person: Person }>;

/** Those whom the mentions mean, by where each mention ends. */
export function endsOf(mentions: readonly Mention[], people: People): Ends {
  const ends = new Map<number, { mention: Mention; person: Person }>();
  mentions.forEach((mention, i) => {
    const person = people.of[i];
    if (person) ends.set(mention.to, { mention, person });
  });
  return ends;
}

/**
 * `met with Omani Minister A, Minister B and Minister C`, `Omani Minister A and Minister B led the delegation`:
 * the country of who stands before somebody in a list of one side.
 */
export function countryBeside(doc: TextDocument, p: Person, ends: Ends): string | undefined {
  const own = p.mentions[0];
  if (!own) return undefined;
  const last = before(doc, own.from, ends);
  if (!last?.person.country || !last.person.name || arePeers(last.person, p)) return undefined;
  // `joined by the Deputy Assistant to the President and Director A`: the President is not there.
  if (!last.mention.name && !last.mention.country) return undefined;
  // `met with Omani Minister A, an official said`
  if (!p.name && !is(doc, own.from - 1, W.and)) return undefined;
  let first = last.mention;
  for (let hop = 0; hop < MOST; hop++) {
    const other = before(doc, first.from, ends);
    if (!other) break;
    first = other.mention;
  }
  // `At the invitation of Omani Minister A, Minister B`: who stands behind a preposition is no part of the subject.
  const acts = !is(doc, beforeThe(doc, first.from), W.preposition) && isSubjectOf(doc, own.to);
  return isOneSide(doc, first.from) || acts ? last.person.country : undefined;
}

/** Who stands in a list right before what starts at token `at`. */
function before(doc: TextDocument, at: number, ends: Ends) {
  const and = is(doc, at - 1, W.and) ? at - 1 : at;
  const comma = isKind(doc, and - 1, Kind.comma) ? and - 1 : and;
  return comma < at ? ends.get(comma) : undefined;
}

/** Whether two lead states or hold an office of which each country has one: `President A of Chad and Prime Minister B`. */
export const arePeers = (first: Person, p: Person): boolean =>
  isHead(p.roles[0])
    ? isHead(first.roles[0])
    : sharesEntry(first, p) && p.roles[0] === "foreign_minister";

/** Whether two hold one office and are not told to be several of one country: `Minister A and Minister B`, but `Ministers A and B`. */
export const mayBePeers = (first: Person, p: Person): boolean =>
  sharesEntry(first, p) && (!p.titles[0]?.shared || arePeers(first, p));

const sharesEntry = ({ titles: [a] }: Person, { titles: [b] }: Person): boolean =>
  a?.entries[0] === b?.entries[0];

/** `met with`, `accompanied by`, `officials, including`, `a visit by`: what opens a list of one side before token `at`. */
const isOneSide = (doc: TextDocument, at: number): boolean =>
  isMetAt(doc, at) ||
  is(doc, at - 1, W.included) ||
  (is(doc, at - 1, W.by) &&
    (is(doc, at - 2, W.accompanied) || matchBefore(doc.matches, at - 1, Entry.meetingNoun) >= 0));

/** `(A and B) led`, `(A and B) will meet with C`: what all of a list that ends before token `to` do to somebody else. */
function isSubjectOf(doc: TextDocument, to: number): boolean {
  const sentence = sentenceOf(doc, to - 1);
  let k = to;
  while (k < to + VERB_REACH && (isAuxiliary(doc, k) || is(doc, k, W.adverb) || is(doc, k, W.days)))
    k++;
  if (is(doc, k, W.led)) return true;
  if (matchAt(doc.matches, k, Entry.meetingVerb) < 0) return false;
  for (let i = k; i < k + OBJECT_REACH && isWord(doc, i) && sentenceOf(doc, i) === sentence; i++)
    if (is(doc, i, W.with)) return true;
  return false;
}
