import type { DateMention } from "../annotate/dates.js";
import { entryOf, matchAt } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  firstFrom,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { placesIn, whereOf } from "./meeting-clause-places.js";
import { type Clause, dateIn } from "./meeting-date.js";
import { takesPlace } from "./meeting-matter.js";
import { occasionIn, venueIn } from "./meeting-occasion.js";
import { isVisit, type MeetingFacts, type PlaceFound } from "./meeting-types.js";
import { meetingVerbAt } from "./meeting-words.js";

/** An opening phrase of time or place is short: `On Tuesday, April 25,`, `In Bangkok, Thailand,`. */
const OPENING = 9;
/** A clause is read so far before and behind its verb, in tokens: the work stays linear in a sentence without end. */
const CLAUSE_REACH = 60;

/** When, where and on what occasion people meet. */
export interface Circumstance {
  readonly date: DateMention | undefined;
  readonly places: readonly PlaceFound[];
  readonly venue: TokenRange | undefined;
  readonly occasion: TokenRange | undefined;
}

/** Whether the text gives an encounter a day or a place. */
export const hasDayOrPlace = ({ date, places }: Circumstance): boolean =>
  date !== undefined || places.length > 0;

/** When, where and on what occasion: what the anchor's own clause says. */
export function circumstanceOf(d: Discourse, anchor: Anchor, facts: MeetingFacts): Circumstance {
  const { doc } = d;
  const clause = clauseOf(d, anchor);
  const date = dateIn(doc, facts, clause, anchor) ?? dateShared(doc, facts, clause, anchor);
  const places = placesIn(d, clause, anchor, facts);
  const venue = venueIn(doc, { from: anchor.to, to: clause.to });
  const opening = { from: clause.low, to: Math.max(clause.low, clause.opening) };
  const occasion = occasionIn(d, { from: anchor.to, to: clause.to }) ?? occasionIn(d, opening);
  return { date, places, venue, occasion };
}

/** `visited Lima and held talks with A last month`: the day of a visit is that of what was done there, if nothing else comes between. */
function dateShared(
  doc: TextDocument,
  facts: MeetingFacts,
  clause: Clause,
  anchor: Anchor,
): DateMention | undefined {
  if (!isVisit(anchor) || !anchor.verb || !is(doc, clause.to, W.and)) return undefined;
  const verb = matchAt(doc.matches, clause.to + 1, Entry.meetingVerb);
  if (verb < 0 || ((doc.matches.form[verb] as number) & VerbForm.past) === 0) return undefined;
  const end = sentenceEnd(doc, anchor.sentence);
  let to = clause.to + 1;
  while (to < end && !isKind(doc, to, Kind.comma) && !is(doc, to, W.and)) to++;
  return dateIn(doc, facts, { ...clause, to }, anchor);
}

function clauseOf(d: Discourse, anchor: Anchor): Clause {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  const end = Math.min(sentenceEnd(doc, anchor.sentence), anchor.to + CLAUSE_REACH);
  let to = anchor.to;
  while (to < end && !endsClause(d, to, anchor)) to++;
  let from = anchor.from;
  let nested = false;
  // `On Monday he was in Tallinn, where he met`: the day of the main clause.
  const there = whereOf(d, anchor) !== undefined;
  const first = Math.max(low, anchor.from - CLAUSE_REACH);
  // `A, who is in Oman until Friday, will meet B`: then.
  const told = anchor.verb !== undefined && anchor.status !== "planned";
  const inserted = told ? relativeBefore(doc, anchor.from, first) : -1;
  while (inserted < 0 && from > first && !isKind(doc, from - 1, Kind.semicolon)) {
    // `On May 24, A and B spoke`, `On May 24, A, the minister, and B spoke`: the `and` of a list.
    const within = (d.cover[from - 1] as number) >= 0;
    const last = isKind(doc, from - 2, Kind.comma) ? from - 3 : from - 2;
    const lists = within || (mentionStarting(d, from) >= 0 && (d.cover[last] as number) >= 0);
    if (
      is(doc, from - 1, W.that) ||
      is(doc, from - 1, W.relative) ||
      (is(doc, from - 1, W.and) && !lists)
    ) {
      nested = true;
      break;
    }
    if (isSpeech(doc, from - 1)) {
      nested = true;
      break;
    }
    from--;
  }
  const front = inserted < 0 ? anchor.from : inserted;
  return { from, to, low, opening: nested && !there ? low : Math.min(low + OPENING, front) };
}

