import type { MeetingStatus } from "@communique/core";
import { isPossessive } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { lastNamed } from "../resolve/discourse.js";
import type { Person } from "../resolve/person.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { chairsBehind } from "./meeting-attendance.js";
import { type Circumstance, hasDayOrPlace } from "./meeting-circumstance.js";
import { sidesInName } from "./meeting-event-name.js";
import { sidesAtEvent, sidesOfEvent } from "./meeting-event-sides.js";
import { predicateBehind } from "./meeting-matter.js";
import { leavesSidesOpen, storySides, withThird } from "./meeting-open-sides.js";
import { placeAt } from "./meeting-place.js";
import { landOf } from "./meeting-stay.js";
import {
  countryOf,
  isCall,
  isEvent,
  isHeld,
  isOff,
  isVisit,
  type ParticipantFound,
  type Story,
  todayOf,
} from "./meeting-types.js";
import { meetingFormAt } from "./meeting-words.js";

/** How far behind `to visit` the house of the host may end: `the White House`. */
const VENUE_REACH = 4;
/** How far behind `a visit to` its house may end: `the new Kilwa container terminal`. */
const HOUSE_REACH = 7;
/** How far behind its noun `was held` may stand: `A meeting with Minister A was held`. */
const PREDICATE_REACH = 16;
/** How far behind `arrived` the noun of the visit may stand. */
const VISIT_REACH = 14;

/** The participants, if they make an encounter: two sides that meet, somebody who visits, countries whose commission sits. */
export function completeSides(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  if (isVisit(anchor)) return guestsOf(story, anchor, participants, where);
  const sides = withThird(story, anchor, participants);
  if (!isEvent(anchor)) return sidesOfTalks(story, anchor, sides, where, status);
  return anchor.verb
    ? sidesAtEvent(story, anchor, sides, status)
    : sidesOfEvent(story, anchor, sides, where, status);
}

/** Who visits, where the text tells of the visit itself. */
function guestsOf(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
): ParticipantFound[] | undefined {
  const { doc } = story.d;
  const { verb, from } = anchor;
  const people = participants.filter((p) => p.person || p.group);
  // `on the first leg of her four-nation tour`, `as part of his visit`: it is told of elsewhere.
  const elsewhere = is(doc, from - 1, W.of) || (people.length > 1 && !where.date);
  if (!verb && where.places.length === 0 && elsewhere) return undefined;
  if (where.places.length === 0 && anchor.status !== "invited" && leadsToHouse(doc, anchor.to))
    return undefined;
  if (verb?.entry.object === "place" && toursHouse(story, anchor, people, where)) return undefined;
  const counted =
    !verb ||
    verb.entry.object === "noun" ||
    where.places.length > 0 ||
    (!verb.entry.close && landOf(story, anchor, people) !== undefined) ||
    // `invited A to visit the White House`
    (anchor.status === "invited" && hasWord(doc, anchor.to, anchor.to + VENUE_REACH, W.venue)) ||
    isOnVisit(doc, anchor);
  return people.length > 0 && counted ? people : undefined;
}

/** `visited a school in Kilwa`, `visited the Kilwa Chamber of Commerce`: what is visited is no place, and whoever visits it is not said to come from abroad for it. */
function toursHouse(
  story: Story,
  { to, from }: Anchor,
  guests: readonly ParticipantFound[],
  { places: [place] }: Circumstance,
): boolean {
  const { doc } = story.d;
  if (!place?.range || place.range.to < from || !is(doc, to, W.article)) return false;
  const named = place.range.to;
  if (isCapital(doc, named) && !is(doc, named, W.days) && !is(doc, named, W.month)) return true;
  if (placeAt(doc, to) || is(doc, to + 1, W.land)) return false;
  return guests.some((p) => countryOf(p) === place.country);
}

/** `(paid a visit) to Kilwa Port`, `to the shipyard`: a tour of a house or works, no stay in a place. */
function leadsToHouse(doc: TextDocument, from: number): boolean {
  if (!is(doc, from, W.to)) return false;
  for (let k = from + 1; k < from + HOUSE_REACH; k++) {
    if (!isWord(doc, k) && !isPossessive(doc, k)) return false;
    if (is(doc, k, W.preposition) || isAuxiliary(doc, k) || is(doc, k, W.conjunction)) return false;
    // `Kilwa Port`, `the port`, but `the port of Kilwa`, `Port Louis`
    const house = is(doc, k, W.facility) || is(doc, k, W.venue) || is(doc, k, W.airport);
    if (house && !(isWord(doc, k + 1) && isCapital(doc, k + 1)) && !is(doc, k + 1, W.of))
      return true;
  }
  return false;
}

