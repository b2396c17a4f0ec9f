import type { DateMention } from "../annotate/dates.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import type { Mention } from "../annotate/mention.js";
import {
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isModal,
  isWord,
  sentenceEnd,
  sentenceStart,
  type TextDocument,
  type TokenRange,
} from "../document.js";
import { VerbForm } from "../language/language.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionEnding, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import { type Clause, dateIn } from "./meeting-date.js";
import { opensSubjectMatter, predicateBehind, takesPlace } from "./meeting-matter.js";
import { occasionIn, venueIn } from "./meeting-occasion.js";
import { datelinePlace, placeAt, seatAt } from "./meeting-place.js";
import { stopsFrom } from "./meeting-stops.js";
import { isEvent, isVisit, type MeetingFacts, type PlaceFound } from "./meeting-types.js";
import { beOnVisit, isHosted, meetingFormAt, meetingVerbAt, placeOf } from "./meeting-words.js";

/** An opening phrase of time or place is short: `On Tuesday, April 25,`, `In Bangkok, Thailand,`. */
const OPENING = 9;
/** How far before its verb `where` may stand. */
const WHERE_REACH = 10;
/** A clause is read so far before and behind its verb, in tokens: the work stays linear in a sentence without end. */
const CLAUSE_REACH = 60;

/** When, where and on what occasion people meet. */
export interface Circumstance {
  readonly date: DateMention | undefined;
  readonly places: readonly PlaceFound[];
  readonly venue: TokenRange | undefined;
  readonly occasion: TokenRange | undefined;
}

/** Whether the text gives an encounter a day or a place. */
export const hasDayOrPlace = ({ date, places }: Circumstance): boolean =>
  date !== undefined || places.length > 0;

/** When, where and on what occasion: what the anchor's own clause says. */
export function circumstanceOf(d: Discourse, anchor: Anchor, facts: MeetingFacts): Circumstance {
  const { doc } = d;
  const clause = clauseOf(d, anchor);
  const date = dateIn(doc, facts, clause, anchor);
  const places = placesIn(d, clause, anchor, facts);
  const venue = venueIn(doc, { from: anchor.to, to: clause.to });
  const opening = { from: clause.low, to: Math.max(clause.low, clause.opening) };
  const occasion = occasionIn(d, { from: anchor.to, to: clause.to }) ?? occasionIn(d, opening);
  return { date, places, venue, occasion };
}

function clauseOf(d: Discourse, anchor: Anchor): Clause {
  const { doc } = d;
  const low = sentenceStart(doc, anchor.sentence);
  const end = Math.min(sentenceEnd(doc, anchor.sentence), anchor.to + CLAUSE_REACH);
  let to = anchor.to;
  while (to < end && !endsClause(d, to, anchor)) to++;
  let from = anchor.from;
  let nested = false;
  // `On Monday he was in Tallinn, where he met`: the day of the main clause.
  const there = whereOf(d, anchor) !== undefined;
  const first = Math.max(low, anchor.from - CLAUSE_REACH);
  // `A, who is in Oman until Friday, will meet B`: then.
  const told = anchor.verb !== undefined && anchor.status !== "planned";
  const inserted = told ? relativeBefore(doc, anchor.from, first) : -1;
  while (inserted < 0 && from > first && !isKind(doc, from - 1, Kind.semicolon)) {
    // `On May 24, A and B spoke`, `On May 24, A, the minister, and B spoke`: the `and` of a list.
    const within = (d.cover[from - 1] as number) >= 0;
    const last = isKind(doc, from - 2, Kind.comma) ? from - 3 : from - 2;
    const lists = within || (mentionStarting(d, from) >= 0 && (d.cover[last] as number) >= 0);
    if (
      is(doc, from - 1, W.that) ||
      is(doc, from - 1, W.relative) ||
      (is(doc, from - 1, W.and) && !lists)
    ) {
      nested = true;
      break;
    }
    if (isSpeech(doc, from - 1)) {
      nested = true;
      break;
    }
    from--;
  }
  const front = inserted < 0 ? anchor.from : inserted;
  return { from, to, low, opening: nested && !there ? low : Math.min(low + OPENING, front) };
}

/** The comma that opens a relative clause between subject and verb, `A, who arrived on Monday, met`; -1 if none ends right before the verb at token `from`. */
function relativeBefore(doc: TextDocument, from: number, low: number): number {
  let k = from - 1;
  while (isAuxiliary(doc, k) || is(doc, k, W.adverb)) k--;
  if (!isKind(doc, k, Kind.comma)) return -1;
  for (k--; k > low && !isKind(doc, k, Kind.semicolon); k--)
    if (isKind(doc, k, Kind.comma) && is(doc, k + 1, W.relative)) return k;
  return -1;
}

