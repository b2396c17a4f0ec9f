import { describe, expect, test } from "vitest";
import { meetingsOf } from "./support-meetings.js";

// What is still to come, by its day or its words, and who holds an office that nobody names. Officials are invented.

const A = "Peruvian Foreign Minister Luis Ortega";
const B = "Chilean Foreign Minister Ana Rojas";
const MET = "meeting held: Luis Ortega, Ana Rojas; 2024-06-12; Lima";

describe("a present that is of a day to come", () => {
  test.each<[string, string[]]>([
    [`${A} receives ${B} on June 14.`, ["meeting planned: Luis Ortega, Ana Rojas; 2024-06-14; -"]],
    [
      `${A} meets with ${B} in Lima on Friday, June 14.`,
      ["meeting planned: Luis Ortega, Ana Rojas; 2024-06-14; Lima"],
    ],
    [
      `${A} travels to Latvia and Oman June 13-18.`,
      [
        "visit planned: Luis Ortega; 2024-06-13/2024-06-18; Latvia",
        "visit planned: Luis Ortega; 2024-06-13/2024-06-18; Oman",
      ],
    ],
    [
      "The foreign ministers of Peru and Chile meet in Lima on June 14.",
      ["meeting planned: PE, CL; 2024-06-14; Lima"],
    ],
    [
      "The leaders of Peru and Chile meet in Lima today.",
      ["meeting held: PE, CL; 2024-06-12; Lima"],
    ],
    [
      `${A} travels to Chile and Oman June 12-18. In Santiago, Chile, June 13-14, Ortega will co-chair the second session of the Chile-Peru Energy Dialogue.`,
      [
        "visit planned: Luis Ortega; 2024-06-13/2024-06-14; Santiago",
        "visit held: Luis Ortega; 2024-06-12/2024-06-18; Oman",
        "session planned: Luis Ortega, CL; 2024-06-13/2024-06-14; Santiago",
      ],
    ],
    [`${A} receives ${B}`, ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -"]],
    [`${A} met with ${B} on June 13.`, ["meeting held: Luis Ortega, Ana Rojas; 2024-06-13; -"]],
    ["The ministries of Peru and Chile meet the standards of the bank.", []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("the day of another event", () => {
  test.each<[string, string[]]>([
    [
      `${A} spoke with ${B} about the June 22-23 Leaders Summit on Water.`,
      ["phone_call held: Luis Ortega, Ana Rojas; 2024-06-12; -"],
    ],
    [
      `${A} will travel to Oman for the June 22-23 Water Summit.`,
      ["visit planned: Luis Ortega; 2024-06-22/2024-06-23; Oman"],
    ],
    [
      `On June 20, ${A} will travel to Oman for the 2024 Water Summit.`,
      ["visit planned: Luis Ortega; 2024-06-20; Oman"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what is being prepared, and what nobody plans", () => {
  test.each<[string, string[]]>([
    [
      "A telephone conversation between the presidents of Peru and Chile is being prepared.",
      ["phone_call planned: PE, CL; -; -"],
    ],
    [
      "A meeting of the presidents of Peru and Chile was currently being worked out.",
      ["meeting planned: PE, CL; -; -"],
    ],
    [
      "A visit by the president of Peru to Chile is under preparation.",
      ["visit planned: PE; -; Chile"],
    ],
    [
      "A meeting between the foreign ministers of Peru and Chile is being arranged.",
      ["meeting planned: PE, CL; -; -"],
    ],
    [
      "A meeting of the presidents of Peru and Chile is being discussed, the spokesman said.",
      ["meeting proposed: PE, CL; -; -"],
    ],
    ["A call between the presidents of Peru and Chile is possible, the spokesman said.", []],
    ["A meeting between the presidents of Peru and Chile is not on the agenda.", []],
    ["A meeting between the presidents of Peru and Chile is not yet scheduled.", []],
    [
      `Talks between ${A} and ${B} on Tuesday were not easy.`,
      ["talks held: Luis Ortega, Ana Rojas; 2024-06-11; -"],
    ],
    [
      `A meeting between ${A} and ${B} is being held in Lima.`,
      ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; Lima"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("an office in the plural that nobody known holds", () => {
  test.each<[string, string[]]>([
    [
      "Their presidents will speak by phone next week.",
      ["phone_call planned: PE, CL; 2024-06-17/2024-06-23; -"],
    ],
    [
      "Their presidents are expected to meet in Quito in July.",
      ["meeting planned: PE, CL; 2024-07; Quito"],
    ],
    [
      "He said a meeting between the two presidents was planned for July.",
      ["meeting planned: CL, PE; 2024-07; -"],
    ],
    [
      "A summit between the leaders of the two countries is being prepared.",
      ["summit planned: PE, CL; -; -"],
    ],
    [
      "The two ministers will meet again in July.",
      ["meeting planned: Luis Ortega, Ana Rojas; 2024-07; -"],
    ],
    [
      "Trade Minister Rosa Quispe of Peru will visit Quito from June 20 for talks with her Ecuadorian counterpart, Juan Vera, a trade ministry official said. The two last met in March in Bogota.",
      [
        "visit planned: Rosa Quispe; 2024-06-20; Quito",
        "talks planned: Rosa Quispe, Juan Vera; 2024-06-20; Quito",
        "meeting past: Rosa Quispe, Juan Vera; 2024-03; Bogota",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(`${A} met ${B} in Lima. ${text}`)).toEqual([MET, ...expected]);
  });
});

describe("a session of which one side speaks", () => {
  const SAID = "Peruvian Trade Minister Rosa Quispe";
  test.each<[string, string[]]>([
    [
      `SANTIAGO, June 12. Trade between Peru and Chile may exceed $10 bln, ${SAID} told reporters after a session of the bilateral intergovernmental commission.`,
      ["session held: Rosa Quispe, CL; 2024-06-12; Santiago"],
    ],
    [
      `Peru and Latvia intend to raise trade, ${SAID} said at the ninth meeting of the Joint Intergovernmental Commission in Riga. The previous meeting of the commission took place in Lima in May 2022.`,
      ["session held: Rosa Quispe, LV; 2024-06-12; Riga", "session past: PE, LV; 2022-05; Lima"],
    ],
    [
      `Trade grew, ${SAID} said following a session of the joint commission in Riga.`,
      ["session held: Rosa Quispe, LV; 2024-06-12; Riga"],
    ],
    [
      `Trade grew, ${SAID} told the press after a meeting of the Peruvian-Omani intergovernmental commission.`,
      ["session held: Rosa Quispe, OM; 2024-06-12; -"],
    ],
    [
      `Trade grew, ${SAID} told reporters at the Water Forum in Riga.`,
      ["forum held: Rosa Quispe; 2024-06-12; Riga"],
    ],
    [`Trade grew, ${SAID} said after a session of the UN Security Council.`, []],
    [`Peru helps Chile and Oman, ${SAID} said after a session of the joint commission.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("three sides, of which one is named", () => {
  test.each<[string, string[]]>([
    [
      "A trilateral summit with Oman in Muscat in May was postponed.",
      ["summit postponed: CL, Luis Ortega, OM; 2024-05; Muscat"],
    ],
    [
      "Trilateral talks with Oman will be held in Muscat in July.",
      ["talks planned: CL, Luis Ortega, OM; 2024-07; Muscat"],
    ],
    [
      "They agreed to hold a trilateral meeting with Oman in July.",
      ["meeting planned: Luis Ortega, Ana Rojas, OM; 2024-07; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(`${A} met ${B} in Lima. ${text}`)).toEqual([MET, ...expected]);
  });
});

describe("a visit to a house or works", () => {
  test.each<[string, string[]]>([
    [`${A} paid a visit to Kilwa Port on Monday.`, []],
    [`On Monday, ${A} paid a visit to the new container terminal, where he was briefed.`, []],
    [`${A} paid a visit to Oman's embassy on Monday.`, []],
    [
      `${A} paid a visit to Port Louis on Monday.`,
      ["visit held: Luis Ortega; 2024-06-10; Port Louis"],
    ],
    [`${A} paid a visit to Kilwa on Monday.`, ["visit held: Luis Ortega; 2024-06-10; -"]],
    [`${A} paid a two-day visit to the kingdom.`, ["visit held: Luis Ortega; 2024-06-12; -"]],
    [
      `${A} invited ${B} to pay a visit to the National Museum.`,
      ["visit invited: Ana Rojas; -; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("what somebody says that they proposed", () => {
  test.each<[string, string[]]>([
    [
      '"We proposed that the Chilean minister come to Cusco in July,"',
      ["visit proposed: Ana Rojas; 2024-07; Cusco"],
    ],
    [
      '"I suggested that Minister Rojas visit Cusco next year,"',
      ["visit proposed: Ana Rojas; 2025; Cusco"],
    ],
    [
      '"We proposed that the two sides hold talks in Cusco in July,"',
      ["talks proposed: Luis Ortega, Ana Rojas; 2024-07; Cusco"],
    ],
    ['"We proposed visiting the port,"', []],
    ['"We suggested that tourists visit Peru,"', []],
  ])("%s", (words, expected) => {
    expect(meetingsOf(`${A} met ${B} in Lima. ${words} Ortega told reporters.`)).toEqual([
      MET,
      ...expected,
    ]);
  });
});

describe("what became of a plan", () => {
  test.each<[string, string[]]>([
    [
      `${A} told ${B} that he would be unable to travel to Chile.`,
      ["visit cancelled: Luis Ortega; -; Chile"],
    ],
    [`${A} will not be able to visit Oman.`, ["visit cancelled: Luis Ortega; -; Oman"]],
    [`${A} was unable to attend the forum in Lima.`, []],
    [`${A} was able to see the port of Lima.`, []],
    [
      `${A} met ${B}. The port is large. It was built by Chad. It opened in 2021. Ortega and Rojas held consultations in Lima earlier this month.`,
      [
        "meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -",
        "consultations past: Luis Ortega, Ana Rojas; 2024-06; Lima",
      ],
    ],
    [
      `${A} was to visit Chad on June 14, but the trip has been put off.`,
      ["visit postponed: Luis Ortega; 2024-06-14; Chad"],
    ],
    [
      `${A} will visit Chad on June 14. The visit was later cancelled.`,
      ["visit cancelled: Luis Ortega; 2024-06-14; Chad"],
    ],
    [
      `${A} planned to meet ${B} on Friday but called off the talks.`,
      ["meeting cancelled: Luis Ortega, Ana Rojas; 2024-06-14; -"],
    ],
    [
      `${A} will visit Chad on June 14. His visit to Oman has been cancelled.`,
      ["visit planned: Luis Ortega; 2024-06-14; Chad", "visit cancelled: Luis Ortega; -; Oman"],
    ],
    [
      `${A} arrived in Chad. A trip to Oman, initially planned for June 20, has been called off.`,
      [
        "visit held: Luis Ortega; 2024-06-12; Chad",
        "visit cancelled: Luis Ortega; 2024-06-20; Oman",
      ],
    ],
    [
      "The session of the Chile-Peru commission, which was postponed in 2020, will be held in Lima in July.",
      ["session planned: CL, PE; 2024-07; Lima"],
    ],
    [
      "The session of the Chile-Peru commission, which was to be held in July, has been postponed.",
      ["session postponed: CL, PE; 2024-07; -"],
    ],
    [
      `${A} and ${B} agreed that the next session of the Chile-Peru commission be held in Lima in July.`,
      ["session planned: CL, PE; 2024-07; Lima"],
    ],
    [
      `${A} met ${B} to discuss preparations for President Karl Grech's visit to Chad.`,
      ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -", "visit planned: Karl Grech; -; Chad"],
    ],
    [
      "A Chilean-Peruvian business council is to convene in Lima on June 14.",
      ["session planned: CL, PE; 2024-06-14; Lima"],
    ],
    ["The Chilean-Peruvian business council praised the port of Lima.", []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("whom an invitation is for", () => {
  test.each<[string, string[]]>([
    [
      `${A} received ${B}. The host asked the guest to convey his invitation to visit Peru to the Chilean President.`,
      ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -", "visit invited: CL; -; Peru"],
    ],
    [
      `${A} handed over an invitation to visit Lima to the Chilean President.`,
      ["visit invited: CL; -; Lima"],
    ],
    [
      `${A} conveyed to ${B} the president's invitation to visit Lima.`,
      ["visit invited: Ana Rojas; -; Lima"],
    ],
    [`${A} thanked ${B} for the invitation.`, []],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});

describe("who travels, and when", () => {
  test.each<[string, string[]]>([
    [
      `${A}, on his second visit to Chad since taking office, also met President Karl Grech.`,
      [
        "visit held: Luis Ortega; 2024-06-12; Chad",
        "meeting held: Luis Ortega, Karl Grech; 2024-06-12; Chad",
      ],
    ],
    [
      `${A} met ${B}. Building on Ortega's visit to Chad, they discussed ports.`,
      ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -", "visit past: Luis Ortega; -; Chad"],
    ],
    [
      `${A} will visit Chad and Oman. In Chad, Ortega will meet with President Karl Grech. And in Oman, Ortega will meet with Port Minister Said Al Amri.`,
      [
        "visit planned: Luis Ortega; -; Chad",
        "visit planned: Luis Ortega; -; Oman",
        "meeting planned: Luis Ortega, Karl Grech; -; Chad",
        "meeting planned: Luis Ortega, Said Al Amri; -; Oman",
      ],
    ],
    [
      `${A} will travel to Vienna, Austria; Rome, Italy; and Riga, Latvia for consultations.`,
      [
        "visit planned: Luis Ortega; -; Vienna",
        "visit planned: Luis Ortega; -; Rome",
        "visit planned: Luis Ortega; -; Riga",
      ],
    ],
    [
      `${A} travelled to Chad with Defence Minister Pedro Alva.`,
      ["visit held: Luis Ortega, Pedro Alva; 2024-06-12; Chad"],
    ],
    [
      `${A} looks back on his visit with King Majid in Chad.`,
      ["visit held: Luis Ortega; 2024-06-12; Chad"],
    ],
    [
      `${A} met ${B}. Ortega noted President Pedro Alva will prepare for his visit to Chad in July.`,
      [
        "meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -",
        "visit planned: Pedro Alva; 2024-07; Chad",
      ],
    ],
    [
      `${A} made the remarks in talks with ${B}, who is on a visit to Peru from June 10 to 14.`,
      [
        "talks held: Luis Ortega, Ana Rojas; 2024-06-12; -",
        "visit held: Ana Rojas; 2024-06-10/2024-06-14; Peru",
      ],
    ],
    [
      `${A} received in Abu Dhabi Ana Rojas, Foreign Minister of Chile.`,
      ["meeting held: Luis Ortega, Ana Rojas; 2024-06-12; Abu Dhabi"],
    ],
    [
      `${A}, whose state visit to Chile runs from June 10 to 13, praised the port.`,
      ["visit held: Luis Ortega; 2024-06-10/2024-06-13; Chile"],
    ],
    [`${A} praised the port, whose meeting rooms are large.`, []],
    [
      `${A} met with ${B}, who arrived in Lima on June 11. On the same day, Rojas was received by President Karl Grech of Peru.`,
      [
        "meeting held: Luis Ortega, Ana Rojas; 2024-06-12; -",
        "visit held: Ana Rojas; 2024-06-11; Lima",
        "meeting held: Ana Rojas, Karl Grech; 2024-06-12; Lima",
      ],
    ],
    [
      `${A} received ${B} in Lima. The Chilean delegation is on an official visit to Peru from June 10 to 13.`,
      [
        "meeting held: Luis Ortega, Ana Rojas; 2024-06-12; Lima",
        "visit held: Ana Rojas; 2024-06-10/2024-06-13; Peru",
      ],
    ],
    [
      "The Chilean delegation is on an official visit to Peru.",
      ["visit held: CL; 2024-06-12; Peru"],
    ],
    [
      `${A}, who arrived in Chile on Monday, held talks with ${B} in Santiago.`,
      [
        "visit held: Luis Ortega; 2024-06-10; Chile",
        "talks held: Luis Ortega, Ana Rojas; 2024-06-12; Santiago",
      ],
    ],
    [
      `${A} visited Chile on Monday and held talks with ${B} in Santiago.`,
      [
        "visit held: Luis Ortega; 2024-06-10; Chile",
        "talks held: Luis Ortega, Ana Rojas; 2024-06-10; Santiago",
      ],
    ],
    [
      `${A} met executives of state energy firm Lorvan.`,
      ["meeting held: Luis Ortega, executives of state energy firm Lorvan; 2024-06-12; -"],
    ],
  ])("%s", (text, expected) => {
    expect(meetingsOf(text)).toEqual(expected);
  });
});
