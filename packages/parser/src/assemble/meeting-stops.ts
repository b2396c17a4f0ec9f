import type { DateMention } from "../annotate/dates.js";
import { firstFrom, is, isKind, type TextDocument } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { placeAt, type Stop } from "./meeting-place.js";
import type { PlaceFound } from "./meeting-types.js";

/** The stops of a tour: `Germany and Luxembourg`, `the Republic of Korea (ROK), Peru, and Oman`, `Bali, Indonesia, from May 4 to 5 and Tokyo, Japan, on May 6`. */
export function stopsFrom(
  doc: TextDocument,
  dates: readonly DateMention[],
  first: Stop,
): readonly PlaceFound[] {
  const stops = [first.place];
  let last = first;
  let dated = false;
  let listed = !first.place.city;
  for (;;) {
    // `Korea (ROK)`
    const short = isKind(doc, last.to, Kind.openParen) && isKind(doc, last.to + 2, Kind.closeParen);
    const to = short ? last.to + 3 : last.to;
    const date = dateBehind(doc, dates, to);
    const end = date ? date.to + (isKind(doc, date.to, Kind.closeParen) ? 1 : 0) : to;
    const next = nextStop(doc, end);
    // The days behind the last of several stops are those of the tour, where no other stop has its own.
    if (date && (next || dated)) stops.push({ ...(stops.pop() as PlaceFound), when: date });
    // `to Tripoli, Lebanon`, where no `and` makes it a list
    if (!next) return listed || dated ? stops : [first.place];
    dated ||= date !== undefined;
    listed ||= is(doc, end, W.and) || is(doc, end + 1, W.and) || isKind(doc, end, Kind.semicolon);
    stops.push(next.place);
    last = next;
  }
}

/** The stop behind `,`, `;`, `and`, `, and then to` at token `k`. */
function nextStop(doc: TextDocument, k: number): Stop | undefined {
  const comma = isKind(doc, k, Kind.comma) || isKind(doc, k, Kind.semicolon);
  let at = comma ? k + 1 : k;
  const and = is(doc, at, W.and);
  if (!comma && !and) return undefined;
  if (and) at++;
  while (and && is(doc, at, W.adverb)) at++;
  if (is(doc, at, W.to)) at++;
  return placeAt(doc, at);
}

/** `on May 4`, `from May 4 to 5`, `, May 4`, `(May 4)`: the days that stand behind a place. */
export function dateBehind(
  doc: TextDocument,
  dates: readonly DateMention[],
  from: number,
): DateMention | undefined {
  const opens = isKind(doc, from, Kind.comma) || isKind(doc, from, Kind.openParen);
  let k = opens ? from + 1 : from;
  if (is(doc, k, W.preposition)) k++;
  const date = dates[firstFrom(dates, k)];
  return date?.from === k ? date : undefined;
}
