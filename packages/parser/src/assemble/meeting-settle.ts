import type { MeetingStatus } from "@communique/core";
import type { CivilDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import { matchAt, matchBefore } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import { termAt } from "../annotate/numbers.js";
import {
  beforeThe,
  endsIn,
  hasKind,
  hasWord,
  is,
  isWord,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionEnding } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import { behindDay } from "./meeting-adjunct.js";
import type { Anchor } from "./meeting-anchors.js";
import { isSentenceSubject } from "./meeting-host.js";
import {
  countryOf,
  isCall,
  isEvent,
  isHeld,
  isImplied,
  isVisit,
  isWithin,
  lastWhere,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
  STAY,
  type Story,
  todayOf,
} from "./meeting-types.js";
import { beOnVisit, meetingVerbAt } from "./meeting-words.js";

/** How far before `after` the verb may stand: `comes less than two months after`. */
const COMES_REACH = 8;
/** The value of `day` among the units of time. */
const DAYS = 1;
/** The days that a roundup spans at most, and that what a story opens with lies back. */
const WEEK = 7;
/** The sentences of a lead. */
const LEAD = 2;
/** The days that a recent encounter's date spans at most: `in February` is too vague. */
const VAGUE = 3 * WEEK;
/** How far in front of its phrase `recalled with satisfaction` may stand. */
const RECALL_REACH = 5;

/** The status of what the words before it say was held: `past` where the story only goes back to it, `planned` where its day is still to come, undefined where it is only spoken of. */
export function settle(
  story: Story,
  anchor: Anchor,
  said: MeetingStatus,
  date: DateMention | undefined,
  participants: readonly ParticipantFound[],
  place: PlaceFound | undefined,
): MeetingStatus | undefined {
  if (!isHeld({ status: said })) return said;
  const { main, facts } = story;
  const { doc } = story.d;
  if (!date && goesBackTo(story, anchor, participants)) return "past";
  if (!anchor.verb && isRecalled(doc, anchor.from)) return "past";
  // `To keep up with her travel, …`: the visit that was told of.
  const visit = !date && !place && !anchor.verb && isVisit(anchor) && visitOf(story, participants);
  if (visit) return visit.status;
  if (anchor.verb && !anchor.participle && comesAfter(doc, anchor)) return "past";
  // `arrived from Oslo, where he attended the forum`
  const left = anchor.verb && place?.range && place.range.to < anchor.from;
  if (left && is(doc, place.range.from - 1, W.from)) return "past";
  if (isVisit(anchor) && !anchor.verb && isFollowedUp(story.d, anchor)) return "past";
  // `Before Oman, he had visited Chad`
  const before = main && anchor.verb && isVisit(anchor) && !date;
  if (before && is(doc, anchor.from, W.have) && endsIn(doc, anchor.from, "had")) return "past";
  const byDay = date && statusOfDay(story, anchor, said, date, participants, place);
  if (byDay) return byDay;
  // `This was followed by a meeting with C`
  const next = is(doc, anchor.from - 1, W.by);
  if (!main || anchor.verb || next || isSentenceSubject(doc, anchor)) return said;
  // `He mentioned his conversation with C (earlier this month)`: who meets others than today's told of an earlier day.
  const ours = tookPart(participants, main);
  const sometime = !date || isSpan(date);
  if (!isVisit(anchor) && !isEvent(anchor) && !ours && sometime && !opensStory(doc, anchor))
    return "past";
  // `the success of the G7 Summit in Lima`: elsewhere than the story.
  const elsewhere = place?.city && main.place?.city && place.name !== main.place.name;
  if (!date && isEvent(anchor) && elsewhere) return "past";
  if (date || !isVisit(anchor)) return said;
  // A visit without a day: the guest's own visit is under way; any other is only spoken of.
  if (isFollowed(doc, anchor)) return "past";
  if (isUnderWay(doc, anchor)) return said;
  const home = main.place?.country ?? facts.dateline.place?.country;
  return ours && (!place || !home || place.country === home) ? said : undefined;
}

/** Whether the words in front of a visit without a day say that the guest is on it. */
function isUnderWay(doc: TextDocument, anchor: Anchor): boolean {
  const { from } = anchor;
  // `the minister, who is on a visit to Chad`
  if (beOnVisit(doc, from) >= 0 || isPresented(doc, anchor)) return true;
  if (anchor.bare || !is(doc, from - 1, W.of)) return false;
  // `met A as part of his visit to Chad`, `… as part of a visit to Chad`
  return (
    (is(doc, from, W.possessive) && is(doc, from - 2, W.framework)) ||
    (is(doc, from, W.article) && is(doc, from - 2, W.courseword))
  );
}

/** What the day of an encounter says of it: a day before the story's is background, one after it a plan; undefined where it says nothing. */
function statusOfDay(
  story: Story,
  anchor: Anchor,
  said: MeetingStatus,
  date: DateMention,
  participants: readonly ParticipantFound[],
  place: PlaceFound | undefined,
): MeetingStatus | undefined {
  const { main, facts } = story;
  const { doc } = story.d;
  const today = todayOf(story);
  if (today !== undefined) {
    const visit = isVisit(anchor);
    if (visit && !anchor.verb && isFollowed(doc, anchor) && date.firstDay < today) return "past";
    const ahead = date.firstDay > Math.max(today, facts.reference ?? today);
    // `receives Minister A on May 4`
    if (ahead && isPresent(doc, anchor)) return "planned";
    // What opens a story by its verb was held, whenever it was.
    const opens = inLead(story, anchor) && story.all.length === 0;
    if (main || visit || !anchor.verb || !opens) {
      const before = date.lastDay < today;
      if (before && !main && !visit && isRoundup(story, date)) return said;
      const recent = isRecent(story, anchor, date, today, participants);
      if (before && !recent && !tellsDay(story, anchor, date, participants, place)) return "past";
      if (ahead) return "planned";
    }
  }
  // `Earlier this month, the two met`
  const earlier = is(doc, date.from - 1, W.earlier) || is(doc, date.from, W.earlier);
  return (main || !inLead(story, anchor)) && isSpan(date) && earlier ? "past" : undefined;
}

/** Whether the guest has come, or the two have met, a few days before the story. */
function isRecent(
  story: Story,
  anchor: Anchor,
  date: DateMention,
  today: CivilDay,
  participants: readonly ParticipantFound[],
): boolean {
  const { main } = story;
  if (main && !isVisit(anchor)) return false;
  // `discussed his visit to Chad in February`
  if (date.lastDay - date.firstDay > VAGUE) return false;
  // `plan to meet in May. The two spoke by phone on March 1`
  const ahead = (m: MeetingFound): boolean =>
    m.status === "planned" && tookPart(participants, m) && !isVisit(m);
  if (!isVisit(anchor) && lastWhere(story.all, ahead)) return false;
  const lead = inLead(story, anchor);
  // `A will visit Chad. A spoke with B on Saturday`, behind the lead: background.
  const behind = !isVisit(anchor) && story.all[0]?.status === "planned";
  if (!lead && (behind || is(story.d.doc, date.from, W.previous))) return false;
  if (today - date.lastDay > (lead && !main ? WEEK : STAY)) return false;
  return !main || participants.some((p) => main.participants.some((q) => isSide(q, p)));
}

/** `receives`, `meet`: neither `met` nor `has received`. */
function isPresent(doc: TextDocument, { verb, from }: Anchor): boolean {
  const m = verb ? matchAt(doc.matches, verb.range.from, Entry.meetingVerb) : -1;
  const form = m < 0 ? VerbForm.past : (doc.matches.form[m] as number);
  return from === verb?.range.from && !(form & (VerbForm.past | VerbForm.participle));
}

const isSpan = ({ firstDay, lastDay }: DateMention): boolean => lastDay > firstDay;

/** `after (the) visit`: what came before something else. */
const isFollowed = (doc: TextDocument, { from }: Anchor): boolean =>
  is(doc, from - 1, W.following) || is(doc, from - 2, W.following);

/** `recalled (with satisfaction) his meeting with A`: background, however recent. */
function isRecalled(doc: TextDocument, from: number): boolean {
  for (let k = from - 1; k > from - RECALL_REACH && isWord(doc, k); k--)
    if (is(doc, k, W.recalling)) return true;
  return false;
}

/** `The talks follow (last month's) visit`, `followed Minister A's visit`: the event that the visit came before is the story's. */
function isFollowedUp(d: Discourse, anchor: Anchor): boolean {
  const { doc } = d;
  const owner = isPossessive(doc, anchor.from)
    ? mentionAt(d, mentionEnding(d, anchor.from))
    : undefined;
  const from = owner?.from ?? behindDay(doc, anchor);
  const at = beforeThe(doc, from);
  return is(doc, at, W.follow) && !is(doc, at - 1, W.to);
}

/** `had a number of engagements this week`: whether the lead spans the days of what the story goes on to tell. */
function isRoundup({ d, facts }: Story, date: DateMention): boolean {
  for (const span of facts.dates) {
    if (sentenceOf(d.doc, span.from) > LEAD || span.from === date.from) return false;
    const days = span.lastDay - span.firstDay;
    if (days > 0 && days < WEEK && isWithin(date, span)) return true;
  }
  return false;
}

/** `The visit comes two months after A met B`, `the first contact since A met B`: what came before the story. */
function comesAfter(doc: TextDocument, { from, sentence }: Anchor): boolean {
  const low = sentenceStart(doc, sentence);
  for (let k = from - 1; k > low; k--) {
    if (!is(doc, k, W.following)) continue;
    // `the first contact since A met B`, but `on her second visit since May, A met B`
    if (is(doc, k, W.since) && hasWord(doc, low, k, W.ordinal))
      return !hasKind(doc, k, from, Kind.comma);
    // `met A on Monday, a day after he held talks with B`; `hours after` is the same day.
    const unit = termAt(doc, k - 1, W.timeunit);
    if (unit !== undefined && unit >= DAYS && from - k < COMES_REACH) return true;
    for (let i = k - 1; i > Math.max(low, k - COMES_REACH); i--) {
      if (meetingVerbAt(doc, i)?.close) return true;
    }
    return false;
  }
  return false;
}

/** `A meets B` in the headline, `A met B on Tuesday` below it: the day of the main meeting, which had none so far. */
function tellsDay(
  { main, facts }: Story,
  anchor: Anchor,
  date: DateMention,
  participants: readonly ParticipantFound[],
  place: PlaceFound | undefined,
): boolean {
  if (!main || !isImplied(main) || isVisit(anchor) || isEvent(anchor) || isEvent(main))
    return false;
  if (isCall(main) !== isCall(anchor) || anchor.sentence - main.sentence > LEAD) return false;
  const near = (main.date?.firstDay ?? 0) - date.lastDay <= STAY && date.lastDay === date.firstDay;
  const there = main.place?.range?.from === facts.dateline.place?.from || !main.place;
  const same = there || !place || place.name === main.place?.name;
  return near && same && tookPart(participants, main);
}

/** `In the two-hour talks with A, …`: a definite encounter of those whose earlier one was just told of, and no other. */
function goesBackTo(
  { d: { doc }, all }: Story,
  { verb, from }: Anchor,
  participants: readonly ParticipantFound[],
): boolean {
  const last = all.at(-1);
  if (verb || !last || last.status !== "past" || isVisit(last) || participants.length < 2)
    return false;
  if (!is(doc, from, W.the) && !is(doc, from, W.possessive)) return false;
  return tookPart(participants, last);
}

/** The visit of the same guests that was told of last. */
const visitOf = ({ all }: Story, guests: readonly ParticipantFound[]): MeetingFound | undefined =>
  lastWhere(all, (m) => isVisit(m) && guests.length > 0 && tookPart(guests, m));

/** `In a meeting with A, the minister stressed`, `After a meeting with A, he said`: where the sentence was spoken, whoever was met. */
function opensStory(doc: TextDocument, { from, sentence, noun }: Anchor): boolean {
  const low = sentenceStart(doc, sentence);
  if (from > low + 2 || !noun) return false;
  return (
    is(doc, low, W.in) || is(doc, low, W.at) || is(doc, low, W.during) || is(doc, low, W.following)
  );
}

/** Whether `p` is the participant `q`, or of the country that takes part without a name. */
const isSide = (q: ParticipantFound, p: ParticipantFound): boolean =>
  q.person ? q.person === p.person : q.country !== undefined && q.country === countryOf(p);

/** Whether all of them took part in an encounter that was told of. */
export const tookPart = (
  people: readonly ParticipantFound[],
  { participants }: MeetingFound,
): boolean => people.every((p) => participants.some((q) => isSide(q, p)));

/** `This is the first visit to Chad by`, `It was her first trip to`, `The call was the first conversation of the two`: the encounter that the story is of. */
export function isPresented(doc: TextDocument, { from, sentence }: Anchor): boolean {
  const low = sentenceStart(doc, sentence);
  const be = from - 1;
  if (is(doc, be, W.be) && matchBefore(doc.matches, be, Entry.meetingNoun) >= 0) return true;
  const itself = is(doc, low, W.it) || is(doc, low, W.demonstrative);
  return itself && is(doc, low + 1, W.be) && from <= low + 3;
}

/** Whether the encounter is what the story opens with: it was held, if only a day or two ago. */
function inLead({ d, facts }: Story, { sentence }: Anchor): boolean {
  const first = Math.min(facts.dateline.range?.to ?? 0, d.doc.tokens.count - 1);
  return sentence - sentenceOf(d.doc, first) < LEAD;
}
