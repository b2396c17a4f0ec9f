import type { DateMention } from "../annotate/dates.js";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  firstFrom,
  hasKind,
  is,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { matterBetween, predicateBehind } from "./meeting-matter.js";
import { behindAside } from "./meeting-noun-status.js";
import { isHeld, isVisit, type MeetingFacts } from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** The days within which an encounter is dated where its purpose stands between: `met to discuss trade last week`. */
const NEAR = 7;

/** The most tokens of a clause between commas. */
const INSERTION = 24;

/** The most tokens of an event's name in front of its noun. */
const NAME_REACH = 6;

/** The clause of an anchor. */
export interface Clause extends TokenRange {
  /** End of the phrase that opens the sentence, where it is the anchor's. */
  readonly opening: number;
  /** First token of the sentence. */
  readonly low: number;
}

/** The first date behind the anchor in its clause, else one between subject and verb or in the opening phrase. */
export function dateIn(
  doc: TextDocument,
  facts: MeetingFacts,
  clause: Clause,
  anchor: Anchor,
): DateMention | undefined {
  let before: DateMention | undefined;
  const dateline = facts.dateline.range?.to ?? 0;
  const aside = anchor.verb ? 0 : behindAside(doc, anchor.to, clause.to);
  for (let i = firstFrom(facts.dates, clause.low); i < facts.dates.length; i++) {
    const date = facts.dates[i] as DateMention;
    if (date.from >= clause.to) break;
    if (date.from < dateline) continue;
    const elsewhere = facts.quoted[date.from] && !facts.quoted[anchor.from];
    if (elsewhere || date.comparison) continue;
    // `the first talks since May, when the two met in Lima`
    const then = isKind(doc, date.to, Kind.comma) && is(doc, date.to + 1, W.subordinator);
    if (then && date.relation === "since" && date.to < anchor.from && anchor.verb) {
      before = date;
      continue;
    }
    if (date.relation === "since") continue;
    if (isPossessive(doc, date.to) && !ownedBy(anchor, date)) continue;
    // `the visit will last until Friday`
    if (isVisit(anchor) && date.relation === "until") continue;
    // `arrived in Riga for the forum, scheduled for Friday`
    if (isVisit(anchor) && !anchor.noun && isScheduledApart(doc, anchor.to, date.from)) continue;
    if (date.to > anchor.from) {
      if (date.from >= anchor.to && date.from < aside) continue;
      if (isOfSomebody(doc, anchor.to, date.from)) continue;
      if (date.from >= anchor.to && isSpokenOf(doc, facts, anchor, date)) continue;
      if (date.from >= anchor.from)
        return (date.from >= anchor.to && dayAmong(doc, facts, i, clause.to)) || date;
    } else if (
      (date.from >= clause.from || date.to <= clause.opening + 1) &&
      !isOfAnother(doc, facts, clause, anchor, date)
    ) {
      const own =
        anchor.verb ||
        // `On May 4 they spoke of preparations for the forum`
        (!verbBetween(doc, clause.low, date.from) && !is(doc, anchor.from - 2, W.preparing));
      const opens = date.to <= clause.opening + 1 && own;
      if (date.from >= anchor.from - 6 || opens || isToldAt(doc, anchor, date)) before = date;
    }
  }
  return before ?? behindInsertion(doc, facts, clause, anchor);
}

/** `, scheduled for`, `, due on`: whether what stands behind a comma is scheduled for the date at token `to`. */
function isScheduledApart(doc: TextDocument, from: number, to: number): boolean {
  const k = is(doc, to - 1, W.preposition) ? to - 2 : to - 1;
  return k > from && is(doc, k, W.scheduled) && isKind(doc, k - 1, Kind.comma);
}

/** `in talks with A, who is on a visit from May 4 to 6`: whether a date stands in a clause that tells more of somebody. */
function isOfSomebody(doc: TextDocument, from: number, date: number): boolean {
  for (let k = date - 1; k > from && !isKind(doc, k, Kind.comma); k--)
    if (is(doc, k, W.who)) return isKind(doc, k - 1, Kind.comma);
  return false;
}

/** Whether a date in front of the anchor is the day of another encounter or deed. */
function isOfAnother(
  doc: TextDocument,
  { reference }: MeetingFacts,
  { low }: Clause,
  { verb, from, status }: Anchor,
  { from: start, to, lastDay }: DateMention,
): boolean {
  // `said the round would be held in May, after a meeting with A`
  if (!verb && is(doc, from - 1, W.following)) return true;
  // `As announced by Minister A on May 4, they met`, `Following the May 4 summit of the two, they met`
  const behind = is(doc, low, W.as) || (verb && is(doc, low, W.following));
  const apart = behind && hasKind(doc, to, from, Kind.comma);
  if (apart && !hasKind(doc, low, start, Kind.comma)) return true;
  // `On May 4 they committed to convene a meeting`, told later
  if (status === "planned" && reference !== undefined && lastDay < reference) return true;
  // `Following up on the April visit, the two met`
  return to < from && matchAt(doc.matches, to, Entry.meetingNoun) >= 0;
}

