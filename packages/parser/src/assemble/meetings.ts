import type { MeetingStatus } from "@communique/core";
import { matchAt } from "../annotate/matches.js";
import { isPossessive, type Mention } from "../annotate/mention.js";
import {
  is,
  isCapital,
  isModal,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, rewind } from "../resolve/discourse.js";
import { type Anchor, findAnchors } from "./meeting-anchors.js";
import { attendance, joinEvent, joinMain } from "./meeting-attendance.js";
import { type Circumstance, circumstanceOf, hasDayOrPlace } from "./meeting-circumstance.js";
import { aheadOf, impliedDate, stayOf } from "./meeting-day.js";
import { eventName } from "./meeting-event-name.js";
import { withoutAnnouncement } from "./meeting-headline.js";
import { withHost } from "./meeting-host.js";
import { isAccepted } from "./meeting-invited.js";
import { addMeeting } from "./meeting-merge.js";
import { partiesOf } from "./meeting-parties.js";
import { beThere } from "./meeting-place.js";
import { isPresented, isSide, settle } from "./meeting-settle.js";
import { completeSides } from "./meeting-sides.js";
import { isScheduled } from "./meeting-status.js";
import { isAnother, landOf, stayAt } from "./meeting-stay.js";
import { toldGuest } from "./meeting-told.js";
import { agenda } from "./meeting-topics.js";
import {
  isCall,
  isEvent,
  isHeld,
  isVague,
  isVisit,
  lastWhere,
  type MeetingFacts,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
  type Story,
  todayOf,
} from "./meeting-types.js";

/** How far behind those who are met `separately` may stand: `received A and B for meetings separately`. */
const APART_REACH = 4;
/** How far from the verb of a welcome its airport may stand, in tokens. */
const AIRPORT_REACH = 30;