/** The comma that opens a relative clause between subject and verb, `A, who arrived on Monday, met`; -1 if none ends right before the verb at token `from`. */
function relativeBefore(doc: TextDocument, from: number, low: number): number {
  let k = from - 1;
  while (isAuxiliary(doc, k) || is(doc, k, W.adverb)) k--;
  if (!isKind(doc, k, Kind.comma)) return -1;
  for (k--; k > low && !isKind(doc, k, Kind.semicolon); k--)
    if (isKind(doc, k, Kind.comma) && is(doc, k + 1, W.relative)) return k;
  return -1;
}

function endsClause(d: Discourse, k: number, anchor: Anchor): boolean {
  const { doc } = d;
  if (isKind(doc, k, Kind.semicolon)) return true;
  if (isSpeech(doc, k) && k > anchor.to) return true;
  if (opensOther(d, k, anchor) || is(doc, k, W.since)) return true;
  if (!isKind(doc, k, Kind.comma) && !is(doc, k, W.and)) return false;
  const next = k + 1;
  // `met A in Lima and will travel to Oslo in May`
  if (is(doc, k, W.and) && isModal(doc, next)) return true;
  // `…, with tariffs high on the agenda`
  if (is(doc, next, W.with) && mentionStarting(d, next + 1) < 0) return true;
  // `at last year's summit, that helps a port in Chad`
  if (is(doc, next, W.that) && anchor.noun) return true;
  if (is(doc, next, W.relative)) {
    // `the session, which was held in Dushanbe in July`: still the same encounter.
    if (anchor.noun && hostsWithin(doc, next + 1)) return false;
    return !(
      anchor.noun &&
      ((k <= anchor.to + 6 && is(doc, next + 1, W.be)) || takesPlace(doc, next + 1))
    );
  }
  // `the meeting of A with the minister, B, took place on Monday`
  if (anchor.noun && takesPlace(doc, next)) return false;
  const verb = matchAt(doc.matches, next, Entry.meetingVerb);
  if (verb >= 0) return !(anchor.noun && k <= anchor.to + 6);
  return (
    (matchAt(doc.matches, next, Entry.cue) >= 0 &&
      !isCapital(doc, next) &&
      !is(doc, next + 1, W.formatword)) ||
    // `met B, the minister of Chad, during her visit to Lima`, but `…, during which`
    (is(doc, next, W.during) && !is(doc, next + 1, W.possessive)) ||
    is(doc, next, W.while)
  );
}

/** `(which) the Emirates will host` */
function hostsWithin(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + OPENING && isWord(doc, k); k++)
    if (is(doc, k, W.hosting)) return true;
  return false;
}

/** `ahead of the summit in Lisbon`, `to follow up on last week's visit`: the day and place of another encounter. */
function opensOther({ doc, dates }: Discourse, k: number, anchor: Anchor): boolean {
  if (is(doc, k, W.ahead) && k > anchor.to)
    return eventWithin(doc, is(doc, k + 1, W.of) ? k + 2 : k + 1);
  if (!is(doc, k, W.previous) && !is(doc, k, W.upcoming)) return false;
  // `visited Lima last month and held talks`: when this one was.
  const when = dates[firstFrom(dates, k)];
  if (when?.from === k && !isPossessive(doc, when.to)) return false;
  return k >= anchor.to && eventWithin(doc, k + 1);
}

/** Whether a noun phrase at token `from` names an encounter. */
function eventWithin(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + OPENING; k++) {
    if (matchAt(doc.matches, k, Entry.meetingNoun) >= 0) return true;
    const inside =
      isWord(doc, k) ||
      isKind(doc, k, Kind.possessive) ||
      isKind(doc, k, Kind.hyphen) ||
      isKind(doc, k, Kind.number);
    if (!inside || is(doc, k, W.preposition) || is(doc, k, W.aux)) return false;
  }
  return false;
}

/** Whether another clause of speech begins between two tokens: `… to Oslo in May had helped, and mentioned his call`. */
export function speechBetween(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isSpeech(doc, k)) return true;
  return false;
}

/** A verb of meeting; to invite is to speak. */
function meetsAt(doc: TextDocument, k: number): boolean {
  const verb = meetingVerbAt(doc, k);
  return verb !== undefined && !(verb.form === "visit" && verb.subject === "host");
}

/** A finite verb of speech: what stands beyond it is another clause. */
function isSpeech(doc: TextDocument, k: number): boolean {
  const m = matchAt(doc.matches, k, Entry.cue);
  // `took place`: a verb that speaks only with certain nouns.
  if (m >= 0 && entryOf(doc.matches, m, doc.lexicon.language.cues)?.nouns) return false;
  return (
    m >= 0 &&
    !isCapital(doc, k) &&
    ((doc.matches.form[m] as number) & (VerbForm.past | VerbForm.third)) !== 0 &&
    !meetsAt(doc, k) &&
    !is(doc, k - 1, W.determiner)
  );
}
