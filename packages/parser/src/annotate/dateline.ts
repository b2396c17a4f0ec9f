import {
  is,
  isCapital,
  isKind,
  isWord,
  startOf,
  type TextDocument,
  type TokenRange,
  textOf,
} from "../document.js";
import { Entry } from "../lexicon/lexicon.js";
import { WordClass } from "../lexicon/word-class.js";
import { Flag, Kind } from "../text/tokens.js";
import { agencyAt, agencyOf, startsLine } from "./agency.js";
import type { CivilDay } from "./civil-day.js";
import { closing } from "./dateline-end.js";
import { type DateMention, findDates } from "./dates.js";
import { matchAt } from "./matches.js";
import { spaceBefore } from "./numbers.js";

/** What opens a report: place, day, agency and the tokens that say so. */
export interface DatelineFound {
  readonly place:
    | {
        readonly name: string;
        readonly country?: string;
        readonly from: number;
        readonly to: number;
      }
    | undefined;
  readonly date: DateMention | undefined;
  readonly agency: string | undefined;
  /** Header and dateline; later stages skip them. */
  readonly range: TokenRange | undefined;
  /** The day in a header above or before the text. */
  readonly headerDate: CivilDay | undefined;
}

const NONE: DatelineFound = {
  place: undefined,
  date: undefined,
  agency: undefined,
  range: undefined,
  headerDate: undefined,
};

/** Paragraphs in which a dateline may stand: a caption or a headline comes first in some layouts. */
const PARAGRAPHS = 5;

/** Reads the header, the dateline and the agency of a story. */
export function findDateline(doc: TextDocument, publishedOn?: CivilDay): DatelineFound {
  if (doc.tokens.count === 0) return NONE;
  const header = headerDate(doc);
  const reference = header?.day ?? publishedOn;
  const start = header?.to ?? 0;
  const found = search(doc, start, reference);
  const agency = found?.agency ?? agencyOf(doc, found?.to ?? start);
  const to = found?.to ?? start;
  const from = header ? 0 : (found?.from ?? 0);
  return {
    place: found?.place,
    date: found?.date,
    agency,
    range: to > from ? { from, to } : undefined,
    headerDate: header?.day,
  };
}

/** ` date 2025-09-05 ` in front of the text, or a first line that is nothing but a date. */
function headerDate(doc: TextDocument): { day: CivilDay; to: number } | undefined {
  const labelled = is(doc, 0, WordClass.datelabel);
  const at = labelled ? (isKind(doc, 1, Kind.colon) ? 2 : 1) : 0;
  const [date] = findDates(doc, undefined, { from: at, to: Math.min(doc.tokens.count, at + 8) });
  if (!date || date.from !== at || date.precision !== "day" || date.basis !== "stated")
    return undefined;
  if (labelled) return { day: date.firstDay, to: date.to };
  return startsLine(doc, date.to) ? { day: date.firstDay, to: date.to } : undefined;
}

interface Opening {
  from: number;
  to: number;
  place?: NonNullable<DatelineFound["place"]>;
  date?: DateMention;
  agency?: string;
}

/** Tries the head of the text and of its first paragraphs and lines. */
function search(
  doc: TextDocument,
  start: number,
  reference: CivilDay | undefined,
): Opening | undefined {
  let tried = 0;
  for (let i = start; i < doc.tokens.count && tried < PARAGRAPHS; i++) {
    // "FACTBOX." or "UPDATE 1:" may stand before the dateline.
    const afterSlug =
      i > start &&
      i <= start + 4 &&
      isKind(doc, i - 1, Kind.period) &&
      ((doc.tokens.flags[i - 2] as number) & Flag.upper) !== 0;
    if (i !== start && !startsLine(doc, i) && !afterSlug) continue;
    tried++;
    const opening = openingAt(doc, i, reference);
    if (opening) return opening;
  }
  return undefined;
}