function endsClause(d: Discourse, k: number, anchor: Anchor): boolean {
  const { doc } = d;
  if (isKind(doc, k, Kind.semicolon)) return true;
  if (isSpeech(doc, k) && k > anchor.to) return true;
  if (opensOther(doc, k, anchor) || is(doc, k, W.since)) return true;
  if (!isKind(doc, k, Kind.comma) && !is(doc, k, W.and)) return false;
  const next = k + 1;
  // `met A in Lima and will travel to Oslo in May`
  if (is(doc, k, W.and) && isModal(doc, next)) return true;
  // `…, with tariffs high on the agenda`
  if (is(doc, next, W.with) && mentionStarting(d, next + 1) < 0) return true;
  // `at last year's summit, that helps a port in Chad`
  if (is(doc, next, W.that) && anchor.noun) return true;
  if (is(doc, next, W.relative)) {
    // `the session, which was held in Dushanbe in July`: still the same encounter.
    if (anchor.noun && hostsWithin(doc, next + 1)) return false;
    return !(
      anchor.noun &&
      ((k <= anchor.to + 6 && is(doc, next + 1, W.be)) || takesPlace(doc, next + 1))
    );
  }
  // `the meeting of A with the minister, B, took place on Monday`
  if (anchor.noun && takesPlace(doc, next)) return false;
  const verb = matchAt(doc.matches, next, Entry.meetingVerb);
  if (verb >= 0) return !(anchor.noun && k <= anchor.to + 6);
  return (
    (matchAt(doc.matches, next, Entry.cue) >= 0 &&
      !isCapital(doc, next) &&
      !is(doc, next + 1, W.formatword)) ||
    is(doc, next, W.during) ||
    is(doc, next, W.while)
  );
}

/** `(which) the Emirates will host` */
function hostsWithin(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + OPENING && isWord(doc, k); k++)
    if (is(doc, k, W.hosting)) return true;
  return false;
}

/** `ahead of the summit in Lisbon`, `to follow up on last week's visit`: the day and place of another encounter. */
function opensOther(doc: TextDocument, k: number, anchor: Anchor): boolean {
  if (is(doc, k, W.ahead) && k > anchor.to)
    return eventWithin(doc, is(doc, k + 1, W.of) ? k + 2 : k + 1);
  if (!is(doc, k, W.previous) && !is(doc, k, W.upcoming)) return false;
  return k >= anchor.to && eventWithin(doc, k + 1);
}

/** Whether a noun phrase at token `from` names an encounter. */
function eventWithin(doc: TextDocument, from: number): boolean {
  for (let k = from; k < from + OPENING; k++) {
    if (matchAt(doc.matches, k, Entry.meetingNoun) >= 0) return true;
    const inside =
      isWord(doc, k) ||
      isKind(doc, k, Kind.possessive) ||
      isKind(doc, k, Kind.hyphen) ||
      isKind(doc, k, Kind.number);
    if (!inside || is(doc, k, W.preposition) || is(doc, k, W.aux)) return false;
  }
  return false;
}

/** Whether another clause of speech begins between two tokens: `… to Oslo in May had helped, and mentioned his call`. */
export function speechBetween(doc: TextDocument, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isSpeech(doc, k)) return true;
  return false;
}

/** A verb of meeting; to invite is to speak. */
function meetsAt(doc: TextDocument, k: number): boolean {
  const verb = meetingVerbAt(doc, k);
  return verb !== undefined && !(verb.form === "visit" && verb.subject === "host");
}

/** A finite verb of speech: what stands beyond it is another clause. */
function isSpeech(doc: TextDocument, k: number): boolean {
  const m = matchAt(doc.matches, k, Entry.cue);
  // `took place`: a verb that speaks only with certain nouns.
  if (m >= 0 && entryOf(doc.matches, m, doc.lexicon.language.cues)?.nouns) return false;
  return (
    m >= 0 &&
    !isCapital(doc, k) &&
    ((doc.matches.form[m] as number) & (VerbForm.past | VerbForm.third)) !== 0 &&
    !meetsAt(doc, k) &&
    !is(doc, k - 1, W.determiner)
  );
}

