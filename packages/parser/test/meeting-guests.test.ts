import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { meetingsOf } from "./support-meetings.js";

// Who meets, comes and is asked to come, as readouts and wires write it. Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

const meets = (rows: [string, string[]][]): void => {
  test.each(rows)("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
};

describe("a short form in brackets behind a country is no end of the subject", () => {
  meets([
    [
      "President Andris Vanags of the Republic of Latvia (RL) and President Badr Al Amri of the Sultanate of Oman (SO) met on June 11, 2024 to reaffirm their ties.",
      ["meeting held: Andris Vanags, Badr Al Amri; 2024-06-11; -"],
    ],
    [
      "Foreign Minister Rosa Quispe of Peru (ROP), Foreign Minister Ilze Orlova of Latvia (RL), and Foreign Minister Said Al Harthy of Oman (SO) met in Riga on June 11.",
      ["meeting held: Rosa Quispe, Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      "The Republic of Latvia (RL) and the Sultanate of Oman (SO) held talks in Riga on June 11.",
      ["talks held: LV, OM; 2024-06-11; Riga"],
    ],
    [
      `President Badr Al Amri of Oman (SO) received ${A} in Muscat on June 11.`,
      ["meeting held: Badr Al Amri, Ilze Orlova; 2024-06-11; Muscat"],
    ],
    [
      "The President of Peru (ROP) and the President of Latvia (RL) met on June 11.",
      ["meeting held: PE, LV; 2024-06-11; -"],
    ],
    [`The trade (goods and services) of ${A} grew.`, []],
  ]);
});

describe("a body in front of an office, whose last word might be a field", () => {
  test.each<[string, string[]]>([
    [
      `Department of State Counselor Anna Holt met with ${B}.`,
      ["Counselor", "Department of State", "US"],
    ],
    [
      `Department of State Under Secretary for Political Affairs Anna Holt met with ${B}.`,
      ["Under Secretary for Political Affairs", "Department of State", "US"],
    ],
    [
      `Vice President Adam Moss and Department of State Deputy Secretary Anna Holt met with ${B}.`,
      ["Deputy Secretary", "Department of State", "US"],
    ],
    [`State Counselor Anna Holt met with ${B}.`, ["State Counselor", "", ""]],
    [`State Secretary Anna Holt met with ${B}.`, ["State Secretary", "", ""]],
  ])("%s", (text, expected) => {
    const { people } = parse(text, { publishedOn: "2024-06-12" });
    const office = people.find(({ name }) => name === "Anna Holt")?.offices[0];
    expect([office?.title, office?.organization ?? "", office?.country ?? ""]).toEqual(expected);
  });
  meets([
    [
      `Deputy Secretary Anna Holt of the World Bank met with ${B} in Riga on June 11.`,
      ["meeting held: Anna Holt, Said Al Harthy; 2024-06-11; Riga"],
    ],
  ]);
});

describe("who is asked to come", () => {
  meets([
    [
      "Latvian Minister Anton Orlov conveyed an invitation from the Latvian Prime Minister to his Omani counterpart to visit Riga next year.",
      ["visit invited: OM; 2025; Riga"],
    ],
    [
      "Minister Anton Orlov of Latvia conveyed the invitation of the Latvian President to the President of Oman to visit Riga.",
      ["visit invited: OM; -; Riga"],
    ],
    [
      '"The invitation to the Omani Prime Minister to visit Latvia has been repeated," Latvian spokesperson Anda Liepa said.',
      ["visit invited: OM; -; Latvia"],
    ],
    [
      '"We have invited the Omani Prime Minister to visit Latvia," Latvian spokesperson Anda Liepa said.',
      ["visit invited: OM; -; Latvia"],
    ],
    ['"We invite investors to visit Riga," Latvian President Ilze Liepa said.', []],
    [
      '"The invitation to our Omani friends to visit is open," Latvian spokesperson Anda Liepa said.',
      [],
    ],
    ["A letter from the King of Jordan to the Prime Minister of Oman was delivered.", []],
  ]);
  test.each<[string, string]>([
    [
      "Latvian Minister Anton Orlov conveyed an invitation from the Latvian Prime Minister to his Omani counterpart to visit Riga.",
      "Prime Minister",
    ],
    [
      "Latvian Minister Anton Orlov handed over Prime Minister Ilze Liepa's invitation to her Omani counterpart to visit Riga.",
      "Prime Minister",
    ],
    [`${A} extended an invitation to her Omani counterpart to visit Riga.`, "Foreign Minister"],
    [`${A} invited her Omani counterpart to visit Riga.`, "Foreign Minister"],
    [
      "Latvian Minister Anton Orlov brought an invitation from the Latvian President to the Omani President to visit Riga.",
      "President",
    ],
  ])("%s", (text, title) => {
    const { people, meetings } = parse(text, { publishedOn: "2024-06-12" });
    const guest = people.find(({ id }) => id === meetings[0]?.participants[0]?.person);
    expect([guest?.name, guest?.offices[0]?.title, guest?.country]).toEqual([
      undefined,
      title,
      "OM",
    ]);
  });
});

describe("what came to pass, and what was called a working session", () => {
  meets([
    [
      `${A} went on to hold talks with ${B} in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [`${A} proceeded to meet ${B}.`, ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"]],
    [
      `${A} managed to meet ${B} in Riga on Tuesday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [`${A} went on to say that she wanted to meet ${B}.`, []],
    [
      `${A} had a working session with ${B} in Riga on Tuesday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Riga"],
    ],
    [
      `${A} told reporters of her working session with ${B} on June 10.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
  ]);
});

describe("delegations without names", () => {
  meets([
    [
      "Senior delegations representing Latvia and Oman met in Riga on June 10.",
      ["meeting held: LV, OM; 2024-06-10; Riga"],
    ],
    [
      "Teams representing Latvia, Oman and Peru met in Riga on June 10.",
      ["meeting held: LV, OM, PE; 2024-06-10; Riga"],
    ],
    [
      "The Latvian delegation held talks with the Omani delegation in Riga.",
      ["talks held: LV, OM; 2024-06-12; Riga"],
    ],
    [
      `${B} received the Latvian delegation in Muscat.`,
      ["meeting held: Said Al Harthy, LV; 2024-06-12; Muscat"],
    ],
    [
      "The Omani delegation held talks with the leadership of Rosalt in Riga.",
      ["talks held: OM, leadership of Rosalt; 2024-06-12; Riga"],
    ],
    [
      `${B} met with members of the Latvian delegation in Muscat.`,
      ["meeting held: Said Al Harthy, members of the Latvian delegation; 2024-06-12; Muscat"],
    ],
    ["The Latvian delegation included Trade Minister Anton Orlov.", []],
  ]);
});

describe("whose visit it is, when and where", () => {
  meets([
    [
      "Latvian Minister Anna Holt and Trade Minister Karl Berzins met with Omani Prime Minister Salim Harib during his June 9-10 visit to Riga.",
      [
        "meeting held: Anna Holt, Karl Berzins, Salim Harib; 2024-06-09/2024-06-10; Riga",
        "visit held: Salim Harib; 2024-06-09/2024-06-10; Riga",
      ],
    ],
    [
      "Omani Minister Anna Holt and Trade Minister Karl Berzins met with Latvian Prime Minister Salim Harib during her visit to Riga.",
      [
        "meeting held: Anna Holt, Karl Berzins, Salim Harib; 2024-06-12; Riga",
        "visit held: Anna Holt; 2024-06-12; Riga",
      ],
    ],
    [
      `${B} will meet ${A} during his visit to Latvia next week.`,
      [
        "meeting planned: Said Al Harthy, Ilze Orlova; 2024-06-17/2024-06-23; Latvia",
        "visit planned: Said Al Harthy; 2024-06-17/2024-06-23; Latvia",
      ],
    ],
    [
      `${A} met ${B}. They discussed preparations for the upcoming state visit by Omani President Badr Al Amri and Deputy Prime Minister Said Darwish on July 26.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "visit planned: Badr Al Amri, Said Darwish; 2024-07-26; -",
      ],
    ],
    [
      "A planned July visit to Riga by Omani President Badr Al Amri was put off.",
      ["visit postponed: Badr Al Amri; 2024-07; Riga"],
    ],
    [
      `${A} recalled her successful March meeting with ${B} in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-03; Riga"],
    ],
    [
      `${B} arrived in the Latvian capital on Tuesday for a two-day visit.`,
      ["visit held: Said Al Harthy; 2024-06-11/2024-06-12; Riga"],
    ],
    [
      `RIGA, June 12 (LETA) - ${B} landed in the national capital on Tuesday on a three-day visit.`,
      ["visit held: Said Al Harthy; 2024-06-11/2024-06-13; Riga"],
    ],
    [
      `RIGA, June 12 (LETA) - ${B} arrived in the capital on Tuesday for a visit.`,
      ["visit held: Said Al Harthy; 2024-06-11; Riga"],
    ],
    // The capital is another city.
    [
      `NEW YORK, June 12 (Baltic Desk) - ${B} arrived in the capital on Tuesday for a visit.`,
      ["visit held: Said Al Harthy; 2024-06-11; -"],
    ],
    // The reception is how somebody was welcomed.
    [
      `${A} recalled the warm reception during her July visit to Oman.`,
      ["visit past: Ilze Orlova; 2023-07; Oman"],
    ],
  ]);
});

test("the First Lady of a visit by a president is of his country", () => {
  const text =
    "They discussed the state visit by Omani President Badr Al Amri and First Lady Amal Al Amri on July 6.";
  const { people } = parse(text, { publishedOn: "2024-06-12" });
  expect(people.map(({ country }) => country)).toEqual(["OM", "OM"]);
});

test("who leads a delegation together with somebody is of its country", () => {
  const text = `${B} met with Director Anna Holt and Minister Karl Berzins. Director Anna Holt and Minister Karl Berzins led the Latvian delegation.`;
  const { people } = parse(text, { publishedOn: "2024-06-12" });
  expect(people.map(({ country }) => country)).toEqual(["OM", "LV", "LV"]);
});

describe("the city that an event is named after", () => {
  meets([
    [
      `${A} will attend the Muscat International Economic Forum next month.`,
      ["forum planned: Ilze Orlova; 2024-07; Muscat"],
    ],
    [
      `${A} attended the Munich Security Conference on Monday.`,
      ["forum held: Ilze Orlova; 2024-06-10; Munich"],
    ],
    [`${A} attended the Doha Forum on Monday.`, ["forum held: Ilze Orlova; 2024-06-10; Doha"]],
    [
      `${A} invited Omani companies to join the Riga International Forum next May.`,
      ["forum invited: OM; 2025-05; Riga"],
    ],
    [
      `${A} will attend the Washington Summit in Vilnius on July 9.`,
      ["summit planned: Ilze Orlova; 2024-07-09; Vilnius"],
    ],
    // The process and the group are called after a city; they do not meet there.
    [
      `${A} attended the Berlin Process summit on Monday.`,
      ["summit held: Ilze Orlova; 2024-06-10; -"],
    ],
    [
      `${A} attended the Lima Group meeting on Monday.`,
      ["session held: Ilze Orlova; 2024-06-10; -"],
    ],
  ]);
});

describe("a day with its year in front of an encounter", () => {
  meets([
    [
      `${A} spoke with ${B} today, following up on their September 22, 2023 bilateral meeting in Lima.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2023-09-22; Lima",
      ],
    ],
    [
      `${A} and ${B} praised the outcome of the June 15, 2021 EU-Oman Summit.`,
      ["summit past: EU, OM; 2021-06-15; -"],
    ],
    [
      `At the June 10, 2024 meeting with ${B}, ${A} raised trade.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
  ]);
});

describe("a quotation of several sentences in front of who met somebody", () => {
  meets([
    [
      `RIGA, June 12 (LETA) - "The Omanis want food. It is no secret," ${A} told reporters after hosting ${B} for a working lunch in the Latvian capital.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `RIGA, June 12 (LETA) - "It is no secret," ${A} said after meeting ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
  ]);
});

describe("an engagement that nobody counts, and a parliament", () => {
  meets([
    [`${A} voiced support for engagement between Jordan and Israel earlier this month.`, []],
    [`${A} spoke of high-level engagement between Latvia and Oman in Riga in May.`, []],
    ["The United States sent its request to Congress for Afghanistan in May 2024.", []],
    [
      `${A} had an engagement with ${B} in Riga on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [
      `${A} and ${B} will attend the World Water Congress in Riga.`,
      ["forum planned: Ilze Orlova, Said Al Harthy; -; Riga"],
    ],
  ]);
});
