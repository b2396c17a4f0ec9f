import type { MeetingStatus } from "@communique/core";
import { type Mention, organizationOf } from "../annotate/mention.js";
import {
  hasWord,
  is,
  isCapital,
  isModal,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, mentionAt, rewind } from "../resolve/discourse.js";
import type { Anchor } from "./meeting-anchors.js";
import { encountersOf } from "./meeting-apart.js";
import { attendance, joinEvent, joinMain } from "./meeting-attendance.js";
import { endsPlan, travellers } from "./meeting-called-off.js";
import { type Circumstance, circumstanceOf, hasDayOrPlace } from "./meeting-circumstance.js";
import { companyOnVisit } from "./meeting-company.js";
import { openGround, standOn } from "./meeting-ground.js";
import { withoutAnnouncement } from "./meeting-headline.js";
import { withHost } from "./meeting-host.js";
import { isAccepted } from "./meeting-invited.js";
import { addMeeting } from "./meeting-merge.js";
import { isScheduled } from "./meeting-noun-status.js";
import { storySides } from "./meeting-open-sides.js";
import { partiesOf } from "./meeting-parties.js";
import { beThere, datelinePlace } from "./meeting-place.js";
import { recordOf } from "./meeting-record.js";
import { attendsOwn, byCall, onlySpeaks, pointsBack } from "./meeting-retold.js";
import { findAnchors } from "./meeting-sentence-anchors.js";
import { tookPart } from "./meeting-settle.js";
import { completeSides } from "./meeting-sides.js";
import { toldGuest } from "./meeting-told.js";
import { agenda } from "./meeting-topics.js";
import {
  countryOf,
  isCall,
  isEvent,
  isHeld,
  isVisit,
  lastWhere,
  type MeetingFacts,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
  type Story,
  toldAt,
} from "./meeting-types.js";

/** How far from the verb of a welcome its airport may stand, in tokens. */
const AIRPORT_REACH = 30;
/** The most words of `the two sides`. */
const SIDES = 3;
/** The days that a meeting lasts at most. */
const MONTH = 27;

/** Reads the encounters of a story in reading order, one record each. */
export function findMeetings(d: Discourse, facts: MeetingFacts): readonly MeetingFound[] {
  const { doc } = d;
  const skipTo = facts.dateline.range?.to ?? 0;
  const story: Story = { d, facts, all: [], main: undefined, met: undefined, ground: undefined };
  const first = doc.tokens.count > 0 ? sentenceOf(doc, Math.min(skipTo, doc.tokens.count - 1)) : 0;
  for (let s = first; s < doc.segments.count; s++) {
    const end = sentenceEnd(doc, s);
    rewind(d, s);
    openGround(story, s);
    let previous: Actor | undefined;
    let before: MeetingFound | undefined;
    for (const anchor of findAnchors(doc, s, skipTo, facts)) {
      const read = readAnchor(story, anchor, previous, before);
      previous = read.subject ?? previous;
      before = read.meeting ?? before;
    }
    if (end > skipTo) {
      const told = toldGuest(story, s);
      if (told) {
        const known = addMeeting(story.all, told);
        if (!story.main && known === told) makeMain(story, told);
      }
      attendance(story, s);
      agenda(story, s, before);
    }
  }
  return withoutAnnouncement(
    doc,
    story.all.filter((m) => m.participants.length > 0),
  );
}

interface Read {
  readonly subject: Actor | undefined;
  readonly meeting: MeetingFound | undefined;
}

function readAnchor(
  story: Story,
  anchor: Anchor,
  previous: Actor | undefined,
  before: MeetingFound | undefined,
): Read {
  const { d, facts } = story;
  goOn(story, anchor);
  const read = partiesOf(d, anchor, previous);
  const { subject } = read;
  const all = withHost(story, anchor, read, before);
  const meets = anchor.verb !== undefined && anchor.verb.entry.object !== "with";
  const ours = subject && all.every((p) => p.label.to <= subject.label.to) ? subject : undefined;
  const participants =
    meets && ours && namesBothSides(d.doc, ours) ? ofMain(story, anchor, all) : all;
  const leads = subject && subject.label.from === sentenceStart(d.doc, anchor.sentence);
  if (subject?.person && (leads || !isVisit(anchor))) story.met = subject.person;
  const none = { subject, meeting: undefined };
  let status = statusOf(d.doc, anchor, before);
  if (!status || isPartOfName(d, anchor)) return none;
  const where = circumstanceOf(d, anchor, facts);
  if (onlySpeaks(story, anchor, participants, where)) return none;
  // `will host A for a summit`: that is what the record says.
  const told = before?.form === anchor.form && before.sentence === anchor.sentence;
  if (told && !anchor.verb && isEvent(anchor) && is(d.doc, anchor.from - 1, W.for))
    return { subject, meeting: before };
  // An invitation that was accepted: the visit is agreed.
  const agreed = isAccepted(d.doc, anchor);
  // `invited her to the forum, due to open on May 14`: the forum takes place, whoever comes.
  const scheduled = isEvent(anchor) && isScheduled(d.doc, anchor);
  if (status === "invited" && (agreed || scheduled)) status = "planned";
  if (attendsOwn(story, anchor, where)) {
    joinMain(story.main ? story : { main: lastWhere(story.all, isEvent) }, participants);
    return none;
  }
  if (anchor.bare && !anchor.verb && isEvent(anchor) && !hasDayOrPlace(where))
    joinEvent(story, participants);
  if (pointsBack(story, anchor, participants, where)) {
    byCall(story, anchor);
    return none;
  }
  if (endsPlan(story, anchor, status, where)) return none;
  if (anchor.bare && isVisit(anchor) && participants.length === 0) return none;
  const parties = isVisit(anchor)
    ? [...ofGuest(story, participants, where, status), ...companyOnVisit(d, anchor, where)]
    : participants;
  const sides = completeSides(story, anchor, parties, where, status);
  // `my recent trip`, `our first session`: a speech tells of more than one can place.
  if (anchor.self && (isVisit(anchor) ? where.places.length === 0 : sides?.length === 1))
    return none;
  if (!sides || atAirport(d.doc, anchor)) return none;
  const meeting = addEncounters(
    story,
    anchor,
    encountersOf(d.doc, anchor, sides, subject),
    status,
    where,
    before,
  );
  return { subject, meeting };
}

