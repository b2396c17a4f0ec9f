import { isKind, type TextDocument } from "../document.js";
import { Kind } from "../text/tokens.js";
import { startsLine } from "./agency.js";

/** The mark that ends a dateline: a dash, a colon or a full stop. */
export function closing(doc: TextDocument, at: number, loose: boolean): { to: number } | undefined {
  let i = at;
  if (
    isKind(doc, i, Kind.comma) &&
    (isKind(doc, i + 1, Kind.colon) || isKind(doc, i + 1, Kind.dash))
  )
    i++;
  if (isKind(doc, i, Kind.closeParen)) i++;
  if (
    isKind(doc, i, Kind.dash) ||
    isKind(doc, i, Kind.colon) ||
    (isKind(doc, i, Kind.hyphen) && loose)
  )
    return { to: i + 1 };
  if (isKind(doc, i, Kind.period)) return { to: isKind(doc, i + 1, Kind.dash) ? i + 2 : i + 1 };
  return loose ? lineEnd(doc, i) : undefined;
}

/** The end of the line, perhaps behind a time of day: `, 11:28 AM IST`. */
function lineEnd(doc: TextDocument, at: number): { to: number } | undefined {
  const hour = at + 1;
  const timed =
    isKind(doc, at, Kind.comma) &&
    isKind(doc, hour, Kind.number) &&
    isKind(doc, hour + 1, Kind.colon);
  let i = timed ? hour + 3 : at;
  while (timed && i < hour + 6 && !startsLine(doc, i)) i++;
  return startsLine(doc, i) ? { to: i } : undefined;
}
