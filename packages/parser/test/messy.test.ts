import { checkReport, type Report } from "@communique/core";
import { parse } from "@communique/parser";
import { describe, expect, test } from "vitest";

/** People and figures are invented. */
const STORY = `TALLINN, May 3 (BNS) – Estonian Foreign Minister Mari Kuusk met with her Moroccan counterpart, Youssef Amrani, in Tallinn on Tuesday to discuss trade and energy.

“We want to raise our trade to 200 million euros by 2030,” Kuusk said after the talks. “Our ports are open.”

Amrani thanked his colleague for the warm welcome and invited her to visit Rabat in the autumn. He said that bilateral trade reached $120 million in 2021, an increase of 15 percent over the previous year.

The two ministers signed a memorandum of understanding on renewable energy. They also agreed to hold political consultations twice a year.

Prime Minister Jaan Tamm will receive Amrani on Wednesday, the Foreign Ministry's press service said.`;

/** What a report says, without where it is written. */
function valuesOf({ people, meetings, tradeTargets, tradeFigures, agreements, ...report }: Report) {
  const bare = { evidence: 0, span: 0, mentions: 0, content: 0, quotes: 0, id: 0, diagnostics: 0 };
  const records = { people, meetings, tradeTargets, tradeFigures, agreements, ...report };
  const json = JSON.stringify(records, (key, value) =>
    key in bare && value !== "" ? undefined : value,
  );
  return JSON.parse(json.replaceAll("’", "'"));
}

const read = (text: string): Report => parse(text, { publishedOn: "2022-05-03" });

/** The paragraphs of the story in lines of so many characters, each behind a prefix. */
const wrapped = (width: number, prefix = ""): string =>
  STORY.split("\n\n")
    .map((paragraph) => {
      const lines = [""];
      for (const word of paragraph.split(" ")) {
        const line = `${lines.at(-1)} ${word}`.trim();
        if (line.length > width) lines.push(word);
        else lines.splice(-1, 1, line);
      }
      return lines.map((line) => prefix + line).join("\n");
    })
    .join(`\n${prefix.trim()}\n`);

const inLatin1 = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const NAMES = /Mari Kuusk|Youssef Amrani|Jaan Tamm/gu;

describe("a story says the same", () => {
  test.each<[mess: string, text: string]>([
    ["in lines of 72 characters", wrapped(72)],
    ["in lines of 60", wrapped(60)],
    ["in a narrow column", wrapped(38)],
    ["in lines of 72 without empty ones", wrapped(72).replaceAll("\n\n", "\n")],
    ["with an empty line between all lines", wrapped(72).replaceAll("\n", "\n\n")],
    ["quoted in an e-mail", wrapped(72, "> ")],
    ["quoted twice", wrapped(66, "> > ")],
    ["with words broken at line ends", wrapped(60).replace(/(\w{4})(\w{3,})\n/gu, "$1-\n$2 ")],
    ["with no-break spaces", STORY.replaceAll(" ", "\u00a0")],
    ["with soft hyphens", STORY.replace(/([a-z]{2})([a-z]{3})/gu, "$1\u00ad$2")],
    ["with zero-width spaces in front of words", STORY.replace(/ (?=[A-Za-z])/gu, " \u200b")],
    ["with zero-width spaces behind them", STORY.replace(/(?<=[a-z])(?=[ ,.”])/gu, "\u200b")],
    ["with marks of direction around quotations", STORY.replace(/[“”]/gu, "\u200e$&\u200f")],
    ["with spaces around straight marks", STORY.replace(/[“”]/gu, ' " ').replace(/ {2}/gu, " ")],
    ["with straight marks", STORY.replace(/[“”]/gu, '"')],
    [
      "with entities by name",
      STORY.replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;").replaceAll("'", "&rsquo;"),
    ],
    [
      "with entities by number",
      STORY.replaceAll("“", "&#8220;").replaceAll("”", "&#x201D;").replaceAll("'", "&#39;"),
    ],
    [
      "with entities escaped twice",
      STORY.replaceAll(" (", "&amp;nbsp;(")
        .replaceAll("“", "&amp;quot;")
        .replaceAll("”", "&amp;quot;"),
    ],
    ["with &nbsp; in front of names", STORY.replace(/ (?=[A-Z])/gu, "&nbsp;")],
    [
      "with tags",
      STORY.replace(/^.+$/gmu, "<p class='lead'>$&</p>")
        .replaceAll("\n", "")
        .replace(NAMES, "<b>$&</b>"),
    ],
    [
      "with scripts and comments",
      STORY.replaceAll(
        "\n\n",
        "<!-- Oman's king met Peru's --><script>x = '<b>Oman met Peru</b>'</script><style>p{}</style>$&",
      ),
    ],
    ["with <br>", STORY.replaceAll("\n", "<br/>")],
    ["in Markdown", STORY.replace(NAMES, "**$&**").replaceAll(" said", " _said_")],
    ["with links in Markdown", STORY.replace(NAMES, "[$&](https://example.org/people?id=7)")],
    ["with addresses behind names", STORY.replace(NAMES, "$&<https://example.org/people>")],
    ["in UTF-8 read as Latin-1", inLatin1(STORY.replace("'", "’"))],
    [
      "in UTF-8 read as Windows-1252",
      STORY.replaceAll("“", "â€œ").replaceAll("”", "â€").replace("'", "â€™").replace("–", "â€“"),
    ],
    ["as a list", STORY.replace(/^(?=.)/gmu, "• ")],
    [
      "over pages",
      STORY.replace("after the talks", "after\n\n3\n\nthe talks")
        .replace("in the autumn", "in\n  4 | P a g e\nBaltic Review, May 2022\nthe autumn")
        .replace("\n\nPrime", "\n\nPage 5 of 7\n\nPrime"),
    ],
    [
      "among lines that lead to other stories",
      STORY.replace(
        "\n\nAmrani thanked",
        "\nREAD ALSO: Latvia and Oman sign agreement on air services$&",
      ).concat(
        "\n\nRelated news\nFinnish president meets king of Sweden in Stockholm\nPoland, Ukraine sign $3 billion defence deal\n\nMore from Politics\nOman's trade with Peru hits $9 billion in 2021",
      ),
    ],
    [
      "above what readers say",
      `${STORY}\n\nComments (2)\nToomas: Minister Kuusk promised that trade with Peru will triple by 2025.`,
    ],
    ["below the number of comments", `12 comments\n\n${STORY}`],
  ])("%s", (_, text) => {
    const report = read(text);
    expect(valuesOf(report)).toEqual(valuesOf(read(STORY)));
    expect(checkReport(report, text)).toEqual([]);
  });
});