/** Reads the encounters of a story in reading order, one record each. */
export function findMeetings(d: Discourse, facts: MeetingFacts): readonly MeetingFound[] {
  const { doc } = d;
  const skipTo = facts.dateline.range?.to ?? 0;
  const story: Story = { d, facts, all: [], main: undefined };
  const first = doc.tokens.count > 0 ? sentenceOf(doc, Math.min(skipTo, doc.tokens.count - 1)) : 0;
  for (let s = first; s < doc.segments.count; s++) {
    const end = sentenceEnd(doc, s);
    rewind(d, s);
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
  const participants = withHost(story, anchor, read, before);
  const leads = subject && subject.label.from === sentenceStart(d.doc, anchor.sentence);
  if (subject?.person && (leads || !isVisit(anchor))) story.met = subject.person;
  const none = { subject, meeting: undefined };
  let status = statusOf(d.doc, anchor, before);
  if (!status || isPartOfName(d, anchor)) return none;
  const where = circumstanceOf(d, anchor, facts);
  if (onlySpeaks(story, anchor, participants, where)) return none;
  // An invitation that was accepted: the visit is agreed.
  const agreed = isAccepted(d.doc, anchor);
  // `invited her to the forum, due to open on May 14`: the forum takes place, whoever comes.
  const scheduled = isEvent(anchor) && isScheduled(d.doc, anchor);
  if (status === "invited" && (agreed || scheduled)) status = "planned";
  if (anchor.bare && anchor.verb?.entry.object === "session" && isOwnEvent(story, anchor, where)) {
    joinMain(story, participants);
    return none;
  }
  if (anchor.bare && !anchor.verb && isEvent(anchor) && !hasDayOrPlace(where))
    joinEvent(story, participants);
  if (pointsBack(story, anchor, participants, where)) {
    byCall(story, anchor);
    return none;
  }
  if (anchor.bare && isVisit(anchor) && participants.length === 0) return none;
  const parties = isVisit(anchor) ? ofGuest(story, participants, where) : participants;
  const sides = completeSides(story, anchor, parties, where, status);
  // `my recent trip`, `our first session`: a speech tells of more than one can place.
  if (anchor.self && (isVisit(anchor) ? where.places.length === 0 : sides?.length === 1))
    return none;
  if (!sides || atAirport(d.doc, anchor)) return none;
  let meeting: MeetingFound | undefined;
  let main: MeetingFound | undefined;
  for (const encounter of encountersOf(d.doc, anchor, sides, subject)) {
    const stops = where.places.length > 0 ? where.places : [undefined];
    for (const place of isVisit(anchor) ? stops : stops.slice(0, 1)) {
      // `when he visits the United States`: whoever is meant, it is not their own country.
      const own =
        anchor.verb?.entry.abroad || (isVisit(anchor) && place !== undefined && !place.city);
      if (own && anchor.verb && isHome(encounter, place)) continue;
      const found = foundOf(story, anchor, encounter, status, where, place, before);
      if (!found) continue;
      meeting = addMeeting(story.all, found);
      if (meeting === found && isMain(found)) main ??= found;
    }
  }
  if (!story.main && main) makeMain(story, main);
  return { subject, meeting };
}

/** `met separately with A and B`, `received A and B for separate talks`: one encounter with each of them. */
function encountersOf(
  doc: TextDocument,
  { from, to }: Anchor,
  sides: ParticipantFound[],
  subject: Actor | undefined,
): ParticipantFound[][] {
  const label = subject?.label ?? { from, to };
  const isOwn = (p: ParticipantFound): boolean =>
    p.label.to <= to || (p.label.from >= label.from && p.label.to <= label.to);
  const others = sides.filter((p) => !isOwn(p));
  if (others.length < 2 || others.length !== sides.length - 1) return [sides];
  const last = others.at(-1)?.label.to ?? to;
  // `met A and B respectively`
  let apart = is(doc, last, W.respectively);
  for (let k = from - 1; k < last + APART_REACH && !apart; k++)
    apart = is(doc, k, W.separate) && (k <= to || is(doc, k, W.adverb) || isMeeting(doc, k + 1));
  return apart ? others.map((p) => [...sides.filter(isOwn), p]) : [sides];
}

const isMeeting = (doc: TextDocument, k: number): boolean =>
  matchAt(doc.matches, k, Entry.meetingNoun) >= 0;

/** `He also met`: the subject of the encounter told of before, not whom the last sentence named. */
function goOn({ d, met }: Story, { from, sentence, verb }: Anchor): void {
  const { doc } = d;
  const low = sentenceStart(doc, sentence);
  const m = d.cover[low] as number;
  const pronoun = d.mentions[m]?.kind === "pronoun" && (is(doc, low, W.he) || is(doc, low, W.she));
  if (!verb || !met || !pronoun || from > low + 3 || d.people.of[m] === met) return;
  let also = false;
  for (let k = low + 1; k < verb.range.from; k++)
    if (is(doc, k, W.adverb) || isModal(doc, k)) also = true;
  const gender = is(doc, low, W.she) ? "she" : "he";
  if (!also || (met.gender !== undefined && met.gender !== gender)) return;
  if (!d.people.of[m]) met.mentions.push(d.mentions[m] as Mention);
  d.people.of[m] = met;
}

/** `A and B discussed trade` behind the story of their meeting: what was spoken of there. */
function onlySpeaks(
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
  const first = Math.min(...participants.map((p) => p.label.from));
  const joint = participants.every((p) => p.label.to <= to && p.label.from >= first);
  const isTheirs = (m: MeetingFound): boolean =>
    isHeld(m) && !isVisit(m) && participants.every((p) => m.participants.some((q) => isSide(q, p)));
  return joint && lastWhere(story.all, isTheirs) !== undefined;
}

/** `attended the meeting`, `attended the session`: what the story is about, where neither day nor place is another. */
function isOwnEvent({ main }: Story, anchor: Anchor, where: Circumstance): boolean {
  if (!isEvent(anchor)) return true;
  return main?.form === anchor.form && !hasDayOrPlace(where);
}

/** An infinitive of purpose and `for talks` have the status of the visit they are the purpose of. */
function statusOf(
  doc: TextDocument,
  { status, verb, from, sentence }: Anchor,
  before: MeetingFound | undefined,
): MeetingStatus | undefined {
  // `for meetings with A and an engagement with B`
  const joined = !verb && status === "held" && (is(doc, from - 1, W.and) || isAddition(doc, from));
  if (joined && before?.status === "planned" && before.sentence === sentence) return "planned";
  // `visited Chad in March and met A`
  const went =
    verb && status === "held" && before?.sentence === sentence && is(doc, from - 1, W.and);
  if (went && before.status === "past") return "past";
  // `is in Riga to attend the forum`
  if (status === undefined && verb && beThere(doc, from) >= 0) return "held";
  const purpose = status === undefined || (!verb && status === "held" && is(doc, from - 1, W.for));
  return purpose && before && isVisit(before) ? before.status : status;
}

/** `in addition to` in front of token `from`. */
const isAddition = (doc: TextDocument, from: number): boolean =>
  is(doc, from - 1, W.to) && is(doc, from - 3, W.in) && is(doc, from - 2, W.channel);

/** `the National People's Congress`: the noun belongs to the name of a body. */
function isPartOfName(d: Discourse, { noun, verb }: Anchor): boolean {
  if (!noun || verb) return false;
  const m = d.mentions[d.cover[noun.from] as number];
  // `the East Asia Summit`: the body is the event.
  if (m && d.doc.lexicon.language.organizations[m.organization]?.kind === "forum") return false;
  return (
    m !== undefined &&
    m.from < noun.from &&
    m.to >= noun.to &&
    isCapital(d.doc, noun.from) &&
    m.kind !== "name" &&
    m.kind !== "country"
  );
}

/** `The conversation came after …`, `It was their second call this year`: it says nothing new of the story's own meeting. */
function pointsBack(
  { d: { doc }, main, all }: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
): boolean {
  // `It will be her first trip since May`: the visit told of before.
  const trip = isVisit(anchor) && where.places.length === 0 && isPresented(doc, anchor);
  if (trip && lastWhere(all, isVisit)) return true;
  if (!main || anchor.verb || isVisit(anchor) || isEvent(anchor)) return false;
  // `The talks follow a phone call last week`: the day is that of the call.
  const bare = anchor.bare && (!hasDayOrPlace(where) || is(doc, anchor.to, W.following));
  const presented = isPresented(doc, anchor) && main.status === anchor.status;
  return (
    (bare || presented) &&
    participants.every((p) => main.participants.some((q) => q.person === p.person))
  );
}

/** `returned to Riga`: one's own country. */
const isHome = (sides: readonly ParticipantFound[], place: PlaceFound | undefined): boolean =>
  sides.some(({ person }) => person?.country !== undefined && person.country === place?.country);

/** `discussed trade with B … During the phone call, …`: by which way the two spoke. */
function byCall({ main }: Story, anchor: Anchor): void {
  if (!main || !isCall(anchor) || !isVague(main)) return;
  main.form = anchor.form;
  main.place = undefined;
}

/** `was welcomed at the airport`: protocol. */
function atAirport(doc: TextDocument, anchor: Anchor): boolean {
  if (isVisit(anchor)) return false;
  const end = Math.min(sentenceEnd(doc, anchor.sentence), anchor.to + AIRPORT_REACH);
  for (
    let k = Math.max(sentenceStart(doc, anchor.sentence), anchor.from - AIRPORT_REACH);
    k < end;
    k++
  )
    if (is(doc, k, W.airport)) return true;
  return false;
}

/** `This is the first visit to Chad by a Peruvian speaker in six years`: it is the guest's, who is of that country. */
function ofGuest(
  { d, main }: Story,
  participants: ParticipantFound[],
  { places: [place] }: Circumstance,
): ParticipantFound[] {
  const [only, more] = participants;
  if (!main || more || !only?.person) return participants;
  // `Minister A met Minister B of Chad. It was his first visit to Latvia`: who is at home there is not meant.
  if (is(d.doc, only.label.from, W.possessive) && isHome(participants, place)) {
    const others = main.participants.filter(
      ({ person }) => person?.country !== undefined && person.country !== place?.country,
    );
    return others.length === 1 ? others : participants;
  }
  if (!only.person.indefinite) return participants;
  const guests = main.participants.filter(
    (p) => p.person?.name && p.person.country === only.person?.country,
  );
  return guests.length === 1 ? guests : participants;
}

function foundOf(
  story: Story,
  anchor: Anchor,
  participants: ParticipantFound[],
  said: MeetingStatus,
  where: Circumstance,
  place: PlaceFound | undefined,
  before: MeetingFound | undefined,
): MeetingFound | undefined {
  const { main } = story;
  const status = settle(story, anchor, said, where.date, participants, place);
  if (!status) return undefined;
  const stay = stayAt(story, anchor, status, before, participants);
  const own = aheadOf(story, status, where.date);
  const date =
    (isVisit(anchor) ? stayOf(story.d.doc, anchor, own) : own) ??
    (stay === before || stay?.sentence === anchor.sentence ? stay?.date : undefined) ??
    impliedDate(story, status);
  const at = place ?? landOf(story, anchor, participants) ?? stay?.place;
  // The date of a dateline is the story's.
  const told = (story.facts.dateline.range?.to ?? 0) <= (own?.from ?? -1);
  const found: MeetingFound = {
    form: inPerson(story.d, anchor, where)
      ? "meeting"
      : isNextSession(story, anchor)
        ? "session"
        : anchor.form,
    status,
    participants: [...participants],
    date,
    dated: told,
    place: isCall(anchor) ? undefined : at,
    venue: where.venue,
    occasion: where.occasion,
    topics: [],
    name: isEvent(anchor) ? eventName(story.d.doc, anchor) : undefined,
    evidence: [{ from: evidenceStart(story.d.doc, anchor), to: anchor.to }],
    rule: `en/meeting/${anchor.verb ? anchor.verb.entry.object : "noun"}`,
    sentence: anchor.sentence,
    another: isAnother(story.d.doc, anchor),
  };
  if (main && !where.date && isHeld(found) && main.date) found.date = main.date;
  return found;
}

/** `agreed to hold the next meeting in Lima`, where the story is of a session. */
function isNextSession({ d: { doc }, main }: Story, { noun, form }: Anchor): boolean {
  if (!noun || form !== "meeting" || !main || !isEvent(main)) return false;
  const k = noun.from - 1;
  return (
    (is(doc, k, W.upcoming) || is(doc, k, W.previous)) &&
    !is(doc, noun.to, W.with) &&
    !is(doc, noun.to, W.between)
  );
}

/** `spoke on the margins of the summit`, `spoke at the White House`: face to face, as no telephone is named. */
function inPerson(
  { doc }: Discourse,
  { form, verb, noun }: Anchor,
  { occasion, venue }: Circumstance,
): boolean {
  if (form !== "phone_call" || noun || verb?.entry.object !== "with") return false;
  const at = venue && (is(doc, venue.from - 1, W.the) ? venue.from - 2 : venue.from - 1);
  const there = at !== undefined && is(doc, at, W.at);
  return verb.entry.form === "phone_call" && (occasion !== undefined || there);
}

/** `Okello's first visit`: the noun phrase without the owner's mark. */
const evidenceStart = (doc: TextDocument, { from }: Anchor): number =>
  isPossessive(doc, from) ? from + 1 : from;

const isMain = (m: MeetingFound): boolean => isHeld(m) && !isVisit(m) && m.participants.length > 1;

/** The dateline says where the main meeting was. */
function makeMain(story: Story, m: MeetingFound): void {
  story.main = m;
  const { dateline } = story.facts;
  // `arrived in Chad and held talks`: in the city of the dateline.
  const vague = !m.place || (!m.place.city && m.place.country === dateline.place?.country);
  if (vague && !m.occasion && !isCall(m) && dateline.place)
    m.place = {
      name: dateline.place.name,
      ...(dateline.place.country ? { country: dateline.place.country } : {}),
      range: { from: dateline.place.from, to: dateline.place.to },
      city: true,
      implied: true,
    };
}
