import { countryAt, countryBefore } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore, matchForm } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import { nameEnd } from "../annotate/names.js";
import {
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isUnknown,
  isWord,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { objectOf } from "./met.js";

/** Whether a capitalised phrase without a title acts as a person does: it speaks, or it meets somebody. */
export function actsAsPerson(doc: TextDocument, m: Mention): boolean {
  let k = m.to;
  if (isKind(doc, k, Kind.comma)) {
    const close = insertionClose(doc, k);
    if (close > 0) k = close;
  }
  while (is(doc, k, W.adverb) || is(doc, k, W.have) || is(doc, k, W.on) || is(doc, k, W.days)) k++;
  if (isVerb(doc, k) || (is(doc, k - 1, W.have) && hasMeeting(doc, k))) return true;
  const full = isFullName(doc, m.from, m.to) && !isKind(doc, m.from - 1, Kind.hyphen);
  if (full && plansMeeting(doc, k)) return true;
  // `said Okello`
  const before = m.from - 1;
  for (let back = 1; back <= 3; back++) {
    const cue = matchAt(doc.matches, before - back + 1, Entry.cue);
    if (cue < 0 || doc.matches.to[cue] !== m.from) continue;
    const finite = ((doc.matches.form[cue] as number) & (VerbForm.past | VerbForm.third)) !== 0;
    if (finite && isKind(doc, before - back, Kind.comma)) return true;
    if (isKind(doc, before - back, Kind.closeQuote) || isKind(doc, before - back, Kind.quote))
      return true;
  }
  if (m.possessive && matchAt(doc.matches, m.to + 1, Entry.meetingNoun) >= 0) return true;
  if (isMet(doc, m.from) || isAddressed(doc, m) || isOfGroup(doc, m)) return true;
  return isOfPair(doc, m) || isOfList(doc, m);
}

/** `Karl Grech, Rosa Quispe and Abel Okello(, among others,) attended the meeting`, `Karl Grech and Rosa Quispe held talks`: two words that are no others, of each. */
function isOfList(doc: TextDocument, { from, to }: Mention): boolean {
  if (!isFullName(doc, from, to)) return false;
  let last = to;
  for (let hop = 0; hop < LONGEST_LIST; hop++) {
    const and = isKind(doc, last, Kind.comma) ? last + 1 : last;
    const next = is(doc, and, W.and) ? and + 1 : and;
    const end = next > last ? nameEnd(doc, next, true) : next;
    if (end <= next) break;
    last = end;
  }
  if (last === to) return false;
  const comma = isKind(doc, last, Kind.comma) ? insertionClose(doc, last) : -1;
  const verb = comma > 0 ? comma : last;
  return is(doc, verb, W.attending) || meetsAt(doc, verb);
}

/** Whether a verb of meeting stands at token `k`: `met`, `held talks`. */
function meetsAt(doc: TextDocument, k: number): boolean {
  if ((matchForm(doc.matches, k, Entry.meetingVerb) & VerbForm.past) === 0) return false;
  const object = objectOf(doc, matchAt(doc.matches, k, Entry.meetingVerb));
  if (object === "noun") return nearNoun(doc, k) >= 0;
  return object !== "place" && object !== "session";
}

/** `Malta's Karl Grech and Peru's Rosa Quispe signed`: either of the two. Two words that are no others, so that no body is taken for somebody. */
function isOfPair(doc: TextDocument, m: Mention): boolean {
  if (!m.country || !isFullName(doc, m.from, m.to)) return false;
  const next = is(doc, m.to, W.and) ? countryAt(doc, m.to + 1) : undefined;
  if (next && isKind(doc, next.to, Kind.possessive)) {
    const to = nameEnd(doc, next.to + 1, true);
    return isFullName(doc, next.to + 1, to) && acts(doc, to);
  }
  const land = countryBefore(doc, m.from - 1);
  if (!land || !is(doc, land.from - 1, W.and) || !acts(doc, m.to)) return false;
  const first = nameBefore(doc, land.from - 1);
  return isKind(doc, first - 1, Kind.possessive) && isFullName(doc, first, land.from - 1);
}

/** Whether all words between two tokens, two at least, are no others but names: `Karl Grech`, `Faisal bin Turki`. */
function isFullName(doc: TextDocument, from: number, to: number): boolean {
  let words = 0;
  for (let k = from; k < to; k++) {
    if (is(doc, k, W.particle) || isKind(doc, k, Kind.hyphen)) continue;
    if (!isUnknown(doc, k)) return false;
    words++;
  }
  return words > 1;
}

/** Whether a verb of speech, meeting or signing stands at token `k`. */
const acts = (doc: TextDocument, k: number): boolean => isVerb(doc, k) || is(doc, k, W.sign);

/** How far into a plan its verb may stand, in tokens: `is also expected to`. */
const PLAN_REACH = 6;

/** `will meet`, `is also expected to visit`: what somebody with a name is to do, by the verb group at token `from`. */
function plansMeeting(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + PLAN_REACH; k++) {
    const m = k > from ? matchAt(doc.matches, k, Entry.meetingVerb) : -1;
    const form = entryOf(doc.matches, m, doc.lexicon.language.meetingVerbs)?.form;
    if (form) return form === "visit" || form === "meeting";
    const group =
      isAuxiliary(doc, k) || is(doc, k, W.adverb) || is(doc, k, W.scheduled) || is(doc, k, W.to);
    if (!group) return false;
  }
  return false;
}

