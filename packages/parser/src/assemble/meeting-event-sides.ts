import type { MeetingStatus } from "@communique/core";
import { countryAt } from "../annotate/countries.js";
import { hasWord, is, isCapital, isKind, sentenceStart, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionsBetween } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { chairsBehind } from "./meeting-attendance.js";
import { type Circumstance, hasDayOrPlace } from "./meeting-circumstance.js";
import { bodyOf } from "./meeting-event-body.js";
import { sidesInName } from "./meeting-event-name.js";
import { participantsOf } from "./meeting-lists.js";
import { distinct } from "./meeting-members.js";
import { isNextOf, isSharedSession, leavesSidesOpen, storySides } from "./meeting-open-sides.js";
import { countryOf, isVisit, type ParticipantFound, type Story } from "./meeting-types.js";
import { isHosted } from "./meeting-words.js";

/** How far before a session the other country may be named, in tokens. */
const CLAUSE_REACH = 60;
/** How far before its noun `for` may stand: `for the first Oman-Chad Economic and Financial Dialogue`. */
const FOR_REACH = 12;

/** Who is at an event by its verb: `attended the session`, `invited Omani companies to the forum`. */
export function sidesAtEvent(
  story: Story,
  anchor: Anchor,
  participants: readonly ParticipantFound[],
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const { doc } = story.d;
  const people = participants.filter((p) => p.person);
  const named = sidesInName(doc, anchor);
  const foreign = people.some(
    ({ person }) =>
      person?.country !== undefined && !named.some((n) => n.country === person.country),
  );
  // `the U.S.-Fiji Strategic Dialogue`: whoever is of neither country was not there.
  if (named.length > 1 && foreign) return named;
  const session = anchor.form === "session";
  const alone = people.length === 1 && participants.length === 1 && status !== "held";
  // `proposed holding the next session`: it is of both sides.
  const both = alone && session && named.length < 2 ? storySides(story, anchor) : [];
  if (both.length > 1) return both;
  const shared = named.length > 0 || isSharedSession(doc, anchor);
  if (!shared && isOfOwn(doc, anchor, participants)) return undefined;
  const some =
    participants.length > 1 ||
    participants.some((p) => p.person || p.group || p.organization !== undefined);
  if (some) {
    const [land, more] = named;
    const [sole] = participants;
    const own = sole && (sole.person || sole.group) ? countryOf(sole) : undefined;
    // `led the delegation to the Omani-Peruvian Dialogue`: of the other country whoever was there.
    if (more && own && participants.length === 1)
      return [...participants, ...named.filter((n) => n.country !== own)];
    // `invited Omani companies to the Latvia-Gulf Business Forum`: they and Latvia.
    const known = participants.some((p) => countryOf(p) === land?.country);
    return land && !more && !known && isPaired(doc, land)
      ? distinct([...participants, land])
      : [...participants];
  }
  // `It was decided to hold a meeting of the commission`
  const open = named.length === 0 && session && status === "planned";
  const sides = open ? storySides(story, anchor) : named;
  return sides.length > 1 ? sides : undefined;
}

/** `The premier chaired a meeting of the cabinet`: of his own people. */
function isOfOwn(
  doc: TextDocument,
  anchor: Anchor,
  [chair, more]: readonly ParticipantFound[],
): boolean {
  if (!anchor.verb || !is(doc, anchor.verb.range.from, W.led) || more) return false;
  return chair?.person?.country !== undefined && !bodyOf(doc, anchor);
}

/** `Latvia-Gulf`, `Oman – Gulf`: a dash behind the country. */
const isPaired = (doc: TextDocument, { label: { to } }: ParticipantFound): boolean =>
  isKind(doc, to, Kind.hyphen) || isKind(doc, to, Kind.dash) || isKind(doc, to + 1, Kind.dash);