describe("spans are of the text as it was passed", () => {
  test.each<[text: string, name: string, written: string]>([
    [
      "Minister Ren&eacute; Ma&#235;l met Ilze Darga.",
      "René Maël",
      "Minister Ren&eacute; Ma&#235;l",
    ],
    ["“Yes,” said &Eacute;ric Dunoy.", "Éric Dunoy", "&Eacute;ric Dunoy"],
    ["“Yes,” said JosÃ© NÃºÃ±ez.", "José Núñez", "JosÃ© NÃºÃ±ez"],
    ["“Yes,” said **Ilze Darga**.", "Ilze Darga", "Ilze Darga"],
    ["“Yes,” said [Ilze Darga](https://example.org) on Tuesday.", "Ilze Darga", "Ilze Darga"],
    ["“Yes,” said Minister Ilze Dar-\nga.", "Ilze Darga", "Minister Ilze Dar-\nga"],
    [
      "“Yes,” said Minister Park Sang-\nwook. Sang-wook left.",
      "Park Sang-wook",
      "Minister Park Sang-\nwook",
    ],
  ])("%s", (text, name, written) => {
    const report = read(text);
    const person = report.people.find((one) => one.name === name);
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toContain(written);
    expect(checkReport(report, text)).toEqual([]);
  });
});

test.each<[what: string, text: string]>([
  ["a sum is no tag", "Trade of <5 billion and >3 billion dollars."],
  ["a product is no emphasis", "The ministers met 3 * 4 times."],
  ["an ampersand is no entity", "Kuusk & Amrani; AT&T; R&D;"],
  ["a bracket is no link", "Kuusk [left](and came back]."],
  ["marks without an end", "< <a <b href=' & &# &#; &#x; [a]( ](b) ** _ > >"],
  ["a word that a line end breaks at the end of the text", "Kuusk said that the minis-\n"],
])("%s", (_, text) => {
  expect(checkReport(read(text), text)).toEqual([]);
});

test("“We are ready,” at the end of a paragraph is what the one behind it says", () => {
  const text =
    "“We are ready to open our ports,”\n\nEstonian Foreign Minister Mari Kuusk said after the talks.";
  const [statement, ...more] = read(text).statements;
  expect(statement?.mode).toBe("direct");
  expect(more).toEqual([]);
});

test("a time of day is no prime minister", () => {
  const [person] = read(
    "On Tuesday, 4:12 PM Jaan Tamm, Prime Minister of Estonia, met Ilze Darga.",
  ).people;
  expect(person?.offices.map(({ title }) => title)).toEqual(["Prime Minister"]);
});

test("the sign of a currency may be an entity", () => {
  const [figure] = read(
    "Trade between Estonia and Morocco reached &euro;120&nbsp;million in 2021.",
  ).tradeFigures;
  expect(figure?.value).toMatchObject({ amount: 120_000_000, currency: "EUR" });
});

test.each(["later ", "earlier ", "later in ", "earlier this later ", "late later "])(
  "a word of time told over and over, %j, is read to its end",
  (unit) => {
    const [meeting] = read(
      `${unit.repeat(20_000)}.\n\nPrime Minister Jaan Tamm met Moroccan Foreign Minister Youssef Amrani in Tallinn earlier this week.`,
    ).meetings;
    expect(meeting?.date?.edtf).toBe("2022-05-02/2022-05-08");
  },
);
