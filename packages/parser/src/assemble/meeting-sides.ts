import type { MeetingStatus } from "@communique/core";
import { countryAt } from "../annotate/countries.js";
import { matchAt } from "../annotate/matches.js";
import { isPossessive } from "../annotate/mention.js";
import {
  is,
  isCapital,
  isKind,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, lastNamed, mentionsBetween } from "../resolve/speakers.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import type { Circumstance } from "./meeting-circumstance.js";
import { participantsOf } from "./meeting-lists.js";
import { distinct } from "./meeting-members.js";
import { landOf } from "./meeting-stay.js";
import {
  isCall,
  isEvent,
  isHeld,
  isVisit,
  type ParticipantFound,
  type Story,
} from "./meeting-types.js";

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
  const people = participants.filter((p) => p.person);
  if (isVisit(anchor)) {
    const { doc } = story.d;
    // `on the first leg of her four-nation tour`, `as part of his visit`: it is told of elsewhere.
    const elsewhere = is(doc, anchor.from - 1, W.of) || people.length > 1;
    if (!anchor.verb && where.places.length === 0 && elsewhere) return undefined;
    const counted =
      !anchor.verb ||
      anchor.verb.entry.object === "noun" ||
      where.places.length > 0 ||
      (!anchor.verb.entry.close && landOf(story, anchor, people) !== undefined) ||
      isOnVisit(doc, anchor);
    return people.length > 0 && counted ? [...people] : undefined;
  }
  if (isEvent(anchor)) {
    if (anchor.verb) {
      const named = countriesIn(story.d.doc, anchor);
      const foreign = people.some(
        (p) =>
          p.person?.country !== undefined && !named.some((n) => n.country === p.person?.country),
      );
      // `the U.S.-Fiji Strategic Dialogue`: whoever is of neither country was not there.
      if (named.length > 1 && foreign) return named;
      const alone = people.length === 1 && participants.length === 1 && status !== "held";
      // `proposed holding the next session`: it is of both sides.
      const both =
        alone && anchor.form === "session" && named.length < 2 ? sidesOf(story, anchor) : [];
      if (both.length > 1) return both;
      const some =
        people.length > 0 ||
        participants.length > 1 ||
        participants.some((p) => p.group || p.organization !== undefined);
      // `invited Omani companies to the Latvia-Gulf Business Forum`: they and Latvia.
      const { doc } = story.d;
      const [land, more] = named;
      const at = land?.label.to ?? 0;
      const paired =
        land &&
        !more &&
        (isKind(doc, at, Kind.hyphen) ||
          isKind(doc, at + 1, Kind.dash) ||
          isKind(doc, at, Kind.dash));
      if (some) return paired ? distinct([...participants, land]) : [...participants];
      // `It was decided to hold a meeting of the commission`
      const ours =
        named.length === 0 && anchor.form === "session" && status === "planned"
          ? sidesOf(story, anchor)
          : named;
      return ours.length > 1 ? ours : undefined;
    }
    const own = where.date !== undefined || where.places.length > 0;
    if (anchor.bare && participants.length === 0 && !own) return undefined;
    // A session that is only spoken of is none: it must have its time or place.
    if (!own && status === "held") return undefined;
    const hosted = participants.every((p) => p.role === "host");
    if (participants.length > 0 && !hosted) return [...participants];
    // `at the NATO Summit in Vilnius`: without a day nobody knows whether it was held.
    const told = where.date !== undefined || status !== "held";
    const body = told ? bodyOf(story.d, anchor) : undefined;
    if (body) return [...participants, body];
    if (participants.length > 0) return [...participants];
    const named = countriesIn(story.d.doc, anchor);
    // `called the Istanbul round a step`: nothing says that another is to come.
    const near = own || status === "proposed" || isNext(story.d.doc, anchor);
    if (named.length < 2 && !near) return undefined;
    const leaders = named.length === 2 ? leadersOf(story.d, anchor, named) : [];
    if (leaders.length === 2) return leaders;
    // `The last Leaders' Retreat was held in May`: of the story's sides, as it has no other name.
    // `the outcome of the COP28 conference`: of whoever was there.
    const nameless =
      anchor.form === "session" ||
      status !== "held" ||
      named.length > 0 ||
      leavesSidesOpen(story.d, anchor);
    const past = status === "past" && where.date !== undefined;
    const ours = nameless && (anchor.form !== "summit" || status === "proposed" || past);
    const sides = named.length < 2 && ours ? sidesOf(story, anchor) : named;
    return sides.length > 1 ? sides : undefined;
  }
  const talks = ofVisit(story, anchor, participants, status);
  if (talks) return talks;
  const dated = where.date !== undefined || where.places.length > 0;
  // `talks between Chad and Peru`: countries meet where a day or place makes it an event.
  // `the Omani-Peruvian consultations in Lima`
  const sitting =
    !anchor.verb && participants.length === 0 && (dated || status === "planned")
      ? countriesIn(story.d.doc, anchor)
      : [];
  if (sitting.length > 1) return sitting;
  const groups =
    (participants.some((p) => p.group) && (anchor.verb !== undefined || dated)) ||
    participants.length > 2 ||
    where.occasion !== undefined;
  const sits = !anchor.verb || anchor.verb.entry.object === "noun";
  const met = people.length > 0 || groups || (sits && dated && status !== "proposed");
  if (participants.length >= 2 && met) return [...participants];
  // `his recent conversation in Riga`, `a round of talks planned for May was cancelled`
  if (status === "cancelled" || status === "postponed") return sidesOf(story, anchor);
  // `The last such consultations took place in Oslo in 2023`: nobody named, so they were between the story's sides.
  const elsewhen =
    status === "past" ||
    status === "planned" ||
    status === "proposed" ||
    isBackground(story, where);
  const open = anchor.verb ? status === "planned" : elsewhen;
  if (open && dated && participants.length === 0 && leavesSidesOpen(story.d, anchor))
    return sidesOf(story, anchor);
  return undefined;
}

