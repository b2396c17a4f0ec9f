import { matchAt, matchBefore } from "../annotate/matches.js";
import {
  is,
  isAuxiliary,
  isCapital,
  isKind,
  isWord,
  sentenceStart,
  type TextDocument,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { type Discourse, mentionAt, mentionEnding, mentionStarting } from "../resolve/discourse.js";
import { Kind } from "../text/tokens.js";
import type { Anchor } from "./meeting-anchors.js";
import type { Clause } from "./meeting-date.js";
import { opensLater, opensSubjectMatter, predicateBehind } from "./meeting-matter.js";
import { datelinePlace, isSeatOf, placeAt, type Stop } from "./meeting-place.js";
import { stopsFrom } from "./meeting-stops.js";
import { isEvent, isVisit, type MeetingFacts, type PlaceFound } from "./meeting-types.js";
import { beOnVisit, isHosted, meetingFormAt, placeOf } from "./meeting-words.js";

/** How far before its verb `where` may stand. */
const WHERE_REACH = 10;
/** How many words may stand between the city and the noun of an event. */
const NAME_REACH = 4;
/** How far before its noun the `during` of a visit may stand: `during his two-day official`. */
const DURING_REACH = 7;
/** How far behind its verb the noun of a visit may stand: `on Monday on a two-day official`. */
const VISIT_REACH = 10;
/** How far before `during her visit` it may say where she is, in tokens. */
const STAY_REACH = 60;

/** The places of the clause: cities before countries; a visit may have several stops. */
export function placesIn(
  d: Discourse,
  clause: Clause,
  anchor: Anchor,
  facts: MeetingFacts,
): readonly PlaceFound[] {
  const { doc } = d;
  const visit = isVisit(anchor);
  const close = visit && anchor.verb?.entry.close;
  if (visit && !close && anchor.verb?.entry.object === "place") {
    const direct = placeAt(doc, anchor.to);
    if (direct) return stopsFrom(doc, facts.dates, direct);
  }
  const goal = visit && anchor.verb && !anchor.noun ? goalOfVisit(doc, anchor.to) : undefined;
  if (goal) return stopsFrom(doc, facts.dates, goal);
  const from = close ? routeFrom(doc, anchor.to) : anchor.to;
  if (from < 0) return [];
  const lying = placeBefore(d, anchor) ?? whereOf(d, anchor);
  if (lying && (lying.city || visit)) return [lying];
  // `Oman will host the forum in Salalah`
  const found = lying ? [lying] : [];
  return (
    placesBehind(d, { ...clause, from }, anchor, facts, found) ??
    placesAhead(doc, clause, anchor, facts)
  );
}

/** `(met A) in Lima`: the places that a clause names behind its anchor, beside those in `found`. */
function placesBehind(
  d: Discourse,
  { low, from, to }: Clause,
  anchor: Anchor,
  facts: MeetingFacts,
  found: PlaceFound[],
): readonly PlaceFound[] | undefined {
  const { doc } = d;
  const here = datelinePlace(facts);
  for (let k = from; k < to; k++) {
    if (is(doc, k, W.here)) return here ? [here] : [];
    if (opensLater(doc, k)) break;
    // `a courtesy call on the minister`
    const called = k === anchor.to && anchor.form === "courtesy_call";
    if (!called && opensSubjectMatter(doc, k)) {
      // `the round of talks on the pact took place in Lima`
      const predicate = anchor.verb ? -1 : predicateBehind(doc, k, to);
      if (predicate < 0) break;
      k = predicate;
      continue;
    }
    const mention = mentionAt(d, mentionStarting(d, k));
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
    // `with the war in Ukraine on the agenda`
    if (!leadsToPlace(doc, k, low, anchor) || is(doc, k - 1, W.affair)) continue;
    if (here && isSeatOf(doc, k + 1, here)) return [here];
    const place = placeAt(doc, k + 1);
    if (!place) continue;
    if (isVisit(anchor)) return stopsFrom(doc, facts.dates, place);
    // The city where it is says more than the country that hosts it.
    if (!found[0]?.city) found[0] = place.place;
    break;
  }
  return found.length > 0 ? found : undefined;
}

/** `in Lima`, `welcomed the guest to Lima`, `left for Lima`: whether token `k` may stand before the place of an encounter, in a sentence from token `low` on. */
function leadsToPlace(doc: TextDocument, k: number, low: number, anchor: Anchor): boolean {
  if (is(doc, k, W.in) || is(doc, k, W.at)) return true;
  const visit = isVisit(anchor);
  if (visit && is(doc, k, W.for)) return true;
  if (!is(doc, k, W.to)) return false;
  const { verb } = anchor;
  return (
    visit || (verb !== undefined && (verb.entry.person === true || isDuringVisit(doc, k, low)))
  );
}

/** `In Lima(, A met B)`, `the (Riga) International Forum`: the place that a sentence opens with, or that an event's name does. */
function placesAhead(
  doc: TextDocument,
  { low, opening }: Clause,
  anchor: Anchor,
  facts: MeetingFacts,
): readonly PlaceFound[] {
  // `is in Lima to open the port during her official visit`
  const during = isVisit(anchor) && is(doc, anchor.from - 1, W.during);
  const stay = during ? stayBefore(doc, anchor) : undefined;
  if (stay) return [stay];
  for (let k = low; k < opening; k++) {
    if (is(doc, k, W.here)) {
      const here = datelinePlace(facts);
      return here ? [here] : [];
    }
    const place = is(doc, k, W.in) ? placeAt(doc, k + 1) : undefined;
    if (place) return [place.place];
  }
  const named = anchor.noun && isEvent(anchor) ? placeInName(doc, anchor.noun.from) : undefined;
  return named ? [named] : [];
}

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

/** `met A during his visit (to Lima)`: whether a visit in which something happened ends before token `to`. */
function isDuringVisit(doc: TextDocument, to: number, low: number): boolean {
  const noun = matchBefore(doc.matches, to, Entry.meetingNoun);
  if (noun < 0) return false;
  const from = doc.matches.from[noun] as number;
  if (meetingFormAt(doc, from) !== "visit") return false;
  for (let k = from - 1; k >= Math.max(low, from - DURING_REACH); k--) {
    if (is(doc, k, W.during)) return true;
    if (is(doc, k, W.preposition) || isKind(doc, k, Kind.comma)) return false;
  }
  return false;
}

/** Where somebody is, by the main verb of a sentence: `is in Lima`. */
function stayBefore(doc: TextDocument, { from, sentence }: Anchor): PlaceFound | undefined {
  for (let k = Math.max(sentenceStart(doc, sentence), from - STAY_REACH); k < from; k++)
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

/** `(arrived) on Monday on a two-day official visit to Chad`: where somebody went, by the noun of the visit. */
function goalOfVisit(doc: TextDocument, from: number): Stop | undefined {
  for (let k = from; k < from + VISIT_REACH; k++) {
    const inside = isKind(doc, k, Kind.hyphen) || isKind(doc, k, Kind.number);
    // `arrived in Chad on a visit to Oman's embassy`
    if ((!isWord(doc, k) && !inside) || is(doc, k, W.in)) return undefined;
    if (meetingFormAt(doc, k) !== "visit") continue;
    const to = doc.matches.to[matchAt(doc.matches, k, Entry.meetingNoun)] as number;
    return is(doc, to, W.to) ? placeAt(doc, to + 1) : undefined;
  }
  return undefined;
}

/** `Tallinn, where he met`: the place that the relative clause is about. */
export function whereOf(d: Discourse, { from, verb }: Anchor): PlaceFound | undefined {
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

/** `(which) Riga will host`, `hosted by Lima`, of which the verb is token `k`. */
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
