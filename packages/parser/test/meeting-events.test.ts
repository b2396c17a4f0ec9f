import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

/** What a text tells of besides the meeting that it opens with. */
const besides = (text: string): string[] =>
  meetingsOf(`${A} met ${B} in Riga on Monday. ${text}`).slice(1);

describe("an event that a story speaks of", () => {
  test.each<[string, string[]]>([
    ["The pledge was made at the G7 Summit in Italy in May.", ["summit past: G7; 2024-05; Italy"]],
    ["It was announced at the 2022 G20 Leaders’ Summit.", ["summit past: G20; 2022; -"]],
    [
      "They praised last month's C5+1 Leaders’ Summit in Samarkand.",
      ["summit past: C5+1; 2024-05; Samarkand"],
    ],
    [
      "They reflected on the May 2022 U.S.-ASEAN Special Summit.",
      ["summit past: US, ASEAN; 2022-05; -"],
    ],
    [
      "They discussed the ministerial meeting of the China-CELAC Forum, due in Beijing in July.",
      ["forum planned: CN, CELAC; 2024-07; Beijing"],
    ],
    [
      "They will speak again in advance of the NATO Summit in Madrid.",
      ["summit planned: NATO; -; Madrid"],
    ],
    [
      "She told of the preparations for the Amber Coast Summit in Tallinn in August.",
      ["summit planned: EE; 2024-08; Tallinn"],
    ],
    [
      "The pact goes back to the Harbour Ministerial in Panama in October 2021.",
      ["forum past: PA; 2021-10; Panama"],
    ],
    [
      "They praised the joint commission, the next meeting of which is scheduled for October 5 in Muscat.",
      ["session planned: LV, OM; 2024-10-05; Muscat"],
    ],
    [
      "They praised the joint commission. Its next meeting is slated for November in Riga.",
      ["session planned: LV, OM; 2024-11; Riga"],
    ],
    [
      "They recalled the council's seventh meeting, held in Muscat on December 5, 2023.",
      ["session past: LV, OM; 2023-12-05; Muscat"],
    ],
    ["They recalled the company's seventh meeting in Muscat.", []],
    [
      "The first meeting in this format took place in Muscat in May 2022.",
      ["meeting past: LV, OM; 2022-05; Muscat"],
    ],
    [
      "The last 2+2 ministerial was held in Muscat in May 2022.",
      ["consultations past: LV, OM; 2022-05; Muscat"],
    ],
    ["The committee last met in Muscat in May 2022.", ["session past: LV, OM; 2022-05; Muscat"]],
    ["The committee met its goals.", []],
    [
      "Earlier talks, scheduled for July, were called off.",
      ["talks cancelled: LV, OM; 2024-07; -"],
    ],
    ["In their first talks in office, the ministers agreed on a port.", []],
    // A body's session is its own, a commission's that of both.
    [
      "The next session of the OIC Council of Foreign Ministers will be held in Lima in July.",
      ["session planned: OIC; 2024-07; Lima"],
    ],
    [
      "The next session of the Joint Commission will be held in Muscat in July.",
      ["session planned: LV, OM; 2024-07; Muscat"],
    ],
    ["They welcomed the newly launched Strategic Dialogue, which will cover trade.", []],
    ["They agreed to launch a strategic dialogue.", []],
    ["They discussed Oman's bid to host a U.N. ocean conference in 2028.", []],
    // Without a day nobody knows whether it has been.
    ["They spoke of the outcomes of the Amber Coast Summit in Tallinn.", []],
    ["The pledge was made on the margins of the G7 Leaders’ Summit in Rome.", []],
    ["The pledge was made on the margins of the Ocean Forum (OF) Leaders Meeting in Lima.", []],
    ["Oman would host the summit of the alliance in 2026.", []],
    ["A fund that was launched at the Ocean Summit, links ports in Chad.", []],
    ["The G7 said in May that prices had risen.", []],
    // The place belongs to what else happened.
    [
      "It was announced at last year's G7 Summit, that helps a port in Chad.",
      ["summit past: G7; 2023; -"],
    ],
  ])("%s", (text, expected) => {
    expect(besides(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    [
      `${A} and ${B} inaugurated the fourth Latvia-Oman Business Forum in Riga on Monday.`,
      ["forum held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [`${A} and ${B} inaugurated a bridge in Riga on Monday.`, []],
    [
      `${A} participated virtually in the Ocean Forum on Monday.`,
      ["forum held: Ilze Orlova; 2024-06-10; -"],
    ],
    [
      `${A} and ${B} launched the Latvia-Oman Strategic Dialogue on Monday.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [`${A} and ${B} launched negotiations on a trade pact on Monday.`, []],
    [
      `${A} will lead the Latvian delegation to the Ocean Conference in Lima in July.`,
      ["forum planned: Ilze Orlova; 2024-07; Lima"],
    ],
    [`${A} will lead a delegation to Lima in July.`, ["visit planned: Ilze Orlova; 2024-07; Lima"]],
    [
      `${A} attended the Latvian-Omani Strategic Dialogue on Monday.`,
      ["session held: Ilze Orlova, OM; 2024-06-10; -"],
    ],
    [
      `${A} and ${B} co-chaired in Riga today the second meeting of the Latvian-Omani Joint Commission.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will host ${B} for a ministerial summit in Riga in July.`,
      ["summit planned: Ilze Orlova, Said Al Harthy; 2024-07; Riga"],
    ],
    [
      "Officials from Oman, Chad, Peru and Latvia held talks in Riga on Monday. A second round of the four-party talks is scheduled for July in Lima.",
      [
        "talks held: OM, TD, PE, LV; 2024-06-10; Riga",
        "talks planned: OM, TD, PE, LV; 2024-07; Lima",
      ],
    ],
    [
      "The presidents of Oman, Chad, Peru and Latvia held a summit in Riga on Monday. The second summit is slated for July in Lima.",
      [
        "summit held: OM, TD, PE, LV; 2024-06-10; Riga",
        "summit planned: OM, TD, PE, LV; 2024-07; Lima",
      ],
    ],
    [
      `${A} gave a keynote address at the Ocean Conference in Lima on Monday.`,
      ["forum held: Ilze Orlova; 2024-06-10; Lima"],
    ],
    [
      "The Omani-Latvian joint intergovernmental commission will hold its ninth meeting in Muscat in August, Minister Ilze Orlova said.",
      ["session planned: OM, LV; 2024-08; Muscat"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
