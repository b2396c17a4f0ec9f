import type { MeetingForm, MeetingStatus } from "@communique/core";
import { isoDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import { matchAt } from "../annotate/matches.js";
import { topicsIn } from "../annotate/topics.js";
import {
  is,
  isCapital,
  isKind,
  paragraphOf,
  sentenceEnd,
  sentenceOf,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Actor, type Discourse, rewind } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import { type Anchor, findAnchors } from "./meeting-anchors.js";
import { type Circumstance, circumstanceOf, speechBetween } from "./meeting-circumstance.js";
import { listFrom } from "./meeting-lists.js";
import { addMeeting } from "./meeting-merge.js";
import { distinct, partiesOf } from "./meeting-parties.js";
import {
  isCall,
  isEvent,
  isHeld,
  isVisit,
  type MeetingDate,
  type MeetingFacts,
  type MeetingFound,
  type ParticipantFound,
  type PlaceFound,
} from "./meeting-types.js";

/** How far from the verb of a welcome its airport may stand, in tokens. */
const AIRPORT_REACH = 30;
/** The sentences of a lead. */
const LEAD = 2;
/** The days that a visit lasts at most before its meeting. */
const STAY = 4;

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
    for (const anchor of findAnchors(doc, s, skipTo, facts.quoted)) {
      const read = readAnchor(story, anchor, previous, before);
      previous = read.subject ?? previous;
      before = read.meeting ?? before;
    }
    if (end > skipTo) {
      attendance(story, s);
      agenda(story, s, before);
    }
  }
  return story.all.filter((m) => m.participants.length > 0);
}

interface Story {
  readonly d: Discourse;
  readonly facts: MeetingFacts;
  readonly all: MeetingFound[];
  main: MeetingFound | undefined;
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
  const { participants, subject } = partiesOf(d, anchor, previous);
  const none = { subject, meeting: undefined };
  const status = statusOf(story, anchor, before);
  if (!status) return none;
  const where = circumstanceOf(d, anchor, facts);
  if (pointsBack(story, anchor, participants, where)) return none;
  if (anchor.bare && isVisit(anchor) && participants.length === 0) return none;
  const sides = completeSides(story, anchor, participants, where, status);
  if (!sides || atAirport(d.doc, anchor)) return none;
  let meeting: MeetingFound | undefined;
  const stops = where.places.length > 0 ? where.places : [undefined];
  for (const place of isVisit(anchor) ? stops : stops.slice(0, 1)) {
    const found = foundOf(story, anchor, sides, status, where, place, before);
    if (!found) continue;
    meeting = addMeeting(story.all, found);
    if (!story.main && meeting === found && isMain(found)) makeMain(story, found);
  }
  return { subject, meeting };
}

/** What the anchor's words say, or the visit that it belongs to: `will travel to Peru for talks with …`. */
function statusOf(
  story: Story,
  anchor: Anchor,
  before: MeetingFound | undefined,
): MeetingStatus | undefined {
  const forTalks = !anchor.verb && is(story.d.doc, anchor.from - 1, W.for);
  if (forTalks && anchor.status === "held")
    return framedBy(story, anchor, before)?.status ?? anchor.status;
  return anchor.status ?? (before && isVisit(before) ? before.status : undefined);
}

/** `The conversation came after …`: it says nothing new of the story's own meeting. */
function pointsBack(
  { main }: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  { date, places }: Circumstance,
): boolean {
  return (
    main !== undefined &&
    anchor.bare &&
    !anchor.verb &&
    !isVisit(anchor) &&
    !isEvent(anchor) &&
    date === undefined &&
    places.length === 0 &&
    participants.every((p) => main.participants.some((q) => q.person === p.person))
  );
}

