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
    [
      "Minister of Mining Industry and Geology of Chad Idriss Maro said ties grow.",
      "Idriss Maro, Minister of Mining Industry and Geology, TD",
    ],
    [
      "Idriss Maro, chairman of Chad's bicameral Parliament, said ties grow.",
      "Idriss Maro, chairman, TD",
    ],
    [
      "Chairman of the Riga People's Committee Karlis Grech said ties grow.",
      "Karlis Grech, Chairman, -",
    ],
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

describe("whom a phrase means", () => {
  const speakers = (text: string): string[] => {
    const report = parse(text, { publishedOn: "2024-06-12" });
    return report.statements.map(
      ({ speaker }) => report.people.find((p) => p.id === speaker.person)?.name ?? speaker.label,
    );
  };
  const met =
    "His Majesty King Faris of Jordan met with the President of the Senate of Chile, Rodrigo Ibanez, and Chilean President Elsa Quiroga.";

  test.each([
    ["His Majesty said that ties grow.", "Faris"],
    ["The president of the senate said that ties grow.", "Rodrigo Ibanez"],
    ["The President of Chile said that ties grow.", "Elsa Quiroga"],
  ])("%s", (sentence, expected) => {
    expect(speakers(`${met} ${sentence}`)).toEqual([expected]);
  });

  test("a style that nobody bears is nobody", () => {
    const text = "Latvian Foreign Minister Ilze Orlova spoke. His Excellency said that ties grow.";
    expect(speakers(text)).toEqual(["His Excellency"]);
  });

  test("in a list everybody has their own office", () => {
    const text =
      "Chadian President Idriss Maro met with Special Advisor for the Americas Karl Grech, Trade Council Senior Director for Maritime Affairs Juan Lima, and Deputy Trade Minister Ilze Orlova of Latvia.";
    expect(people(text)).toEqual([
      "Idriss Maro, President, TD",
      "Karl Grech, Special Advisor for the Americas, -",
      "Juan Lima, Senior Director for Maritime Affairs, -",
      "Ilze Orlova, Deputy Trade Minister, LV",
    ]);
  });
});

describe("countries that are not said", () => {
  test("a place visited is not where the visitor is from", () => {
    const text =
      "Deputy Adviser Jon Fenner traveled to Chad. In Chad, Fenner met with President Idriss Maro. He also met with Foreign Minister Amina Deby.";
    expect(people(text)).toEqual([
      "Jon Fenner, Deputy Adviser, -",
      "Idriss Maro, President, TD",
      "Amina Deby, Foreign Minister, TD",
    ]);
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
