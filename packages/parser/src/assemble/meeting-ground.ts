import type { MeetingStatus } from "@communique/core";
import { is, isKind, paragraphOf, sentenceEnd, sentenceStart } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { speechBetween } from "./meeting-circumstance.js";
import { placeAt } from "./meeting-place.js";
import { dateBehind } from "./meeting-stops.js";
import {
  countryOf,
  isCall,
  isHeld,
  isVisit,
  isWithin,
  lastWhere,
  type MeetingDate,
  type MeetingFound,
  type ParticipantFound,
  type Stay,
  type Story,
  todayOf,
  toldAt,
} from "./meeting-types.js";

/** `In Lima, she will …`, `And in Lima, …`, `While in Lima on May 4-5, …`: the stop of a visit told of before that a sentence opens with. */
export function openGround(story: Story, sentence: number): void {
  const { d, facts } = story;
  const { doc } = d;
  const end = sentenceEnd(doc, sentence);
  let k = sentenceStart(doc, sentence);
  if (is(doc, k, W.and)) k++;
  while (k < end && (is(doc, k, W.adverb) || is(doc, k, W.while) || isKind(doc, k, Kind.comma)))
    k++;
  const stop = is(doc, k, W.in) ? placeAt(doc, k + 1) : undefined;
  if (!stop) return;
  const date = dateBehind(doc, facts.dates, stop.to);
  const to = date?.to ?? stop.to;
  if (!isKind(doc, to, Kind.comma) && mentionStarting(d, to) < 0) return;
  const { place } = stop;
  const visit = lastWhere(story.all, (m) => isVisit(m) && m.place?.country === place.country);
  if (!visit) return;
  // `will visit Peru and Chad from May 4 to 9. In Lima on May 4-5, …`: the days and the city of the first stop.
  if (date && visit.dated && visit.date && isWithin(date, visit.date)) {
    visit.date = date;
    // `travels to Peru and Chad from May 4 to 9`, told of on May 4: the second stop is still to come.
    if (isHeld(visit) && date.firstDay > (facts.reference ?? date.firstDay))
      visit.status = "planned";
    if (place.city && !visit.place?.city) visit.place = { ...place, when: date };
  }
  story.ground = {
    place,
    date: date ?? ownDays(story, visit),
    paragraph: paragraphOf(doc, k),
    visit,
  };
}

/** What is told next happens at the stop of a visit, where it has but one. */
export function standOn(story: Story, visit: MeetingFound): void {
  const { place } = visit;
  if (!place || isOneOfStops(story, visit)) return;
  const paragraph = paragraphOf(story.d.doc, toldAt(visit));
  story.ground = { place, date: ownDays(story, visit), paragraph, visit };
}

/** The days of a visit as the text gives them; those of a whole tour are not those of a stop. */
const ownDays = ({ all }: Story, visit: MeetingFound): MeetingDate | undefined =>
  visit.dated && !lastWhere(all, (m) => m !== visit && isVisit(m) && sameDays(m, visit))
    ? visit.date
    : undefined;

const sameDays = (a: MeetingFound, b: MeetingFound): boolean => a.date?.edtf === b.date?.edtf;

/** `will travel to Chad and Oman`: told of with another stop. */
export const isOneOfStops = ({ all }: Story, visit: MeetingFound): boolean =>
  lastWhere(all, (m) => m !== visit && isStopOf(m, visit)) !== undefined;

/** Whether a visit is told of in the same words as another. */
export const isStopOf = (m: MeetingFound, visit: MeetingFound): boolean =>
  isVisit(m) && toldAt(m) === toldAt(visit);

/** The stop at which the paragraph, or a story of one visit, tells of an encounter, if the traveller is there. */
export function groundOf(
  story: Story,
  anchor: Anchor,
  status: MeetingStatus,
  participants: readonly ParticipantFound[],
  own: MeetingDate | undefined,
): Stay | undefined {
  const { d, all, ground } = story;
  if (!ground || isVisit(anchor) || isCall(anchor)) return undefined;
  const { visit, place, date, paragraph } = ground;
  const planned = status === "planned";
  const same = planned ? visit.status === status : isHeld({ status }) && isHeld(visit);
  const elsewhen = own && date && (own.lastDay < date.firstDay || date.lastDay < own.firstDay);
  if (!same || elsewhen) return undefined;
  const here = paragraph === paragraphOf(d.doc, anchor.from);
  if (!here && lastWhere(all, (m) => isVisit(m) && m !== visit)) return undefined;
  // `conveyed that the president would receive A`: elsewhere, by whoever speaks.
  if (speechBetween(d.doc, sentenceStart(d.doc, anchor.sentence), anchor.from)) return undefined;
  const there = participants.some(
    (p) => p.person && visit.participants.some((q) => q.person === p.person),
  );
  if (story.facts.dateline.place) {
    // A story with a dateline says of each encounter where it is, but for what it announces of a visit and for hosts in their own city.
    const host = participants.some((p) => countryOf(p) === place.country);
    // The main meeting of a visit abroad is not where the story is told.
    const elsewhere = !story.main && place.country !== story.facts.dateline.place.country;
    const abroad = place.city || elsewhere;
    const known = planned && here ? true : there && host && abroad;
    return known ? { place, date: undefined } : undefined;
  }
  if (!there && !(here && planned)) return undefined;
  // What was held is of the story's day, unless the visit is over.
  const over = date && date.lastDay < (todayOf(story) ?? 0);
  return { place, date: planned || over ? date : undefined };
}