/** The participants, if they make an encounter: two sides that meet, somebody who visits, countries whose commission sits. */
function completeSides(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  where: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const people = participants.filter((p) => p.person);
  if (isVisit(anchor)) {
    const counted = !anchor.verb || anchor.verb.entry.object === "noun" || where.places.length > 0;
    return people.length > 0 && counted ? [...people] : undefined;
  }
  if (isEvent(anchor)) {
    if (anchor.verb) {
      if (people.length > 0 || participants.length > 1) return [...participants];
      const sitting = countriesIn(story.d.doc, anchor);
      return sitting.length > 1 ? sitting : undefined;
    }
    const own = where.date !== undefined || where.places.length > 0;
    if (anchor.bare && participants.length === 0 && !own) return undefined;
    // A session that is only spoken of is none: it must have its time or place.
    if (!own && status === "held") return undefined;
    if (participants.length > 0) return [...participants];
    const named = countriesIn(story.d.doc, anchor);
    const sides =
      named.length > 1 ? named : anchor.form !== "summit" ? sidesOf(story, anchor) : named;
    return sides.length > 1 ? sides : undefined;
  }
  const dated = where.date !== undefined || where.places.length > 0;
  // `talks between Chad and Peru`: countries meet where a day or place makes it an event.
  const met = people.length > 0 || (!anchor.verb && dated && status !== "proposed");
  if (participants.length >= 2 && met) return [...participants];
  // `his recent conversation in Riga`, `a round of talks planned for May was cancelled`
  if (status === "cancelled" || status === "postponed") return sidesOf(story, anchor);
  // `The last such consultations took place in Oslo in 2023`: nobody named, so they were between the story's sides.
  const elsewhen = status === "past" || status === "planned" || isBackground(story, where);
  if (elsewhen && dated && participants.length === 0 && leavesSidesOpen(story.d, anchor))
    return sidesOf(story, anchor);
  return undefined;
}

/** Whether the day is before the story's: `The eighth round took place in Lima in July`. */
const isBackground = ({ main, facts }: Story, { date }: Circumstance): boolean => {
  const today = main?.date?.firstDay ?? facts.reference;
  return date !== undefined && today !== undefined && date.lastDay < today;
};

/** Whether a noun phrase names no party, not even one that is not understood: `the next OPEC meeting`, `a meeting of experts`. */
function leavesSidesOpen({ doc }: Discourse, { verb, noun, from, to }: Anchor): boolean {
  if (verb || !noun) return false;
  if (is(doc, to, W.of) || is(doc, to, W.with) || is(doc, to, W.between)) return false;
  if (isKind(doc, from, Kind.possessive) || is(doc, from, W.possessive)) return false;
  for (let k = from + 1; k < noun.from; k++)
    if (isCapital(doc, k) || isKind(doc, k, Kind.single)) return false;
  return true;
}

/** The countries whose adjectives or names stand in the noun phrase: `the Kazakh-Dutch Working Group`. */
function countriesIn(doc: TextDocument, anchor: Anchor): ParticipantFound[] {
  const found: ParticipantFound[] = [];
  for (
    let k = anchor.noun?.from ?? anchor.from;
    k < anchor.to + 8 && k < sentenceEnd(doc, anchor.sentence);
    k++
  ) {
    if (
      k >= anchor.to &&
      !isKind(doc, k, Kind.hyphen) &&
      !is(doc, k, W.of) &&
      matchAt(doc.matches, k, Entry.demonym) < 0
    )
      if (!is(doc, k, W.the) && !is(doc, k, W.sitting)) break;
    const demonym = matchAt(doc.matches, k, Entry.demonym);
    const name = matchAt(doc.matches, k, Entry.country);
    const m = demonym >= 0 ? demonym : name;
    const country =
      m >= 0 ? doc.lexicon.language.countries[doc.matches.ref[m] as number]?.id : undefined;
    if (country)
      found.push({
        country,
        label: { from: k, to: doc.matches.to[m] as number },
        role: "participant",
      });
  }
  return distinct(found);
}

