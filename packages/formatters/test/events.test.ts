/// <reference types="node" />
import { readFileSync } from "node:fs";
import {
  AGREEMENT_STATUSES,
  MEETING_FORMS,
  MEETING_STATUSES,
  type Meeting,
  type MeetingStatus,
  type Report,
  SPEECH_ACTS,
} from "@communique/core";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";

import { createSequence, events } from "../src/index.js";
import { emptySample, richSample } from "./samples.js";

/** What an independent reader sees, as "source > target cameo plover mode". */
function read(change: (report: Report) => void = () => {}, record?: string): string[] {
  const { report, text } = richSample();
  change(report);
  const rows: Record<string, string>[] = parse(events.format(report, { text }), { columns: true });
  return rows
    .filter((row) => record === undefined || row.record === record)
    .map(({ source, target, cameo, plover, plover_mode: mode }) =>
      [source, ">", target || "–", cameo, plover, mode].filter(Boolean).join(" "),
    );
}

/** The events of the sample's meeting, once it is changed. */
function meeting(change: Partial<Meeting>): string[] {
  return read((report) => {
    for (const it of report.meetings) Object.assign(it, change);
  }, "m1");
}

const HOST_AND_GUEST: Meeting["participants"] = [
  { person: "p1", country: "LV", role: "host" },
  { person: "p2", country: "UZ", role: "guest" },
];

test("the meeting, the agreements and the statements of a report", () => {
  expect(read()).toEqual([
    "LV > UZ 040 CONSULT",
    "LV > EE 040 CONSULT",
    "UZ > LV 040 CONSULT",
    // Riga lies in neither country.
    "UZ > EE 044 CONSULT third-party",
    "EE > LV 040 CONSULT",
    "EE > UZ 044 CONSULT third-party",
    "LV > UZ 057 SUPPORT",
    "UZ > LV 057 SUPPORT",
    "LV > – 010",
    "UZ > LV 010",
  ]);
});

test("a row says where it was read, and codes keep their zero", () => {
  const { report, text } = richSample();
  const [row] = parse(events.format(report, { text }), { columns: true });
  expect(row).toMatchObject({
    report: report.id,
    id: "m1-1",
    published_on: "2026-05-04",
    date: "2026-05-04",
    source_country: "LV",
    cameo: "040",
    kind: "talks",
    status: "held",
    rule: "test/by-hand",
    evidence: "held talks with",
  });
});

describe("a visit", () => {
  test.each<[string, Partial<Meeting>, string[]]>([
    [
      "is made and hosted",
      { participants: HOST_AND_GUEST },
      ["LV > UZ 043 CONSULT host", "UZ > LV 042 CONSULT visit"],
    ],
    [
      "is hosted by the country that it leads to",
      { participants: [{ person: "p2", country: "UZ", role: "guest" }] },
      ["UZ > LV 042 CONSULT visit", "LV > UZ 043 CONSULT host"],
    ],
    [
      "of two guests is no event between them",
      { participants: [...HOST_AND_GUEST, { country: "EE", role: "guest" }] },
      [
        "LV > UZ 043 CONSULT host",
        "LV > EE 043 CONSULT host",
        "UZ > LV 042 CONSULT visit",
        "EE > LV 042 CONSULT visit",
      ],
    ],
  ])("%s", (_name, change, expected) => {
    expect(meeting({ form: "visit", ...change })).toEqual(expected);
  });

  test("to nobody knows where is a consultation", () => {
    const participants: Meeting["participants"] = [
      { country: "UZ", role: "participant" },
      { country: "EE", role: "participant" },
    ];
    const place = { name: "the region" };
    expect(meeting({ form: "visit", participants, place })).toEqual([
      "UZ > EE 040 CONSULT",
      "EE > UZ 040 CONSULT",
    ]);
  });
});

describe("what did not take place is coded by its status", () => {
  test.each<[MeetingStatus, string[]]>([
    ["held", ["LV > UZ 041 CONSULT phone", "UZ > LV 041 CONSULT phone"]],
    ["past", ["LV > UZ 041 CONSULT phone", "UZ > LV 041 CONSULT phone"]],
    ["planned", ["LV > UZ 036 AGREE", "UZ > LV 036 AGREE"]],
    ["invited", ["LV > UZ 036 AGREE"]],
    ["cancelled", ["LV > UZ 125 REJECT meet", "UZ > LV 125 REJECT meet"]],
    ["postponed", []],
  ])("%s", (status, expected) => {
    expect(meeting({ form: "phone_call", participants: HOST_AND_GUEST, status })).toEqual(expected);
  });
});

