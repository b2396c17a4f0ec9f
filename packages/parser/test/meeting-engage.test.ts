import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// Who meets whom, in the words of press services and wires. Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

describe("a press service that names its head of state without an office", () => {
  test.each<[string, string[]]>([
    [
      "Pavel Sorin had a telephone conversation with President of Malta Karl Grech.",
      ["phone_call held: Pavel Sorin, Karl Grech; 2024-06-12; -"],
    ],
    [
      "Pavel Sorin had a meeting with President of Malta Karl Grech. The President of Belarus will visit Valletta in July.",
      [
        "meeting held: Pavel Sorin, Karl Grech; 2024-06-12; -",
        "visit planned: Pavel Sorin; 2024-07; Valletta",
      ],
    ],
    [
      "Pavel Sorin received Foreign Minister of Malta Karl Grech. The President will visit Valletta in July.",
      [
        "meeting held: Pavel Sorin, Karl Grech; 2024-06-12; -",
        "visit planned: Pavel Sorin; 2024-07; Valletta",
      ],
    ],
    [
      "Tony Marsh held talks with Foreign Minister of Malta Karl Grech. The President of Malta will visit Riga in July.",
      ["talks held: Tony Marsh, Karl Grech; 2024-06-12; -", "visit planned: MT; 2024-07; Riga"],
    ],
    ["Orlova Shipping had a record year with President of Malta Karl Grech.", []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("place and day below the report", () => {
  test("hide nothing of it", () => {
    expect(
      meetingsOf(
        "The Minister of Foreign Affairs, Ana Rojas, met today with the Foreign Minister of Oman, Said Al Harthy.\n\nSantiago, Chile, June 11, 2024.",
      ),
    ).toEqual(["meeting held: Ana Rojas, Said Al Harthy; 2024-06-11; Santiago"]);
  });
  test("are the dateline of what follows them", () => {
    expect(
      meetingsOf(
        `Visit of the minister\n\nMuscat, Oman, June 11, 2024.\n\n${A} met ${B} and thanked him for the reception.`,
      ),
    ).toEqual(["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Muscat"]);
  });
});

describe("people without names", () => {
  const both = (who: string, place = "-"): string[] => [
    `meeting held: Ilze Orlova, ${who}; 2024-06-12; ${place}`,
  ];
  test.each<[string, string[]]>([
    [`${A} met with the leaders of a dozen businesses.`, both("leaders of a dozen businesses")],
    [
      `${A} met with representatives of a number of shipping companies.`,
      both("representatives of a number of shipping companies"),
    ],
    [
      `${A} met with employees of Radio Lima, actors, and singers.`,
      both("employees of Radio Lima"),
    ],
    [
      `${A} will engage with students, scholars and business leaders.`,
      ["meeting planned: Ilze Orlova, students, scholars and business leaders; -; -"],
    ],
    [
      `${A} met separately with several of her foreign counterparts in Lima.`,
      both("several of her foreign counterparts", "Lima"),
    ],
    [`In Lima, ${A} met with counterparts in the Peruvian government.`, both("PE", "Lima")],
    [`${A} and an interagency team met with ${B}.`, both("Said Al Harthy")],
    [`${A} and members of her delegation met with ${B}.`, both("Said Al Harthy")],
    [
      `${A} will hold talks with Omani officials, as well as meet with civil society leaders.`,
      [
        "talks planned: Ilze Orlova, OM; -; -",
        "meeting planned: Ilze Orlova, civil society leaders; -; -",
      ],
    ],
    [`${A} met the needs of students, teachers and workers.`, []],
    [`${A} spoke to students at the university.`, []],
    [`${A} will attend the forum, which is hosted by ${B}.`, ["forum planned: Ilze Orlova; -; -"]],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("further ways to meet", () => {
  test.each<[string, string[]]>([
    [
      `${A} had the opportunity to engage with ${B} on the sidelines of the G20 in New Delhi.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; New Delhi @G20"],
    ],
    [
      `${A} will have a further opportunity to meet with ${B} in July.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-07; -"],
    ],
    [
      `${A} convened officials from Oman and Peru in Riga on Monday.`,
      ["meeting held: Ilze Orlova, OM, PE; 2024-06-10; Riga"],
    ],
    [
      `${A} and ${B} co-hosted a ministerial meeting in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} met and had a talk with ${B} in Riga on Monday.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} will meet with ${B} and, separately, with Peruvian Foreign Minister Ana Rojas.`,
      [
        "meeting planned: Ilze Orlova, Said Al Harthy; -; -",
        "meeting planned: Ilze Orlova, Ana Rojas; -; -",
      ],
    ],
    [
      `${A} met with Prime Minister Karim Aziz of Iraq's Kurdistan region in Davos.`,
      ["meeting held: Ilze Orlova, Karim Aziz; 2024-06-12; Davos"],
    ],
    [`${A} convened on Monday, ${B} said.`, []],
    [`${A} convened the crisis cell on Monday.`, []],
    ["The Riga Coalition convenes companies and researchers.", []],
    [`${A} and ${B} co-hosted an exhibition in Riga on Monday.`, []],
    [`${A} welcomed the opportunity to meet ${B} in Riga.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("whose encounter it is, and what is none", () => {
  const lead =
    "Latvian Foreign Minister Ilze Orlova received Omani Foreign Minister Said Al Harthy.";
  const held = "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -";
  test.each<[string, string[]]>([
    [
      `${lead} Latvian Trade Minister Janis Ozols and Culture Minister Karlis Liepa signed a pact. The two ministers will meet again in Muscat in July.`,
      [held, "meeting planned: Ilze Orlova, Said Al Harthy; 2024-07; Muscat"],
    ],
    [
      `${lead} Latvian Trade Minister Janis Ozols and Omani Trade Minister Badr Al Amri signed a pact. The two ministers will meet again in Muscat in July.`,
      [held, "meeting planned: Janis Ozols, Badr Al Amri; 2024-07; Muscat"],
    ],
    [`${lead} Both sides agreed to conclude negotiations on the trade agreement by July.`, [held]],
    [`${lead} They agreed to remain in regular consultation.`, [held]],
    [`${lead} Riga acts in close consultation with Peru.`, [held]],
    [
      `${A} concluded negotiations with ${B} on Monday.`,
      ["negotiation held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} received a phone call on Tuesday from ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `${A} received a telephone call on Tuesday evening from her Omani counterpart Said Al Harthy.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `${A} made a phone contact with ${B} on Tuesday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-11; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