/** Adds a record for each encounter, of a visit for each of its stops; the last one is given back. */
function addEncounters(
  story: Story,
  anchor: Anchor,
  encounters: readonly ParticipantFound[][],
  status: MeetingStatus,
  where: Circumstance,
  before: MeetingFound | undefined,
): MeetingFound | undefined {
  let meeting: MeetingFound | undefined;
  let main: MeetingFound | undefined;
  const stops = where.places.length > 0 ? where.places : [undefined];
  const dated = stops.some((stop) => stop?.when);
  for (const encounter of encounters) {
    for (const place of isVisit(anchor) ? stops : stops.slice(0, 1)) {
      // `when he visits the United States`: whoever is meant, it is not their own country.
      const abroad = anchor.verb?.entry.abroad || (isVisit(anchor) && place && !place.city);
      if (anchor.verb && abroad && isHome(encounter, place)) continue;
      const there = dated ? { ...where, date: place?.when } : where;
      const found = recordOf(story, anchor, encounter, status, there, place, before);
      if (!found) continue;
      meeting = addMeeting(story.all, found);
      if (meeting === found && isMain(found)) main ??= found;
    }
  }
  if (!story.main && main) makeMain(story, main);
  if (meeting && isVisit(meeting)) standOn(story, meeting);
  return meeting;
}

/** `The two sides agreed to hold`, `the two countries held`: whoever was named last, those of the main meeting. */
const namesBothSides = (doc: TextDocument, { kind, label }: Actor): boolean =>
  kind === "group" &&
  label.to - label.from <= SIDES &&
  !isCapital(doc, label.to - 1) &&
  (is(doc, label.to - 1, W.lands) || is(doc, label.to - 1, W.teams));

/** The sides of the story, where they are not those whom the words would mean. */
function ofMain(
  story: Story,
  anchor: Anchor,
  all: readonly ParticipantFound[],
): ParticipantFound[] {
  const { main } = story;
  const same = main && all.length > 1 && tookPart(all, main);
  const sides = main && !same ? storySides(story, anchor) : [];
  return sides.length === 2 ? sides.map((p) => ({ ...p, group: true })) : [...all];
}

/** `He also met`: the subject of the encounter told of before, not whom the last sentence named. */
function goOn({ d, met }: Story, { from, sentence, verb }: Anchor): void {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const m = d.cover[low] as number;
  const pronoun =
    mentionAt(d, m)?.kind === "pronoun" && (is(doc, low, W.he) || is(doc, low, W.she));
  if (!verb || !met || !pronoun || from > low + 3 || d.people.of[m] === met) return;
  let also = false;
  for (let k = low + 1; k < verb.range.from; k++)
    if (is(doc, k, W.adverb) || isModal(doc, k)) also = true;
  const gender = is(doc, low, W.she) ? "she" : "he";
  if (!also || (met.gender !== undefined && met.gender !== gender)) return;
  if (!d.people.of[m]) met.mentions.push(d.mentions[m] as Mention);
  d.people.of[m] = met;
}

