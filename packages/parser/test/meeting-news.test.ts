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

describe("plans that verbs and nouns of visits announce", () => {
  test.each<[string, string[]]>([
    [
      `${A} is due in Muscat for talks on Friday.`,
      ["visit planned: Ilze Orlova; 2024-06-14; Muscat"],
    ],
    [`${A} is expected in Muscat on Friday.`, ["visit planned: Ilze Orlova; 2024-06-14; Muscat"]],
    [
      `${A} expects to see ${B} in Oslo.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; -; Oslo"],
    ],
    [
      `${A} expects to meet ${B} in Oslo.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; -; Oslo"],
    ],
    [
      `${A} left for Muscat on Monday to attend the Ocean Forum.`,
      [
        "visit held: Ilze Orlova; 2024-06-10; Muscat @Ocean Forum",
        "forum planned: Ilze Orlova; 2024-06-10; Muscat",
      ],
    ],
    [
      `${A} will travel to Oslo on a visit that will include talks with ${B}.`,
      [
        "visit planned: Ilze Orlova; -; Oslo",
        "talks planned: Ilze Orlova, Said Al Harthy; -; Oslo",
      ],
    ],
    [
      `${A} will visit Oman on June 20, during which the second meeting of the Interstate Council will be held.`,
      ["visit planned: Ilze Orlova; 2024-06-20; Oman", "session planned: LV, OM; 2024-06-20; Oman"],
    ],
    [
      `${A} met ${B}. A new meeting between them is scheduled for June 20.`,
      [met, "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-20; -"],
    ],
    ["The report, due in Oman in July, was discussed.", []],
    ["The visit will include a state dinner.", []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("how and by whom it is told", () => {
  test.each<[string, string[]]>([
    [
      `Latvia is ready to help, Latvian Minister of Culture Anna Kalnina said here on Tuesday when meeting with ${B}.`,
      ["meeting held: Anna Kalnina, Said Al Harthy; 2024-06-11; -"],
    ],
    [
      `Talking to ${B}, ${A} said that trade had grown.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    ["Speaking to Radio Riga, Latvian Foreign Minister Ilze Orlova praised Oman.", []],
    [
      `${A} and ${B} held talks via videoconference.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} said she had spoken by telephone to ${B}.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      "Finance ministers from Chad, Oman and Peru gathered in Riga on Tuesday.",
      ["meeting held: TD, OM, PE; 2024-06-11; Riga"],
    ],
    [
      `${A} met the delegation of the Omani parliament, headed by Badr Al Amri.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -"],
    ],
    [
      "A delegation of the Omani Ministry of Justice led by Minister Badr Al Amri is visiting Latvia.",
      ["visit ongoing: Badr Al Amri; 2024-06-12; Latvia"],
    ],
    [
      `The foreign ministers of Latvia and Oman met in Oslo. ${A} and her Omani counterpart, Said Al Harthy, discussed trade.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Oslo"],
    ],
    [
      "The last round of Latvian-Omani consultations was held in Oslo on May 27. The delegations were led by Ambassador Anna Kalnina and Deputy Minister Badr Al Amri.",
      ["consultations past: LV, OM, Anna Kalnina, Badr Al Amri; 2024-05-27; Oslo"],
    ],
    [
      "The Omani and Latvian presidents, Badr Al Amri and Janis Ozolins, will hold talks, Omani spokesman Said Al Harthy said.",
      ["talks planned: Badr Al Amri, Janis Ozolins; -; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("offices that take part", () => {
  test.each<[string, string[]]>([
    [
      `Assistant Secretary of State for South and Central Asian Affairs Abel Hart met ${B}.`,
      ["meeting held: Abel Hart, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${B} met UN Resident Coordinator in Oman Ingrid Lund Berg.`,
      ["meeting held: Said Al Harthy, Ingrid Lund Berg; 2024-06-12; -"],
    ],
    [
      `${A} was received by President To Van Dung.`,
      ["meeting held: Ilze Orlova, To Van Dung; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what is told of a visit, a session and who leads it", () => {
  test.each<[string, string[]]>([
    [
      `${A} will visit Oman. Meetings with ${B} and Omani President Badr Al Amri are planned.`,
      [
        "visit planned: Ilze Orlova; -; Oman",
        "meeting planned: Ilze Orlova, Said Al Harthy, Badr Al Amri; -; Oman",
      ],
    ],
    [
      `${A} met ${B}. The visit paid by President Abel Ruiz of Peru to Latvia last July was a success.`,
      [met, "visit past: Abel Ruiz; 2023-07; Latvia"],
    ],
    [
      `${A} met ${B} in Muscat as part of an official visit to Oman.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
        "visit held: Ilze Orlova; 2024-06-12; Oman",
      ],
    ],
    [
      `${A} and ${B} plan to meet in July. The two ministers spoke by phone on June 10.`,
      [
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-07; -",
        "phone_call past: Ilze Orlova, Said Al Harthy; 2024-06-10; -",
      ],
    ],
    [
      `The eighth meeting of the technical and legal committee was co-chaired by ${A} and ${B}.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} held the eighth Joint Commission in Riga.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} received an Omani parliamentary delegation in Riga. The delegation was headed by Badr Al Amri.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Riga"],
    ],
    [
      `Latvia and Oman held the ninth meeting of the joint commission in Riga. The Latvian delegation was led by ${A}, and the Omani delegation by Omani Minister Badr Al Amri.`,
      ["session held: Ilze Orlova, Badr Al Amri; 2024-06-12; Riga"],
    ],
    [
      `Latvia and Oman held the ninth meeting of the joint commission in Riga. The event was chaired by ${A} and ${B}.`,
      ["session held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      "Latvia and Oman are arranging a meeting of their foreign ministers in Riga.",
      ["meeting planned: LV, OM; -; Riga"],
    ],
    [
      `${A} will attend the annual Latvia-EU human rights dialogue in Brussels.`,
      ["forum planned: Ilze Orlova, EU; -; Brussels"],
    ],
    [
      "A Latvian delegation left Muscat on Tuesday after talks with Omani and Qatari mediators.",
      ["talks held: LV, OM, QA; 2024-06-12; -"],
    ],
    [
      `RIGA, June 12 (LETA) - Trade has grown, ${A} told Omani Minister Badr Al Amri here on Tuesday.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Riga"],
    ],
    // Of her own people, a house that is toured, a process that is to start.
    ["Latvian Prime Minister Inga Rose chaired a meeting of the cabinet on Tuesday.", []],
    [`${B} visited the Riga Chamber of Commerce on Tuesday.`, []],
    [`${A} visited a building site in Daugavpils, Latvia.`, []],
    [`${A} and ${B} agreed to start talks on a customs pact.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("where sentences and offices end", () => {
  test.each<[string, string[]]>([
    [
      `${A} met ${B}, the ministry said on X. Al Harthy arrived in Latvia on Sunday.`,
      [met, "visit held: Said Al Harthy; 2024-06-09; Latvia"],
    ],
    [
      `${B} called on Speaker National Assembly Sardar Imran Abbas.`,
      ["courtesy_call held: Said Al Harthy, Sardar Imran Abbas; 2024-06-12; -"],
    ],
    [
      `${A} met Minister for Climate Change Dr. Sania Malik.`,
      ["meeting held: Ilze Orlova, Sania Malik; 2024-06-12; -"],
    ],
    [
      "Latvia's foreign minister flew to Oslo on Tuesday. Ilze Orlova will also meet the king.",
      ["visit held: Ilze Orlova; 2024-06-11; Oslo", "meeting planned: Ilze Orlova, ?; -; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("whose encounter a later sentence tells of", () => {
  test.each<[string, string[]]>([
    // The sides are those of the main meeting, whoever was named since.
    [
      `${A} met ${B}. She also met Omani President Badr Al Amri. The two sides agreed to hold consultations in Muscat in July.`,
      [
        met,
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -",
        "consultations planned: LV, OM; 2024-07; Muscat",
      ],
    ],
    [
      "Latvian President Ilze Orlova will visit Oman and hold talks with Omani President Badr Al Amri. The leaders' previous meeting took place in Oslo in October.",
      [
        "visit planned: Ilze Orlova; -; Oman",
        "talks planned: Ilze Orlova, Badr Al Amri; -; Oman",
        "meeting past: Ilze Orlova, Badr Al Amri; 2023-10; Oslo",
      ],
    ],
    [
      `${A} met ${B}. The meeting built on the call between President Abel Ruiz of Peru and President Karl Grech of Malta last week.`,
      [met, "phone_call past: Abel Ruiz, Karl Grech; 2024-06-03/2024-06-09; -"],
    ],
    [
      `${A} met ${B}. It was the first such meeting since March, when the two met in Oslo.`,
      [met, "meeting past: Ilze Orlova, Said Al Harthy; 2024-03; Oslo"],
    ],
    [
      "A Latvian delegation will meet Omani officials in Oslo. The delegation will be led by Latvian Minister Anna Kalnina.",
      ["meeting planned: OM, Anna Kalnina; -; Oslo"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("councils and dialogues by their names", () => {
  test.each<[string, string[]]>([
    [
      `${A} will co-chair the Latvia-Oman Energy Council with ${B}.`,
      ["session planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} will take part in the NATO Foreign Ministerial and meet ${B}.`,
      ["forum planned: Ilze Orlova; -; -", "meeting planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} will travel to Muscat in July for the first Latvia-Oman Economic and Financial Dialogue since 2019.`,
      [
        "visit planned: Ilze Orlova; 2024-07; Muscat",
        "forum planned: Ilze Orlova, OM; 2024-07; Muscat",
      ],
    ],
    [
      "Mediators from Oman, Peru and the United States are expected to meet in Oslo on Friday.",
      ["meeting planned: OM, PE, US; 2024-06-14; Oslo"],
    ],
    [
      `${A} met ${B}, and convened the Latvia-Oman working group.`,
      [met, "session held: Ilze Orlova, OM; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("days, councils and plans of the same people", () => {
  test.each<[string, string[]]>([
    [
      "Delegations of Latvia and Oman held consultations in Riga. The sides last met in Oslo on March 4.",
      ["consultations held: LV, OM; 2024-06-12; Riga", "meeting past: LV, OM; 2024-03-04; Oslo"],
    ],
    [
      `${A} met Omani President Badr Al Amri, a day after she held talks with ${B}.`,
      [
        "meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; -",
        "talks past: Ilze Orlova, Said Al Harthy; -; -",
      ],
    ],
    [
      `${A} met ${B}. They reaffirmed their plans to attend the Ocean Summit in Lima.`,
      [met, "summit planned: Ilze Orlova, Said Al Harthy; -; Lima"],
    ],
    [
      `${A} met ${B}, Minister of Foreign Affairs of Oman, during her visit to Muscat.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat",
        "visit held: Ilze Orlova; 2024-06-12; Muscat",
      ],
    ],
    [
      `${A} took part in the OIC Council of Foreign Ministers.`,
      ["session held: Ilze Orlova; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} agreed to hold the next dialogue in Oslo in 2025.`,
      ["forum planned: Ilze Orlova, Said Al Harthy; 2025; Oslo"],
    ],
    [
      `${A} dined with ${B} on Monday.`,
      ["working_meal held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} received an Omani delegation in Riga. The delegation, led by Badr Al Amri, also saw the port.`,
      ["meeting held: Ilze Orlova, Badr Al Amri; 2024-06-12; Riga"],
    ],
    [`${B} was received at the Riga airbase by ${A}.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what says nothing new, and whose it is", () => {
  test.each<[string, string[]]>([
    [
      `${A} will visit Oman in July. It will be Orlova's first visit to Oman.`,
      ["visit planned: Ilze Orlova; 2024-07; Oman"],
    ],
    [
      `${A} will meet ${B} on Friday, their second meeting since May.`,
      ["meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-14; -"],
    ],
    [
      `${A} met ${B}. They reviewed the next steps following Minister Orlova's talks with Peruvian officials in Lima.`,
      [met, "talks past: Ilze Orlova, PE; -; Lima"],
    ],
    [
      `${A} met ${B} and briefed the Minister on President Abel Ruiz's upcoming trip to Chad.`,
      [met, "visit planned: Abel Ruiz; -; Chad"],
    ],
    [
      "Chad and Peru's chief negotiators will meet in Riga on Friday.",
      ["meeting planned: TD, PE; 2024-06-14; Riga"],
    ],
    [
      `${A} visited both Muscat and Doha last week.`,
      [
        "visit held: Ilze Orlova; 2024-06-03/2024-06-09; Muscat",
        "visit held: Ilze Orlova; 2024-06-03/2024-06-09; Doha",
      ],
    ],
    [
      `${A} will attend the ASEAN Defence Ministers' Meeting-Plus in Lima.`,
      ["summit planned: Ilze Orlova; -; Lima"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("visits that are moved, forums attended on the way, calls before a visit", () => {
  test.each<[string, string[]]>([
    [
      `The visit of ${A} to Oman has been moved to next week.`,
      ["visit postponed: Ilze Orlova; 2024-06-17/2024-06-23; Oman"],
    ],
    [
      `${B} met ${A}, who is on an official visit to Oman and attending the Gulf Forum.`,
      [
        "meeting held: Said Al Harthy, Ilze Orlova; 2024-06-12; -",
        "visit held: Ilze Orlova; 2024-06-12; Oman",
        "forum held: Ilze Orlova; 2024-06-12; Oman",
      ],
    ],
    [
      `${A} will travel to Muscat on June 20. She will open a port. Trade has grown. ${A} spoke by phone with ${B} on Monday.`,
      [
        "visit planned: Ilze Orlova; 2024-06-20; Muscat",
        "phone_call past: Ilze Orlova, Said Al Harthy; 2024-06-10; -",
      ],
    ],
    [
      `${B} extended an invitation to the Prime Minister of Latvia, Inga Rose, to visit Muscat.`,
      ["visit invited: Inga Rose; -; Muscat"],
    ],
    [
      `${A} met ${B}. It was the first contact since President Abel Ruiz of Peru met President Karl Grech of Malta in Lima.`,
      [met, "meeting past: Abel Ruiz, Karl Grech; -; Lima"],
    ],
    [
      `The talks between ${A} and ${B} were moved to Oslo.`,
      ["talks held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
