import { describe, expect, test } from "vitest";
import { parse } from "../src/index.js";

// Officials are invented.

describe("one office under several words", () => {
  const offices = (text: string): string[] =>
    parse(text, { publishedOn: "2024-06-12" }).people.flatMap((p) => p.offices.map((o) => o.title));
  test.each([
    [
      "Minister of Foreign Affairs of Latvia Ilze Orlova said ties grow. The Latvian foreign minister left. The Latvian diplomat said that trade grew.",
      ["Minister of Foreign Affairs"],
    ],
    [
      "Prime Minister of Latvia Ilze Orlova said ties grow. The Latvian premier said that trade grew. The official said that the port was open.",
      ["Prime Minister"],
    ],
    ["A Latvian diplomat said ties grow.", ["diplomat"]],
    [
      "Ilze Orlova, spokeswoman for the Latvian foreign ministry, said ties grow. Orlova, a former president, left.",
      ["spokeswoman"],
    ],
  ])("%s", (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });
});

describe("an office that the story's country does not have", () => {
  const ann = "Secretary of State Ann Lee";
  test.each([
    [`${ann} and Foreign Minister Abel Okello opened the U.S.-Chad Dialogue.`, "Abel Okello", "TD"],
    [`${ann} agreed. Prime Minister Okello said that trade was growing.`, "Okello", undefined],
    [`${ann} agreed. Minister without Portfolio Okello said it.`, "Okello", undefined],
    [`${ann} agreed. President Okello said that trade was growing.`, "Okello", "US"],
    [
      `${ann} spoke of the U.S.-Chad Dialogue and of Peru. Minister Okello said that trade was growing.`,
      "Okello",
      "TD",
    ],
    [
      `${ann} spoke of the U.S.-Chad Dialogue. In Peru, Minister Okello said that trade was growing.`,
      "Okello",
      undefined,
    ],
    [
      "LONDON, May 3 (PA) - President Abel Okello said that trade was growing.",
      "Abel Okello",
      undefined,
    ],
    [
      "LONDON, May 3 (PA) - Prime Minister Abel Okello said that trade was growing.",
      "Abel Okello",
      "GB",
    ],
    [
      "NAIROBI, May 3 (KNA) - Prime Minister Abel Okello said that trade was growing.",
      "Abel Okello",
      undefined,
    ],
    [
      "LONDON, May 3 (PA) - World Bank President Abel Okello said that trade was growing.",
      "Abel Okello",
      undefined,
    ],
  ])("%s", (text, name, country) => {
    expect(parse(text).people.find((p) => p.name === name)?.country).toBe(country);
  });
});

describe("bodies, places and offices of those who are met", () => {
  const MARO = "N'DJAMENA - Minister of Trade Idriss Maro ";
  /** The person named second, with office, body and country. */
  const second = (text: string): string => {
    const person = parse(MARO + text, { publishedOn: "2025-05-14" }).people[1];
    const office = person?.offices[0];
    return `${person?.name}, ${office?.title}, ${office?.organization ?? "-"}, ${person?.country ?? "-"}`;
  };
  test.each([
    ["met with QVRA President Karl Grech.", "Karl Grech, President, QVRA, -"],
    ["met with Valdorix CEO Karl Grech.", "Karl Grech, CEO, Valdorix, -"],
    ["met with Chairman of Valdorix Karl Grech.", "Karl Grech, Chairman, Valdorix, -"],
    ["received Valdorix Brusa CEO Karl Grech.", "Karl Grech, CEO, Valdorix Brusa, -"],
    ["met with President Karl Grech of Malta.", "Karl Grech, President, -, MT"],
    ["met with Director Amina Deby.", "Amina Deby, Director, -, TD"],
    [
      "toured the port of Riga and met with its director, Ilze Darga.",
      "Ilze Darga, director, -, LV",
    ],
    [
      "visited Malta and met its foreign minister, Karl Grech.",
      "Karl Grech, foreign minister, -, MT",
    ],
    ["met with Secretary Commerce Dr. Amina Deby.", "Amina Deby, Secretary Commerce, -, TD"],
    [
      "met with Ochieng Were, Minister of Trade of Kenya.",
      "Ochieng Were, Minister of Trade, -, KE",
    ],
    ["met with Grace Moyo, Minister of Trade of Malawi.", "Grace Moyo, Minister of Trade, -, MW"],
    [
      "met with Malian Minister Ali Diarra, and Grace Lindiwe Moyo, Minister of Trade of Malawi.",
      "Ali Diarra, Minister, -, ML",
    ],
  ])("%s", (text, expected) => {
    expect(second(text)).toBe(expected);
  });

  test("a ministry in lower case has its field", () => {
    const [official] = parse("A foreign ministry official said the pact had lapsed.").people;
    expect(official?.offices[0]?.organization).toBe("foreign ministry");
  });

  test.each<[text: string, expected: string[]]>([
    [
      "SEOUL, May 14 - South Korea's trade envoy and Malta's deputy transport minister held talks. In the talks with Karl Grech, Trade Minister Min Han-su asked for help. Grech said it would come.",
      ["Min Han-su KR", "Karl Grech MT"],
    ],
    [
      "RIGA, May 14 - Malta's transport minister arrived on Monday. Transport Minister Karl Grech said trade grew.",
      ["Karl Grech MT"],
    ],
    [
      "SEOUL, May 14 - South Korea's president met Malta's president. Foreign Minister Min Han-su said trade grew.",
      ["undefined KR", "undefined MT", "Min Han-su KR"],
    ],
    [
      "SEOUL, May 14 - Minister Min Han-su will fly to Malta for talks with his Maltese counterpart, Karl Grech, a foreign ministry official said.",
      ["Min Han-su KR", "Karl Grech MT", "undefined KR"],
    ],
  ])("offices that are named later: %s", (text, expected) => {
    const { people } = parse(text, { publishedOn: "2025-05-14" });
    expect(people.map((p) => `${p.name} ${p.country}`)).toEqual(expected);
  });

  test("two who lead a delegation are of its country", () => {
    const { people } = parse(
      "Permanent Secretary Salim Harthy and Minister of Defence Karim Nabil led the Omani delegation. They met with Minister Karl Grech of Malta.",
    );
    expect(people.map((p) => p.country)).toEqual(["OM", "OM", "MT"]);
  });
});

describe("whose counterpart somebody is", () => {
  const MARO = "Chadian Foreign Minister Idriss Maro ";
  test.each<[text: string, office: string]>([
    [
      "conveyed an invitation from the Chadian President to his Omani counterpart to visit Chad.",
      "President",
    ],
    [
      "recalled the meeting between the Chadian Prime Minister and his Omani counterpart in May.",
      "Prime Minister",
    ],
    ["invited his Omani counterpart to visit Chad.", "Foreign Minister"],
    [
      "met with Peruvian Foreign Minister Rosa Quispe and his Omani counterpart.",
      "Foreign Minister",
    ],
  ])("%s", (text, office) => {
    const { people } = parse(MARO + text, { publishedOn: "2025-05-14" });
    expect(people.find((p) => p.country === "OM")?.offices[0]?.title).toBe(office);
  });
});

test.each([
  "State Secretary at the Omani Ministry of Energy Salim Harthy said the pact had lapsed.",
  "State Secretary in the Omani Ministry of Energy Salim Harthy said the pact had lapsed.",
])("the body that an office is at: %s", (text) => {
  const [person] = parse(text).people;
  expect(person?.name).toBe("Salim Harthy");
  expect(person?.offices[0]?.organization).toBe("Ministry of Energy");
});
