/**
 * The day of publication as carriers write it, without loading what would read them: {@link localDay}.
 *
 * @module @communique/readers/day
 */
import { isIsoDay } from "@communique/core";

/** A moment as a carrier writes it. */
interface Stamp {
  /** The day as written, in whatever zone. */
  day: string;
  /** What zone the writing is in: UTC is the machine's, any other is the publisher's. */
  zone: "utc" | "offset" | "unnamed";
  /** Milliseconds, where the writing names a moment. */
  moment?: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The publisher's local day among the stamps of one document.
 *
 * The first that can be read decides. If it is in UTC, which is rarely where the publisher lives, a stamp of the same
 * moment with an offset, or one of a neighbouring day without any zone, knows better.
 *
 * @param stamps - As written, the most trusted first: ISO 8601, RFC 822, or a day in English.
 * @returns `YYYY-MM-DD`, or undefined if none can be read.
 * @example
 * ```ts
 * localDay(["Wed, 14 May 2025 00:40:00 +0300"]); // "2025-05-14"
 * localDay(["05/04/2025"]); // undefined
 * localDay(["2025-05-13T21:40:00Z", "2025-05-14T00:40:00+03:00"]); // "2025-05-14"
 * ```
 */
export function localDay(stamps: readonly (string | null | undefined)[]): string | undefined {
  const read = stamps.flatMap((stamp) => readStamp(stamp ?? "") ?? []);
  const [first] = read;
  if (first?.zone !== "utc") return first?.day;
  return (read.find((other) => isSameElsewhere(first, other)) ?? first).day;
}

function isSameElsewhere(utc: Stamp, other: Stamp): boolean {
  if (other.zone === "utc") return false;
  if (other.zone === "offset" && other.moment !== undefined && utc.moment !== undefined)
    return Math.abs(other.moment - utc.moment) < MINUTE;
  return Math.abs(Date.parse(other.day) - Date.parse(utc.day)) <= DAY;
}

function readStamp(value: string): Stamp | undefined {
  const text = value.trim().slice(0, 100);
  const day = writtenDay(text);
  if (day === undefined) return undefined;
  const zone = /(?:\dZ|\b(?:GMT|UTC|UT)|[+-]00:?00)$/u.test(text)
    ? "utc"
    : /\d{2}:?\d{2} ?[+-]\d{2}:?\d{2}$/u.test(text)
      ? "offset"
      : "unnamed";
  const moment = zone === "unnamed" ? Number.NaN : Date.parse(text);
  return Number.isNaN(moment) ? { day, zone } : { day, zone, moment };
}

/** The day that is written in a stamp, if it can mean one day only: `05/04/2025` does not. */
function writtenDay(text: string): string | undefined {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/u.exec(text);
  if (iso) return toDay(iso[1], iso[3], iso[4]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/iu.exec(text);
  if (dayFirst) return toDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu.exec(text);
  if (monthFirst) return toDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u.exec(text);
  return dotted ? toDay(dotted[3], dotted[2], dotted[1]) : undefined;
}

function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function toDay(year = "", month = "", day = ""): string | undefined {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(iso) ? iso : undefined;
}
