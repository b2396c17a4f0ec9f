import type { Evidence, Report, Span } from "../src/index.js";

/** Our own text: the countries are real, the officials and figures are invented. */
export const TEXT = `🇺🇿 TASHKENT, March 12. President Rustam Qodirov received Foreign Minister Ilze Kalnina on the sidelines of the Silk Route Forum, Sample Wire reports.

“Our trade must grow,” said Qodirov.

The sides agreed to raise trade turnover from $150 million to $500 million by 2030. A memorandum on transit was signed. Exports rose 12 percent in 2024.
`;

/** The span of the first occurrence of a phrase in the text. */
export function at(phrase: string): Span {
  const start = TEXT.indexOf(phrase);
  if (start < 0) throw new Error(`the sample text has no "${phrase}"`);
  return { start, end: start + phrase.length };
}

function read(phrase: string): Evidence {
  return { ...at(phrase), rule: "test/by-hand" };
}

/** A report with at least one record of every kind; a fresh copy for every test. */
export function sampleReport(): Report {
  return {
    schemaVersion: "1.0",
    id: "0123456789abcdef",
    language: "en",
    source: { agency: "Sample Wire", publishedOn: "2026-03-12" },
    dateline: {
      place: { name: "Tashkent", country: "UZ", span: at("TASHKENT") },
      date: day("March 12"),
      evidence: read("TASHKENT, March 12"),
    },
    people: [
      {
        id: "p1",
        name: "Rustam Qodirov",
        offices: [{ title: "President", role: "head_of_state", country: "UZ", status: "current" }],
        country: "UZ",
        mentions: [at("Rustam Qodirov")],
      },
      {
        id: "p2",
        name: "Ilze Kalnina",
        offices: [{ title: "Foreign Minister", role: "foreign_minister", status: "current" }],
        mentions: [at("Ilze Kalnina")],
      },
    ],
    organizations: [
      { id: "o1", name: "Silk Route Forum", kind: "forum", mentions: [at("Silk Route Forum")] },
    ],
    meetings: [
      {
        id: "m1",
        form: "meeting",
        status: "held",
        format: "sidelines",
        participants: [
          { person: "p1", country: "UZ", role: "host" },
          { person: "p2", role: "guest" },
        ],
        date: day("March 12"),
        occasion: { name: "Silk Route Forum", span: at("Silk Route Forum") },
        topics: ["trade"],
        statements: ["s1"],
        agreements: ["a1"],
        evidence: [read("received")],
      },
    ],
    statements: [
      {
        id: "s1",
        mode: "direct",
        speaker: { label: "Qodirov", span: at("Qodirov"), person: "p1", country: "UZ" },
        cue: { text: "said", lemma: "say", span: at("said") },
        act: "say",
        content: [at("Our trade must grow,")],
        quotes: [at("Our trade must grow,")],
        meeting: "m1",
        topics: ["trade"],
        evidence: [read("said")],
      },
    ],
    tradeTargets: [
      {
        id: "t1",
        measure: "trade_turnover",
        parties: ["LV", "UZ"],
        baseline: dollars(150_000_000, "$150 million"),
        target: dollars(500_000_000, "$500 million"),
        deadline: {
          edtf: "2030",
          first: "2030-01-01",
          last: "2030-12-31",
          precision: "year",
          relation: "by",
          basis: "stated",
          span: at("2030"),
        },
        status: "agreed",
        kind: "level",
        setBy: { label: "The sides", span: at("The sides"), people: ["p1", "p2"] },
        meeting: "m1",
        evidence: [read("raise trade turnover")],
      },
    ],
    tradeFigures: [
      {
        id: "f1",
        measure: "exports",
        parties: ["LV", "UZ"],
        changePercent: 12,
        evidence: [read("Exports rose 12 percent")],
      },
    ],
    agreements: [
      {
        id: "a1",
        type: "memorandum",
        status: "signed",
        parties: ["LV", "UZ"],
        signatories: [],
        evidence: [read("memorandum on transit")],
      },
    ],
    diagnostics: [
      { code: "unresolved-date", message: "the period is not clear", span: at("2024") },
    ],
  };
}

function day(phrase: string): NonNullable<Report["meetings"][number]["date"]> {
  return {
    edtf: "2026-03-12",
    first: "2026-03-12",
    last: "2026-03-12",
    precision: "day",
    basis: "stated",
    span: at(phrase),
  };
}

function dollars(
  amount: number,
  phrase: string,
): NonNullable<Report["tradeTargets"][number]["target"]> {
  return { amount, currency: "USD", currencyBasis: "symbol", span: at(phrase) };
}
