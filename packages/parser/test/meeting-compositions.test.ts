import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// Officials are invented. The text is of Wednesday, 12 June 2024.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";
const both = "Ilze Orlova, Said Al Harthy";

describe("who stands in front of the verb, in whatever words", () => {
  test.each([
    A,
    "Foreign Minister Ilze Orlova of Latvia",
    "Foreign Minister Ilze Orlova of the Republic of Latvia (RL)",
    "Ilze Orlova, Foreign Minister of the Republic of Latvia (RL),",
    "Ilze Orlova, the Latvian foreign minister,",
    "The Foreign Minister of Latvia, Ilze Orlova,",
    `${A}, who arrived in Muscat on Sunday,`,
  ])("%s", (subject) => {
    const at = subject.includes("Muscat") ? "Muscat" : "-";
    expect(meetingsOf(`On Monday, ${subject} met ${B}.`).at(-1)).toBe(
      `meeting held: ${both}; 2024-06-10; ${at}`,
    );
    expect(meetingsOf(`${subject} hosted talks with ${B} on Monday.`).at(-1)).toBe(
      `talks held: ${both}; 2024-06-10; ${at}`,
    );
  });
});

describe("an office and its name in commas", () => {
  const a = "the Foreign Minister of Latvia, Ilze Orlova";
  const b = "the Foreign Minister of Oman, Said Al Harthy";
  test.each([
    [`A meeting of ${a}, with ${B} was held on Monday.`, "meeting"],
    [`The meeting between ${A} and ${b}, took place on Monday.`, "meeting"],
    [`At their meeting on Monday, ${a}, and ${b}, discussed trade.`, "talks"],
    [`${A} told ${b}, at a meeting on Monday that trade was growing.`, "meeting"],
  ])("%s", (text, form) => {
    expect(meetingsOf(text)).toEqual([`${form} held: ${both}; 2024-06-10; -`]);
  });
});

