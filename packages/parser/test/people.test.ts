import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented. Whoever speaks or meets is a person of the report.

/** Each person as `name, office, country`. */
const people = (text: string): string[] =>
  parse(text, { publishedOn: "2024-06-12" }).people.map(
    ({ name, offices, country }) =>
      `${name ?? "-"}, ${offices[0]?.title ?? "-"}, ${country ?? "-"}`,
  );

describe("names and offices", () => {
  test.each([
    ["Latvian Foreign Minister Ilze Orlova said ties grow.", "Ilze Orlova, Foreign Minister, LV"],
    ["Foreign Minister of Latvia Ilze Orlova said ties grow.", "Ilze Orlova, Foreign Minister, LV"],
    ["Prime Minister Ilze Orlova of Latvia said ties grow.", "Ilze Orlova, Prime Minister, LV"],
    [
      "Ilze Orlova, Minister of Transport of Latvia, said ties grow.",
      "Ilze Orlova, Minister of Transport, LV",
    ],
    [
      "The President of the Senate of Chile, Rodrigo Ibáñez Soto, said ties grow.",
      "Rodrigo Ibáñez Soto, President, CL",
    ],
    [
      "H.E. Sheikh Hamad bin Nasser Al Dosari, Minister of Energy of Qatar, said ties grow.",
      "Hamad bin Nasser Al Dosari, Minister of Energy, QA",
    ],
    ["The Turkish foreign minister said ties grow.", "-, foreign minister, TR"],
  ])("%s", (text, expected) => {
    expect(people(text)).toEqual([expected]);
  });
});

describe("one person, several mentions", () => {
  test.each([
    [
      "an office that gets its name later",
      "The President of Chad held talks with the Prime Minister of Latvia, Ilze Orlova. Moreover, Okello noted that trade had grown.",
      ["Okello, President, TD", "Ilze Orlova, Prime Minister, LV"],
    ],
    [
      "a counterpart has the other side's office",
      "Latvian Foreign Minister Ilze Orlova met her Omani counterpart Said Al Harthy.",
      ["Ilze Orlova, Foreign Minister, LV", "Said Al Harthy, Foreign Minister, OM"],
    ],
    [
      "a delegation's leader is of its country",
      "A delegation of Peru headed by Trade Minister Rosa Quispe Luna met with Latvian Foreign Minister Ilze Orlova.",
      ["Rosa Quispe Luna, Trade Minister, PE", "Ilze Orlova, Foreign Minister, LV"],
    ],
    [
      "officials met abroad are of the place",
      "In Riga, Secretary of State Marian T. Ellsworth will meet with Foreign Minister Ilze Orlova.",
      ["Marian T. Ellsworth, Secretary of State, US", "Ilze Orlova, Foreign Minister, LV"],
    ],
  ])("%s", (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe("nobody", () => {
  test.each([
    "The Green Corridor said nothing yet.",
    "The port of Riga grew by a tenth.",
    "President Street was closed on Monday.",
    "Waves hit out at the pier.",
  ])("%s", (text) => {
    expect(people(text)).toEqual([]);
  });
});
