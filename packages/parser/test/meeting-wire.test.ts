import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { meetingsOf } from "./support-meetings.js";

// Leads in the manner of wires and press services. Officials are invented.

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

describe("a stay that is told of", () => {
  test.each<[string, string[]]>([
    [
      `RIGA, June 12 (LETA) - ${A} hopes to visit Oman soon.`,
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [`${A} is considering visiting Oman in July.`, ["visit proposed: Ilze Orlova; 2024-07; Oman"]],
    [
      `Omani President Badr Al Amri and ${A}, who begins a two-day visit to Oman on Friday, will discuss trade.`,
      [
        "visit planned: Ilze Orlova; 2024-06-14/2024-06-15; Oman",
        "talks planned: Badr Al Amri, Ilze Orlova; 2024-06-14; Oman",
      ],
    ],
    [
      `${A} will pay a visit to Muscat on Monday, where she will be received by Omani President Badr Al Amri and will hold talks with ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-17; Muscat",
        "meeting planned: Ilze Orlova, Badr Al Amri; 2024-06-17; Muscat",
        "talks planned: Ilze Orlova, Said Al Harthy; 2024-06-17; Muscat",
      ],
    ],
    [
      `${A} will be on a working visit to Muscat next Tuesday.`,
      ["visit planned: Ilze Orlova; 2024-06-18; Muscat"],
    ],
    [
      `${A} is to be in Muscat next Tuesday on a working visit.`,
      ["visit planned: Ilze Orlova; 2024-06-18; Muscat"],
    ],
    [
      `${A} was on a working visit to Muscat on June 11.`,
      ["visit held: Ilze Orlova; 2024-06-11; Muscat"],
    ],
    [`${A} left Riga on Monday for Muscat.`, ["visit held: Ilze Orlova; 2024-06-10; Muscat"]],
    [
      `RIGA, June 12 (LETA) - ${A} left here for Oman.`,
      ["visit held: Ilze Orlova; 2024-06-12; Oman"],
    ],
    [`${A} left Muscat on Monday.`, []],
    [`${A} toured the port before departing Oman.`, []],
    [`${A} left a deep impression in Oman.`, []],
    [`${A} spoke of culture and travel to Oman.`, []],
    [
      `As part of the visit to Muscat, ${A} met ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
      ],
    ],
    [
      `${A} is set to be received by Omani President Badr Al Amri and travel on to Lima on Friday.`,
      [
        "meeting planned: Ilze Orlova, Badr Al Amri; -; -",
        "visit planned: Ilze Orlova; 2024-06-14; Lima",
      ],
    ],
    [`${A} and ${B} agreed to sign a pact during a visit to Riga.`, []],
    [
      `${A} paid a visit to Muscat on Monday. Orlova held talks with ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-10; Muscat",
        "talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat",
      ],
    ],
    [
      `${A} said she planned to visit Muscat on July 3. It will be her first foreign trip since May.`,
      ["visit planned: Ilze Orlova; 2024-07-03; Muscat"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("when it was, by the verbs around it", () => {
  test.each<[string, string[]]>([
    [
      `${A} was given a warm welcome before holding talks with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will tour the port before holding talks with ${B}.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} said she would tour the port before meeting ${B}.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} and ${B} agreed Monday to boost trade during talks at the ministry.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} and ${B} agreed on Monday to sign a pact during talks in Riga.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
    [`The ministry said there were no plans for a meeting between ${A} and ${B}.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what came before the story, or goes on beside it", () => {
  test.each<[string, string[]]>([
    [
      `${A} is set to meet ${B} on June 20. Orlova and Al Harthy spoke by phone in April.`,
      [
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-20; -",
        "phone_call past: Ilze Orlova, Said Al Harthy; 2024-04; -",
      ],
    ],
    [
      `${A} will host ${B} on Monday. The meeting will build on the leaders' phone call in February.`,
      [
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-17; -",
        "phone_call past: Ilze Orlova, Said Al Harthy; 2024-02; -",
      ],
    ],
    [
      `${A} met ${B}. The Latvian and Omani teams also engaged in a follow-on meeting on trade.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting held: LV, OM; 2024-06-12; -",
      ],
    ],
    [
      `${A} met ${B} in Muscat on Monday. This was followed by a meeting between Orlova and Omani Trade Minister Badr Al Amri.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat",
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-10; -",
      ],
    ],
    [
      `${A} spoke by phone with ${B}. The two last came face to face in March in Vienna.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2024-03; Vienna",
      ],
    ],
    [
      `Moscow and Muscat agreed to lift trade, ${A} said, summing up the results of Tuesday's talks with her Omani counterpart Said Al Harthy. The ministers' previous meeting took place in Vienna last September.`,
      [
        "talks held: Ilze Orlova, Said Al Harthy; 2024-06-11; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2023-09; Vienna",
      ],
    ],
    [
      `${A} met ${B} in Riga. Before Latvia, he had visited Malta.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga",
        "visit past: Said Al Harthy; -; Malta",
      ],
    ],
    [
      `${A} met ${B} in Muscat. She also met Omani Trade Minister Badr Al Amri. During both meetings, the sides praised their ties.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Muscat",
      ],
    ],
    [
      `${A} met ${B} in Riga on Monday. The meeting was attended by Omani Trade Minister Badr Al Amri. Earlier in the day, Orlova held talks with Al Amri.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy, Badr Al Amri; 2024-06-10; Riga",
        "talks held: Ilze Orlova, Badr Al Amri; 2024-06-10; Riga",
      ],
    ],
    [
      `${A} spoke with ${B}. She welcomed the May 19 meeting in Salalah, Oman, between officials from Oman, Peru and Malta.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: OM, PE, MT; 2024-05-19; Salalah",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("two who speak", () => {
  test.each<[string, string[]]>([
    [
      `${A} agreed with ${B} in a telephone conversation on Monday to lift trade.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `RIGA, June 12 (LETA) - ${A} said she had discussed trade with ${B} by phone.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} spoke to reaffirm their ties.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [`${A} and ${B} spoke to reporters.`, []],
    [
      `${A} spoke by phone with ${B}. It was their second conversation this year.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} spoke by phone with ${B}. The two ministers held a candid discussion on trade.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} spoke by phone with ${B}. Al Harthy invited the Latvian minister for an early visit to Muscat.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "visit invited: Ilze Orlova; -; Muscat",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("events, and what is said of them", () => {
  test.each<[string, string[]]>([
    [
      `${A} and ${B} signed a pact at the fourth meeting of the Joint Commission. It was agreed at the session, which she and Al Harthy co-chaired.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} in Riga to go over the agenda of the 18th Latvia-Oman Joint Economic Commission, which is going to be held in Muscat in late October.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga",
        "session planned: LV, OM; 2024-10; Muscat",
      ],
    ],
    [
      `Earlier, on May 19, ${A} discussed preparations for the forum with ${B}.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-05-19; -"],
    ],
    [
      `While in Muscat, ${A} took part in consultations of Latvia, Oman and Peru.`,
      ["consultations held: Ilze Orlova, OM, PE; 2024-06-12; Muscat"],
    ],
    [
      `RIGA, June 12 (LETA) - ${A} spoke to ${B}. The Foreign Office said Orlova had accepted an invitation to attend the Muscat Maritime Forum on November 14.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "forum planned: Ilze Orlova; 2024-11-14; Muscat",
      ],
    ],
    [
      `${A} met ${B}. Allies are on track to meet the two percent pledge in 2025.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}, who is in Riga to attend the Baltic Ports Forum.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "forum held: Said Al Harthy; 2024-06-12; -",
      ],
    ],
    [
      `${A} met ${B} in Riga on Monday with guests attending the Riga Forum.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Riga"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who speaks at an event, or leads a side of it", () => {
  test.each<[string, string[]]>([
    [
      `Trade will grow, ${A} said at the first Latvian-Omani Business Forum. Omani Trade Minister Badr Al Amri told the forum that ties were good.`,
      ["forum held: Ilze Orlova, Badr Al Amri; 2024-06-12; -"],
    ],
    [`${A} welcomed the outcome of the first Latvian-Omani Business Forum.`, []],
    [
      `Latvia and Oman held consultations in Riga. The Latvian side was led by Deputy Foreign Minister Ilze Orlova while Deputy Foreign Minister Said Al Harthy led the Omani delegation.`,
      ["consultations held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who was there", () => {
  test.each<[string, string[]]>([
    [
      `Ilze Orlova, Under-Secretary of the Latvian Ministry of Economy, and an Omani delegation headed by Badr Al Amri, Deputy Minister of Trade, discussed ways of expanding trade.`,
      ["talks held: Ilze Orlova, Badr Al Amri; 2024-06-12; -"],
    ],
    [
      `${A} hosted a reception in Riga on May 30 for Omani Ambassador Said Al Harthy, who came to bid farewell.`,
      ["courtesy_call held: Ilze Orlova, Said Al Harthy; 2024-05-30; Riga"],
    ],
    [
      `Latvian-Omani consultations in Muscat\n\n12 June 2024\n\nOn Tuesday, ${A} met in Muscat with ${B}.`,
      ["consultations held: Ilze Orlova, Said Al Harthy; 2024-06-11; Muscat"],
    ],
    [
      `On June 20, ${A} will be joined by Latvian Trade Minister Jana Berga for a meeting with Omani officials.`,
      ["meeting planned: Ilze Orlova, OM, Jana Berga; 2024-06-20; -"],
    ],
    [
      `${A} met ${B}. Latvian Ambassador Shirin Begum attended the meeting.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Shirin Begum; 2024-06-12; -"],
    ],
    [
      `${A} met ${B} in Muscat. Latvian Ambassador Karl Grech stopped by the meeting.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Karl Grech; 2024-06-12; Muscat"],
    ],
    [
      `${A} hosted a meeting joined by ${B} and Peruvian Ambassador Rosa Quispe.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Rosa Quispe; 2024-06-12; -"],
    ],
    [
      `${A} met Omani ambassador to Riga Badr Al Amri.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -"],
    ],
    [
      `${A} met with a number of executives of leading Omani companies.`,
      ["meeting held: Ilze Orlova, OM; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who is not named beside the other side", () => {
  test.each<[string, string[]]>([
    [
      `${A} arrived in Muscat on Monday. Orlova was received by Omani President Badr Al Amri. Negotiations in an expanded format were then held with ${B}.`,
      [
        "visit held: Ilze Orlova; 2024-06-10; Muscat",
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-10; Muscat",
        "negotiation held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat",
      ],
    ],
    [
      `A meeting with Omani Trade Minister Badr Al Amri was held in Muscat, ${A} wrote.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Muscat"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what people tell of themselves", () => {
  test.each<[string, string[]]>([
    [
      `"We met with Omani Trade Minister Badr Al Amri in Muscat," ${A} wrote.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Muscat"],
    ],
    [
      `${A} wrote on X: "Met with Omani Trade Minister Badr Al Amri in Muscat."`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Muscat"],
    ],
    [
      `"I remember my visit to Muscat in 2013," ${A} said.`,
      ["visit past: Ilze Orlova; 2013; Muscat"],
    ],
    [`"On my recent trip I saw the port," ${A} said.`, []],
    [`"We met the target," ${A} said.`, []],
    [`"They met with Omani Trade Minister Badr Al Amri in Muscat," ${A} said.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who is meant by an office in the plural", () => {
  test.each<[string, string[]]>([
    [
      "Latvian President Ilze Orlova met Omani President Said Al Harthy. Foreign Ministers of the two countries met in Riga in March.",
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: LV, OM; 2024-03; Riga",
      ],
    ],
    [
      "Latvian President Ilze Orlova met Omani President Said Al Harthy. The two presidents last met in Riga in March.",
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2024-03; Riga",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });

  test("the trade ministers of two countries are two people", () => {
    const { people } = parse("The trade ministers of Oman and Peru met in Lima.");
    expect(people.map(({ country, offices }) => [country, offices[0]?.title])).toEqual([
      ["OM", "trade minister"],
      ["PE", "trade minister"],
    ]);
  });

  test("ministers are no presidents", () => {
    expect(
      meetingsOf(
        "Latvian President Ilze Orlova and Omani President Said Al Harthy signed a pact. Their foreign ministers have met three times since.",
      ),
    ).toEqual([]);
  });
});

describe("what points back, and what comes next", () => {
  const met = "Latvian President Ilze Orlova met Omani President Said Al Harthy on Monday.";
  const record = "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; -";

  test.each<[string, string[]]>([
    [
      `${met} Latvian Foreign Minister Anda Kalnina will visit Oman to follow up on their discussions.`,
      [record, "visit planned: Anda Kalnina; -; Oman"],
    ],
    [`${met} They agreed to continue their talks.`, [record]],
    [
      `${met} They agreed to continue their talks in Riga in July.`,
      [record, "talks planned: Ilze Orlova, Said Al Harthy; 2024-07; Riga"],
    ],
    [
      `${met} Latvian National Security Advisor Anda Kalnina was briefed. The leaders committed to meet again in Riga in July.`,
      [record, "meeting planned: Ilze Orlova, Said Al Harthy; 2024-07; Riga"],
    ],
    [`${met} The Presidents welcomed the dialogue in Lima and committed to more of it.`, [record]],
    [`${met} They welcomed the call for proposals on water.`, [record]],
    [
      `${met} The Presidents will attend the Climate Change Conference in Lima in November. They agreed to convene the Latvia-Oman Climate Working Group in Riga in November.`,
      [
        record,
        "forum planned: Ilze Orlova, Said Al Harthy; 2024-11; Lima",
        "session planned: Ilze Orlova, Said Al Harthy; 2024-11; Riga",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("hosts of a visit", () => {
  test.each<[string, string[]]>([
    [
      "Latvian President Ilze Orlova will host Omani President Said Al Harthy for an Official State Visit on July 2.",
      ["visit planned: Ilze Orlova, Said Al Harthy; 2024-07-02; -"],
    ],
    [
      "Latvian President Ilze Orlova will host Omani President Said Al Harthy for a working lunch on July 2.",
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-07-02; -"],
    ],
    [
      `Following up on her April visit to Oman, ${A} and ${B} held talks.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will embark on her first trip to Oman since taking office in April 2022.`,
      ["visit planned: Ilze Orlova; -; Oman"],
    ],
    [
      `${A} spoke with His Highness, Crown Prince Said Al Harthy of Oman.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} met His Excellency, Mr. Said Al Harthy, Foreign Minister of Oman.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("whom and when a clause means", () => {
  test.each<[string, string[]]>([
    [
      `${A} spoke separately with: ${B}; Chilean Foreign Minister Rosa Ibarra; and Kenyan Foreign Minister Grace Otieno.`,
      [
        "phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "phone_call held: Ilze Orlova, Rosa Ibarra; 2024-06-12; -",
        "phone_call held: Ilze Orlova, Grace Otieno; 2024-06-12; -",
      ],
    ],
    [
      `${A} and ${B} last met a month ago.`,
      ["meeting past: Ilze Orlova, Said Al Harthy; 2024-05; -"],
    ],
    [`${A} and ${B} met a target set for trade.`, []],
    [
      `${A} said the first round would be held in Lima on July 17, after a meeting with ${B} in Riga.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} met ${B}, who invited her to visit Muscat.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "visit invited: Ilze Orlova; -; Muscat",
      ],
    ],
    [
      "Latvian Speaker Janis Ozols met Cambodian Speaker Sok Ratha, who also invited him to visit Phnom Penh.",
      [
        "meeting held: Janis Ozols, Sok Ratha; 2024-06-12; -",
        "visit invited: Janis Ozols; -; Phnom Penh",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
