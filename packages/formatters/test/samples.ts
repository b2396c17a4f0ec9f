import type { Evidence, Report, Span } from "@communique/core";

/** A report and the text that it was read from. */
export interface Sample {
  text: string;
  report: Report;
}

/** Our own text: the countries are real, the officials and figures are invented. */
const TEXT = `🇱🇻 RIGA, Latvia, May 4. Latvia's Foreign Minister Ilze Kalnina held talks with Uzbek Trade Minister Rustam Qodirov at the House of the Guilds on the sidelines of the Baltic Transit Forum, Sample Wire reports.

“Our ports are open,” said Kalnina. “They will stay open.”

Qodirov told his counterpart that mutual trade had to grow.

The sides agreed to raise trade turnover from about $150 million to $1.25 billion by 2030. Exports rose 12.5 percent to €48,000,500 in the third quarter of 2025.

A memorandum on transit was signed. A loan agreement is being prepared.
`;

/** The span of the first occurrence of a phrase. */
function at(phrase: string): Span {
  const start = TEXT.indexOf(phrase);
  if (start < 0) throw new Error(`the sample text has no "${phrase}"`);
  return { start, end: start + phrase.length };
}

function read(phrase: string): Evidence {
  return { ...at(phrase), rule: "test/by-hand" };
}

/** A report with every kind of record. */
export function richSample(): Sample {
  const day = {
    edtf: "2026-05-04",
    first: "2026-05-04",
    last: "2026-05-04",
    precision: "day",
    basis: "stated",
    span: at("May 4"),
  } as const;
  const report: Report = {
    ...emptyReport(),
    source: { agency: "Sample Wire", title: "Ports stay open", publishedOn: "2026-05-04" },
    dateline: {
      place: { name: "Riga", country: "LV", span: at("RIGA") },
      date: day,
      evidence: read("RIGA, Latvia, May 4"),
    },
    people: [
      {
        id: "p1",
        name: "Ilze Kalnina",
        offices: [
          { title: "Foreign Minister", role: "foreign_minister", country: "LV", status: "current" },
          { title: "Deputy Prime Minister", role: "minister", country: "LV", status: "current" },
        ],
        country: "LV",
        mentions: [at("Ilze Kalnina"), at("Kalnina")],
      },
      {
        id: "p2",
        name: "Rustam Qodirov",
        offices: [{ title: "Trade Minister", role: "minister", country: "UZ", status: "acting" }],
        country: "UZ",
        mentions: [at("Rustam Qodirov")],
      },
    ],
    organizations: [
      {
        id: "o1",
        name: "Baltic Transit Forum",
        kind: "forum",
        mentions: [at("Baltic Transit Forum")],
      },
    ],
    meetings: [
      {
        id: "m1",
        form: "talks",
        status: "held",
        format: "sidelines",
        level: "minister",
        participants: [
          { person: "p1", country: "LV", role: "host" },
          { person: "p2", country: "UZ", role: "participant" },
          { country: "EE", role: "participant" },
        ],
        date: day,
        place: { name: "Riga", country: "LV", span: at("RIGA") },
        venue: { name: "House of the Guilds", span: at("House of the Guilds") },
        occasion: { name: "Baltic Transit Forum", span: at("Baltic Transit Forum") },
        topics: ["trade", "transport"],
        statements: ["s1", "s2"],
        agreements: ["a1"],
        evidence: [read("held talks with")],
      },
    ],
    statements: [
      {
        id: "s1",
        mode: "direct",
        speaker: { label: "Kalnina", span: at("Kalnina"), person: "p1", country: "LV" },
        cue: { text: "said", lemma: "say", span: at("said") },
        act: "say",
        content: [at("Our ports are open,"), at("They will stay open.")],
        quotes: [at("Our ports are open,"), at("They will stay open.")],
        meeting: "m1",
        topics: ["transport"],
        evidence: [read("said Kalnina")],
      },
      {
        id: "s2",
        mode: "indirect",
        speaker: { label: "Qodirov", person: "p2", country: "UZ" },
        cue: { text: "told", lemma: "tell", span: at("told") },
        act: "say",
        content: [at("mutual trade had to grow")],
        quotes: [],
        addressee: { label: "his counterpart", span: at("his counterpart"), person: "p1" },
        topics: [],
        evidence: [read("told his counterpart that")],
      },
    ],
    tradeTargets: [
      {
        id: "t1",
        measure: "trade_turnover",
        parties: ["LV", "UZ"],
        baseline: {
          amount: 150_000_000,
          currency: "USD",
          qualifier: "about",
          currencyBasis: "symbol",
          span: at("$150 million"),
        },
        target: {
          amount: 1_250_000_000,
          currency: "USD",
          currencyBasis: "symbol",
          span: at("$1.25 billion"),
        },
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
        evidence: [read("raise trade turnover")],
      },
    ],
    tradeFigures: [
      {
        id: "f1",
        measure: "exports",
        parties: ["LV", "UZ"],
        value: {
          amount: 48_000_500,
          currency: "EUR",
          currencyBasis: "symbol",
          span: at("€48,000,500"),
        },
        changePercent: -12.5,
        period: {
          edtf: "2025-35",
          first: "2025-07-01",
          last: "2025-09-30",
          precision: "quarter",
          basis: "stated",
          span: at("third quarter of 2025"),
        },
        evidence: [read("Exports rose 12.5 percent")],
      },
    ],
    agreements: [
      {
        id: "a1",
        type: "memorandum",
        title: "memorandum on transit",
        status: "signed",
        parties: ["LV", "UZ"],
        signatories: ["p1", "p2"],
        date: day,
        evidence: [read("memorandum on transit")],
      },
      {
        id: "a2",
        type: "loan",
        status: "under_negotiation",
        parties: [],
        signatories: [],
        evidence: [read("loan agreement")],
      },
    ],
    diagnostics: [
      { code: "ambiguous-speaker", message: "two women could speak", span: at("They") },
    ],
  };
  return { text: TEXT, report };
}

/** A report in which nothing was found. */
export function emptySample(): Sample {
  return { text: "Nothing happened.\n", report: emptyReport() };
}

/** The rich report with the same hostile text in every free field and in the article itself. */
export function hostileSample(payload: string): Sample {
  const { report } = richSample();
  const start = 3;
  const span = { start, end: start + payload.length };
  const [person] = report.people;
  const [meeting] = report.meetings;
  const [statement] = report.statements;
  const [agreement] = report.agreements;
  if (!person || !meeting || !statement || !agreement) throw new Error("the sample is not rich");
  report.source = { agency: payload, title: payload, url: payload };
  person.name = payload;
  person.mentions = [span];
  person.offices = [{ title: payload, role: "other", organization: payload, status: "current" }];
  meeting.venue = { name: payload, span };
  meeting.occasion = { name: payload, span };
  meeting.place = { name: payload };
  meeting.evidence = [{ ...span, rule: "test/by-hand" }];
  statement.speaker = { label: payload, span };
  statement.cue = { text: payload, lemma: payload, span };
  statement.content = [span];
  agreement.title = payload;
  agreement.evidence = [{ ...span, rule: "test/by-hand" }];
  report.diagnostics = [{ code: "unbalanced-quote", message: payload, span }];
  return { text: `ab ${payload} cd. ${"x".repeat(TEXT.length)}`, report };
}

function emptyReport(): Report {
  return {
    schemaVersion: "1.0",
    id: "fedcba9876543210",
    language: "en",
    source: {},
    people: [],
    organizations: [],
    meetings: [],
    statements: [],
    tradeTargets: [],
    tradeFigures: [],
    agreements: [],
    diagnostics: [],
  };
}