/** The places of the clause: cities before countries; a visit may have several stops. */
function placesIn(
  d: Discourse,
  clause: Clause,
  anchor: Anchor,
  facts: MeetingFacts,
): readonly PlaceFound[] {
  const { doc } = d;
  const found: PlaceFound[] = [];
  const visit = isVisit(anchor);
  const here = datelinePlace(facts);
  let k = anchor.to;
  const close = visit && anchor.verb?.entry.close;
  if (visit && !close && anchor.verb?.entry.object === "place") {
    const direct = placeAt(doc, k);
    if (direct) return stopsFrom(doc, facts.dates, direct);
  }
  if (close) {
    k = routeFrom(doc, k);
    if (k < 0) return found;
  }
  const lying = placeBefore(d, anchor) ?? whereOf(d, anchor);
  if (lying?.city || (lying && visit)) return [lying];
  // `Oman will host the forum in Salalah`
  if (lying) found.push(lying);
  for (; k < clause.to; k++) {
    if (is(doc, k, W.here)) return here ? [here] : [];
    // `a courtesy call on the minister`
    const called = k === anchor.to && anchor.form === "courtesy_call";
    if (!called && opensSubjectMatter(doc, k)) {
      // `the round of talks on the pact took place in Lima`
      const predicate = anchor.verb ? -1 : predicateBehind(doc, k, clause.to);
      if (predicate < 0) break;
      k = predicate;
      continue;
    }
    const m = mentionStarting(d, k);
    const mention = m >= 0 ? (d.mentions[m] as Mention) : undefined;
    if (mention && mention.kind !== "country") {
      k = mention.to - 1;
      continue;
    }
    // `which Riga will host in May`, `was hosted by Lima`
    const host = anchor.noun && is(doc, k, W.hosting) ? hostingPlace(d, k) : undefined;
    if (host) {
      found.push(host);
      continue;
    }
    // `welcomed the guest to Lima`
    const comes = visit || anchor.verb?.entry.person === true;
    const enters =
      is(doc, k, W.in) ||
      is(doc, k, W.at) ||
      ((comes || (anchor.verb && isDuringVisit(doc, k))) && is(doc, k, W.to)) ||
      (visit && is(doc, k, W.for));
    // `with the war in Ukraine on the agenda`
    if (!enters || is(doc, k - 1, W.affair)) continue;
    if (here && seatAt(doc, k + 1, here)) return [here];
    const place = placeAt(doc, k + 1);
    if (!place) continue;
    if (visit) return stopsFrom(doc, facts.dates, place);
    // The city where it is says more than the country that hosts it.
    if (found[0] === undefined || !found[0].city) found[0] = place.place;
    break;
  }
  if (found.length > 0) return found;
  // `is in Lima to open the port during her official visit`
  const stay = visit && is(doc, anchor.from - 1, W.during) ? stayBefore(doc, anchor) : undefined;
  if (stay) return [stay];
  for (k = sentenceStart(doc, anchor.sentence); k < clause.opening; k++) {
    if (is(doc, k, W.here)) return here ? [here] : [];
    if (!is(doc, k, W.in)) continue;
    const place = placeAt(doc, k + 1);
    if (place) return [place.place];
  }
  const named = anchor.noun && isEvent(anchor) ? placeInName(doc, anchor.noun.from) : undefined;
  return named ? [named] : found;
}

/** How many words may stand between the city and the noun of an event. */
const NAME_REACH = 4;

/** `the (Riga) International Economic Forum`, of which the noun is token `noun`: the city that its name opens with. */
function placeInName(doc: TextDocument, noun: number): PlaceFound | undefined {
  let k = noun;
  while (noun - k < NAME_REACH) {
    const name = placeEnding(doc, k);
    if (name) return name.city ? name : undefined;
    const field = matchBefore(doc.matches, k, Entry.modifier);
    if (field < 0 || !isCapital(doc, k - 1)) return undefined;
    k = doc.matches.from[field] as number;
  }
  return undefined;
}

/** How far before its noun the `during` of a visit may stand: `during his two-day official`. */
const DURING_REACH = 8;

/** `met A during his visit (to Lima)`: whether a visit in which something happened ends before token `to`. */
function isDuringVisit(doc: TextDocument, to: number): boolean {
  const noun = matchBefore(doc.matches, to, Entry.meetingNoun);
  if (noun < 0) return false;
  const from = doc.matches.from[noun] as number;
  if (meetingFormAt(doc, from) !== "visit") return false;
  for (let k = from - 1; k > from - DURING_REACH; k--) {
    if (is(doc, k, W.during)) return true;
    if (is(doc, k, W.preposition) || isKind(doc, k, Kind.comma)) return false;
  }
  return false;
}