/** How many words may describe what somebody had: `had a lengthy telephone`. */
const DESCRIBED = 6;

/** `(had) a telephone conversation with`: an encounter rather than a share, behind the verb in front of token `from`. */
function hasMeeting(doc: TextDocument, from: number): boolean {
  const noun = nearNoun(doc, from);
  return noun >= 0 && is(doc, doc.matches.to[noun] as number, W.with);
}

/** The match of the noun of meeting that the words from token `from` on describe, or -1. */
function nearNoun(doc: TextDocument, from: number): number {
  for (let k = from; k < from + DESCRIBED && (isWord(doc, k) || isKind(doc, k, Kind.hyphen)); k++) {
    const noun = matchAt(doc.matches, k, Entry.meetingNoun);
    if (noun >= 0) return noun;
  }
  return -1;
}

/** `The two ministers, Karl Grech and Rosa Quispe, met`: two words at least, so that no place is taken for somebody. */
function isOfGroup(doc: TextDocument, { from, to }: Mention): boolean {
  if (!isCapital(doc, from + 1)) return false;
  let k = from - 1;
  if (is(doc, k, W.and)) for (k--; isCapital(doc, k); k--);
  else if (!is(doc, to, W.and) || !isCapital(doc, to + 1)) return false;
  return isKind(doc, k, Kind.comma) && is(doc, k - 1, W.collective);
}

/** `told Karl Grech`, `praised Karl Grech for`: two words at least, so that no thing is taken for somebody. */
function isAddressed(doc: TextDocument, { from, to }: Mention): boolean {
  if (!isCapital(doc, from + 1)) return false;
  const cue = matchBefore(doc.matches, from, Entry.cue);
  const entry = entryOf(doc.matches, cue, doc.lexicon.language.cues);
  if (!entry) return false;
  const valued = PERSONAL.has(entry.act) && (is(doc, to, W.for) || is(doc, to, W.on));
  return valued || entry.takes.some((t) => t.startsWith("addressee"));
}

/** Acts done to somebody rather than to something. */
const PERSONAL = new Set<string>(["thank", "praise", "congratulate", "condole"]);

/** How many of a list of people may stand before one of them: it bounds the work on long texts. */
const LONGEST_LIST = 8;