/** `In the course of the talks, …` of a visit told of before: the guest and who invited him. */
function ofVisit(
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

/** `President A and President B agreed at the Omani-Peruvian summit`: who met, by the people in front of it. */
function leadersOf(
  d: Discourse,
  { from, sentence, form }: Anchor,
  named: readonly ParticipantFound[],
): ParticipantFound[] {
  if (form !== "summit") return [];
  const before = mentionsBetween(d, sentenceStart(d.doc, sentence), from);
  return named.flatMap((side) => {
    const m = before.findLast((i) => d.people.of[i]?.country === side.country);
    return m === undefined ? [] : participantsOf(d, m, "participant");
  });
}

/** `arrived in the country for a three-day visit`: the noun says what it was, if not where. */
function isOnVisit(doc: TextDocument, { to }: Anchor): boolean {
  let opened = false;
  for (let k = to; k < to + VISIT_REACH; k++) {
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.period)) return false;
    if ((is(doc, k, W.on) || is(doc, k, W.for)) && is(doc, k + 1, W.article)) opened = true;
    const m = opened ? matchAt(doc.matches, k, Entry.meetingNoun) : -1;
    if (m >= 0)
      return doc.lexicon.language.meetingNouns[doc.matches.ref[m] as number]?.form === "visit";
  }
  return false;
}

/** Whether the day is before the story's: `The eighth round took place in Lima in July`. */
const isBackground = ({ main, facts }: Story, { date }: Circumstance): boolean => {
  const today = main?.date?.firstDay ?? facts.reference;
  return date !== undefined && today !== undefined && date.lastDay < today;
};

