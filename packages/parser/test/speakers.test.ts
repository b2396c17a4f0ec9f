import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented.

/** `speaker: content` of each statement; the parts around an insertion are joined with " … ". */
function said(text: string): string[] {
  const report = parse(text, { publishedOn: "2025-05-14" });
  const names = new Map(report.people.map((p) => [p.id, p.name]));
  return report.statements.map(({ speaker, content }) => {
    const words = content.map((c) => text.slice(c.start, c.end)).join(" … ");
    return `${(speaker.person && names.get(speaker.person)) ?? speaker.label}: ${words}`;
  });
}

describe("who speaks behind what he is called", () => {
  const CHARTER = "the charter had lapsed";
  test.each<[text: string, expected: string[]]>([
    [
      `The commission's co-chair, Deputy Minister Kofi Adjei, said ${CHARTER}.`,
      [`Kofi Adjei: ${CHARTER}`],
    ],
    [`His host, Minister Kofi Adjei, said ${CHARTER}.`, [`Kofi Adjei: ${CHARTER}`]],
    [`Her guest, the Ghanaian Minister Kofi Adjei, said ${CHARTER}.`, [`Kofi Adjei: ${CHARTER}`]],
    [
      `On Monday, the head of the delegation, Ghanaian Minister Kofi Adjei, told reporters that ${CHARTER}.`,
      [`Kofi Adjei: ${CHARTER}`],
    ],
    [
      `The talks were long and their host, Minister Kofi Adjei, said ${CHARTER}.`,
      [`Kofi Adjei: ${CHARTER}`],
    ],
    [
      `The chairman, State Secretary at the Omani Ministry of Energy Salim Harthy, stressed that ${CHARTER}. He praised the hosts.`,
      [`Salim Harthy: ${CHARTER}`, "Salim Harthy: the hosts"],
    ],
    // Somebody beside or behind the speaker
    [
      `Omani Minister Salim Harthy, together with Ambassador Kofi Adjei, said ${CHARTER}.`,
      [`Salim Harthy: ${CHARTER}`],
    ],
    [
      `Omani Minister Salim Harthy, the host of Ambassador Kofi Adjei, said ${CHARTER}.`,
      [`Salim Harthy: ${CHARTER}`],
    ],
    [
      "Omani Minister Salim Harthy received the envoy, Ambassador Kofi Adjei, and thanked Ghana.",
      ["Salim Harthy: Ghana"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("whom a pronoun means", () => {
  const RUIZ =
    "Peruvian Minister Ana Ruiz met with Omani Minister Salim Harthy. He asked Peru for help. ";
  test.each<[text: string, expected: string]>([
    [
      `${RUIZ}The pact is ready, Chadian Minister Zuhra Hassan noted. The vote is slated for May, she said.`,
      "Zuhra Hassan: The vote is slated for May",
    ],
    [
      `${RUIZ}The pact is "nearly ready," Chadian Minister Zuhra Abdel-Rahim noted in turn. The vote is slated for May, she said.`,
      "Zuhra Abdel-Rahim: The vote is slated for May",
    ],
    [
      `${RUIZ}The pact is ready, Chadian Minister Hassan Zuhra noted. The vote is slated for May, she said.`,
      "Ana Ruiz: The vote is slated for May",
    ],
  ])("%s", (text, expected) => {
    expect(said(text).at(-1)).toBe(expected);
  });
});

describe("an attribution inside what is reported", () => {
  const MET = "Peruvian President Ana Ruiz met with Omani Minister Salim Harthy. ";
  test.each<[text: string, expected: string[]]>([
    [
      "Her country, she added, learns from Oman, and hopes to ship more.",
      ["Ana Ruiz: Her country … learns from Oman, and hopes to ship more"],
    ],
    [
      "Peru, she said, welcomes the plan and supports the talks.",
      ["Ana Ruiz: Peru … welcomes the plan and supports the talks"],
    ],
    // A verb of the past is hers.
    ["The pier, she said, is open, and praised the plan.", ["Ana Ruiz: the plan"]],
  ])("%s", (text, expected) => {
    expect(said(MET + text)).toEqual(expected);
  });
});

describe("what is said, and what is none", () => {
  const HARTHY = "Omani Minister Salim Harthy ";
  test.each<[text: string, expected: string[]]>([
    [
      "reminded the guests of the pact that has bound both states since 2009.",
      ["the guests of the pact that has bound both states since 2009"],
    ],
    [
      "informed the guest of the laws that were adopted in May.",
      ["the guest of the laws that were adopted in May"],
    ],
    ["reminded Peru of its promise.", ["Peru of its promise"]],
    ["reminded him of the date.", ["him of the date"]],
    ["reminded the guests that the pact has lapsed.", ["the pact has lapsed"]],
    ["viewed the pact as a start.", ["the pact as a start"]],
    ["called the visit of the guests a start.", ["the visit of the guests a start"]],
    ["deemed the offer to be fair.", ["the offer to be fair"]],
    ["viewed works from the palace before a visit to the port.", []],
    ["viewed works of pupils who were at the port.", []],
    ["declined to take questions.", []],
    ["declined to answer.", []],
    ["declined to extend the pact.", ["to extend the pact"]],
  ])("%s", (text, expected) => {
    expect(said(HARTHY + text)).toEqual(expected.map((e) => `Salim Harthy: ${e}`));
  });
});

describe("where what is reported ends", () => {
  const BOTH = "Chad and Oman ";
  test.each<[text: string, expected: string]>([
    [
      "resolved to build a pier as Minister Idriss Maro held long talks with Salim Harthy.",
      "to build a pier",
    ],
    ["agreed on a new route as the two ministers met in Riga.", "a new route"],
    ["reaffirmed their ties as Salim Harthy and Idriss Maro met on Monday.", "their ties"],
    ["said the pier would open as they met with Minister Karl Grech.", "the pier would open"],
    ["announced the launch of a fund while in Riga in May.", "the launch of a fund"],
    ["announced a fund while visiting Malta.", "a fund"],
    ["announced $26 million in aid and released $30 million in grants.", "$26 million in aid"],
    // Part of what is reported
    [
      "praised the role of Malta as Minister Karl Grech described it.",
      "the role of Malta as Minister Karl Grech described it",
    ],
    [
      "stressed the need for growth while protecting jobs.",
      "the need for growth while protecting jobs",
    ],
    ["pledged aid and an estimated $5 million.", "aid and an estimated $5 million"],
  ])("%s", (text, expected) => {
    expect(said(BOTH + text)[0]).toBe(`Chad and Oman: ${expected}`);
  });

  test.each<[text: string, expected: string[]]>([
    [
      "The sides stressed the need for talks on the port; Peruvian exports of tin; and new rails.",
      ["The sides: the need for talks on the port; Peruvian exports of tin; and new rails"],
    ],
    [
      "The sides agreed to open a port; Chad will build it; and the work starts in May.",
      ["The sides: to open a port"],
    ],
    [
      "Trade grew by a third, according to the Omani ministry of trade, which gave no figures.",
      ["the Omani ministry of trade: Trade grew by a third"],
    ],
    [
      "Trade has grown, according to Omani Minister Salim Harthy, who spoke in Riga.",
      ["Salim Harthy: Trade has grown"],
    ],
    [
      "Omani Minister Salim Harthy raised the refugee crisis in Chad and the need for aid.",
      ["Salim Harthy: the refugee crisis in Chad and the need for aid"],
    ],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each<[text: string, expected: string[]]>([
    [
      "The ministers praise the plan and welcome the offer.",
      ["The ministers: the plan", "The ministers: the offer"],
    ],
    [
      "We condemn the raid, and call on both sides to talk.",
      ["We: the raid", "We: both sides to talk"],
    ],
    [
      "The presidents commend and endorse the progress that was made.",
      ["The presidents: the progress that was made"],
    ],
    // Part of what is reported
    [
      "The ministers welcome the plan to meet and support the poor.",
      ["The ministers: the plan to meet and support the poor"],
    ],
    ["I congratulate Oman and look forward to the talks.", []],
  ])("a present tense that goes on: %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each(["One of them", "Some of them", "Both of them"])("%s said", (label) => {
    expect(said(`Two traders spoke. ${label} said the pier had opened.`)).toEqual([
      `${label}: the pier had opened`,
    ]);
  });
});
