import {
  is,
  isCapital,
  isKind,
  isUpper,
  isWord,
  startOf,
  type TextDocument,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";
import { agencyAt, startsLine } from "./agency.js";
import { entryOf, matchAt } from "./matches.js";
import { spaceBefore } from "./numbers.js";

/** The place of a dateline, and the tokens of its name. */
export interface DatelinePlace {
  readonly name: string;
  readonly country: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** What stands where a dateline has its place. */
export interface PlaceReading {
  readonly from: number;
  /** Tokens of the city alone. */
  readonly nameTo: number;
  /** Behind city and country. */
  readonly to: number;
  readonly countryCode: string | undefined;
  readonly known: boolean;
  /** The place is a country. */
  readonly country: boolean;
  /** The country stands beside the city. */
  readonly written: boolean;
}

export function placeOf(doc: TextDocument, p: PlaceReading): DatelinePlace {
  const { from, nameTo: to, countryCode: country } = p;
  // `Washington, DC` is listed whole.
  const raw = textOf(doc, { from, to });
  const comma = raw.indexOf(",");
  return { name: normal(comma < 0 ? raw : raw.slice(0, comma)), country, from, to };
}

/** `BAKU, Azerbaijan`, `ULAN-UDE/Buryatia/`, `New Delhi [India]`, `Kochi (Kerala) [India]`, `WASHINGTON/NEW YORK`. */
export function placeAt(doc: TextDocument, i: number): PlaceReading | undefined {
  const { matches, lexicon } = doc;
  const city = matchAt(matches, i, Entry.place);
  const land = matchAt(matches, i, Entry.country);
  let nameTo: number;
  let code: string | undefined;
  let known = true;
  let country = false;
  if (city >= 0 && (land < 0 || (matches.to[city] as number) >= (matches.to[land] as number))) {
    nameTo = matches.to[city] as number;
    code = entryOf(matches, city, lexicon.language.cities)?.country;
  } else if (land >= 0) {
    nameTo = matches.to[land] as number;
    code = entryOf(matches, land, lexicon.language.countries)?.id;
    country = true;
  } else {
    known = false;
    nameTo = i;
    while (
      nameTo < i + 5 &&
      (isCapital(doc, nameTo) || (nameTo > i && isKind(doc, nameTo, Kind.hyphen)))
    ) {
      if (nameTo > i && startsLine(doc, nameTo)) break;
      if (is(doc, nameTo, WordClass.month)) break;
      nameTo++;
    }
    if (nameTo === i || nameTo === i + 5) return undefined;
  }
  let to = nameTo;
  let written = false;
  if (isKind(doc, to, Kind.slash) && !spaceBefore(doc, to)) {
    // The region or second city between slashes.
    let k = to + 1;
    while (k < to + 5 && isWord(doc, k)) {
      const inner = matchAt(matches, k, Entry.country);
      if (inner >= 0) code = entryOf(matches, inner, lexicon.language.countries)?.id;
      k++;
    }
    if (!agencyAt(doc, to + 1)) {
      to = isKind(doc, k, Kind.slash) ? k + 1 : k;
      written = true;
    }
  }
  for (let round = 0; round < 2; round++) {
    const open = isKind(doc, to, Kind.openParen) && !agencyAt(doc, to + 1);
    const comma = isKind(doc, to, Kind.comma);
    if (!open && !comma) break;
    const inner = matchAt(matches, to + 1, Entry.country);
    if (inner >= 0) {
      const end = matches.to[inner] as number;
      if (open && !isKind(doc, end, Kind.closeParen)) break;
      code = entryOf(matches, inner, lexicon.language.countries)?.id ?? code;
      to = open ? end + 1 : end;
      written = true;
    } else if (
      open &&
      isCapital(doc, to + 1) &&
      isKind(doc, to + 2, Kind.closeParen) &&
      isKind(doc, to + 3, Kind.openParen)
    )
      to += 3;
    else if (comma && isRegion(doc, to + 1)) to += 2;
    else {
      const end = comma ? provinceEnd(doc, to + 1) : -1;
      if (end < 0) break;
      to = end;
    }
  }
  return { from: i, nameTo, to, countryCode: code, known, country, written };
}

/** `NINGBO, Zhejiang, April 7`: the end of a capitalised name with a comma and a day behind it, or -1. */
function provinceEnd(doc: TextDocument, from: number): number {
  let to = from;
  while (to < from + 3 && isCapital(doc, to) && !is(doc, to, WordClass.month)) to++;
  const day = isKind(doc, to + 1, Kind.number) ? to + 2 : to + 1;
  return to > from && isKind(doc, to, Kind.comma) && is(doc, day, WordClass.month) ? to : -1;
}

/** `Washington, DC`: a short all-capital word between the city and what follows it. */
const isRegion = (doc: TextDocument, i: number): boolean =>
  isWord(doc, i) &&
  ((doc.tokens.flags[i] as number) & (Flag.upper | Flag.dotted)) !== 0 &&
  (doc.tokens.end[i] as number) - startOf(doc, i) <= 4 &&
  !agencyAt(doc, i) &&
  !is(doc, i, WordClass.month);

/** `ULAN-UDE` in ordinary spelling: `Ulan-Ude`. */
function normal(name: string): string {
  if (name !== name.toUpperCase() || name.length < 3) return name;
  let out = "";
  let start = true;
  for (const letter of name) {
    out += start ? letter : letter.toLowerCase();
    start = letter === " " || letter === "-";
  }
  return out;
}

/** `ANKARA` or `NAIROBI, Kenya` alone on a line: all capitals, or a known city with its country. */
export function isPlaceLine(doc: TextDocument, from: number, place: PlaceReading): boolean {
  return place.known && (isUpper(doc, from) || place.written);
}
