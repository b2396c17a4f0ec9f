import {
  is,
  isCapital,
  isKind,
  isUpper,
  type TextDocument,
  type TokenRange,
  textOf,
} from "../document.js";
import { WordClass } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { agencyOf, startsLine } from "./agency.js";
import type { CivilDay } from "./civil-day.js";
import { agencyIn, type DateRead, isBar, leadingAgency } from "./dateline-agency.js";
import { closing } from "./dateline-end.js";
import { type DatelinePlace, isPlaceLine, placeAt, placeOf } from "./dateline-place.js";
import { type DateMention, findDates } from "./dates.js";
import { spaceBefore } from "./numbers.js";

/** What opens a report: place, day, agency and the tokens that say so. */
export interface DatelineFound {
  readonly place: DatelinePlace | undefined;
  readonly date: DateMention | undefined;
  readonly agency: string | undefined;
  /** Header and dateline; later stages skip them. */
  readonly range: TokenRange | undefined;
  /** The day in a header above or before the text. */
  readonly headerDate: CivilDay | undefined;
  /** The dateline of another story behind this one. */
  readonly second?: TokenRange;
}

const NONE: DatelineFound = {
  place: undefined,
  date: undefined,
  agency: undefined,
  range: undefined,
  headerDate: undefined,
};

/** Paragraphs in which a dateline may stand: a caption or a headline comes first in some layouts. */
const PARAGRAPHS = 8;

