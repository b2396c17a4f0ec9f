import type { DateExpression, MeetingStatus } from "@communique/core";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";

import { createSequence, ical } from "../src/index.js";
import { hostileSample, richSample, type Sample } from "./samples.js";

/** What an independent reader sees; it throws at what is no calendar. */
function read(calendar: string): ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

function events({ report, text }: Sample): ICAL.Event[] {
  return read(ical.format(report, { text }));
}

/** The rich sample with its meeting changed. */
function withMeeting(change: { date?: Partial<DateExpression>; status?: MeetingStatus }): Sample {
  const sample = richSample();
  const [meeting] = sample.report.meetings;
  if (!meeting?.date) throw new Error("the sample has no dated meeting");
  meeting.date = { ...meeting.date, ...change.date };
  meeting.status = change.status ?? meeting.status;
  return sample;
}

test("the reader refuses what is no calendar", () => {
  const { report, text } = richSample();
  const calendar = ical.format(report, { text });
  expect(() => ICAL.parse(calendar.replace("END:VEVENT\r\n", ""))).toThrow();
  expect(() => ICAL.parse(calendar.replace("SUMMARY:", "SUMMARY\r\n"))).toThrow();
});

test("a meeting is an event of its day, with what a guest list and an address would say", () => {
  const [event] = events(richSample());
  expect(event).toMatchObject({
    uid: "urn:communique:fedcba9876543210:m1",
    summary: "Talks: Ilze Kalnina, Rustam Qodirov, EE",
    location: "House of the Guilds, Riga (LV)",
  });
  expect(event?.description.split("\n")).toContain("Topics: trade, transport");
  expect(event?.startDate.toString()).toBe("2026-05-04");
  // The end is the day after the last one, as RFC 5545 has it.
  expect(event?.endDate.toString()).toBe("2026-05-05");
  expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe(
    "2026-05-04T00:00:00Z",
  );
});

describe("only a day is a day", () => {
  test.each([
    ["2026-05-04", {}, ["2026-05-04", "2026-05-05"]],
    ["2026-05-30/2026-06-01", {}, ["2026-05-30", "2026-06-02"]],
    ["2026-02-28", { relation: "on" }, ["2026-02-28", "2026-03-01"]],
    ["2026-05", {}, undefined],
    ["2026", {}, undefined],
    ["2026-34", {}, undefined],
    ["2026-05/2026-06", {}, undefined],
    ["2026-05-04", { relation: "by" }, undefined],
    ["2026-05-04", { relation: "since" }, undefined],
    ["2026-05-04", { approximate: true }, undefined],
  ] as const)("%s %j", (edtf, more, expected) => {
    const [event] = events(withMeeting({ date: { edtf, ...more } }));
    const days = event && [event.startDate.toString(), event.endDate.toString()];
    expect(days).toEqual(expected);
  });

  test("a meeting without a date is no event", () => {
    const sample = richSample();
    delete sample.report.meetings[0]?.date;
    expect(events(sample)).toEqual([]);
  });
});

test.each([
  ["held", "CONFIRMED"],
  ["planned", "CONFIRMED"],
  ["proposed", "TENTATIVE"],
  ["postponed", "CANCELLED"],
  ["cancelled", "CANCELLED"],
] as const)("a meeting that is %s is %s", (status, expected) => {
  const [event] = events(withMeeting({ status }));
  expect(event?.component.getFirstPropertyValue("status")).toBe(expected);
});

describe("hostile text stays text", () => {
  test.each([
    "a\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "a; b, c: d \\n e \\",
    "Встреча в Риге ".repeat(20).trim(),
    "🇱🇻".repeat(60),
  ])("%j", (payload) => {
    const sample = hostileSample(payload);
    const [meeting] = sample.report.meetings;
    if (meeting) meeting.participants = [{ person: "p1", role: "participant" }];
    const [event, ...more] = events(sample);
    expect(more).toEqual([]);
    expect(event?.component.getAllSubcomponents()).toEqual([]);
    expect(event?.summary).toBe(`Talks: ${payload.replace(/\s+/gu, " ")}`);
  });

  test.each(["javascript:alert(1)", "https://news.example/a\r\nX-EVIL:1", "news.example/a"])(
    "%j is no address",
    (url) => {
      const sample = richSample();
      sample.report.source.url = url;
      const [event] = events(sample);
      expect(event?.component.getFirstPropertyValue("url")).toBeNull();
      sample.report.source.url = "https://news.example/a?b=1,2;3";
      const [good] = events(sample);
      expect(good?.component.getFirstPropertyValue("url")).toBe(sample.report.source.url);
    },
  );

  test("the id of a report may be any string", () => {
    const sample = richSample();
    sample.report.id = "a\r\nb:\ud83c, “c”";
    expect(events(sample)[0]?.uid).toBe(
      "urn:communique:a%0D%0Ab%3A%EF%BF%BD%2C%20%E2%80%9Cc%E2%80%9D:m1",
    );
  });
});

test("no line is longer than 75 octets, and every one ends with CRLF", () => {
  const { report, text } = hostileSample("Rīga 🇱🇻 ".repeat(50).trim());
  const lines = ical.format(report, { text }).split("\r\n");
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
});

test("several reports share one calendar", () => {
  const writer = createSequence(ical);
  const [first, second] = [richSample(), richSample()];
  second.report.id = "other";
  const calendar =
    [first, second].map(({ report, text }) => writer.next(report, { text })).join("") +
    writer.end();
  expect(calendar.match(/BEGIN:VCALENDAR/gu)).toHaveLength(1);
  expect(read(calendar).map(({ uid }) => uid)).toEqual([
    "urn:communique:fedcba9876543210:m1",
    "urn:communique:other:m1",
  ]);
});