describe("no dyad, no event", () => {
  test("a meeting of one country with itself", () => {
    const participants: Meeting["participants"] = [
      { person: "p1", country: "LV", role: "participant" },
      { country: "LV", role: "participant" },
    ];
    expect(meeting({ participants })).toEqual([]);
  });

  test("an agreement that is in force, or of nobody known", () => {
    const agreements = (change: object) =>
      read((report) => {
        report.agreements = report.agreements.map((it) => ({ ...it, ...change }));
      }, "a1");
    expect(agreements({ status: "in_force" })).toEqual([]);
    expect(agreements({ parties: [] })).toEqual([]);
    expect(agreements({ parties: ["LV"] })).toEqual(["LV > – 057 SUPPORT"]);
  });

  test("a report without records has a head only", () => {
    const { report, text } = emptySample();
    expect(events.format(report, { text })).toMatch(/^report,id,[^\r\n]+\r\n$/u);
  });
});

test("both ministers speak for their countries, a body without a country for itself", () => {
  const speaks = (speaker: object) =>
    read((report) => {
      for (const it of report.statements) it.speaker = { label: "they", ...speaker };
    }, "s1");
  expect(speaks({ people: ["p1", "p2"] })).toEqual(["LV > – 010", "UZ > – 010"]);
  expect(speaks({ organization: "o1" })).toEqual(["Baltic Transit Forum > – 010"]);
  expect(speaks({})).toEqual([]);
});

test("several reports share one head", () => {
  const writer = createSequence(events);
  const pieces = [richSample(), richSample()].map(({ report, text }) =>
    writer.next(report, { text }),
  );
  expect(parse(pieces.join("") + writer.end(), { columns: true })).toHaveLength(20);
});

describe("the table of codes", () => {
  const file = readFileSync(new URL("../src/data/event-codes.json", import.meta.url), "utf8");
  const doc = readFileSync(new URL("../../../docs/events.md", import.meta.url), "utf8");
  const entries: Record<"of" | "value" | "cameo" | "plover" | "mode" | "note", string>[] =
    JSON.parse(file);

  test("has an entry a line, sorted", () => {
    const keys = entries.map(({ of, value }) => `${of}/${value}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(file.split("\n")).toHaveLength(entries.length + 3);
  });

  test("has every value of the vocabularies, and no other", () => {
    const held: MeetingStatus[] = ["held", "ongoing", "past"];
    const values = (of: string) => entries.filter((it) => it.of === of).map(({ value }) => value);
    expect(values("meeting_form")).toEqual([...MEETING_FORMS].sort());
    expect(values("statement_act")).toEqual([...SPEECH_ACTS].sort());
    expect(values("agreement_status")).toEqual([...AGREEMENT_STATUSES].sort());
    expect([...values("meeting_status"), ...held].sort()).toEqual([...MEETING_STATUSES].sort());
  });

  // What the authors of PLOVER make of CAMEO (CAMEO2PLOVER, 17 September 2021), for the codes that we use.
  const CONVERSION: Record<string, string> = {
    "030": "AGREE",
    "032": "AGREE",
    "036": "AGREE",
    "040": "CONSULT",
    "041": "CONSULT phone",
    "042": "CONSULT visit",
    "043": "CONSULT host",
    "044": "CONSULT third-party",
    "045": "CONSULT",
    "046": "CONSULT",
    "051": "SUPPORT",
    "057": "SUPPORT",
    "111": "ACCUSE disapprove",
    "120": "REJECT",
    "125": "REJECT meet",
  };

  test.each(entries)("$of $value agrees with the conversion of CAMEO to PLOVER", (entry) => {
    const plover = [entry.plover, entry.mode].filter(Boolean).join(" ");
    expect(plover).toBe(CONVERSION[entry.cameo ?? ""] ?? "");
  });

  test("is printed in docs/events.md", () => {
    const rows = entries.map(({ of, value, cameo = "–", plover = "–", mode = "", note = "" }) =>
      [
        "",
        ` ${of} `,
        ` ${value} `,
        ` ${cameo} `,
        ` ${plover} `,
        mode && ` ${mode} `,
        note && ` ${note} `,
        "",
      ].join("|"),
    );
    expect(doc.split("\n").filter((line) => /^\| [a-z]+_/u.test(line))).toEqual(rows);
  });

  test("names in docs/events.md every code of CAMEO that it uses", () => {
    const used = [...new Set(entries.flatMap(({ cameo }) => cameo ?? []))].sort();
    const named = [...doc.matchAll(/^\| (\d{3}) \|/gmu)].map(([, code]) => code);
    expect(named).toEqual(used);
  });
});
