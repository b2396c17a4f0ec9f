import type { DateExpression, Meeting, MeetingStatus, Money } from "@communique/core";
import { describe, expect, test } from "vitest";

import { createSequence, jsonld } from "../src/index.js";
import { expand, type Node, nodes } from "./linked-data.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";

const SCHEMA = "http://schema.org/";

/** The part of schema.org that we use, in its own words; jsonld refuses every other. */
const TYPES = `CollegeOrUniversity Corporation Country CreativeWork Event GovernmentOrganization InviteAction MonetaryAmount
  NGO NewsArticle NewsMediaOrganization Observation Occupation Organization Person Place PlanAction PoliticalParty
  PostalAddress Quotation RejectAction Statement`;
const TERMS = `about addressCountry addressLocality address agent alternateName areaServed attendee author contributor
  creativeWorkStatus creator creditText currency dateline description event genre hasOccupation headline identifier
  inLanguage jobTitle keywords location locationCreated maxValue mentions minValue name object occupationLocation
  organizer participant publisher recordedAt result spokenByCharacter superEvent text value variableMeasured isPartOf`;
const ADDRESSES = "actionStatus eventAttendanceMode eventStatus url";
const DATES = "dateCreated datePublished endDate observationDate scheduledTime startDate";

function terms(names: string, more?: object): [string, object][] {
  return names.split(/\s+/u).map((name) => [name, { "@id": SCHEMA + name, ...more }]);
}

const CONTEXTS = {
  "https://schema.org": Object.fromEntries([
    ...terms(TYPES),
    ...terms(TERMS),
    ...terms(ADDRESSES, { "@type": "@id" }),
    ...terms(DATES, { "@type": `${SCHEMA}Date` }),
  ]),
};

async function graph({ report, text }: Sample): Promise<Node[]> {
  return expand(jsonld.format(report, { text }), CONTEXTS);
}

/** The nodes of a type, wherever they are. */
async function ofType(sample: Sample, type: string): Promise<Node[]> {
  return nodes(await graph(sample)).filter((node) => node["@type"]?.includes(SCHEMA + type));
}

/** The values of a property: texts and numbers as they are, records by the end of their ids. */
function values(node: Node | undefined, property: string): unknown[] {
  const found = node?.[SCHEMA + property];
  const list = Array.isArray(found) ? (found as Node[]) : [];
  return list.map((it) => it["@value"] ?? it["@id"]?.replace("urn:communique:", "") ?? it);
}

function within(node: Node | undefined, property: string, inner: string): unknown[] {
  return (values(node, property) as Node[]).flatMap((it) => values(it, inner));
}

function withMeeting(change: Partial<Meeting>): Sample {
  const sample = richSample();
  for (const meeting of sample.report.meetings) Object.assign(meeting, change);
  return sample;
}

test("the reader refuses what schema.org does not have, and asks no network", async () => {
  const { report, text } = richSample();
  const json = jsonld.format(report, { text });
  await expect(expand(json.replace('"startDate"', '"startDay"'), CONTEXTS)).rejects.toThrow();
  await expect(expand(json.replace('"Event"', '"Meeting"'), CONTEXTS)).rejects.toThrow();
  await expect(
    expand(json.replace("https://schema.org", "https://other.example"), CONTEXTS),
  ).rejects.toThrow();
});

test("the article names its records", async () => {
  const [article] = await ofType(richSample(), "NewsArticle");
  expect(values(article, "headline")).toEqual(["Ports stay open"]);
  expect(values(article, "datePublished")).toEqual(["2026-05-04"]);
  expect(values(article, "dateline")).toEqual(["RIGA, Latvia, May 4"]);
  expect(within(article, "publisher", "name")).toEqual(["Sample Wire"]);
  const ids = ["m1", "t1", "f1", "a1", "a2"].map((id) => `fedcba9876543210:${id}`);
  expect(values(article, "about")).toEqual(ids);
});

test("a meeting is an event with place, date and those who attend", async () => {
  const [event] = (await ofType(richSample(), "Event")).filter((node) => node["@id"]);
  expect(values(event, "eventStatus")).toEqual(["https://schema.org/EventScheduled"]);
  expect(values(event, "startDate")).toEqual(["2026-05-04"]);
  expect(within(event, "location", "name")).toEqual(["House of the Guilds"]);
  const address = within(event, "location", "address") as Node[];
  expect(address.flatMap((it) => values(it, "addressLocality"))).toEqual(["Riga"]);
  expect(values(event, "attendee").slice(0, 2)).toEqual([
    "fedcba9876543210:p1",
    "fedcba9876543210:p2",
  ]);
  expect(values(values(event, "attendee")[2] as Node, "name")).toEqual(["EE"]);
  expect(values(event, "organizer")).toEqual(["fedcba9876543210:p1"]);
  expect(within(event, "superEvent", "name")).toEqual(["Baltic Transit Forum"]);
});

