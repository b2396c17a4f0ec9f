import type { MeetingStatus } from "@communique/core";
import { type CivilDay, isoDay, parseIsoDay } from "../annotate/civil-day.js";
import type { DatelineFound } from "../annotate/dateline.js";
import type { DateMention } from "../annotate/dates.js";
import { termAt } from "../annotate/numbers.js";
import { is, isKind, type TextDocument, type TokenRange, textOf } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import { Kind } from "../text/tokens.js";
import { isHeld, type MeetingDate, type Story } from "./meeting-types.js";

/** `asked her to come in February`: what is ahead is in the year to come where the text names none. */
export function aheadOf(
  { d: { doc }, facts }: Story,
  status: MeetingStatus,
  date: DateMention | undefined,
): MeetingDate | undefined {
  const ahead = status === "planned" || status === "invited" || status === "proposed";
  const { reference } = facts;
  if (!date || !ahead || reference === undefined || date.lastDay >= reference) return date;
  // A day, alone or at the ends of a stay, has been given its year by the nearest one.
  const daily = date.edtf.indexOf("-", 5) === 7;
  if (daily || date.precision === "year") return date;
  const said = doc.text.slice(doc.tokens.start[date.from], doc.tokens.end[date.to - 1]);
  if (/\d{4}/u.test(said) || is(doc, date.from, W.previous) || is(doc, date.from - 1, W.previous))
    return date;
  const year = (text: string): string => text.replace(/\d{4}/gu, (y) => String(Number(y) + 1));
  const first = parseIsoDay(year(date.first));
  const last = parseIsoDay(year(date.last));
  if (first === undefined || last === undefined) return date;
  return {
    ...date,
    edtf: year(date.edtf),
    first: year(date.first),
    last: year(date.last),
    firstDay: first,
    lastDay: last,
  };
}

/** How far from the verb of a visit its length may stand, in tokens. */
const LENGTH_REACH = 12;
/** The longest visit whose days are counted. */
const LONGEST = 30;

/** `a three-day visit to Oman from May 5`: the days of a stay of which the text gives the first one and the length. */
export function stayOf(
  doc: TextDocument,
  { from, to }: TokenRange,
  date: MeetingDate | undefined,
): MeetingDate | undefined {
  if (date?.precision !== "day" || date.lastDay > date.firstDay) return date;
  for (let k = Math.max(0, from - 1); k < to + LENGTH_REACH; k++) {
    if (isKind(doc, k, Kind.period)) break;
    if (!isKind(doc, k + 1, Kind.hyphen) || termAt(doc, k + 2, W.timeunit) !== DAYS) continue;
    const days = termAt(doc, k, W.cardinal) ?? Number(textOf(doc, { from: k, to: k + 1 }));
    if (!(days > 1 && days <= LONGEST)) continue;
    const lastDay = date.firstDay + days - 1;
    const last = isoDay(lastDay);
    return { ...date, edtf: `${date.first}/${last}`, last, lastDay };
  }
  return date;
}

/** The value of `day` among the units of time. */
const DAYS = 1;

/** A held meeting without a day of its own happened on the story's. */
export function impliedDate(story: Story, status: MeetingStatus): MeetingDate | undefined {
  return isHeld({ status }) ? storyDay(story.facts.dateline, story.facts.reference) : undefined;
}

/** The day that a story tells of: that of its dateline, else that of its publication. */
export function storyDay(
  dateline: DatelineFound,
  reference: CivilDay | undefined,
): MeetingDate | undefined {
  if (dateline.date || reference === undefined) return dateline.date;
  const day = isoDay(reference);
  return {
    edtf: day,
    first: day,
    last: day,
    firstDay: reference,
    lastDay: reference,
    precision: "day",
    basis: dateline.headerDate === undefined ? "published" : "dateline",
  };
}