function openingAt(
  doc: TextDocument,
  from: number,
  reference: CivilDay | undefined,
): Opening | undefined {
  const leading = leadingAgency(doc, from);
  const place = placeAt(doc, leading?.to ?? from);
  if (!place) return leading ? agencyOnly(doc, from, leading, reference) : undefined;
  let at = place.to;
  const date = dateAfter(doc, at, reference);
  if (date) at = date.to;
  let agency = agencyIn(doc, at);
  if (agency) at = agency.to;
  // `(UrduPoint News / Sputnik - 03rd May, 2025)`: the date inside the brackets.
  const late = date ?? agency?.date;
  const closed = closing(doc, at, leading !== undefined);
  const alone = startsLine(doc, at) && !date && !agency;
  if (alone) {
    if (at >= doc.tokens.count || !isPlaceLine(doc, from, place)) return undefined;
    const below = dateAfter(doc, at, reference);
    return {
      from,
      to: below && startsLine(doc, below.to) ? below.to : at,
      place: placeOf(place),
      ...(below && startsLine(doc, below.to) && below.date ? { date: below.date } : {}),
    };
  }
  if (!late && !agency && !leading) {
    if (!closed || !place.known) return undefined;
    // "KAZAKHSTAN: …" and "Jakarta. The …" need a known city; a country's name opens too many sentences.
    if (place.country) return undefined;
  }
  if (!place.known && !(late && (agency || closed || place.written))) return undefined;
  if (late && !agency && !closed && !startsLine(doc, at) && !isCapital(doc, at)) return undefined;
  if (!agency && closed && late) agency = agencyIn(doc, closed.to);
  const end =
    agency && closed && agency.to > closed.to
      ? (closing(doc, agency.to, true)?.to ?? agency.to)
      : (closed?.to ?? at);
  const name = agency?.name ?? leading?.name;
  return {
    from,
    to: end,
    place: placeOf(place),
    ...(late?.date ? { date: late.date } : {}),
    ...(name ? { agency: name } : {}),
  };
}

/** `AKP, May 3, 2025 –`: an agency and a day without a place. */
function agencyOnly(
  doc: TextDocument,
  from: number,
  leading: { name: string; to: number },
  reference: CivilDay | undefined,
): Opening | undefined {
  const date = dateAfter(doc, leading.to, reference);
  if (!date) return undefined;
  const closed = closing(doc, date.to, true);
  return closed
    ? { from, to: closed.to, agency: leading.name, ...(date.date ? { date: date.date } : {}) }
    : undefined;
}

/** `RSS (KATHMANDU, …)`, `AKP Phnom Penh, …`, `By A. Reporter – Trend:`. */
function leadingAgency(doc: TextDocument, i: number): { name: string; to: number } | undefined {
  const agency = agencyAt(doc, i);
  if (!agency) return undefined;
  const to =
    isKind(doc, agency.to, Kind.openParen) || isKind(doc, agency.to, Kind.comma)
      ? agency.to + 1
      : agency.to;
  return { name: agency.name, to };
}

interface PlaceReading {
  readonly from: number;
  /** Tokens of the city alone. */
  readonly nameTo: number;
  /** Behind city and country. */
  readonly to: number;
  readonly name: string;
  readonly countryCode?: string;
  readonly known: boolean;
  /** The place is a country. */
  readonly country: boolean;
  /** The country stands beside the city. */
  readonly written: boolean;
}

const placeOf = (p: PlaceReading): NonNullable<DatelineFound["place"]> => ({
  name: p.name,
  ...(p.countryCode ? { country: p.countryCode } : {}),
  from: p.from,
  to: p.nameTo,
});

