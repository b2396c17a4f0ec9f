import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

const ADA = "Latvian Foreign Minister Ada Kalnina";

describe("the stops of a tour", () => {
  test.each([
    [
      "behind a short name in brackets",
      `${ADA} will travel to the Republic of Korea (ROK), Oman, and Laos from July 5 to 14.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-14; Republic of Korea",
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-14; Oman",
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-14; Laos",
      ],
    ],
    [
      "each with its own days",
      `${ADA} will travel to Lima, Peru, from July 5 to 6, and to Quito, Ecuador, on July 7.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-06; Lima",
        "visit planned: Ada Kalnina; 2024-07-07; Quito",
      ],
    ],
    [
      "some with days",
      `${ADA} will visit Chad (July 5), Oman (July 6-7) and Peru.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05; Chad",
        "visit planned: Ada Kalnina; 2024-07-06/2024-07-07; Oman",
        "visit planned: Ada Kalnina; -; Peru",
      ],
    ],
    [
      "a city and its country are one, even where the list has another city of that name",
      `${ADA} will travel to Tripoli, Lebanon on July 5.`,
      ["visit planned: Ada Kalnina; 2024-07-05; Tripoli"],
    ],
    [
      "what is planned there is at none of them in particular",
      `${ADA} will travel to Peru on July 5 and Chad on July 6 to meet with government officials.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05; Peru",
        "visit planned: Ada Kalnina; 2024-07-06; Chad",
        "meeting planned: Ada Kalnina, government officials; -; -",
      ],
    ],
    [
      "but with an official of one of them",
      `${ADA} will travel to Peru and Chad to meet with Peruvian Foreign Minister Luis Pardo.`,
      [
        "visit planned: Ada Kalnina; -; Peru",
        "visit planned: Ada Kalnina; -; Chad",
        "meeting planned: Ada Kalnina, Luis Pardo; -; Peru",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("where a paragraph goes on", () => {
  test.each([
    [
      "at the stop that it opens with",
      `${ADA} will travel to Laos and Peru from July 5 to 9.\n\nIn Laos, she will lead the Latvia-Laos Dialogue. She will also engage with business leaders.\n\nIn Lima on July 8-9, the minister will discuss trade. She will meet with President Luis Pardo.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-09; Laos",
        "visit planned: Ada Kalnina; 2024-07-08/2024-07-09; Lima",
        "forum planned: Ada Kalnina, LA; -; Laos",
        "meeting planned: Ada Kalnina, business leaders; -; Laos",
        "meeting planned: Ada Kalnina, Luis Pardo; 2024-07-08/2024-07-09; Lima",
      ],
    ],
    [
      "at the only stop, on its days",
      `${ADA} will travel to Lima on July 5-6.\n\nMinister Kalnina will meet with President Luis Pardo.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05/2024-07-06; Lima",
        "meeting planned: Ada Kalnina, Luis Pardo; 2024-07-05/2024-07-06; Lima",
      ],
    ],
    [
      "where the guest was",
      `On June 10, ${ADA} traveled to Lima. She met with President Luis Pardo.\n\nMinister Kalnina also met with civil society leaders.`,
      [
        "visit held: Ada Kalnina; 2024-06-10; Lima",
        "meeting held: Ada Kalnina, Luis Pardo; 2024-06-10; Lima",
        "meeting held: Ada Kalnina, civil society leaders; 2024-06-10; Lima",
      ],
    ],
    [
      "not for a call",
      `${ADA} will travel to Lima on July 5. She will also speak by phone with Chilean Foreign Minister Juan Soto.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05; Lima",
        "phone_call planned: Ada Kalnina, Juan Soto; -; -",
      ],
    ],
    [
      "not on other days",
      `${ADA} will travel to Lima on July 5. On July 20, she will meet Swedish Foreign Minister Karin Lund.`,
      [
        "visit planned: Ada Kalnina; 2024-07-05; Lima",
        "meeting planned: Ada Kalnina, Karin Lund; 2024-07-20; -",
      ],
    ],
    [
      "not where the place is only spoken of",
      `In Ukraine, the war goes on. ${ADA} will meet with Swedish Foreign Minister Karin Lund.`,
      ["meeting planned: Ada Kalnina, Karin Lund; -; -"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what was before the story", () => {
  const SAID = "Omani Foreign Minister Said Al Harthy";
  test.each([
    [
      "whom a guest met where he was then",
      `${SAID} met Peruvian President Luis Pardo on Tuesday. ${ADA} visited Oman last month, where she met Minister Al Harthy.`,
      [
        "meeting held: Said Al Harthy, Luis Pardo; 2024-06-11; -",
        "visit past: Ada Kalnina; 2024-05; Oman",
        "meeting past: Ada Kalnina, Said Al Harthy; 2024-05; Oman",
      ],
    ],
    [
      "where the guest came from",
      `${ADA} arrived in Muscat from Doha, where she attended the Gulf Forum.`,
      ["visit held: Ada Kalnina; 2024-06-12; Muscat", "forum past: Ada Kalnina; -; Doha"],
    ],
    [
      "after what the story came",
      `The statement comes a week after ${ADA} traveled to Muscat and met ${SAID}.`,
      [
        "visit past: Ada Kalnina; -; Muscat",
        "meeting past: Ada Kalnina, Said Al Harthy; -; Muscat",
      ],
    ],
    [
      "what the story follows",
      `The talks follow ${ADA}'s visit to Oman.`,
      ["visit past: Ada Kalnina; -; Oman"],
    ],
    [
      "but not where the guest had left for",
      `${ADA} traveled to Muscat after meeting Peruvian President Luis Pardo in Lima on Tuesday.`,
      [
        "visit held: Ada Kalnina; 2024-06-11; Muscat",
        "meeting held: Ada Kalnina, Luis Pardo; 2024-06-11; Lima",
      ],
    ],
    [
      "nor the days of a journey under way",
      `${ADA} will travel to Muscat from June 10 to 15.`,
      ["visit planned: Ada Kalnina; 2024-06-10/2024-06-15; Muscat"],
    ],
    [
      "nor what is being arranged",
      `Oman and Latvia are arranging a visit by ${ADA} to Muscat in July.`,
      ["visit planned: Ada Kalnina; 2024-07; Muscat"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("visits and invitations in other words", () => {
  const SAID = "Omani Foreign Minister Said Al Harthy";
  test.each([
    [
      "is there for a visit",
      `${ADA}, who is in Oman for a three-day official visit, met ${SAID} on Tuesday.`,
      [
        "visit held: Ada Kalnina; 2024-06-11/2024-06-13; Oman",
        "meeting held: Ada Kalnina, Said Al Harthy; 2024-06-11; Oman",
      ],
    ],
    [
      "will be there for a visit",
      `${ADA} will be in Muscat on Monday for an official visit.`,
      ["visit planned: Ada Kalnina; 2024-06-17; Muscat"],
    ],
    ["is in talks for a visit", `${ADA} is in talks for a visit to Oman.`, []],
    [
      "an invitation that was extended",
      `An invitation to visit Riga was extended to ${SAID}.`,
      ["visit invited: Said Al Harthy; -; Riga"],
    ],
    [
      "one's own words",
      `"I have invited ${SAID} to come to Riga in July," ${ADA} said.`,
      ["visit invited: Said Al Harthy; 2024-07; Riga"],
    ],
    [
      "to a house that is no place",
      `${ADA} renewed her invitation to ${SAID} to visit the White House.`,
      ["visit invited: Said Al Harthy; -; -"],
    ],
    [
      "whose trip it is",
      `${SAID} will travel to Riga to accompany Sultan Badr Al Amri on his first trip to Latvia.`,
      ["visit planned: Said Al Harthy; -; Riga", "visit planned: Badr Al Amri; -; Latvia"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("delegations and those who lead them", () => {
  const SAID = "Omani Foreign Minister Said Al Harthy";
  test.each([
    [
      "led by several",
      "A Latvian delegation led by Trade Minister Ada Kalnina, Transport Minister Janis Berzins, and Ambassador Ilze Orlova will travel to Muscat on Monday.",
      ["visit planned: Ada Kalnina, Janis Berzins, Ilze Orlova; 2024-06-17; Muscat"],
    ],
    [
      "between dashes",
      "A Latvian delegation – led by Trade Minister Ada Kalnina and Transport Minister Janis Berzins – visited Muscat on Tuesday.",
      ["visit held: Ada Kalnina, Janis Berzins; 2024-06-11; Muscat"],
    ],
    [
      "which somebody leads to a place",
      `${ADA} led a trade delegation to Muscat on Tuesday.`,
      ["visit held: Ada Kalnina; 2024-06-11; Muscat"],
    ],
    [
      "and whose members are told",
      `${ADA} will lead a delegation of business people to Oman and Chad in October.`,
      ["visit planned: Ada Kalnina; 2024-10; Oman", "visit planned: Ada Kalnina; 2024-10; Chad"],
    ],
    [
      "or to an event",
      `${ADA} will lead the Latvian delegation to the Latvian-Omani Dialogue in Muscat on Monday.`,
      ["forum planned: Ada Kalnina, OM; 2024-06-17; Muscat"],
    ],
    [
      "elsewhere than the meeting that the story is of",
      `${ADA} met ${SAID} in Riga on Tuesday. Latvian Trade Minister Janis Berzins will lead the Latvian delegation to the Gulf Forum in Doha in July.`,
      [
        "meeting held: Ada Kalnina, Said Al Harthy; 2024-06-11; Riga",
        "forum planned: Janis Berzins; 2024-07; Doha",
      ],
    ],
    ["but a mission is an office", `${ADA} led the mission to Chad for two years.`, []],
    ["and a victory no place", `${ADA} led the team to victory in Muscat.`, []],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("a journey that no longer takes place", () => {
  test.each([
    [
      "will no longer travel",
      `${ADA} will no longer travel to Oman on Monday.`,
      ["visit cancelled: Ada Kalnina; 2024-06-17; Oman"],
    ],
    [
      "is no longer visiting",
      `${ADA} is no longer visiting Oman.`,
      ["visit cancelled: Ada Kalnina; -; Oman"],
    ],
    ["what somebody no longer does", `${ADA} no longer visits Oman.`, []],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
