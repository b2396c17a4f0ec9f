import { parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

// Real countries; the officials and figures are invented.
const MEETING =
  "RIGA – Latvian Foreign Minister Ilze Orlova met Omani Foreign Minister Said Al Harthy on Monday in Riga. ";

const STORIES: readonly (readonly [what: string, text: string, parties: readonly string[]])[] = [
  [
    "a country by its adjective",
    `${MEETING}Last year, the inflow of Omani direct investment reached $7 million.`,
    ["LV", "OM"],
  ],
  [
    "letters of a currency sign are no country",
    `${MEETING}She said the target of US$400 million in bilateral trade by 2028 was near.`,
    ["LV", "OM"],
  ],
  [
    "nor are those of a currency's name",
    `${MEETING}She said a target of 400 million US dollars in bilateral trade was near.`,
    ["LV", "OM"],
  ],
  [
    "a part of the world is none, and nobody takes its place",
    `${MEETING}Latvia's trade with Central Asia amounted to $40 million in 2024.`,
    ["LV"],
  ],
  [
    "the two countries are those of the encounter told last",
    `${MEETING}Orlova also met Chadian Foreign Minister Idriss Mahamat on Tuesday. Trade between the two countries reached $7 million.`,
    ["LV", "TD"],
  ],
  [
    "or those of an encounter that it recalls right before",
    `${MEETING}Orlova also met Chadian Foreign Minister Idriss Mahamat on Tuesday. The presidents of Latvia and Oman last met in 2023. Trade between the two countries reached $7 million.`,
    ["LV", "OM"],
  ],
  [
    "the bloc of a story of the European Union is a party",
    "European Commission President Ilze Orlova met Omani Foreign Minister Said Al Harthy on Monday in Brussels. Omani exports to the bloc reached $7 million.",
    ["EU", "OM"],
  ],
  [
    "who speaks of it has met the other side",
    `${MEETING}Orlova also met Chadian Foreign Minister Idriss Mahamat on Tuesday. Al Harthy said two-way trade had reached $7 million.`,
    ["LV", "OM"],
  ],
  [
    "a tour of several is no trade between two",
    `${MEETING}Orlova will meet with her colleagues from Chad and Peru on Friday. Trade between the two countries reached $7 million.`,
    ["LV", "OM"],
  ],
  [
    "an envoy's country and the one of his post",
    "Bilateral trade amounted to $20 million in 2024, Ambassador of Oman to Latvia Said Al Harthy told reporters.",
    ["LV", "OM"],
  ],
  [
    "nobody is at home on the sidelines of a summit in a land that the story leaves alone",
    "RIGA — President Amadou Sarr met with leaders on Monday on the sidelines of the forum here. Sarr met with Omani Prime Minister Said Al Harthy and reaffirmed Senegal’s support for its ports. The two leaders committed to bring bilateral trade to $10 million by 2030.",
    ["OM", "SN"],
  ],
  [
    "who receives several guests is of the country that the story speaks of",
    "Party leader Dao Van Thinh received Lao Ambassador Bounmy Keo on Monday. The ambassador said two-way trade reached $2 million last year. Dao praised the bond of Vietnam and Laos. Receiving Cuban Ambassador Yamila Ferrer later, Dao said Vietnam stood by Cuba.",
    ["LA", "VN"],
  ],
];

describe("the parties of trade", () => {
  test.each(STORIES)("%s", (_what, text, parties) => {
    const { tradeFigures, tradeTargets } = parse(text, { publishedOn: "2025-05-14" });
    expect([...tradeTargets, ...tradeFigures].map((t) => [...t.parties].sort())).toEqual([parties]);
  });
});

describe("the parties of a document", () => {
  test.each<[text: string, parties: string[]]>([
    [
      `${MEETING}The agreement signed by Latvia, Oman and Chad in June 2024 opens the way.`,
      ["LV", "OM", "TD"],
    ],
    [
      `${MEETING}Oman and Chad set up ties 50 years ago, and a treaty on extradition is being negotiated.`,
      ["OM", "TD"],
    ],
  ])("%s", (text, parties) => {
    const { agreements } = parse(text, { publishedOn: "2025-05-14" });
    expect(agreements.map((a) => [...a.parties].sort())).toEqual([parties]);
  });
  test.each([
    ["2025-05-14", "2025-05-14"],
    ["2025-05-15", "2025-05-13/2025-05-14"],
  ])("what was signed during a visit of several days, told on %s, is of %s", (publishedOn, day) => {
    const { agreements } = parse(
      "Omani President Said Al Harthy paid a state visit to Riga on May 13-14. During the visit, an agreement on visas was signed.",
      { publishedOn },
    );
    expect(agreements.map((a) => a.date?.edtf)).toEqual([day]);
  });
  test("who signed stands in the sentence itself", () => {
    const { agreements } = parse(
      `${MEETING}In late March, Orlova took President Janis Kalns of Latvia on a trip to Chad, where the two countries inked eight documents.`,
      { publishedOn: "2025-05-14" },
    );
    expect(agreements.map((a) => [...a.parties].sort())).toEqual([["LV", "TD"]]);
  });
});