/** Where somebody is, by the main verb of a sentence: `is in Lima`. */
function stayBefore(doc: TextDocument, { from, sentence }: Anchor): PlaceFound | undefined {
  for (let k = Math.max(sentenceStart(doc, sentence), from - CLAUSE_REACH); k < from; k++)
    if (is(doc, k, W.be) && is(doc, k + 1, W.in)) return placeOf(doc, k);
  return undefined;
}

/** Where the way is told of behind `came (on Monday)`, `left (Chad)`; -1 for `came to power in Chad`, which leads to no place. */
function routeFrom(doc: TextDocument, from: number): number {
  let k = is(doc, from, W.here) ? from + 1 : (placeAt(doc, from)?.to ?? from);
  const way = k;
  while (is(doc, k, W.adverb) || is(doc, k, W.days) || (is(doc, k, W.on) && is(doc, k + 1, W.days)))
    k++;
  const leads = is(doc, k, W.to) || is(doc, k, W.in) || is(doc, k, W.for);
  return is(doc, k, W.from) || (leads && placeAt(doc, k + 1)) ? way : -1;
}

/** `Tallinn, where he met`: the place that the relative clause is about. */
function whereOf(d: Discourse, { from, verb }: Anchor): PlaceFound | undefined {
  const { doc } = d;
  if (!verb || isVisit(verb.entry)) return undefined;
  for (let k = from - 1; k > from - WHERE_REACH; k--) {
    if (isKind(doc, k, Kind.comma)) return undefined;
    if (!is(doc, k, W.relative) || !is(doc, k, W.subordinator)) continue;
    let end = isKind(doc, k - 1, Kind.comma) ? k - 1 : k;
    // `in Muscat on May 10-11, where she is to meet`
    while (
      is(doc, end - 1, W.month) ||
      is(doc, end - 1, W.days) ||
      is(doc, end - 1, W.on) ||
      isKind(doc, end - 1, Kind.number) ||
      isKind(doc, end - 1, Kind.hyphen)
    )
      end--;
    const mention = mentionAt(d, mentionEnding(d, end));
    if (mention?.kind !== "country") return undefined;
    // `Salalah, Oman, where …`
    const comma = isKind(doc, mention.from - 1, Kind.comma);
    const city = comma ? matchBefore(doc.matches, mention.from - 1, Entry.place) : -1;
    return placeAt(doc, city < 0 ? mention.from : (doc.matches.from[city] as number))?.place;
  }
  return undefined;
}

function hostingPlace(d: Discourse, k: number): PlaceFound | undefined {
  const { doc } = d;
  if (is(doc, k + 1, W.by)) return placeAt(doc, k + 2)?.place;
  let end = k;
  while (isAuxiliary(doc, end - 1)) end--;
  const mention = mentionAt(d, mentionEnding(d, end));
  return mention?.kind === "country" ? placeAt(doc, mention.from)?.place : undefined;
}

/** `is in Chad on a visit`, `Lima hosted the session`: the place that stands in front. */
function placeBefore(d: Discourse, { from, noun, verb, form }: Anchor): PlaceFound | undefined {
  const { doc } = d;
  // `on a three-day India visit`, `his Muscat trip`
  const name = noun && form === "visit" ? placeEnding(doc, noun.from) : undefined;
  if (name) return name;
  const be = verb ? -1 : beOnVisit(doc, from);
  const there = be < 0 ? undefined : placeOf(doc, be);
  if (there) return there;
  const visiting = !verb && is(doc, from - 1, W.on);
  const hosting = noun !== undefined && isHosted(doc, from, noun);
  const m = visiting || hosting ? mentionEnding(d, visiting ? from - 1 : from) : -1;
  const mention = mentionAt(d, m);
  if (mention?.kind !== "country") return undefined;
  if (visiting && !is(doc, mention.from - 1, W.in)) return undefined;
  return placeAt(doc, mention.from)?.place;
}

/** The city or country that ends before token `to`; an adjective, `his Omani visit`, is none. */
function placeEnding(doc: TextDocument, to: number): PlaceFound | undefined {
  const city = matchBefore(doc.matches, to, Entry.place);
  const m = city >= 0 ? city : matchBefore(doc.matches, to, Entry.country);
  if (m < 0) return undefined;
  const from = doc.matches.from[m] as number;
  const { place, to: end } = placeAt(doc, from) ?? {};
  return end === to && !is(doc, from - 1, W.of) ? place : undefined;
}