/** The two or three sides of the story: the countries of its main meeting. */
function sidesOf(story: Story, anchor: Anchor): ParticipantFound[] {
  const countries = (story.main ?? story.all[0])?.participants.flatMap(
    (p) => p.person?.country ?? p.country ?? [],
  );
  const label = { from: anchor.from, to: anchor.to };
  const found = [...new Set(countries ?? [])].map(
    (country): ParticipantFound => ({ country, label, role: "participant" }),
  );
  return found.length === 2 || found.length === 3 ? found : [];
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
  const stay = framedBy(story, anchor, before) ?? tourStop(story, anchor, status);
  const date =
    where.date ?? (stay === before ? stay?.date : undefined) ?? impliedDate(story, status);
  const at = place ?? stay?.place;
  const found: MeetingFound = {
    form: anchor.form,
    status,
    participants: [...participants],
    topics: [],
    evidence: [{ from: evidenceStart(story.d.doc, anchor), to: anchor.to }],
    rule: `en/meeting/${anchor.verb ? anchor.verb.entry.object : "noun"}`,
    sentence: anchor.sentence,
  };
  if (date) found.date = date;
  if (at && !isCall(anchor)) found.place = at;
  if (where.venue) found.venue = where.venue;
  if (where.occasion) found.occasion = where.occasion;
  if (main && !where.date && isHeld(found) && main.date) found.date = main.date;
  return found;
}

/** `Okello's first visit`: the noun phrase without the owner's mark. */
const evidenceStart = (doc: TextDocument, { from }: Anchor): number =>
  isKind(doc, from, Kind.possessive) ? from + 1 : from;

/** A day before the story's is background, one after it a plan. */
function settle(
  story: Story,
  anchor: Anchor,
  said: MeetingStatus,
  date: DateMention | undefined,
  participants: readonly ParticipantFound[],
  place: PlaceFound | undefined,
): MeetingStatus | undefined {
  const { main, facts } = story;
  if (said !== "held" && said !== "ongoing") return said;
  const today = main?.date?.firstDay ?? facts.reference;
  if (said === "ongoing" && date && today !== undefined && date.firstDay > today) return "planned";
  if (
    date &&
    today !== undefined &&
    (main || isVisit(anchor) || !anchor.verb || !inLead(story, anchor))
  ) {
    // The guest has come, or the two have met, a few days before.
    const arrived =
      (isVisit(anchor) || !main) &&
      today - date.lastDay <= STAY &&
      (!main || participants.some((p) => main.participants.some((q) => q.person === p.person)));
    if (date.lastDay < today && !arrived) return "past";
    if (date.firstDay > today && !anchor.verb) return "planned";
  }
  if (!main || anchor.verb) return said;
  // `He mentioned his conversation with C (earlier this month)`: who meets others than today's told of an earlier day.
  const ours = participants.every((p) => main.participants.some((q) => q.person === p.person));
  const sometime = !date || date.lastDay > date.firstDay;
  if (!isVisit(anchor) && !isEvent(anchor) && !ours && sometime) return "past";
  if (date) return said;
  if (!isVisit(anchor)) return said;
  // A visit without a day: the guest's own visit is under way; any other is only spoken of.
  const doc = story.d.doc;
  if (is(doc, anchor.from - 1, W.following) || is(doc, anchor.from - 2, W.following)) return "past";
  const home = main.place?.country ?? facts.dateline.place?.country;
  return ours && (!place || !home || place.country === home) ? said : undefined;
}

/** Whether the encounter is what the story opens with: it was held, if only a day or two ago. */
const inLead = ({ d, facts }: Story, { sentence }: Anchor): boolean => {
  const first = Math.min(facts.dateline.range?.to ?? 0, d.doc.tokens.count - 1);
  return sentence - sentenceOf(d.doc, first) < LEAD;
};

/** The visit during which the encounter was: the one told of just before, in the same clause of speech. */
function framedBy(
  { d: { doc } }: Story,
  anchor: Anchor,
  before: MeetingFound | undefined,
): MeetingFound | undefined {
  if (!before || !isVisit(before) || isVisit(anchor)) return undefined;
  const visit = before.evidence.at(-1);
  return visit && !speechBetween(doc, visit.to, anchor.from) ? before : undefined;
}

