import type { MeetingStatus } from "@communique/core";
import { hasWord, is, isWord, paragraphOf, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { Anchor } from "./meeting-anchors.js";
import { speechBetween } from "./meeting-circumstance.js";
import { groundOf, isOneOfStops, isStopOf } from "./meeting-ground.js";
import {
  countryOf,
  isEvent,
  isHeld,
  isVisit,
  lastWhere,
  type MeetingDate,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
  type Stay,
  type Story,
  todayOf,
  toldAt,
} from "./meeting-types.js";

/** Where and when an encounter was by what was told of before: a visit, the stop of a tour, the meeting that it came beside. */
export function stayAt(
  story: Story,
  anchor: Anchor,
  status: MeetingStatus,
  before: MeetingFound | undefined,
  participants: readonly ParticipantFound[],
  own: MeetingDate | undefined,
): Stay | undefined {
  const frame = framedBy(story, anchor, status, before);
  // `will travel to Chad and Oman to meet officials`: at which of the stops is not said.
  if (frame && isOneOfStops(story, frame)) {
    const stop = stopOf(story, frame, participants);
    return { place: stop?.place, date: isHeld({ status }) ? frame.date : undefined, tour: true };
  }
  const ground = frame ? undefined : groundOf(story, anchor, status, participants, own);
  const known = frame ?? besides(story, anchor, status);
  if (ground || !known) return ground;
  const told = known === before || known.sentence === anchor.sentence;
  return { place: known.place, date: told && !cameBefore(story, known) ? known.date : undefined };
}

/** `A, who arrived in Lima on Saturday, held talks`, told of on Sunday: the day is that of the arrival. */
function cameBefore(story: Story, visit: MeetingFound): boolean {
  const { doc } = story.d;
  const aside = is(doc, toldAt(visit) - 1, W.who) || is(doc, toldAt(visit) - 1, W.relative);
  return aside && (visit.date?.lastDay ?? Number.POSITIVE_INFINITY) < (todayOf(story) ?? 0);
}

/** `will travel to Chad and Oman to meet Omani Minister A`: the stop in the country of whom the traveller meets. */
function stopOf(
  { all }: Story,
  visit: MeetingFound,
  participants: readonly ParticipantFound[],
): MeetingFound | undefined {
  const hosts = participants.map(countryOf);
  return lastWhere(
    all,
    (m) => isStopOf(m, visit) && m.place?.country !== undefined && hosts.includes(m.place.country),
  );
}

/** `In Lima she met A. She also met B.`: in the place of the meeting just told of, where the text names it. */
function besides(
  { d: { doc }, facts: { dateline }, all }: Story,
  anchor: Anchor,
  status: MeetingStatus,
): MeetingFound | undefined {
  const before = all.at(-1);
  if (!before?.place || isVisit(before) || before.status !== status) return undefined;
  if (!isAnother(doc, anchor) || before.place.range?.from === dateline.place?.from)
    return undefined;
  return paragraphOf(doc, toldAt(before)) === paragraphOf(doc, anchor.from) ? before : undefined;
}

/** `also held talks`, `Earlier in the day, she met`: whoever it was, they met again; what `was also discussed` was on the same occasion. */
export function isAnother(doc: TextDocument, { from, verb, form, sentence }: Anchor): boolean {
  if (!verb || verb.entry.form === "visit" || isEvent({ form }) || verb.entry.object === "with")
    return false;
  const low = sentenceStart(doc, sentence);
  const sameDay = is(doc, low + 1, W.in) && is(doc, low + 3, W.timeunit);
  if (sameDay && is(doc, low, W.laterword)) return true;
  return hasWord(doc, from, verb.range.from, W.also);
}

/** The visit during which the encounter was: the one told of just before, in the same clause of speech. */
function framedBy(
  { d: { doc }, all }: Story,
  anchor: Anchor,
  status: MeetingStatus,
  before: MeetingFound | undefined,
): MeetingFound | undefined {
  if (!before || isVisit(anchor)) return undefined;
  // `will visit Lima, where she will be received by A and will meet B`
  const stay = isVisit(before)
    ? before
    : lastWhere(all, (m) => isVisit(m) && m.sentence === anchor.sentence && m.status === status);
  // `A, who will visit Chad, met B`
  if (!stay || (stay.status === "planned" && isHeld({ status }))) return undefined;
  // `arrived from Oslo, where he attended the forum`
  if (status === "past" && isHeld(stay)) return undefined;
  const visit = stay.evidence.at(-1);
  // `on a trip to Lima, urged B during talks`
  const adjunct = !anchor.verb && is(doc, anchor.from - 1, W.during);
  return visit && (adjunct || !speechBetween(doc, visit.to, anchor.from)) ? stay : undefined;
}

/** How far behind its preposition `country` may stand: `in the East African country`. */
const LAND_REACH = 5;

/** `is on a visit to the country`: that of the dateline or of the other side, where it is not the guest's own. */
export function landOf(
  { d: { doc }, facts, main }: Story,
  anchor: Anchor,
  guests: readonly ParticipantFound[],
): PlaceFound | undefined {
  if (!isVisit(anchor) || !namesLand(doc, anchor)) return undefined;
  const own = guests.map((p) => p.person?.country);
  const others = main?.participants.map(countryOf) ?? [];
  const country = [facts.dateline.place?.country, ...others].find((c) => c && !own.includes(c));
  const name = doc.lexicon.language.countries.find(({ id }) => id === country)?.names[0];
  return country && name
    ? { name, country, range: undefined, city: false, implied: false }
    : undefined;
}

/** `to the country`, `in the East African country`, `visited the country`. */
function namesLand(doc: TextDocument, { to, verb }: Anchor): boolean {
  const led = is(doc, to, W.in) || is(doc, to, W.to);
  const from = led || verb?.entry.object !== "place" ? to + 1 : to;
  if (from > to && !led) return false;
  if (!is(doc, from, W.the) && !is(doc, from, W.demonstrative)) return false;
  for (let k = from + 1; k < from + LAND_REACH && isWord(doc, k); k++)
    if (is(doc, k, W.land)) return true;
  return false;
}
