import { describe, expect, test } from "vitest";

import { ground, sliceSpan } from "../src/index.js";

const TEXT =
  "🇱🇻 “Our ports\nare open,” Kalniņa said. She did not re\u00adturn – the EUROPE day… “Our ports are open.”";

describe("a claimed quotation", () => {
  test.each<[candidate: string, status: string, found: string[]]>([
    ["ports", "verified", ["ports", "ports"]],
    ["Our ports\nare open", "verified", ["Our ports\nare open"]],
    ["our ports are", "repaired", ["Our ports\nare", "Our ports are"]],
    ['"Our  ports are open,"', "repaired", ["Our ports\nare open,"]],
    ["Kalnina said", "repaired", ["Kalniņa said"]],
    ["Kalnin\u0327a said", "repaired", ["Kalniņa said"]],
    ["not return - the", "repaired", ["not re\u00adturn – the"]],
    ["day...", "repaired", ["day…"]],
    ["EU", "unverified", []],
    ["port", "unverified", []],
    ["Our ports are closed", "unverified", []],
    ["", "unverified", []],
    [' "" ', "unverified", []],
  ])("%j is %s", (candidate, status, found) => {
    const { status: actual, spans } = ground(candidate, TEXT);
    expect([actual, spans.map((span) => sliceSpan(TEXT, span))]).toEqual([status, found]);
  });

  test("takes time in proportion to the text", () => {
    const text = "word ".repeat(100_000);
    expect(ground("WORD word", text).spans).toHaveLength(50_000);
    expect(ground(`${"WORD ".repeat(1000)}end`, text).status).toBe("unverified");
  });
});