describe("whose talks they are", () => {
  test.each<[string, string[]]>([
    [
      `${A} is expected in Muscat on Friday for talks with ${B}.`,
      [`talks planned: ${both}; 2024-06-14; Muscat`],
    ],
    [
      `${A} was in Muscat on Monday for talks with ${B}.`,
      [`talks held: ${both}; 2024-06-10; Muscat`],
    ],
    [
      `${A} postponed a meeting with ${B} that was planned for Monday.`,
      [`meeting postponed: ${both}; 2024-06-17; -`],
    ],
    [
      `${A} told ${B} and Trade Minister Nasser Al Balushi at a meeting that trade was growing.`,
      [`meeting held: ${both}, Nasser Al Balushi; 2024-06-12; -`],
    ],
    [
      `Speaking at a press conference with ${B} after their talks on Monday, ${A} said that trade was growing.`,
      [`talks held: ${both}; 2024-06-10; -`],
    ],
    // A bare need is nobody's, and a day that another deed had is not the meeting's.
    [`${A} was in Muscat on Monday. There is a need for talks with Iran.`, []],
    [
      `As announced by the ministry on Monday, ${A} met ${B} in Riga.`,
      [`meeting held: ${both}; 2024-06-12; Riga`],
    ],
    [
      `Following the May 4 summit of the leaders, ${A} met ${B} in Riga.`,
      [`meeting held: ${both}; 2024-06-12; Riga`],
    ],
    [
      `As part of the plan, on Monday ${A} met ${B} in Riga.`,
      [`meeting held: ${both}; 2024-06-10; Riga`],
    ],
    [
      `At the invitation of Peru, on Monday ${A} met ${B} in Riga.`,
      [`meeting held: ${both}; 2024-06-10; Riga`],
    ],
    [
      `At the invitation of Peru, on Friday ${A} will meet ${B} in Riga.`,
      [`meeting planned: ${both}; 2024-06-14; Riga`],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("the day of a list whose last is behind a comma", () => {
  test("the sentence opens with it", () => {
    expect(meetingsOf(`On Monday, ${A}, ${B}, and Peruvian President Rosa Quispe met.`)).toEqual([
      `meeting held: ${both}, Rosa Quispe; 2024-06-10; -`,
    ]);
  });
});

describe("a day earlier", () => {
  const received = `Latvian President Inga Rose received ${B}.`;
  test.each<[string, string[]]>([
    [
      `On Monday, ${received} A day earlier, Said Al Harthy met Latvian Trade Minister Karl Berg.`,
      [
        "meeting held: Inga Rose, Said Al Harthy; 2024-06-10; -",
        "meeting past: Said Al Harthy, Karl Berg; 2024-06-09; -",
      ],
    ],
    [
      `On Monday, ${received} The day before, Said Al Harthy had met Latvian Trade Minister Karl Berg.`,
      [
        "meeting held: Inga Rose, Said Al Harthy; 2024-06-10; -",
        "meeting past: Said Al Harthy, Karl Berg; 2024-06-09; -",
      ],
    ],
    // A day that is no news: before the story's own.
    [
      `${received} The accord was signed on May 3, 2019. A day earlier, Said Al Harthy met Latvian Trade Minister Karl Berg.`,
      [
        "meeting held: Inga Rose, Said Al Harthy; 2024-06-12; -",
        "meeting past: Said Al Harthy, Karl Berg; 2024-06-11; -",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("a delegation without names stands for the country that sent it", () => {
  test.each<[string, string[]]>([
    [
      `A Latvian delegation met ${B} on Monday.`,
      ["meeting held: LV, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `A delegation of the Latvian parliament held talks with ${B} on Monday.`,
      ["talks held: LV, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `A delegation of the Foreign Ministry of Latvia was received by ${B} on Monday.`,
      ["meeting held: LV, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      "A high-level Latvian delegation on Monday arrived in Muscat.",
      ["visit held: LV; 2024-06-10; Muscat"],
    ],
    [
      "A parliamentary delegation from Latvia will travel to Oman next month.",
      ["visit planned: LV; 2024-07; Oman"],
    ],
    [
      "A delegation of Latvian lawmakers paid an official visit to Oman on Monday.",
      ["visit held: LV; 2024-06-10; Oman"],
    ],
    [
      "A Latvian trade delegation is in Muscat on a working visit.",
      ["visit held: LV; 2024-06-12; Muscat"],
    ],
    [
      "A Latvian delegation attended the Gulf Energy Forum in Muscat on Monday.",
      ["forum held: LV; 2024-06-10; Muscat"],
    ],
    // Of whoever it is, and others than the delegation.
    [`After a visit to Latvia the delegation met ${B}.`, []],
    ["The luggage of the Latvian delegation arrived in Muscat.", []],
    [
      `A Latvian delegation led by Deputy Minister Ilze Orlova met ${B} on Monday.`,
      [`meeting held: ${both}; 2024-06-10; -`],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("an encounter that somebody has called off", () => {
  test.each<[string, string[]]>([
    [`${A} has postponed a visit to Oman.`, ["visit postponed: Ilze Orlova; -; Oman"]],
    [`${A} has cancelled her trip to Oman.`, ["visit cancelled: Ilze Orlova; -; Oman"]],
    [`${A} has postponed a meeting with ${B}.`, [`meeting postponed: ${both}; -; -`]],
    [`${A} has called off a planned visit to Oman.`, ["visit cancelled: Ilze Orlova; -; Oman"]],
    [`${A} cancelled talks with ${B}.`, [`talks cancelled: ${both}; -; -`]],
    [`${A} has cancelled talks with ${B}.`, [`talks cancelled: ${both}; -; -`]],
    [`${A} had detailed talks with ${B} on Monday.`, [`talks held: ${both}; 2024-06-10; -`]],
    [`${A} had a delayed meeting with ${B} on Monday.`, [`meeting held: ${both}; 2024-06-10; -`]],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