/** Whose an event is by its noun phrase: `the seventh session in Riga`, `at the NATO Summit`. */
export function sidesOfEvent(
  story: Story,
  anchor: Anchor,
  named: readonly ParticipantFound[],
  where: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const { doc } = story.d;
  // `discussed preparations for the forum with A`: whom the verb has taken.
  const told = story.all.at(-1)?.participants ?? [];
  const taken = anchor.bare && is(doc, anchor.to, W.with);
  const isTold = ({ label: { from } }: ParticipantFound): boolean =>
    taken && from >= anchor.to && told.some((q) => q.label.from === from);
  const participants = named.filter((p) => !isTold(p));
  const own = hasDayOrPlace(where);
  // `the session of the OIC Council of Foreign Ministers`: of whoever they are.
  const nobody = participants.every((p) => p.organization === -1);
  const members = participants.length > 0 && nobody && own ? bodyOf(doc, anchor) : undefined;
  if (members) return [members];
  if (anchor.bare && participants.length === 0 && !own) return undefined;
  // A session that is only spoken of is none: it must have its time or place, or those who chaired it.
  const unnamed = participants.length === 0 && anchor.form === "session" && !anchor.bare;
  const chairs = unnamed ? chairsBehind(story.d, anchor) : [];
  const chaired =
    chairs.length > 1 || (participants.length > 1 && participants.every((p) => p.role === "chair"));
  // `Minister A said at the Omani-Peruvian forum`: of the other country whoever was there.
  const inName = sidesInName(doc, anchor);
  const partner = inName.length < 2 ? partnerOf(story, anchor, participants, where) : undefined;
  const spoken = participants.length > 0 && (inName.length > 1 || partner !== undefined);
  if (!own && !chaired && !spoken && status === "held") return undefined;
  const hosted = participants.every((p) => p.role === "host");
  if (participants.length > 0 && !hosted) {
    const others = inName.length > 1 ? besides(inName, participants) : [];
    return [...participants, ...others, ...(partner ? [partner] : [])];
  }
  // `at the NATO Summit in Vilnius`: without a day nobody knows whether it was held.
  const dated = where.date !== undefined || status !== "held";
  const body = dated ? bodyOf(doc, anchor) : undefined;
  // `will visit Oman for the Gulf Summit`: whoever goes there is at it.
  const going = isFor(doc, anchor) ? goersTo(story, anchor) : [];
  if (going.length > 0 && inName.length > 1) return [...going, ...besides(inName, going)];
  // `the Oman-CELAC Forum`
  if (body) return distinct([...going, ...participants, ...besides(inName, participants), body]);
  if (participants.length > 0) return [...participants];
  // `called the Istanbul round a step`: nothing says that another is to come.
  const joint = status === "planned" && isSharedSession(doc, anchor);
  const near = own || status === "proposed" || joint || isNext(doc, anchor);
  if (inName.length < 2 && !near && !chaired) return undefined;
  if (inName.length < 2) {
    const leading = unnamed ? chairs : chairsBehind(story.d, anchor);
    if (leading.length > 1) return leading;
  }
  const leaders = inName.length === 2 ? leadersOf(story.d, anchor, inName) : [];
  if (leaders.length === 2) return leaders;
  return sidesByName(story, anchor, inName, where, status);
}

/** The countries of a name that none of the people is of. */
function besides(
  lands: readonly ParticipantFound[],
  people: readonly ParticipantFound[],
): ParticipantFound[] {
  const known = people.map(countryOf);
  return lands.filter(({ country }) => !known.includes(country));
}

/** `the EU summit in Brussels`, `the second summit`: whose an event is at which nobody is named, by the countries of its name or as one of the story's. */
function sidesByName(
  story: Story,
  anchor: Anchor,
  inName: ParticipantFound[],
  where: Circumstance,
  status: MeetingStatus,
): ParticipantFound[] | undefined {
  const { doc } = story.d;
  // `the outcome of the COP28 conference`: of whoever was there.
  const nameless =
    anchor.form === "session" ||
    status !== "held" ||
    inName.length > 0 ||
    leavesSidesOpen(doc, anchor);
  // `The last Leaders' Retreat was held in May`: of the story's sides, as it has no other name.
  const past = status === "past" && where.date !== undefined;
  // `The second summit is slated for May`
  const next = status === "planned" && leavesSidesOpen(doc, anchor) && isNextOf(story, anchor);
  const ours = nameless && (anchor.form !== "summit" || status === "proposed" || past || next);
  const sides = inName.length < 2 && ours ? storySides(story, anchor) : inName;
  if (sides.length > 1) return sides;
  const dated = where.date !== undefined || status !== "held";
  // `the EU summit in Brussels`: the one it is of.
  const bloc = inName.some((p) => p.country === "EU");
  if (dated && bloc) return inName;
  const host = dated ? hostAt(doc, anchor, where) : undefined;
  return host ? distinct([...sides, host]) : undefined;
}

