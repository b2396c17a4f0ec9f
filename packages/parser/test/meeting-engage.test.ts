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
