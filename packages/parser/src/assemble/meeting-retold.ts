import { is, isKind, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { type Circumstance, hasDayOrPlace } from "./meeting-circumstance.js";
import { isPresented, tookPart } from "./meeting-settle.js";
import {
  isCall,
  isEvent,
  isHeld,
  isVague,
  isVisit,
  lastWhere,
  type MeetingFound,
  type ParticipantFound,
  type Story,
  todayOf,
} from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** `A and B discussed trade` behind the story of their meeting: what was spoken of there. */
export function onlySpeaks(
  story: Story,
  { verb, to, status, noun, form }: Anchor,
  participants: readonly ParticipantFound[],
  { date, places }: Circumstance,
): boolean {
  const { main } = story;
  // `The two spoke by phone last week`: on another day.
  const earlier = date !== undefined && date.lastDay < (todayOf(story) ?? 0);
  if (earlier && verb?.entry.form === "phone_call") return false;
  // `A and B held a candid discussion` behind their call is what was said there.
  const inCall = main !== undefined && isCall(main) && form === "talks" && noun !== undefined;
  const here = inCall && !date && places.length === 0;
  const speaks = (verb?.entry.object === "with" && !noun) || (verb && here);
  if (!speaks || status !== "held" || participants.length !== 2) return false;
  // Both stand in front of the verb.
  const joint = participants.every((p) => p.label.to <= to);
  const isTheirs = (m: MeetingFound): boolean =>
    isHeld(m) && !isVisit(m) && tookPart(participants, m);
  return joint && lastWhere(story.all, isTheirs) !== undefined;
}

/** `attended the meeting`, `attended the session`: what the story is about, where neither day nor place is another. */
export function attendsOwn({ main }: Story, anchor: Anchor, where: Circumstance): boolean {
  if (!anchor.bare || anchor.verb?.entry.object !== "session") return false;
  if (!isEvent(anchor)) return true;
  return main?.form === anchor.form && !hasDayOrPlace(where);
}

/** `The conversation came after …`, `It was their second call this year`: it says nothing new of the story's own meeting. */
export function pointsBack(
  { d: { doc }, main, all }: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
): boolean {
  // `It will be her first trip since May`: the visit told of before.
  const trip = isVisit(anchor) && where.places.length === 0 && isPresented(doc, anchor);
  if (trip && lastWhere(all, isVisit)) return true;
  // `will meet A on Monday, their second meeting since May`
  const apposed = isKind(doc, anchor.from - 1, Kind.comma) && is(doc, anchor.from, W.possessive);
  if (apposed && !anchor.verb && is(doc, anchor.from + 1, W.ordinal)) {
    const told = (m: MeetingFound): boolean =>
      m.sentence === anchor.sentence && tookPart(participants, m);
    if (lastWhere(all, told)) return true;
  }
  if (!main || anchor.verb || isVisit(anchor) || isEvent(anchor)) return false;
  // `The talks follow a phone call last week`: the day is that of the call.
  const other = is(doc, anchor.to, W.following) || isDayOfOther(doc, anchor, where);
  const bare = anchor.bare && (!hasDayOrPlace(where) || other);
  // `In their first talks, …`
  const low = sentenceStart(doc, anchor.sentence);
  const opens = is(doc, low, W.in) && anchor.from === low + 1 && is(doc, low + 2, W.ordinal);
  const presented =
    (isPresented(doc, anchor) || (opens && !hasDayOrPlace(where))) && main.status === anchor.status;
  return isTheirOwn(doc, anchor, where) || ((bare || presented) && tookPart(participants, main));
}

/** `The meeting built on the leaders' call last week`: whether the day or place is that of another encounter, named in front of it. */
function isDayOfOther(doc: TextDocument, { to }: Anchor, { date, places }: Circumstance): boolean {
  const at = date?.from ?? places[0]?.range?.from ?? 0;
  for (let k = to; k < at; k++) if (meetingFormAt(doc, k)) return true;
  return false;
}

/** `will visit Chad to follow up on their discussions`, `agreed to continue their talks`: what they had, not what they plan. */
function isTheirOwn(
  doc: TextDocument,
  { form, noun, from }: Anchor,
  { date, places }: Circumstance,
): boolean {
  const theirs = form === "talks" && noun?.from === from + 1 && is(doc, from, W.possessive);
  return theirs && !date && places.every(({ range }) => range !== undefined && range.from < from);
}

/** `discussed trade with B … During the phone call, …`: by which way the two spoke. */
export function byCall({ main }: Story, anchor: Anchor): void {
  if (!main || !isCall(anchor) || !isVague(main)) return;
  main.form = anchor.form;
  main.place = undefined;
}