/** `held the first talks in two months in Lima on Tuesday`: the day among the dates of a clause, from the `i`th on. */
function dayAmong(
  doc: TextDocument,
  { dates }: MeetingFacts,
  i: number,
  to: number,
): DateMention | undefined {
  const [first, next] = [dates[i] as DateMention, dates[i + 1]];
  const vague = first.approximate || first.lastDay - first.firstDay > NEAR;
  const inside = next !== undefined && next.from < to && next.precision === "day";
  const plain = inside && !next.relation && !isPossessive(doc, next.to) && !describes(doc, next);
  return vague && plain ? next : undefined;
}

/** `met Minister A, who is in Oman on a visit, on May 4`: the date behind a clause between commas. */
function behindInsertion(
  doc: TextDocument,
  { dates }: MeetingFacts,
  { to }: Clause,
  { verb }: Anchor,
): DateMention | undefined {
  if (!verb || !isKind(doc, to, Kind.comma) || !is(doc, to + 1, W.relative)) return undefined;
  for (let k = to + 2; k < to + INSERTION; k++) {
    if (!isKind(doc, k, Kind.comma)) continue;
    const at = is(doc, k + 1, W.on) ? k + 2 : k + 1;
    const date = dates[firstFrom(dates, at)];
    return date?.from === at && date.precision === "day" ? date : undefined;
  }
  return undefined;
}

/** `last week's talks`, `hosted last year's summit`; in `building on last year's pact, he met …` the day is the pact's. */
const ownedBy = ({ from, to }: Anchor, date: TokenRange): boolean =>
  date.to >= from && date.from < to;

/** `discussed ways to raise trade by 2028`, `met to review the pact signed in 2019`, `the attack of April 28`: the date of something else. */
function isSpokenOf(
  doc: TextDocument,
  { reference }: MeetingFacts,
  { verb, to, status, form }: Anchor,
  date: DateMention,
): boolean {
  // `the attack of April 28`, but `the evening of April 28`
  const owned = is(doc, date.from - 1, W.of) && !is(doc, date.from - 2, W.daypart);
  const which = describes(doc, date) && !(verb && isOfVisit(doc, date));
  if (which || isOfEvent(doc, { verb, form }, date)) return true;
  if (owned && date.from > to + 1) return true;
  const held = status !== undefined && isHeld({ status });
  // `reviewed the plan for 2026` is about it; `spoke with A in July` is not.
  const speaks = verb?.entry.object === "with" && !is(doc, to, W.preposition);
  const from = form === "courtesy_call" && is(doc, to, W.on) ? to + 1 : to;
  if (!speaks && !matterBetween(doc, from, date.from)) return false;
  if (!verb && predicateBehind(doc, to, date.from) >= 0) return false;
  if (held && date.relation === "by") return true;
  if (held && date.lastDay - date.firstDay >= NEAR) return true;
  if (reference === undefined || !verb) return false;
  if (held) return date.firstDay > reference;
  return status === "planned" && (date.lastDay < reference || date.precision === "year");
}

/** `met A during his May 9 visit`: the date says when. */
const isOfVisit = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  is(doc, from - 2, W.during) && meetingFormAt(doc, to) === "visit";

/** `the 2021 accord`, `its May 9 parade`: the date only says which one. */
const describes = (doc: TextDocument, { from, to }: TokenRange): boolean =>
  (is(doc, from - 1, W.the) || is(doc, from - 1, W.possessive) || isPossessive(doc, from)) &&
  isWord(doc, to) &&
  !isCapital(doc, to) &&
  !is(doc, to, W.preposition) &&
  !is(doc, to, W.conjunction) &&
  !is(doc, to, W.adverb) &&
  !is(doc, to, W.relative) &&
  !is(doc, to, W.that) &&
  !is(doc, to, W.aux) &&
  matchAt(doc.matches, to, Entry.cue) < 0;

/** `spoke of the May 4 Leaders' Summit`, `will travel for the 2022 Leaders' Summit`: the day of another event, unless they meet there or go there. */
function isOfEvent(
  doc: TextDocument,
  { verb, form }: Pick<Anchor, "verb" | "form">,
  { from, to, firstDay, lastDay }: DateMention,
): boolean {
  if (!verb || !is(doc, from - 1, W.the)) return false;
  const days = lastDay - firstDay < NEAR;
  if (isVisit({ form }) ? days : is(doc, from - 2, W.at)) return false;
  for (let k = to; k < to + NAME_REACH; k++) {
    if (matchAt(doc.matches, k, Entry.meetingNoun) >= 0) return true;
    if (!isCapital(doc, k) && !isKind(doc, k, Kind.single)) return false;
  }
  return false;
}

/** `agreed on Monday to lift trade during talks with A`: the day of what was said there. */
function isToldAt(doc: TextDocument, { verb, from }: Anchor, date: DateMention): boolean {
  if (verb || date.precision !== "day" || !is(doc, from - 1, W.during)) return false;
  const behindCue = (at: number): boolean => matchBefore(doc.matches, at, Entry.cue) >= 0;
  return behindCue(date.from) || (is(doc, date.from - 1, W.on) && behindCue(date.from - 1));
}

/** `spoke today about his visit`: the day is the verb's. */
function verbBetween(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchAt(doc.matches, k, Entry.meetingVerb) >= 0) return true;
  return false;
}
