import { countryAt } from "../annotate/countries.js";
import { matchAt } from "../annotate/matches.js";
import { endBefore, is, isKind, startOf, type TextDocument } from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import type { PlaceFound } from "./meeting-types.js";

export interface Stop {
  readonly place: PlaceFound;
  readonly to: number;
}

/** `Germany and Luxembourg`, `Bali, Indonesia, Bangkok, Thailand, and Tokyo`. */
export function withStops(doc: TextDocument, first: Stop): readonly PlaceFound[] {
  const places = [first.place];
  let k = first.to;
  for (;;) {
    const comma = isKind(doc, k, Kind.comma);
    const and = is(doc, comma ? k + 1 : k, W.and);
    if (!comma && !and) break;
    const next = placeAt(doc, k + (comma ? 1 : 0) + (and ? 1 : 0));
    if (!next) break;
    places.push(next.place);
    k = next.to;
  }
  return places;
}

/** A city, perhaps with its country behind it, or a country at token `at`. */
export function placeAt(doc: TextDocument, at: number): Stop | undefined {
  const { matches, lexicon } = doc;
  const k = is(doc, at, W.the) ? at + 1 : at;
  const seat = capitalAt(doc, k);
  if (seat) return seat;
  const city = matchAt(matches, k, Entry.place);
  const country = matchAt(matches, k, Entry.country);
  const region = lexicon.language.cities[matches.ref[city] as number]?.region === true;
  const cityTo = city >= 0 && !region ? (matches.to[city] as number) : 0;
  const countryTo = country >= 0 ? (matches.to[country] as number) : 0;
  if (cityTo === 0 && countryTo === 0) return undefined;
  // Luxembourg and Singapore are both; as a place they are written once, as the country.
  const isCity = cityTo > countryTo;
  const to = isCity ? cityTo : countryTo;
  // `Vienna Convention`, `Kazakhstan's embassy`: part of another name.
  if (isKind(doc, to, Kind.possessive) || isKind(doc, to, Kind.hyphen)) return undefined;
  const code = isCity
    ? lexicon.language.cities[matches.ref[city] as number]?.country
    : lexicon.language.countries[matches.ref[country] as number]?.id;
  const range = { from: k, to };
  const name = doc.text.slice(startOf(doc, k), endBefore(doc, to));
  const place = { name, ...(code ? { country: code } : {}), range, city: isCity };
  const land = isKind(doc, to, Kind.comma) ? matchAt(matches, to + 1, Entry.country) : -1;
  const inside = land >= 0 && lexicon.language.countries[matches.ref[land] as number]?.id === code;
  return { place, to: isCity && inside ? (matches.to[land] as number) : to };
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
    ? { place: { name, country: land.country, range, city: true }, to: at + 1 }
    : undefined;
}
