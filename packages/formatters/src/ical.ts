import type { Meeting, MeetingStatus, Report } from "@communique/core";

import type { FormatContext, Formatter } from "./formatter.js";
import { foldLine, textLine } from "./ical/content-lines.js";
import { collected } from "./shared/collected.js";
import { type EventDays, eventDays } from "./shared/event-days.js";
import { meetingTitle } from "./shared/meeting-title.js";
import { type Names, namesIn } from "./shared/names.js";
import { recordUrn } from "./shared/record-urn.js";
import { webAddress } from "./shared/web-address.js";
import { meetingItem } from "./view/meeting.js";

/** What a calendar knows of an event: RFC 5545 has these three. A postponed one does not take place on its day. */
const STATUSES: Record<MeetingStatus, "CONFIRMED" | "TENTATIVE" | "CANCELLED"> = {
  held: "CONFIRMED",
  ongoing: "CONFIRMED",
  past: "CONFIRMED",
  planned: "CONFIRMED",
  invited: "TENTATIVE",
  proposed: "TENTATIVE",
  conditional: "TENTATIVE",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
  declined: "CANCELLED",
};

const HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Communique//Communique//EN"];

/**
 * iCalendar (RFC 5545): an all-day event for each meeting whose day the text says, planned, held or cancelled. A meeting
 * "in October" has no day and is left out. Ids and bytes stay the same from run to run.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * ical.format(parse(text), { text }).match(/^DTSTART.*$/mu)?.[0]; // "DTSTART;VALUE=DATE:20250505"
 * ```
 */
export const ical: Formatter = /* @__PURE__ */ collected(
  {
    name: "ical",
    mediaType: "text/calendar",
    extension: "ics",
    description: "iCalendar (RFC 5545) of the meetings whose day is known",
  },
  eventsOf,
  (events) => [...HEAD, ...events, "END:VCALENDAR"].map((line) => `${line}\r\n`).join(""),
);

function eventsOf(report: Report, { text }: FormatContext): string[] {
  const names = namesIn(report);
  return report.meetings.flatMap((meeting) => {
    const days = eventDays(meeting.date);
    return days ? eventLines(report, meeting, days, text, names) : [];
  });
}

function eventLines(
  report: Report,
  meeting: Meeting,
  days: EventDays,
  text: string,
  names: Names,
): string[] {
  const { source, dateline } = report;
  const { title, note, facts, evidence } = meetingItem(meeting, text, names);
  const where = facts.find(({ label }) => label === "Where")?.value;
  const description = [
    note ? `${title}, ${note}` : title,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...evidence.map((quote) => `“${quote.text}”`),
  ];
  const url = webAddress(source.url);
  return [
    "BEGIN:VEVENT",
    foldLine(`UID:${recordUrn(report, meeting.id)}`),
    // When the news is from: the clock is never read.
    `DTSTAMP:${basicDay(source.publishedOn ?? dateline?.date?.last ?? days.last)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDay(days.first)}`,
    `DTEND;VALUE=DATE:${basicDay(dayAfter(days.last))}`,
    textLine("SUMMARY", meetingTitle(meeting, names)),
    ...(where ? [textLine("LOCATION", where)] : []),
    textLine("DESCRIPTION", description.join("\n")),
    ...(url ? [foldLine(`URL:${url}`)] : []),
    `STATUS:${STATUSES[meeting.status]}`,
    // Somebody else's meeting does not make the reader busy.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basicDay(day: string): string {
  return day.replaceAll("-", "");
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
