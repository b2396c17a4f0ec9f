import { countryAt } from "../annotate/countries.js";
import { entryOf, matchAt, matchBefore } from "../annotate/matches.js";
import { is, isCapital, isKind, isUnknown, type TextDocument, textOf } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { MeetingFacts, PlaceFound } from "./meeting-types.js";

/** How far behind its article the word `town` may stand. */
const TOWN_REACH = 4;

/** A place that is named, and the token behind it. */
export interface Stop {
  readonly place: PlaceFound;
  readonly to: number;
}

/** The city of the dateline, which `here` means. */
export const datelinePlace = ({ dateline: { place } }: MeetingFacts): PlaceFound | undefined =>
  place && {
    name: place.name,
    country: place.country,
    range: { from: place.from, to: place.to },
    city: true,
    implied: false,
  };

/** A city, perhaps with its country behind it, or a country at token `at`. */
export function placeAt(doc: TextDocument, at: number): Stop | undefined {
  const { matches, lexicon } = doc;
  // `the Netherlands`, but `The Hague`: where the article is not part of the name.
  const article = is(doc, at, W.the) || is(doc, at, W.both);
  const k = article && matchAt(matches, at, Entry.place) < 0 ? at + 1 : at;
  const named = townBehind(doc, k);
  if (named >= 0 && matchAt(matches, named, Entry.place) >= 0) return placeAt(doc, named);
  const seat = capitalAt(doc, k);
  if (seat) return seat;
  // `the capital Riga`
  if (k > at && is(doc, k, W.capital) && matchAt(matches, k + 1, Entry.place) >= 0)
    return placeAt(doc, k + 1);
  const city = matchAt(matches, k, Entry.place);
  const country = matchAt(matches, k, Entry.country);
  const region = entryOf(matches, city, lexicon.language.cities)?.region === true;
  const cityTo = city >= 0 && !region ? (matches.to[city] as number) : 0;
  const countryTo = country >= 0 ? (matches.to[country] as number) : 0;
  if (cityTo === 0 && countryTo === 0) return unlisted(doc, k);
  // `at the United States Naval Academy`: part of another name.
  if (k > at && countryTo >= cityTo && is(doc, at - 1, W.at) && isCapital(doc, countryTo))
    return undefined;
  // Luxembourg and Singapore are both; as a place they are written once, as the country.
  const isCity = cityTo > countryTo;
  const to = isCity ? cityTo : countryTo;
  // `Vienna Convention`, `Kazakhstan's embassy`: part of another name.
  if (isKind(doc, to, Kind.possessive) || isKind(doc, to, Kind.hyphen)) return undefined;
  const code = isCity
    ? entryOf(matches, city, lexicon.language.cities)?.country
    : entryOf(matches, country, lexicon.language.countries)?.id;
  // `Washington, D.C.`
  let last = to;
  for (let i = k + 1; i < to && last === to; i++) if (isKind(doc, i, Kind.comma)) last = i;
  const range = { from: k, to: last };
  const name = textOf(doc, range);
  const place = { name, country: code, range, city: isCity, implied: false };
  const land = isKind(doc, to, Kind.comma) ? matchAt(matches, to + 1, Entry.country) : -1;
  const inside = entryOf(matches, land, lexicon.language.countries)?.id === code;
  return { place, to: isCity && inside ? (matches.to[land] as number) : to };
}

/** Whether `the capital`, `the national capital` at token `at` is the city `here` of the dateline. */
export function isSeatOf(doc: TextDocument, at: number, here: PlaceFound): boolean {
  if (!here.range || !is(doc, at, W.the)) return false;
  const k = is(doc, at + 1, W.national) ? at + 2 : at + 1;
  if (!is(doc, k, W.capital) || isKind(doc, k + 1, Kind.possessive)) return false;
  const { countries } = doc.lexicon.language;
  return countries.some(({ id, capital }) => id === here.country && capital === here.name);
}

/** How far before `to attend` its `is in Riga` may stand. */
const THERE_REACH = 6;

/** The verb of `is in Riga (to attend the forum)`, of which the infinitive starts at token `from`; or -1. */
export function beThere(doc: TextDocument, from: number): number {
  // `are here to attend`
  if (is(doc, from - 1, W.here) && is(doc, from - 2, W.be)) return from - 2;
  for (let k = from - 2; k > from - THERE_REACH; k--)
    if (is(doc, k, W.in) && is(doc, k - 1, W.be) && placeAt(doc, k + 1)?.to === from) return k - 1;
  return -1;
}

/** `in Cornwall`, `in the resort town of Jurmala`: a capitalised word that no list has and nothing else explains. */
function unlisted(doc: TextDocument, at: number): Stop | undefined {
  const town = townBehind(doc, at);
  const k = town < 0 ? at : town;
  // `invited her to visit Kuldiga`
  const visits = is(doc, at - 2, W.to) && matchBefore(doc.matches, at, Entry.meetingVerb) >= 0;
  if (town < 0 && !visits && !is(doc, at - 1, W.in)) return undefined;
  if (!isUnknown(doc, k) || !isCapital(doc, k)) return undefined;
  const to = k + 1;
  if (isCapital(doc, to) && !is(doc, to, W.days) && !is(doc, to, W.month)) return undefined;
  if (isKind(doc, to, Kind.possessive) || isKind(doc, to, Kind.hyphen)) return undefined;
  const land = isKind(doc, to, Kind.comma) ? countryAt(doc, to + 1) : undefined;
  const country = land && !land.adjective ? land.country : undefined;
  const name = textOf(doc, { from: k, to });
  const place = { name, country, range: { from: k, to }, city: true, implied: false };
  return { place, to };
}

/** `the resort town of Jurmala`, `the city of Salalah`: where the name starts, or -1. */
function townBehind(doc: TextDocument, at: number): number {
  for (let k = at; k < at + TOWN_REACH; k++)
    if (is(doc, k, W.town) && is(doc, k + 1, W.of)) return k + 2;
  return -1;
}

/** `the Peruvian capital`: the city by its country. */
function capitalAt(doc: TextDocument, k: number): Stop | undefined {
  const land = countryAt(doc, k);
  const at = land && isKind(doc, land.to, Kind.possessive) ? land.to + 1 : land?.to;
  if (!land || at === undefined || !is(doc, at, W.capital)) return undefined;
  const { countries } = doc.lexicon.language;
  const name = countries.find((c) => c.id === land.country)?.capital;
  const range = { from: k, to: at + 1 };
  return name
    ? { place: { name, country: land.country, range, city: true, implied: false }, to: at + 1 }
    : undefined;
}