/** Reads the header, the dateline and the agency of a story. */
export function findDateline(doc: TextDocument, publishedOn?: CivilDay): DatelineFound {
  if (doc.tokens.count === 0) return NONE;
  const header = headerDate(doc);
  const reference = header?.day ?? publishedOn;
  const start = header?.to ?? 0;
  const found = search(doc, start, reference);
  const behind = found?.to ?? start;
  const agency = found?.agency ?? agencyOf(doc, behind);
  // `Lima, Peru, May 3, 2025.` below the report: it says where and when, and hides nothing.
  const above = (found?.from ?? 0) - start;
  const closes = startsLine(doc, behind) && above > doc.tokens.count - behind;
  const to = closes ? start : behind;
  const from = header ? 0 : (found?.from ?? 0);
  const second = found?.place && secondStory(doc, to, reference);
  return {
    ...(second ? { second } : {}),
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

/** A paragraph behind token `from` that opens as only a story does: with its place, and its agency or day. */
function secondStory(
  doc: TextDocument,
  from: number,
  reference: CivilDay | undefined,
): TokenRange | undefined {
  const { count, from: starts, paragraph } = doc.segments;
  for (let s = 1; s < count; s++) {
    const at = starts[s] as number;
    if (at < from || paragraph[s] === paragraph[s - 1] || !isCapital(doc, at)) continue;
    const opening = openingAt(doc, at, reference);
    if (opening?.place && (opening.agency || opening.date)) return opening;
  }
  return undefined;
}

interface Opening {
  from: number;
  to: number;
  place?: DatelinePlace;
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
      i > start && i <= start + 4 && isKind(doc, i - 1, Kind.period) && isUpper(doc, i - 2);
    const line = i === start || startsLine(doc, i);
    if (!line && !afterSlug && !afterMark(doc, i)) continue;
    if (line) tried++;
    // `, NAIROBI, Kenya Nov 28 –`: what stood before the comma is lost.
    const opening = openingAt(doc, line && isKind(doc, i, Kind.comma) ? i + 1 : i, reference);
    if (opening && (line || afterSlug || opening.agency || opening.date)) return opening;
  }
  return undefined;
}

/** `09:14 | Quito (Ecuador), Apr. 9.`, `(Photo: VNA)Hanoi (VNA) –`, `(MENAFN- Kuwait News Agency (KUNA)) TOKYO, Oct 16 (KUNA)`. */
const afterMark = (doc: TextDocument, i: number): boolean =>
  isBar(doc, i - 1) ||
  (isKind(doc, i - 1, Kind.closeParen) &&
    (!spaceBefore(doc, i) || isKind(doc, i - 2, Kind.closeParen)));

function openingAt(
  doc: TextDocument,
  from: number,
  reference: CivilDay | undefined,
): Opening | undefined {
  const leading = leadingAgency(doc, from);
  const place = placeAt(doc, leading?.to ?? from);
  if (!place)
    return leading ? agencyOnly(doc, from, leading, reference) : dayFirst(doc, from, reference);
  let at = place.to;
  const date = dateAfter(doc, at, reference);
  if (date) at = date.to;
  let agency = agencyIn(doc, at);
  if (agency) at = agency.to;
  // `(UrduPoint News / Sputnik - 03rd May, 2025)`: the date inside the brackets; `Addis Ababa /ENA/ January 25/2023`: behind them.
  const behind = agency && !date && !agency.date ? dateAfter(doc, at, reference) : undefined;
  if (behind) at = behind.to;
  const late = date ?? agency?.date ?? behind;
  // `Gulf Post, Muscat, 14 May 2025 - 12:20`
  const timed = leading !== undefined && clockEnd(doc, at) > at;
  // `PTI | New Delhi | Updated: 20-11-2023 18:22 IST | Created: …`
  const closed =
    timed || isBar(doc, place.to) ? headerEnd(doc, at) : closing(doc, at, leading !== undefined);
  // `Lima, November 14th 2024 - 22:16 UTC` is the clock of a page.
  if (closed && isKind(doc, closed.to + 1, Kind.colon) && isKind(doc, closed.to, Kind.number))
    return undefined;
  const alone = startsLine(doc, at) && !date && !agency;
  if (alone) {
    if (at >= doc.tokens.count || !isPlaceLine(doc, from, place)) return undefined;
    const below = dateAfter(doc, at, reference);
    return {
      from,
      to: below && startsLine(doc, below.to) ? below.to : at,
      place: placeOf(doc, place),
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
  if (!agency && closed && isKind(doc, closed.to - 1, Kind.colon))
    agency = restOfLine(doc, closed.to);
  const end =
    agency && closed && agency.to > closed.to
      ? (closing(doc, agency.to, true)?.to ?? agency.to)
      : (closed?.to ?? at);
  const name = agency?.name ?? leading?.name;
  return {
    from,
    to: end,
    place: placeOf(doc, place),
    ...(late?.date ? { date: late.date } : {}),
    ...(name ? { agency: name } : {}),
  };
}

/** How many tokens the name of an outlet may have. */
const OUTLET = 4;

/** `Riyadh: Asharq Al-Awsat` in a line of its own: the outlet. */
function restOfLine(doc: TextDocument, from: number): { name: string; to: number } | undefined {
  let to = from;
  while (
    to - from < OUTLET &&
    (isCapital(doc, to) || isKind(doc, to, Kind.hyphen)) &&
    (to === from || !startsLine(doc, to))
  )
    to++;
  return to > from && startsLine(doc, to) && to < doc.tokens.count
    ? { name: textOf(doc, { from, to }), to }
    : undefined;
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
  const given = { agency: leading.name, ...(date.date ? { date: date.date } : {}) };
  // `Gulf Post, 14 May 2025 - 12:20, Muscat`
  const comma = clockEnd(doc, date.to);
  const place = isKind(doc, comma, Kind.comma) ? placeAt(doc, comma + 1) : undefined;
  if (place?.known && startsLine(doc, place.to))
    return { from, to: place.to, place: placeOf(doc, place), ...given };
  const closed = closing(doc, date.to, true) ?? beforeCapital(doc, date);
  return closed ? { from, to: closed.to, ...given } : undefined;
}

/** Behind ` - 12:20`, else `at`. */
const clockEnd = (doc: TextDocument, at: number): number =>
  (isKind(doc, at, Kind.hyphen) || isKind(doc, at, Kind.dash)) &&
  isKind(doc, at + 1, Kind.number) &&
  isKind(doc, at + 2, Kind.colon)
    ? at + 4
    : at;

/** `January 20 (BNA) -`, `14 May, 2025 Riga /BNA/ -`: the day in front, and an agency with the mark that ends the line. */
function dayFirst(
  doc: TextDocument,
  from: number,
  reference: CivilDay | undefined,
): Opening | undefined {
  const date = dateAfter(doc, from, reference);
  if (!date) return undefined;
  const at = isKind(doc, date.to, Kind.comma) ? date.to + 1 : date.to;
  const place = placeAt(doc, at);
  const known = place?.known === true;
  const agency = agencyIn(doc, known ? place.to : at);
  const closed = agency && closing(doc, agency.to, true);
  if (!agency || !closed) return undefined;
  return {
    from,
    to: closed.to,
    agency: agency.name,
    ...(known ? { place: placeOf(doc, place) } : {}),
    ...(date.date ? { date: date.date } : {}),
  };
}

/** `ENA February 10/2020 Prime Minister A`: a whole date needs no mark behind it. */
const beforeCapital = (doc: TextDocument, { date, to }: DateRead): { to: number } | undefined =>
  date && isCapital(doc, to) ? { to } : undefined;

/** How many tokens such a header may have behind its place and day. */
const HEADER_REST = 40;

/** The end of a header in bars or with a clock: of its line. */
function headerEnd(doc: TextDocument, at: number): { to: number } | undefined {
  let to = at;
  while (to < at + HEADER_REST && !startsLine(doc, to)) to++;
  return startsLine(doc, to) ? { to } : undefined;
}

/** The date behind the place, with the comma or full stop before it. */
function dateAfter(
  doc: TextDocument,
  at: number,
  reference: CivilDay | undefined,
): DateRead | undefined {
  let i = at;
  if (isBar(doc, at) && is(doc, at + 1, WordClass.datelabel)) i = at + 2;
  while (
    i < at + 4 &&
    (isKind(doc, i, Kind.comma) ||
      isKind(doc, i, Kind.period) ||
      isKind(doc, i, Kind.colon) ||
      isKind(doc, i, Kind.hyphen) ||
      isKind(doc, i, Kind.dash) ||
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