/** Whether somebody travels for an event. */
function isFor(doc: TextDocument, { from, noun }: Anchor): boolean {
  if (is(doc, from - 1, W.for)) return true;
  const to = noun?.from ?? from;
  for (let k = to - 1; k > to - FOR_REACH; k--) {
    if (is(doc, k, W.preposition)) return is(doc, k, W.for);
    if (isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.period)) return false;
  }
  return false;
}

/** Who makes the journey that was told of last in the sentence. */
function goersTo({ all }: Story, { sentence }: Anchor): readonly ParticipantFound[] {
  const visit = all.at(-1);
  const here = visit !== undefined && isVisit(visit) && visit.sentence === sentence;
  return here ? visit.participants.map((p) => ({ ...p, role: "participant" })) : [];
}

/** `Minister A of Oman said after a session of the joint commission in Lima`: the other of its two countries, the one that the sentence names or where it was. */
function partnerOf(
  { d: { doc }, facts }: Story,
  { form, from, to, sentence }: Anchor,
  [only, more]: readonly ParticipantFound[],
  { places }: Circumstance,
): ParticipantFound | undefined {
  const own = only?.person?.country;
  if (!own || more || form !== "session" || !hasWord(doc, from, to, W.shared)) return undefined;
  const named = new Set<string>();
  for (let k = Math.max(sentenceStart(doc, sentence), from - CLAUSE_REACH); k < from; k++) {
    const country = countryAt(doc, k)?.country;
    if (country && country !== own) named.add(country);
  }
  const [country] = named;
  const there = [places[0]?.country, facts.dateline.place?.country].find((c) => c && c !== own);
  const partner = named.size === 1 ? country : named.size === 0 ? there : undefined;
  return partner ? { country: partner, label: { from, to }, role: "participant" } : undefined;
}

/** `the Ocean Conference in Lima in June`: of whoever comes, the country that it is in is there. */
function hostAt(
  doc: TextDocument,
  { bare, from, to, noun, form }: Anchor,
  { places: [place] }: Circumstance,
): ParticipantFound | undefined {
  const label = place?.range;
  if (bare || !place?.country || !label || form === "session") return undefined;
  // `Lima will host the summit`
  const before = label.from < to;
  if (before && !(noun && isHosted(doc, from, noun) && isNamed(doc, from, noun.to)))
    return undefined;
  // `the dialogue, a new forum to strengthen trade`: what another event is.
  if (isKind(doc, from - 1, Kind.comma) && is(doc, from, W.article) && !is(doc, from, W.the))
    return undefined;
  for (let k = to; k < label.from; k++)
    if (isKind(doc, k, Kind.comma) && !goesOn(doc, k + 1)) return undefined;
  return { country: place.country, label, role: "host" };
}

/** `host the summit of the bloc` may be any; a name makes it one. */
function isNamed(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isCapital(doc, k)) return true;
  return false;
}

/** `the summit, held in Lima`, `…, which Lima will host`, `…, to be held in`: more of the same event behind a comma. */
const goesOn = (doc: TextDocument, k: number): boolean =>
  is(doc, k, W.occurring) ||
  is(doc, k, W.hosting) ||
  is(doc, k, W.relative) ||
  is(doc, k, W.scheduled) ||
  is(doc, k, W.to) ||
  is(doc, k, W.preposition) ||
  isKind(doc, k, Kind.number);

/** `the next session`, `a meeting of the commission is due`: a word of the phrase or the verb above it says that it is to come. */
function isNext(doc: TextDocument, { noun, from, to }: Anchor): boolean {
  if (noun && hasWord(doc, from, noun.from, W.upcoming)) return true;
  return is(doc, to, W.scheduled) || is(doc, from - 1, W.ahead) || is(doc, from - 2, W.ahead);
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
