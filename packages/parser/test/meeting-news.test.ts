import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// Sentences as desks and press services write them. Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";
const met = "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -";

describe("who takes part without a name", () => {
  test.each<[string, string[]]>([
    [
      `${A} met in Oslo with her French, German, and Polish counterparts.`,
      ["meeting held: Ilze Orlova, FR, DE, PL; 2024-06-12; Oslo"],
    ],
    [
      `${A} hosted the leaders of Chad, Oman and Peru in Riga.`,
      ["meeting held: Ilze Orlova, TD, OM, PE; 2024-06-12; Riga"],
    ],
    [
      "Peace talks between Chad's government and the Omani authorities began in Geneva on Tuesday.",
      ["talks held: TD, OM; 2024-06-11; Geneva"],
    ],
    [
      "Latvia and Oman convened the fifth Annual Bilateral Consultations in Riga on June 10.",
      ["consultations held: LV, OM; 2024-06-10; Riga"],
    ],
    [`${A} met ${B}. A series of conversations between Latvian and Omani officials helped.`, [met]],
    [
      "Latvian negotiators left Muscat after talks with Omani and Qatari mediators.",
      ["talks held: LV, OM, QA; 2024-06-12; -"],
    ],
    // What was announced at an event is no event of those who announced it.
    [`The plan was announced at the 2022 forum by the Government of Oman.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("behind a dateline", () => {
  test.each<[string, string[]]>([
    [
      `RIGA, June 12 (LETA) - As part of her working trip to Muscat, ${A} met ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
      ],
    ],
    [
      `RIGA, June 12 (LETA) - During a working visit to Muscat, ${A} met ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("visits that come to nothing, are refused or under way", () => {
  test.each<[string, string[]]>([
    [
      `${A}, who was due to arrive in Muscat on Friday, has postponed her visit.`,
      ["visit postponed: Ilze Orlova; 2024-06-14; Muscat"],
    ],
    [
      `${A} declined an invitation from the Omani leader to visit Muscat.`,
      ["visit declined: Ilze Orlova; -; Muscat"],
    ],
    [
      `${A} accepted an invitation from ${B} to visit Muscat.`,
      ["visit planned: Ilze Orlova; -; Muscat"],
    ],
    [
      `${A} kicked off a two-day visit to Oman on Tuesday.`,
      ["visit held: Ilze Orlova; 2024-06-11/2024-06-12; Oman"],
    ],
    [
      `${A} met ${B} during the latter's working visit to Latvia.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Latvia",
        "visit held: Said Al Harthy; 2024-06-12; Latvia",
      ],
    ],
    [
      `${A} met Badr Al Amri, head of a visiting delegation of the Omani Senate.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("background and plans", () => {
  test.each<[string, string[]]>([
    [
      `${A} recalled with satisfaction her meeting with ${B} in Muscat on June 8.`,
      ["meeting past: Ilze Orlova, Said Al Harthy; 2024-06-08; Muscat"],
    ],
    [
      `${A} met ${B}. The talks follow up on last year's summit between President Badr Al Amri and President Abel Ruiz.`,
      [met, "summit past: Badr Al Amri, Abel Ruiz; 2023; -"],
    ],
    [
      `${A} met ${B}. They looked forward to seeing each other in Muscat.`,
      [met, "meeting planned: Ilze Orlova, Said Al Harthy; -; Muscat"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what is met but nobody", () => {
  test.each<[string]>([
    ["The trade between Latvia and Oman met expectations."],
    ["Latvia and Oman met all their climate targets in May."],
    ["Latvia and Oman met growing resistance."],
  ])("%s", (text) => {
    expect(meetingsOf(text)).toEqual([]);
  });
});
