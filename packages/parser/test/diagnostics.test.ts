import { type ParseOptions, parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

// The people are invented.

/** Each diagnostic as `code: the text it points at`. */
const diagnosticsOf = (text: string, options: ParseOptions = {}): string[] =>
  parse(text, options).diagnostics.map(
    ({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`,
  );

const IN_MAY: ParseOptions = { publishedOn: "2025-05-15" };

describe("quotations and pronouns", () => {
  test.each<[text: string, diagnostics: string[]]>([
    ["She said that trade had doubled.", ["unresolved-speaker: She"]],
    ['"We agree," he said.', ["unresolved-speaker: he"]],
    [
      "Latvian Foreign Minister Ilze Darga met Said Al Harthy. She said that trade had doubled.",
      [],
    ],
    ["The ministry said that trade had doubled.", []],
    [
      "“There is no end, Ilze Darga said.",
      ["unbalanced-quote: “There is no end, Ilze Darga said."],
    ],
    ["“We agree,” Ilze Darga said.", []],
  ])("%s", (text, diagnostics) => {
    expect(diagnosticsOf(text)).toEqual(diagnostics);
  });
});

describe("somebody of several", () => {
  const two = "President Abel Okello of Chad and President Rosa Quispe of Peru met.";
  test.each<[why: string, text: string, diagnostics: string[]]>([
    [
      "an office that two hold",
      `${two} The President said that trade had doubled.`,
      ["ambiguous-speaker: The President"],
    ],
    [
      "an office with its country",
      `${two} The Peruvian President said that trade had doubled.`,
      [],
    ],
    [
      "the one who is met is not the one without a country",
      "President Abel Okello met President Rosa Quispe of Peru. The President said that trade had doubled.",
      [],
    ],
    [
      "the one of the story's own country",
      `LIMA, May 14. ${two} The President said that trade had doubled.`,
      [],
    ],
    [
      "a family name of two",
      "Abel Okello met Rosa Okello. Okello said that trade had doubled.",
      ["ambiguous-speaker: Okello"],
    ],
    [
      "a family name of two, one of whom has the title",
      "President Abel Okello met Rosa Okello. President Okello said that trade had doubled.",
      [],
    ],
    [
      "a family name that another has as a half of theirs",
      "Abel Okello met Rosa Quispe-Okello. Okello said that trade had doubled.",
      [],
    ],
    [
      "a given name that is another's family name",
      "Okello Maro met Abel Okello. Okello said that trade had doubled.",
      [],
    ],
    [
      "who meets, not who speaks",
      `${two} The President received Karl Grech.`,
      ["ambiguous-person: The President"],
    ],
    ["whom a quotation names", `${two} “The President is here,” Karl Grech said.`, []],
  ])("%s", (_, text, diagnostics) => {
    expect(diagnosticsOf(text, IN_MAY)).toEqual(diagnostics);
  });

  test("nobody is guessed, and the message names the candidates", () => {
    const { statements, diagnostics } = parse(`${two} The President said that trade had doubled.`);
    expect(statements[0]?.speaker.person).toBeUndefined();
    expect(diagnostics[0]?.message).toBe(
      "This may mean Abel Okello or Rosa Quispe; it is taken for nobody.",
    );
  });
});

describe("dates and datelines", () => {
  const met = "Ilze Darga met Karl Grech";
  test.each<[text: string, options: ParseOptions, diagnostics: string[]]>([
    // Once for a text of no day: the others are open for the same reason.
    [
      `RIGA, May 14. ${met} on Monday and will meet Rosa Quispe on Tuesday.`,
      {},
      ["unresolved-date: May 14"],
    ],
    [`RIGA, May 14. ${met} on Monday.`, IN_MAY, []],
    [`${met} on Monday.`, {}, ["unresolved-date: Monday"]],
    // Nothing is lost where no record is missing its date.
    ["The shop opens on Monday.", {}, []],
    // Vague on purpose.
    [`${met} and will meet him in the coming weeks.`, {}, []],
    [`RIGA, May 24, 2025. ${met}.`, IN_MAY, ["conflicting-dateline: May 24, 2025"]],
    // The day has begun elsewhere.
    [`RIGA, May 16, 2025. ${met}.`, IN_MAY, []],
    // Published late.
    [`RIGA, May 2, 2025. ${met}.`, IN_MAY, []],
    [`${met}.`, IN_MAY, []],
  ])("%s", (text, options, diagnostics) => {
    expect(diagnosticsOf(text, options)).toEqual(diagnostics);
  });
});

describe("currencies", () => {
  test.each<[text: string, diagnostics: string[]]>([
    [
      "Trade of India and Pakistan grew to 500 million rupees.",
      ["ambiguous-currency: 500 million rupees"],
    ],
    ["Trade grew to 500 million rupees.", ["ambiguous-currency: 500 million rupees"]],
    ["Trade of India and Latvia grew to 500 million rupees.", []],
    ["Trade grew to 500 million Indian rupees.", []],
    ["Trade grew to 500 million dollars.", []],
    ["Trade grew to 500 million tonnes.", []],
    ["They welcomed the November 10 re-launch of the partnership.", []],
  ])("%s", (text, diagnostics) => {
    expect(diagnosticsOf(text, IN_MAY)).toEqual(diagnostics);
  });
});

describe("what is no story in English", () => {
  const riga =
    "RIGA, May 3 (LETA) - Latvian Foreign Minister Ilze Darga met Said Al Harthy on Tuesday.";
  const oslo = "OSLO, May 5 (NTB) - Norwegian Foreign Minister Kari Berg left on Thursday.";
  test.each<[why: string, text: string, diagnostics: string[]]>([
    ["another story", `${riga}\n\n***\n\n${oslo}`, ["second-dateline: OSLO, May 5 (NTB) -"]],
    [
      "a city at the head of a paragraph",
      `${riga}\n\nOslo was her next stop. OSLO, she said, is near.`,
      [],
    ],
    ["its own dateline below a headline", `Latvia and Oman meet\n\n${riga}`, []],
    [
      "French",
      "Le ministre des Affaires étrangères a reçu mardi à Rabat son homologue estonienne, avec qui il a parlé de commerce et de la sécurité en Méditerranée. Les deux ministres ont signé un accord, a indiqué son porte-parole, qui a ajouté que la visite devait durer trois jours.",
      ["other-language: Le ministre"],
    ],
    [
      "Russian",
      "Министр иностранных дел Эстонии встретилась с коллегой.",
      ["other-language: Министр ино"],
    ],
    [
      "Chinese",
      "外交部长王毅在北京会见爱沙尼亚外长。王毅说，两国关系良好。双方贸易额达到新高。",
      ["other-language: 外交部长王毅在北京会"],
    ],
    [
      "English with Russian names",
      "Minister Ольга Лис met her Omani counterpart Said Al Harthy in Riga.",
      [],
    ],
    ["a headline", "Estonia, Morocco eye trade boost", []],
    ["a name", "Kuusk", []],
  ])("%s", (_, text, diagnostics) => {
    const found = diagnosticsOf(text, IN_MAY);
    expect(found.map((one, i) => one.slice(0, diagnostics[i]?.length))).toEqual(diagnostics);
  });
});
