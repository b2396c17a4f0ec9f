import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";
import { meetingsOf } from "./support-meetings.js";

// Officials are invented.

/** Each person as `name, office, country`. */
const people = (text: string): string[] =>
  parse(text, { publishedOn: "2024-06-12" }).people.map(
    ({ name, offices, country }) =>
      `${name ?? "-"}, ${offices[0]?.title ?? "-"}, ${country ?? "-"}`,
  );

const A = "Latvian Foreign Minister Ilze Orlova";
const B = "Omani Foreign Minister Said Al Harthy";

describe("who is meant in a story of several sentences", () => {
  test.each<[string, string[]]>([
    // The body behind a name is the office's, and the list goes on behind it.
    [
      `${A} met with Secretary General Karl Grech of NATO and Prime Minister Rosa Quispe of Peru.`,
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Karl Grech, Secretary General, -",
        "Rosa Quispe, Prime Minister, PE",
      ],
    ],
    [
      `${A} met with President Karl Grech of the European Commission.`,
      ["Ilze Orlova, Foreign Minister, LV", "Karl Grech, President, EU"],
    ],
    [
      `${A} met with Prime Minister Karl Grech of the Commonwealth of Dominica.`,
      ["Ilze Orlova, Foreign Minister, LV", "Karl Grech, Prime Minister, DM"],
    ],
    // `the Omani guest` is who is of Oman.
    [
      `${A} met ${B}. President Janis Kalnins also received the Omani guest.`,
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Said Al Harthy, Foreign Minister, OM",
        "Janis Kalnins, President, -",
      ],
    ],
    // A style in front of the name, behind an office.
    [
      "ABU DHABI, June 12. President His Highness Hamad Al Harthy received President Karl Grech of Malta. His Highness noted that ties grow.",
      ["Hamad Al Harthy, President, AE", "Karl Grech, President, MT"],
    ],
    // Who is told something is the counterpart who had no name, not who is met elsewhere.
    [
      "RIGA, June 12. President Janis Kalnins spoke with his Omani counterpart by phone. Kalnins told Hamad Al Amri that ties grow. Foreign Minister Ilze Orlova arrived in Doha, where she met with Emir Nasser Al Khulaifi.",
      [
        "Janis Kalnins, President, LV",
        "Hamad Al Amri, President, OM",
        "Ilze Orlova, Foreign Minister, LV",
        "Nasser Al Khulaifi, Emir, QA",
      ],
    ],
    // Names without offices that meet.
    [
      "RIGA, June 12. Janis Kalnins and Karl Grech held talks on Monday.",
      ["Janis Kalnins, -, LV", "Karl Grech, -, -"],
    ],
    // Whom somebody visits.
    [
      "BRUSSELS, June 12. NATO Secretary General Karl Grech visits Oman on Friday for talks with Foreign Minister Said Al Harthy.",
      ["Karl Grech, Secretary General, -", "Said Al Harthy, Foreign Minister, OM"],
    ],
    // `the Omani leader` is who leads Oman.
    [
      "RIGA, June 12. Omani Trade Minister Said Al Harthy met with Latvian President Janis Kalnins. He conveyed the greetings of Omani President Hamad Al Amri. Kalnins is looking forward to the Omani leader's state visit next week.",
      [
        "Said Al Harthy, Trade Minister, OM",
        "Janis Kalnins, President, LV",
        "Hamad Al Amri, President, OM",
      ],
    ],
    // Who visits the story's own country is of the only other one.
    [
      "RIGA, June 12. Prime Minister Ilze Orlova received Omani Ambassador Said Al Harthy ahead of Sultan Hamad Al Amri's visit to Latvia this week.",
      [
        "Ilze Orlova, Prime Minister, LV",
        "Said Al Harthy, Ambassador, OM",
        "Hamad Al Amri, Sultan, OM",
      ],
    ],
    [
      "RIGA, June 12. In Oslo, Foreign Minister Ilze Orlova met Prime Minister Jonas Storhaug.",
      ["Ilze Orlova, Foreign Minister, LV", "Jonas Storhaug, Prime Minister, NO"],
    ],
    // Whom the sentence before met beside a president is of that country.
    [
      `${A} met with Omani Trade Minister Said Al Harthy and Energy Minister Hamad Al Amri. The energy ministers of Oman and Chad thanked her.`,
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Said Al Harthy, Trade Minister, OM",
        "Hamad Al Amri, Energy Minister, OM",
        "-, energy minister, TD",
      ],
    ],
    // The head of a party and of the state is one person.
    [
      "RIGA, June 12. President Janis Kalnins held talks with General Secretary of the Lao People's Party and President of Laos Thong Sisou.",
      [
        "Janis Kalnins, President, LV",
        "Thong Sisou, General Secretary of the Lao People's Party and President, LA",
      ],
    ],
    // Two who are named by their countries, of whom nobody told an office.
    [
      "MUSCAT, June 12. Malta's Karl Grech and Oman's Nasser bin Khalaf signed a pact on Wednesday after talks in Muscat.",
      ["Karl Grech, -, MT", "Nasser bin Khalaf, -, OM"],
    ],
    [
      "MUSCAT, June 12. The foreign ministers of Malta and Oman met on Wednesday. Malta's Karl Grech and Oman's Nasser bin Khalaf signed a pact.",
      ["Karl Grech, Foreign Minister, MT", "Nasser bin Khalaf, Foreign Minister, OM"],
    ],
    [
      `${A} held separate meetings with Omani Foreign Minister Said Al Harthy and Malta's Karl Grech.`,
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Said Al Harthy, Foreign Minister, OM",
        "Karl Grech, -, MT",
      ],
    ],
    [
      `Malta's Northern Fleet and Oman's Coast Guard signed a pact. ${A} met ${B}.`,
      ["Ilze Orlova, Foreign Minister, LV", "Said Al Harthy, Foreign Minister, OM"],
    ],
    [
      "RIGA, June 12. Foreign Minister Ilze Orlova met with EU Special Representative for Central Asia Karl Grech.",
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Karl Grech, EU Special Representative for Central Asia, EU",
      ],
    ],
    [
      "RIGA, June 12. Prime Minister Ilze Orlova spoke on Monday. In Muscat, she will hold talks with her counterpart Said Al Harthy.",
      ["Ilze Orlova, Prime Minister, LV", "Said Al Harthy, Prime Minister, OM"],
    ],
    // The leader of a government heads it.
    [
      "HANOI, June 12. Prime Minister Pham Quang met with Lao Prime Minister Thong Sisou. The Vietnamese Government leader also met with Lao President Kham Vong.",
      [
        "Pham Quang, Prime Minister, VN",
        "Thong Sisou, Prime Minister, LA",
        "Kham Vong, President, LA",
      ],
    ],
    // A member of a body whose name goes on behind its abbreviation.
    [
      "RIGA, June 12. Foreign Minister Ilze Orlova met here Tuesday with Abel Okello, a member of the Political Bureau of the Communist Party of China (CPC) Central Committee, to discuss trade.",
      ["Ilze Orlova, Foreign Minister, LV", "Abel Okello, member, CN"],
    ],
    [
      "SEOUL, June 12. Trade Minister Cheong In-gyu met with Omani Trade Minister Said Al Harthy.",
      ["Cheong In-gyu, Trade Minister, KR", "Said Al Harthy, Trade Minister, OM"],
    ],
    [
      "RIGA, June 12. Latvia's Minister of Defense, Colonel General Janis Kalnins, who is in Muscat, met with Omani Defense Minister Said Al Harthy.",
      ["Janis Kalnins, Minister of Defense, LV", "Said Al Harthy, Defense Minister, OM"],
    ],
    // A list of names that attended.
    [
      `${A} met ${B}. Janis Kalnins, Zane Liepa and Karlis Ozols, among others, attended the meeting.`,
      [
        "Ilze Orlova, Foreign Minister, LV",
        "Said Al Harthy, Foreign Minister, OM",
        "Janis Kalnins, -, -",
        "Zane Liepa, -, -",
        "Karlis Ozols, -, -",
      ],
    ],
    // Whom the story opens with needs no office at home.
    [
      "RIGA, June 12. Janis Kalnins met with Omani Foreign Minister Said Al Harthy.",
      ["Janis Kalnins, -, LV", "Said Al Harthy, Foreign Minister, OM"],
    ],
    // On a visit those are met who are at home there.
    [
      "RIGA, June 12. Latvia's President Janis Kalnins will pay a visit to Malta on June 13-15. A meeting with Prime Minister Karl Grech is planned.",
      ["Janis Kalnins, President, LV", "Karl Grech, Prime Minister, MT"],
    ],
    // `the head of the Omani delegation` is who came from Oman.
    [
      `${A} held talks with ${B} in Riga. The head of the Omani delegation praised the port.`,
      ["Ilze Orlova, Foreign Minister, LV", "Said Al Harthy, Foreign Minister, OM"],
    ],
    [
      "RIGA, June 12. Latvian President Janis Kalnins hosted a meeting with Maltese President-elect Karl Grech and Peru's Rosa Quispe.",
      ["Janis Kalnins, President, LV", "Karl Grech, President-elect, MT", "Rosa Quispe, -, PE"],
    ],
    // An office over a city is of the city's country.
    [
      `${A} met with Mayor of Vienna Karl Huber.`,
      ["Ilze Orlova, Foreign Minister, LV", "Karl Huber, Mayor of Vienna, AT"],
    ],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("one encounter, its day and who was there", () => {
  test.each<[string, string[]]>([
    [
      `${A} visited Muscat last month and held talks with ${B}.`,
      [
        "visit past: Ilze Orlova; 2024-05; Muscat",
        "talks past: Ilze Orlova, Said Al Harthy; 2024-05; Muscat",
      ],
    ],
    [
      `${A} visited Muscat and held talks with ${B} last month.`,
      [
        "visit past: Ilze Orlova; 2024-05; Muscat",
        "talks past: Ilze Orlova, Said Al Harthy; 2024-05; Muscat",
      ],
    ],
    // Another encounter's day.
    [
      `${A} met ${B} in Riga after last month's talks in Muscat.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `${A} hosted a call with allies and partners. The call included President Karl Grech of Malta and President Rosa Quispe of Peru.`,
      ["phone_call held: Ilze Orlova, allies and partners, Karl Grech, Rosa Quispe; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}. Latvian Trade Minister Zane Kalnina and Latvian Energy Minister Olga Liepa were among those present.`,
      ["meeting held: Ilze Orlova, Said Al Harthy, Zane Kalnina, Olga Liepa; 2024-06-12; -"],
    ],
    [
      `${A} met ${B}. Latvian Trade Minister Zane Kalnina was among the critics.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    // The adjectives of talks name both sides.
    [
      `${A} co-chaired the Latvian-Omani political consultations in Muscat in March.`,
      ["consultations held: Ilze Orlova, OM; 2024-03; Muscat"],
    ],
    [`${A} co-chaired the Peruvian-Omani political consultations in Muscat in March.`, []],
    [
      `${A} will meet with her Omani host on Friday.`,
      ["meeting planned: Ilze Orlova, OM; 2024-06-14; -"],
    ],
    [
      `${A} met ${B} on the sidelines of the St. Petersburg Economic Forum.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; - @St. Petersburg Economic Forum"],
    ],
    [
      `${A} met with the leaders of the Cook Islands, Niue and Palau.`,
      ["meeting held: Ilze Orlova, CK, NU, PW; 2024-06-12; -"],
    ],
    [
      `${A} is due in Muscat later in the day for talks with ${B}.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; 2024-06-12; Muscat"],
    ],
    [
      `Talks between ${A} and ${B} are on the schedule as well.`,
      ["talks planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `${A} will visit Oman from Thursday to Friday.`,
      ["visit planned: Ilze Orlova; 2024-06-13/2024-06-14; Oman"],
    ],
    [
      `${A} arrived in Muscat for a trade fair, scheduled for June 19.`,
      ["visit held: Ilze Orlova; 2024-06-12; Muscat"],
    ],
    [
      `${A} will make an official visit to Oman on Friday. It marks the first visit by a Latvian minister in nine years.`,
      ["visit planned: Ilze Orlova; 2024-06-14; Oman"],
    ],
    [
      `${A} and ${B} signed a pact. The pair held two hours of one-on-one talks.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} will visit Oman on June 13-15. As part of the visit, talks with Prime Minister Hamad Al Amri and a meeting with ${B} are planned.`,
      [
        "visit planned: Ilze Orlova; 2024-06-13/2024-06-15; Oman",
        "talks planned: Ilze Orlova, Hamad Al Amri; 2024-06-13/2024-06-15; Oman",
        "meeting planned: Ilze Orlova, Said Al Harthy; 2024-06-13/2024-06-15; Oman",
      ],
    ],
    [
      `${A} will fly to Muscat, where negotiations with ${B} are scheduled for Friday.`,
      [
        "visit planned: Ilze Orlova; -; Muscat",
        "negotiation planned: Ilze Orlova, Said Al Harthy; 2024-06-14; Muscat",
      ],
    ],
    [
      `On the occasion of her visit to Oman on June 12-14, ${A} will hold talks with ${B}.`,
      [
        "visit planned: Ilze Orlova; 2024-06-12/2024-06-14; Oman",
        "talks planned: Ilze Orlova, Said Al Harthy; 2024-06-12/2024-06-14; Oman",
      ],
    ],
    [
      `${A} was received at the Palace in Muscat on Tuesday by ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-11; Muscat"],
    ],
    [
      `${A} discussed trade with ${B} in a phone call on Monday.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-10; -"],
    ],
    [
      `${A} spoke with ${B} by phone. The 28-minute call was the first conversation between the two countries since May.`,
      ["phone_call held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} and ${B} came together in Muscat on Monday.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-10; Muscat"],
    ],
    [
      `${A} met ${B}. The last time the two ministers met was in May.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "meeting past: Ilze Orlova, Said Al Harthy; 2024-05; -",
      ],
    ],
    [
      `${A} met ${B}. They also spoke about the Gulf Leaders Summit that Peruvian President Rosa Quispe will host on June 24.`,
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -",
        "summit planned: Rosa Quispe; 2024-06-24; -",
      ],
    ],
    [
      `RIGA, June 12. ${B} arrived on a working visit to Latvia on Monday.`,
      ["visit held: Said Al Harthy; 2024-06-10; Latvia"],
    ],
    [
      `VENTSPILS, June 12. Latvian President Janis Kalnins received ${B} at the palace in the capital Riga.`,
      ["meeting held: Janis Kalnins, Said Al Harthy; 2024-06-12; Riga"],
    ],
    [
      `RIGA, June 12. ${A} met ${B} on the sidelines of the Ocean Summit here.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga @Ocean Summit"],
    ],
    [
      `MUSCAT, June 12. ${B} and ${A} held talks on preparations for the forum in Lima on June 20. On the same day, Orlova was received by Sultan Hamad Al Amri.`,
      [
        "talks held: Said Al Harthy, Ilze Orlova; 2024-06-12; Muscat",
        "forum planned: OM, LV; 2024-06-20; Lima",
        "meeting held: Ilze Orlova, Hamad Al Amri; 2024-06-12; -",
      ],
    ],
    [
      `MUSCAT, June 12. ${A} arrived in Muscat on Monday. Latvian Trade Minister Zane Kalnina and Latvian Energy Minister Olga Liepa are accompanying the Latvian foreign minister.`,
      ["visit held: Ilze Orlova, Zane Kalnina, Olga Liepa; 2024-06-10; Muscat"],
    ],
    [
      `MUSCAT, June 12. ${A} will also speak via video link with ${B}.`,
      ["video_conference planned: Ilze Orlova, Said Al Harthy; -; -"],
    ],
    [
      `MUSCAT, June 12. ${A} spoke by video link with ${B}.`,
      ["video_conference held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      `${A} called for closer ties when meeting with ${B}.`,
      ["meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; -"],
    ],
    [
      "RIGA, June 12. Prime Minister Ilze Orlova received Omani Ambassador Said Al Harthy, ahead of Omani Foreign Minister Hamad Al Amri's official visit to Latvia from June 12 to 14.",
      [
        "meeting held: Ilze Orlova, Said Al Harthy; 2024-06-12; Riga",
        "visit planned: Hamad Al Amri; 2024-06-12/2024-06-14; Latvia",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });

  test("what was said when meeting somebody ends there", () => {
    const text = `${A} stressed the importance of trade when receiving ${B} in Riga.`;
    const said = parse(text).statements.flatMap(({ content }) => content);
    expect(said.map(({ start, end }) => text.slice(start, end))).toEqual([
      "the importance of trade",
    ]);
  });
});