/** On a tour, what is planned happens at the stop named last. */
function tourStop(story: Story, anchor: Anchor, status: MeetingStatus): MeetingFound | undefined {
  if (isVisit(anchor) || status !== "planned") return undefined;
  const { doc } = story.d;
  const last = story.all.filter((m) => isVisit(m) && m.status === "planned").at(-1);
  if (!last) return undefined;
  const at = last.evidence.at(-1)?.from ?? 0;
  return paragraphOf(doc, at) === paragraphOf(doc, anchor.from) ? last : undefined;
}

/** A held meeting without a day of its own happened on the story's. */
function impliedDate(story: Story, status: MeetingStatus): MeetingDate | undefined {
  if (status !== "held" && status !== "ongoing") return undefined;
  const { dateline, reference } = story.facts;
  if (dateline.date || reference === undefined) return dateline.date;
  const day = isoDay(reference);
  return {
    edtf: day,
    first: day,
    last: day,
    firstDay: reference,
    lastDay: reference,
    precision: "day",
    basis: dateline.headerDate === undefined ? "published" : "dateline",
  };
}

const isMain = (m: MeetingFound): boolean => isHeld(m) && !isVisit(m) && m.participants.length > 1;

/** The dateline says where the main meeting was. */
function makeMain(story: Story, m: MeetingFound): void {
  story.main = m;
  const { dateline } = story.facts;
  if (!m.place && !m.occasion && !isCall(m) && dateline.place)
    m.place = {
      name: dateline.place.name,
      ...(dateline.place.country ? { country: dateline.place.country } : {}),
      range: { from: dateline.place.from, to: dateline.place.to },
      city: true,
    };
}

/** `The meeting was also attended by A. Okello`, `the forum, co-chaired by A and B`: more participants of a meeting named before. */
function attendance(story: Story, sentence: number): void {
  const { d } = story;
  const { doc } = d;
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    const chaired = is(doc, k, W.led);
    if (!(chaired || is(doc, k, W.attending)) || !is(doc, k + 1, W.by)) continue;
    const noun = nounBefore(doc, sentenceStart(doc, sentence), k);
    if (!noun) continue;
    const event = story.all.filter(isEvent).at(-1);
    const meeting = isEvent({ form: noun }) ? event : story.main;
    const people = listFrom(d, k + 2, end, chaired ? "chair" : "accompanying").filter(
      (p) => p.person,
    );
    if (!meeting || people.length === 0) continue;
    const countries = people.flatMap((p) => p.person?.country ?? []);
    const others = meeting.participants.filter(
      (p) => p.person || !countries.includes(p.country ?? ""),
    );
    meeting.participants = distinct([...others, ...people]);
  }
}

/** The form of the meeting noun that the participle at `k` belongs to. */
function nounBefore(doc: TextDocument, low: number, k: number): MeetingForm | undefined {
  for (let i = k - 1; i >= Math.max(low, k - 7); i--) {
    const m = matchAt(doc.matches, i, Entry.meetingNoun);
    if (m >= 0) return doc.lexicon.language.meetingNouns[doc.matches.ref[m] as number]?.form;
  }
  return undefined;
}

/** What was discussed: the topics behind a verb of agenda. */
function agenda(story: Story, sentence: number, here: MeetingFound | undefined): void {
  const { d, facts } = story;
  const { doc } = d;
  const meeting = here && !isVisit(here) ? here : story.main;
  if (!meeting) return;
  const end = sentenceEnd(doc, sentence);
  for (let k = sentenceStart(doc, sentence); k < end; k++) {
    if (!is(doc, k, W.agenda) || facts.quoted[k]) continue;
    for (const topic of topicsIn(doc, [{ from: k + 1, to: end }]))
      if (!meeting.topics.includes(topic)) meeting.topics.push(topic);
    return;
  }
}
