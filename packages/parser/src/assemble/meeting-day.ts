import type { MeetingStatus } from "@communique/core";
import { isoDay, parseIsoDay } from "../annotate/civil-day.js";
import type { DateMention } from "../annotate/dates.js";
import { is } from "../document.js";
import { WordClass as W } from "../lexicon/word-class.js";
import type { MeetingDate, Story } from "./meeting-types.js";

/** `asked her to come in February`: what is ahead is in the year to come where the text names none. */
export function aheadOf(
  { d: { doc }, facts }: Story,
  status: MeetingStatus,
  date: DateMention | undefined,
): MeetingDate | undefined {
  const ahead = status === "planned" || status === "invited" || status === "proposed";
  const { reference } = facts;
  if (!date || !ahead || reference === undefined || date.lastDay >= reference) return date;
  if (date.precision === "day" || date.precision === "year") return date;
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

/** A held meeting without a day of its own happened on the story's. */
export function impliedDate(story: Story, status: MeetingStatus): MeetingDate | undefined {
  if (status !== "held" && status !== "ongoing") return undefined;
  const { dateline, reference } = story.facts;
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