/** An infinitive of purpose and `for talks` have the status of the visit they are the purpose of. */
function statusOf(
  doc: TextDocument,
  { status, verb, form, from, sentence }: Anchor,
  before: MeetingFound | undefined,
): MeetingStatus | undefined {
  // `for meetings with A and an engagement with B`, `will leave to join A on his trip`
  const trip = is(doc, from - 1, W.on) && form === "visit";
  const joins = trip || is(doc, from - 1, W.and) || isAddition(doc, from);
  const joined = !verb && status === "held" && joins;
  if (joined && before?.status === "planned" && before.sentence === sentence) return "planned";
  // `visited Chad in March and met A`, `visited Chad in March, where she met A`
  const went = verb && status === "held" && before?.sentence === sentence;
  if (went && before.status === "past" && goesOn(doc, before, from)) return "past";
  // `is in Riga to attend the forum`
  if (status === undefined && verb && beThere(doc, from) >= 0) return "held";
  const purpose = status === undefined || (!verb && status === "held" && is(doc, from - 1, W.for));
  // `met in Riga to open the forum`, but `backed her bid to host the forum`
  const opens = verb && isEvent({ form }) && !is(doc, verb.range.from, W.hosting);
  const stays = before && (isVisit(before) || opens);
  if (!purpose || !stays) return status;
  // `left for Lima to attend the forum`
  return isVisit(before) && hasWord(doc, toldAt(before), from, W.leaving) && isHeld(before)
    ? "planned"
    : before.status;
}

/** Whether a verb whose group starts at token `from` goes on to tell of an earlier encounter: behind `and`, or `where` of a visit. */
const goesOn = (doc: TextDocument, before: MeetingFound, from: number): boolean =>
  is(doc, from - 1, W.and) || (isVisit(before) && hasWord(doc, toldAt(before), from, W.relative));

/** `in addition to` in front of token `from`. */
const isAddition = (doc: TextDocument, from: number): boolean =>
  is(doc, from - 1, W.to) && is(doc, from - 3, W.in) && is(doc, from - 2, W.channel);

/** `the National People's Congress`: the noun belongs to the name of a body. */
function isPartOfName(d: Discourse, { noun, verb }: Anchor): boolean {
  if (!noun || verb) return false;
  const m = mentionAt(d, d.cover[noun.from] as number);
  // `the East Asia Summit`: the body is the event.
  if (m && organizationOf(d.doc, m.organization)?.kind === "forum") return false;
  return (
    m !== undefined &&
    m.from < noun.from &&
    m.to >= noun.to &&
    isCapital(d.doc, noun.from) &&
    m.kind !== "name" &&
    m.kind !== "country"
  );
}

/** `returned to Riga`: one's own country. */
const isHome = (sides: readonly ParticipantFound[], place: PlaceFound | undefined): boolean =>
  sides.some((p) => countryOf(p) !== undefined && countryOf(p) === place?.country);

/** `was welcomed at the airport`: protocol. */
function atAirport(doc: TextDocument, anchor: Anchor): boolean {
  if (isVisit(anchor)) return false;
  const end = Math.min(sentenceEnd(doc, anchor.sentence), anchor.to + AIRPORT_REACH);
  const low = Math.max(sentenceStart(doc, anchor.sentence), anchor.from - AIRPORT_REACH);
  return hasWord(doc, low, end, W.airport);
}

/** `This is the first visit to Chad by a Peruvian speaker in six years`: it is the guest's, who is of that country. */
function ofGuest(
  story: Story,
  participants: ParticipantFound[],
  { places: [place] }: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] {
  const { d } = story;
  const main = story.main ?? lastWhere(story.all, isVisit);
  const [only, more] = participants;
  if (!only && place) return [...travellers(story, status)];
  if (!main || more || !only) return participants;
  // `The Peruvian delegation is on a visit to Chad`, whose leader met the minister
  if (only.group) return knownOf(main, only.country) ?? participants;
  if (!only.person) return participants;
  // `Minister A met Minister B of Chad. It was his first visit to Latvia`: who is at home there is not meant.
  if (is(d.doc, only.label.from, W.possessive) && isHome(participants, place)) {
    const others = main.participants.filter(
      ({ person }) => person?.country !== undefined && person.country !== place?.country,
    );
    return others.length === 1 ? others : participants;
  }
  if (!only.person.indefinite) return participants;
  return knownOf(main, only.person.country) ?? participants;
}

/** The one of a country who is named at an encounter. */
function knownOf(
  { participants }: MeetingFound,
  country: string | undefined,
): ParticipantFound[] | undefined {
  const known = participants.filter((p) => p.person?.name && p.person.country === country);
  return known.length === 1 ? known : undefined;
}

/** `at the forum this year`: without a day it is no story's main meeting. */
const isMain = (m: MeetingFound): boolean =>
  isHeld(m) &&
  !isVisit(m) &&
  m.participants.length > 1 &&
  (!m.date || m.date.lastDay - m.date.firstDay < MONTH);

/** The dateline says where the main meeting was. */
function makeMain(story: Story, m: MeetingFound): void {
  story.main = m;
  const here = datelinePlace(story.facts);
  // `arrived in Chad and held talks`: in the city of the dateline.
  const vague = !m.place || (!m.place.city && m.place.country === here?.country);
  if (vague && !m.occasion && !isCall(m) && here) m.place = { ...here, implied: true };
}