/** `met Karl Grech`, `was received by Karl Grech`: two words at least, so that no thing is taken for somebody. */
function isMet(doc: TextDocument, name: number, listed = LONGEST_LIST): boolean {
  if (!isCapital(doc, name + 1)) return false;
  // `met Malta's Karl Grech`
  const land = isKind(doc, name - 1, Kind.possessive) ? countryBefore(doc, name - 1) : undefined;
  const from = land?.from ?? name;
  if (is(doc, from - 1, W.including)) return isOneOf(doc, from - 1, land ? from : name);
  let at = is(doc, from - 1, W.with) || is(doc, from - 1, W.by) ? from - 2 : from - 1;
  // `met separately with`, `met here Tuesday with`
  while (
    is(doc, at, W.adverb) ||
    is(doc, at, W.separate) ||
    is(doc, at, W.here) ||
    is(doc, at, W.days) ||
    (is(doc, at, W.on) && is(doc, at + 1, W.days))
  )
    at--;
  if (matchAt(doc.matches, at, Entry.meetingVerb) >= 0) return true;
  // `held meetings with Malta's Karl Grech`
  if (land && is(doc, from - 1, W.with) && matchBefore(doc.matches, at + 1, Entry.meetingNoun) >= 0)
    return true;
  // `met Malta's Karl Grech and Peru's Rosa Quispe`
  const joined = is(doc, from - 1, W.and) || isKind(doc, from - 1, Kind.comma);
  if (!joined || listed === 0) return false;
  const first = nameBefore(doc, from - 1);
  if (land) return isMet(doc, first, listed - 1) || isMetWith(doc, officeStart(doc, first));
  const including = listStart(doc, first) - 1;
  return is(doc, including, W.including) && isOneOf(doc, including, name);
}

/** `met with`, `talks with` in front of token `at`. */
const isMetWith = (doc: TextDocument, at: number): boolean =>
  is(doc, at - 1, W.with) &&
  (matchBefore(doc.matches, at, Entry.meetingVerb) >= 0 ||
    matchBefore(doc.matches, at - 1, Entry.meetingVerb) >= 0 ||
    matchBefore(doc.matches, at - 1, Entry.meetingNoun) >= 0);

/** `(U.S. President-elect) Karl Grech`: where the office starts of whose name starts at token `at`. */
function officeStart(doc: TextDocument, at: number): number {
  let k = at;
  for (let hop = 0; hop < LONGEST_LIST; hop++) {
    const title = matchBefore(doc.matches, k, Entry.title);
    if (title >= 0) k = doc.matches.from[title] as number;
    else if (isCapital(doc, k - 1)) k--;
    else if (isKind(doc, k - 2, Kind.hyphen)) k -= 2;
    else break;
  }
  return k;
}

/** Where the capitalised words start that end before token `to`. */
function nameBefore(doc: TextDocument, to: number): number {
  let first = to - 1;
  while (isCapital(doc, first - 1)) first--;
  return first;
}

/** Where a list of names starts of which the last starts at token `at`. */
function listStart(doc: TextDocument, at: number): number {
  let first = at;
  for (let hop = 0; hop < LONGEST_LIST && isKind(doc, first - 1, Kind.comma); hop++)
    first = nameBefore(doc, first - 1);
  return first;
}

/** `his counterparts, including Malta's Karl Grech`, `local leaders, including Karl Grech`: the word at token `including` has people before it and a name behind it. */
function isOneOf(doc: TextDocument, including: number, name: number): boolean {
  const noun = isKind(doc, including - 1, Kind.comma) ? including - 2 : including - 1;
  if (is(doc, noun, W.collective)) return true;
  return is(doc, noun, W.people) && isUnknown(doc, name) && isUnknown(doc, name + 1);
}

function isVerb({ matches }: TextDocument, k: number): boolean {
  const form = matchForm(matches, k, Entry.cue) | matchForm(matches, k, Entry.meetingVerb);
  return (form & (VerbForm.past | VerbForm.third)) !== 0;
}

function insertionClose(doc: TextDocument, comma: number): number {
  for (let k = comma + 1; k < Math.min(doc.tokens.count, comma + 20); k++)
    if (isKind(doc, k, Kind.comma)) return k + 1;
  return -1;
}