/** Whether a noun phrase names no party, not even one that is not understood: `the next OPEC meeting`, `a meeting of experts`. */
function leavesSidesOpen({ doc }: Discourse, { verb, noun, from, to }: Anchor): boolean {
  // `The three sides agreed to reconvene`
  let k = from - 1;
  while (is(doc, k, W.agreeing) || is(doc, k, W.aux) || is(doc, k, W.adverb)) k--;
  if (verb && !isVisit(verb.entry) && !verb.entry.person && is(doc, k, W.collective))
    return verb.entry.object === "with" ? is(doc, to, W.in) : !is(doc, to, W.with);
  // `to follow up on this conversation`: the one that the story is of.
  if (verb || !noun || is(doc, noun.from - 1, W.demonstrative)) return false;
  if (is(doc, to, W.of) || is(doc, to, W.with) || is(doc, to, W.between)) return false;
  if (isPossessive(doc, from) || is(doc, from, W.possessive)) return false;
  for (k = from + 1; k < noun.from; k++)
    if (isCapital(doc, k) || isKind(doc, k, Kind.single)) return false;
  return true;
}

/** `the NATO Summit in Madrid`: a bloc that meets. */
function bodyOf(d: Discourse, { noun }: Anchor): ParticipantFound | undefined {
  if (!noun) return undefined;
  for (
    let k = noun.from - 1;
    k > noun.from - BODY_REACH && (isCapital(d.doc, k) || isKind(d.doc, k, Kind.possessive));
    k--
  ) {
    const m = d.mentions[d.cover[k] as number];
    if (
      m?.kind === "organization" &&
      INTERNATIONAL.has(d.doc.lexicon.language.organizations[m.organization]?.kind ?? "")
    )
      return {
        organization: m.organization,
        label: { from: m.from, to: m.to },
        role: "participant",
      };
  }
  return undefined;
}

/** Bodies whose members meet. */
const INTERNATIONAL = new Set<string>(["intergovernmental", "forum"]);
/** How far before its noun the body that meets may stand: `G20 Foreign Ministers' Meeting`. */
const BODY_REACH = 5;

/** The capitalised words of an event's name that are no country. */
export function eventName(doc: TextDocument, anchor: Anchor): ReadonlySet<number> {
  const words = new Set<number>();
  for (let k = nameStart(doc, anchor); k < anchor.to; k++)
    if (isCapital(doc, k) && !countryAt(doc, k)) words.add(doc.tokens.word[k] as number);
  return words;
}

/** Where the name of an event starts: `the Latvian-Omani Business Forum`. */
function nameStart(doc: TextDocument, { noun, from, verb }: Anchor): number {
  let k = noun?.from ?? from;
  const low = verb ? verb.range.to : from;
  while (
    k > low &&
    (isCapital(doc, k - 1) || isKind(doc, k - 1, Kind.hyphen) || isKind(doc, k - 1, Kind.dash))
  )
    k--;
  return k;
}

/** `the next session`, `a meeting of the commission is due`: a word of the phrase or the verb above it says that it is to come. */
function isNext(doc: TextDocument, { noun, from, to }: Anchor): boolean {
  for (let k = from; noun && k < noun.from; k++) if (is(doc, k, W.upcoming)) return true;
  return is(doc, to, W.scheduled) || is(doc, from - 1, W.ahead) || is(doc, from - 2, W.ahead);
}

/** The countries whose adjectives or names stand in the noun phrase: `the Kazakh-Dutch Working Group`. */
function countriesIn(doc: TextDocument, anchor: Anchor): ParticipantFound[] {
  const found: ParticipantFound[] = [];
  for (
    let k = nameStart(doc, anchor);
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

/** The two or three sides of the story: the countries of its main meeting, or those who held it for `the leaders' meeting`. */
function sidesOf(story: Story, { from, to }: Anchor): ParticipantFound[] {
  const { doc } = story.d;
  const sides = (story.main ?? story.all[0])?.participants ?? [];
  const mark = isPossessive(doc, from) ? from : from - 1;
  const leaders = isPossessive(doc, mark) && is(doc, mark - 1, W.collective);
  if (leaders && sides.length === 2 && sides.every((p) => p.person)) return [...sides];
  const countries = sides.flatMap((p) => p.person?.country ?? p.country ?? []);
  const found = [...new Set(countries)].map(
    (country): ParticipantFound => ({ country, label: { from, to }, role: "participant" }),
  );
  return found.length === 2 || found.length === 3 ? found : [];
}