/** `BAKU, Azerbaijan`, `ULAN-UDE/Buryatia/`, `New Delhi [India]`, `Kochi (Kerala) [India]`, `WASHINGTON/NEW YORK`. */
function placeAt(doc: TextDocument, i: number): PlaceReading | undefined {
  const { matches, lexicon } = doc;
  const city = matchAt(matches, i, Entry.place);
  const land = matchAt(matches, i, Entry.country);
  let nameTo: number;
  let code: string | undefined;
  let known = true;
  let country = false;
  if (city >= 0 && (land < 0 || (matches.to[city] as number) >= (matches.to[land] as number))) {
    nameTo = matches.to[city] as number;
    code = lexicon.language.cities[matches.ref[city] as number]?.country;
  } else if (land >= 0) {
    nameTo = matches.to[land] as number;
    code = lexicon.language.countries[matches.ref[land] as number]?.id;
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
      if (inner >= 0) code = lexicon.language.countries[matches.ref[inner] as number]?.id;
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
      code = lexicon.language.countries[matches.ref[inner] as number]?.id ?? code;
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
    else break;
  }
  const raw = textOf(doc, { from: i, to: nameTo });
  return {
    from: i,
    nameTo,
    to,
    name: normal(raw),
    ...(code ? { countryCode: code } : {}),
    known,
    country,
    written,
  };
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

/** The date behind the place, with the comma or full stop before it. */
function dateAfter(
  doc: TextDocument,
  at: number,
  reference: CivilDay | undefined,
): { date?: DateMention; to: number } | undefined {
  let i = at;
  while (
    i < at + 2 &&
    (isKind(doc, i, Kind.comma) ||
      isKind(doc, i, Kind.period) ||
      isKind(doc, i, Kind.colon) ||
      isKind(doc, i, Kind.openParen))
  )
    i++;
  const doubts: TokenRange[] = [];
  const [date] = findDates(
    doc,
    reference,
    { from: i, to: Math.min(doc.tokens.count, i + 9) },
    doubts,
  );
  if (date && date.from === i && date.precision === "day") {
    const to = isKind(doc, date.to, Kind.closeParen) ? date.to + 1 : date.to;
    return { date: { ...date, basis: "dateline" }, to };
  }
  const doubt = doubts[0];
  return doubt && doubt.from === i && is(doc, i, WordClass.month) ? { to: doubt.to } : undefined;
}

/** `(Yonhap)`, `/TASS/`, `, AZERTAC`, `. KAZINFORM`, `(UrduPoint News / Sputnik - 03rd May, 2025)`. */
function agencyIn(
  doc: TextDocument,
  at: number,
): { name: string; to: number; date?: { date?: DateMention; to: number } } | undefined {
  let i = at;
  while (
    i < at + 2 &&
    (isKind(doc, i, Kind.comma) ||
      isKind(doc, i, Kind.period) ||
      isKind(doc, i, Kind.hyphen) ||
      isKind(doc, i, Kind.dash)) &&
    !startsLine(doc, i + 1)
  )
    i++;
  const open = isKind(doc, i, Kind.openParen)
    ? Kind.closeParen
    : isKind(doc, i, Kind.slash)
      ? Kind.slash
      : 0;
  if (open === 0) {
    const plain = agencyAt(doc, i);
    // The agency of a dateline is followed by its end; `Astana, Kazinform hotel` is none.
    return plain && (startsLine(doc, plain.to) || !isWord(doc, plain.to)) ? plain : undefined;
  }
  let close = i + 1;
  while (close < i + 16 && close < doc.tokens.count && !isKind(doc, close, open)) close++;
  if (!isKind(doc, close, open)) {
    // `(UrduPoint News / Sputnik` closes with a bracket, `/TASS/` with a slash.
    return undefined;
  }
  const inner = agencyAt(doc, i + 1);
  const [date] = findDates(doc, undefined, { from: i + 1, to: close });
  const found = date ? { date: { date: { ...date, basis: "dateline" as const }, to: close } } : {};
  if (inner) return { name: inner.name, to: close + 1, ...found };
  const short = close - i <= 4 && isCapital(doc, i + 1);
  return short
    ? { name: textOf(doc, { from: i + 1, to: close }), to: close + 1, ...found }
    : undefined;
}

/** `ANKARA` or `NAIROBI, Kenya` alone on a line: all capitals, or a known city with its country. */
function isPlaceLine(doc: TextDocument, from: number, place: PlaceReading): boolean {
  return place.known && (((doc.tokens.flags[from] as number) & Flag.upper) !== 0 || place.written);
}