/** Who meets or speaks with each other. */
function sidesOfTalks(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const { doc } = story.d;
  const { verb } = anchor;
  // `Both sides welcomed the departure of the ship`: nobody is welcomed.
  const [first] = participants;
  const alone = participants.every((p) => p.group && p.label.from === first?.label.from);
  if (verb?.entry.person && !anchor.passive && alone) return undefined;
  const talks = talksOfVisit(story, anchor, participants, status);
  if (talks) return talks;
  const partner = partnerInName(doc, anchor, participants);
  if (partner) return [...participants, partner];
  const own = hasDayOrPlace(where);
  // `the Omani-Peruvian consultations in Lima`, `consultations were held in Lima, co-chaired by A and B`
  if (!verb && participants.length === 0 && (own || status === "planned")) {
    const sitting = sidesInName(doc, anchor);
    const sides = sitting.length > 1 ? sitting : chairsBehind(story.d, anchor);
    if (sides.length > 1) return sides;
  }
  // `A meeting with B was held in Riga, A wrote`
  const open = !verb && status === "held";
  const [only, more] = participants;
  const teller = open && only?.person && !more ? tellerOf(story, anchor, only.person) : undefined;
  if (teller && only) {
    const label = { from: anchor.from, to: anchor.to };
    return [{ person: teller, label, role: "participant" }, only];
  }
  // `will visit Oman. Meetings with A and B are planned`: the guest meets them.
  const guest = !verb && status === "planned" ? guestWith(story, participants) : undefined;
  if (guest) return [guest, ...participants];
  const groups =
    (participants.some((p) => p.group) && (verb !== undefined || own)) ||
    participants.length > 2 ||
    where.occasion !== undefined;
  // `talks between Chad and Peru`: countries meet where a day or place makes it an event.
  const sits = !verb || anchor.noun !== undefined;
  const met =
    participants.some((p) => p.person) || groups || (sits && own && status !== "proposed");
  // `Their foreign ministers have met three times since`, `a series of talks between Omani and Peruvian officials`
  const series = !verb && is(doc, anchor.from - 1, W.of) && is(doc, anchor.from - 2, W.seriesword);
  const vague =
    status === "held" &&
    participants.every((p) => p.group && (series || (!own && isTheir(doc, p))));
  if (participants.length >= 2 && met && !vague) return [...participants];
  // `his recent conversation in Riga`, `a round of talks planned for May was cancelled`
  if (isOff({ status })) return storySides(story, anchor);
  // `The last such consultations took place in Oslo in 2023`: nobody named, so they were between the story's sides.
  const elsewhen =
    status === "past" ||
    status === "planned" ||
    status === "proposed" ||
    isBackground(story, where);
  const unsaid = verb ? status === "planned" || status === "past" : elsewhen;
  return unsaid && own && participants.length === 0 && leavesSidesOpen(doc, anchor)
    ? storySides(story, anchor)
    : undefined;
}

/** `Minister A of Oman co-chaired the Omani-Peruvian consultations`: the other country of the two. */
function partnerInName(
  doc: TextDocument,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
): ParticipantFound | undefined {
  const [only, more] = participants;
  const own = only && !more ? countryOf(only) : undefined;
  if (!own || !anchor.verb) return undefined;
  const named = sidesInName(doc, anchor);
  const other = named.find(({ country }) => country !== own);
  return named.length === 2 && named.some(({ country }) => country === own) ? other : undefined;
}

/** The only guest of the visit that was told of last, where all of those who are named are at home there. */
function guestWith(
  { all }: Story,
  hosts: readonly ParticipantFound[],
): ParticipantFound | undefined {
  const visit = all.at(-1);
  const land = visit && isVisit(visit) ? visit.place?.country : undefined;
  if (!land || !visit || hosts.length === 0 || visit.participants.length > 1) return undefined;
  return hosts.every((p) => countryOf(p) === land) ? visit.participants[0] : undefined;
}

/** `their ministers` */
const isTheir = (doc: TextDocument, { label }: ParticipantFound): boolean =>
  is(doc, label.from, W.their);

/** `A meeting with B was held in Riga, A wrote`; `A was received by C. Talks were then held with B`: who met B, by who says so or is told of. */
function tellerOf(
  { d, facts, met }: Story,
  { from, to }: Anchor,
  other: Person,
): Person | undefined {
  if (predicateBehind(d.doc, to, to + PREDICATE_REACH) < 0) return undefined;
  const teller = facts.speakerAt(from)?.person ?? met;
  return teller?.country === other.country ? undefined : teller;
}

/** `In the course of the talks, …` of a visit told of before: the guest and who invited him. */
function talksOfVisit(
  { d, main, all }: Story,
  { bare, verb, noun, from, to, form }: Anchor,
  participants: readonly ParticipantFound[],
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const visit = all.at(-1);
  const [guest] = visit?.participants ?? [];
  if (!bare || verb || !noun || main || participants.length > 0 || status !== "held")
    return undefined;
  if (!visit || !guest?.person || !isVisit(visit) || !isHeld(visit) || isCall({ form }))
    return undefined;
  const { country } = guest.person;
  const host = lastNamed(d, from, (p) => p.country !== undefined && p.country !== country);
  if (!host || !country) return undefined;
  return [{ person: host, label: { from, to }, role: "host" }, guest];
}

/** `arrived in the country for a three-day visit`: the noun says what it was, if not where. */
function isOnVisit(doc: TextDocument, { to }: Anchor): boolean {
  let opened = false;
  for (let k = to; k < to + VISIT_REACH; k++) {
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.period)) return false;
    if ((is(doc, k, W.on) || is(doc, k, W.for)) && is(doc, k + 1, W.article)) opened = true;
    const form = opened ? meetingFormAt(doc, k) : undefined;
    if (form) return form === "visit";
  }
  return false;
}

/** Whether the day is before the story's: `The eighth round took place in Lima in July`. */
const isBackground = (story: Story, { date }: Circumstance): boolean => {
  const today = todayOf(story);
  return date !== undefined && today !== undefined && date.lastDay < today;
};
