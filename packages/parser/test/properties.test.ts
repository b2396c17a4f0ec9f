/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { checkReport } from "@communique/core";
import { ReportSchema } from "@communique/core/schema";
import { createParser, findDates, type Language, parse } from "@communique/parser";
import { english } from "@communique/parser/language/en";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const FIXTURES = new URL("../fixtures/", import.meta.url);
/** Real public-domain readouts beside the checkout; they are measured with, never copied. */
const CORPUS = new URL("../../../../shared/corpus/", import.meta.url);

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

const fixtures: Text[] = readdirSync(FIXTURES).map((id) => ({
  id,
  text: readFileSync(new URL(`${id}/source.txt`, FIXTURES), "utf8"),
}));

const corpus: Text[] = existsSync(CORPUS)
  ? readdirSync(CORPUS).flatMap((file) =>
      readFileSync(new URL(file, CORPUS), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Text),
    )
  : [];

function check({ text, date }: Text, schema: boolean): void {
  const options = date ? { publishedOn: date } : {};
  const report = parse(text, options);
  expect(checkReport(report, text)).toEqual([]);
  if (schema) expect(ReportSchema.parse(report)).toEqual(report);
}

describe("every fixture", () => {
  test.each(fixtures)("$id: the report validates and its spans slice", (fixture) => {
    check(fixture, true);
  });

  test.each(fixtures)("$id: the same bytes again, from another parser too", ({ text }) => {
    const bytes = JSON.stringify(parse(text));
    expect(JSON.stringify(parse(text))).toBe(bytes);
    expect(JSON.stringify(createParser().parse(text))).toBe(bytes);
  });

  test.each(fixtures)("$id: line ends of another system change offsets only", ({ text }) => {
    const windows = parse(text.replaceAll("\n", "\r\n"));
    expect(windows.statements.map((s) => s.cue?.text)).toEqual(
      parse(text).statements.map((s) => s.cue?.text),
    );
  });
});

test.runIf(corpus.length > 0)(
  "every readout of the corpus validates and its spans slice",
  { timeout: 180_000 },
  () => {
    for (const [i, text] of corpus.entries()) check(text, i % 10 === 0);
  },
);

describe("any string", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "'",
    "‘",
    "’",
    "«",
    "(",
    "[",
    "…",
    "--",
    "–",
    " ",
    "\n\n",
    "\r\n",
    "\u200b",
    "\u0301",
    "\ud83d",
    "\udc00",
    "🇱🇻",
    "President",
    "of",
    "Latvia",
    "Okello",
    "said",
    "noted",
    "that",
    "met with",
    "the",
    "sides",
    "$1.2bn",
    "by 2030",
    "trade",
    "in May",
    ",",
    ".",
    "visit to",
    "signed",
    "a memorandum",
    "his counterpart",
    "he",
    "According to",
    "million",
    "from",
    "to",
    "U.S.",
    "J.",
  );
  test("gives a valid report and never throws", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "grapheme" })), { maxLength: 60 }),
        fc.boolean(),
        (parts, spaced) => {
          const text = parts.join(spaced ? " " : "");
          expect(checkReport(parse(text, { publishedOn: "2025-05-14" }), text)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("misuse", () => {
  test.each([
    ["a number", () => parse(42 as unknown as string), "text must be a string, not number"],
    ["null", () => parse(null as unknown as string), "text must be a string, not null"],
    [
      "a date that is almost one",
      () => parse("", { publishedOn: "2025-1.-05" }),
      "publishedOn must be a day written YYYY-MM-DD",
    ],
    [
      "a date that is none",
      () => parse("", { publishedOn: "2025-02-30" }),
      "publishedOn must be a day written YYYY-MM-DD",
    ],
    ["options that are an array", () => parse("", [] as object), "options must be an object"],
    ["an empty id", () => parse("", { id: "" }), "options.id must not be empty"],
    [
      "a reference that is none",
      () => findDates("", { reference: "today" }),
      "reference must be a day written YYYY-MM-DD",
    ],
    [
      "options of findDates that are null",
      () => findDates("", null as unknown as object),
      "findDates: options must be an object, not null",
    ],
    [
      "a list that no language has",
      () => createParser({ extend: { verbs: [] } as object }),
      "verbs",
    ],
    [
      "a list that is none",
      () => createParser({ extend: { cues: "say" } as object }),
      "extend.cues must be an array, not string",
    ],
    [
      "a cue without what it takes",
      () => createParser({ extend: { cues: [{ lemma: "recap", act: "say" }] } as object }),
      "extend.cues[0]: takes must be a list of",
    ],
    [
      "a kind of organisation that no report has",
      () => createParser({ extend: { organizations: [{ name: "X", kind: "club" }] } as object }),
      "extend.organizations[0]: kind must be one of",
    ],
    [
      "a misspelt key",
      () => createParser({ extend: { topics: [{ topic: "trade", term: ["tariff"] }] } as object }),
      "extend.topics[0]: term is no key of topics",
    ],
    [
      "an entry that is no object",
      () => createParser({ extend: { titles: ["Doge"] } as object }),
      "extend.titles[0]: must be an object",
    ],
    [
      "a language that is a tag",
      () => createParser({ language: "en" as unknown as Language }),
      "options.language must be an object, not string",
    ],
    [
      "a language without its lists",
      () => createParser({ language: { tag: "xx", inflect: () => [] } as unknown as Language }),
      "options.language.agencies must be an array, not undefined",
    ],
  ])("%s is a TypeError that says what was wrong", (_, call, message) => {
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });
});

describe("createParser", () => {
  test("takes a language, and entries with their sentences", () => {
    const council = { name: "Baltic Port Council", kind: "agency", examples: ["…"] } as const;
    const parser = createParser({ language: { ...english }, extend: { organizations: [council] } });
    const { organizations } = parser.parse('"We agree," the Baltic Port Council said.');
    expect(organizations).toMatchObject([{ kind: "agency" }]);
  });
});