describe("what may never take place is no event of its own", () => {
  test.each<[MeetingStatus, string, string | undefined]>([
    ["held", "Event", "EventScheduled"],
    ["planned", "Event", "EventScheduled"],
    ["postponed", "Event", "EventPostponed"],
    ["cancelled", "Event", "EventCancelled"],
    ["invited", "InviteAction", undefined],
    ["declined", "RejectAction", undefined],
    ["proposed", "PlanAction", undefined],
    ["conditional", "PlanAction", undefined],
  ])("%s is %s %s", async (status, type, eventStatus) => {
    const record = (await graph(withMeeting({ status }))).find((it) => it["@id"]?.endsWith(":m1"));
    expect(record?.["@type"]).toEqual([SCHEMA + type]);
    expect(values(record, "eventStatus")).toEqual(
      eventStatus ? [`https://schema.org/${eventStatus}`] : [],
    );
  });
});

describe("dates are as exact as the text, and no guess", () => {
  test.each<[string, Partial<DateExpression>, unknown[]]>([
    ["2026-05", {}, ["2026-05"]],
    ["2026", {}, ["2026"]],
    ["2026-05-04/2026-05-06", {}, ["2026-05-04", "2026-05-06"]],
    ["2026-34", {}, []],
    ["202X", {}, []],
    ["2026-05-04", { relation: "by" }, []],
    ["2026-05-04", { approximate: true }, []],
  ])("%s %j", async (edtf, more, expected) => {
    const sample = richSample();
    for (const { date } of sample.report.meetings) if (date) Object.assign(date, { edtf, ...more });
    const [event] = (await ofType(sample, "Event")).filter((node) => node["@id"]);
    expect([...values(event, "startDate"), ...values(event, "endDate")]).toEqual(expected);
  });
});

test("direct speech is a quotation, reported speech a statement", async () => {
  const [quotation, ...more] = await ofType(richSample(), "Quotation");
  expect(more).toEqual([]);
  expect(values(quotation, "text")).toEqual(["Our ports are open, … They will stay open."]);
  expect(values(quotation, "spokenByCharacter")).toEqual(["fedcba9876543210:p1"]);
  expect(values(quotation, "recordedAt")).toEqual(["fedcba9876543210:m1"]);
  const [statement] = await ofType(richSample(), "Statement");
  expect(values(statement, "text")).toEqual(["mutual trade had to grow"]);
  expect(values(statement, "creator")).toEqual(["fedcba9876543210:p2"]);
});

test("a target is a plan from an amount to an amount, a figure an observation", async () => {
  const [plan] = await ofType(richSample(), "PlanAction");
  expect(values(plan, "actionStatus")).toEqual(["https://schema.org/PotentialActionStatus"]);
  expect(within(plan, "object", "value")).toEqual([150_000_000]);
  expect(within(plan, "result", "value")).toEqual([1_250_000_000]);
  expect(within(plan, "result", "currency")).toEqual(["USD"]);
  expect(values(plan, "scheduledTime")).toEqual(["2030-12-31"]);
  const [figure] = await ofType(richSample(), "Observation");
  expect(within(figure, "value", "value")).toEqual([48_000_500]);
  expect(values(figure, "description")).toEqual(["-12.5%"]);
});

describe("an amount that is a bound is no value", () => {
  test.each<[Partial<Money>, unknown[]]>([
    [{}, [5, undefined, undefined]],
    [{ qualifier: "about" }, [5, undefined, undefined]],
    [{ qualifier: "over" }, [undefined, 5, undefined]],
    [{ qualifier: "up_to" }, [undefined, undefined, 5]],
    [{ qualifier: "under" }, [undefined, undefined, 5]],
    [{ max: 7 }, [undefined, 5, 7]],
  ])("%j", async (change, expected) => {
    const sample = richSample();
    const [figure] = sample.report.tradeFigures;
    const span = { start: 0, end: 1 };
    const value: Money = { amount: 5, currency: "EUR", currencyBasis: "code", span, ...change };
    if (figure) figure.value = value;
    const [observation] = await ofType(sample, "Observation");
    const found = ["value", "minValue", "maxValue"].map(
      (it) => within(observation, "value", it)[0],
    );
    expect(found).toEqual(expected);
  });
});

test.each(["javascript:alert(1)", "@id", "_:b0", "a\nb"])("%j stays text", async (payload) => {
  const sample = hostileSample(payload);
  const all = nodes(await graph(sample));
  const ids = all.flatMap((node) => node["@id"] ?? []);
  expect(ids.filter((id) => !/^urn:communique:|^https:\/\/schema\.org\//u.test(id))).toEqual([]);
  expect(all.some((node) => node["@value"] === payload)).toBe(true);
});

test("several reports are a list of graphs", async () => {
  const writer = createSequence(jsonld);
  const samples = [richSample(), emptySample()];
  const json = samples.map(({ report, text }) => writer.next(report, { text })).join("");
  const all = await expand(json + writer.end(), CONTEXTS);
  expect(nodes(all).filter((node) => node["@type"]?.includes(`${SCHEMA}NewsArticle`))).toHaveLength(
    2,
  );
});
