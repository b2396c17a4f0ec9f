import type { Report, Span } from "@communique/core";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";

import { createSequence, html } from "../src/index.js";
import { classesOf, type PageElement, readPage } from "./read-page.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";
import { stories } from "./stories.js";

const samples = [
  ...stories,
  ["rich", richSample()],
  ["empty", emptySample()],
  ["hostile", hostileSample(`"'><script>alert(1)</script><!-- \u0000\u202e\ufffe\ud83c\t]]>`)],
] as const;

const write = ({ report, text }: Sample): string => html.format(report, { text });

function joined(several: readonly Sample[]): string {
  const writer = createSequence(html);
  const pieces = several.map(({ report, text }) => writer.next(report, { text, name: "a.txt" }));
  return pieces.join("") + writer.end();
}

const find = (elements: PageElement[], className: string): PageElement[] =>
  elements.filter((element) => classesOf(element).includes(className));

describe("independent readers find nothing wrong", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    // The standard lets ">" stand in a text.
    rules: { "no-raw-characters": "off" },
  });
  const problems = (page: string): string[] => {
    const { results } = validator.validateStringSync(page);
    const messages = results.flatMap((result) => result.messages);
    return [
      ...messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ...readPage(page).errors,
    ];
  };

  test.each(samples)("in the page of the %s sample", (_name, sample) => {
    expect(problems(write(sample))).toEqual([]);
  });

  test("in a page of several documents, one of them twice", () => {
    expect(problems(joined([richSample(), emptySample(), richSample()]))).toEqual([]);
  });

  test.each([
    ["an id that is there twice", `<p id="d0-m1"></p>`, /^no-dup-id/u],
    ["a list of what is no item", "<ul><p></p></ul>", /^element-permitted-content/u],
    ["a tag that is never closed", "<b>", /^close-order/u],
    ["what is no character", "\ufdd0", /^noncharacter-in-input-stream/u],
  ])("but they would find %s", (_name, flaw, problem) => {
    const page = write(richSample()).replace("</main>", `${flaw}</main>`);
    expect(problems(page)).toContainEqual(expect.stringMatching(problem));
  });
});

describe.each(samples.filter(([name]) => name !== "hostile"))("the %s sample", (_name, sample) => {
  const { elements } = readPage(write(sample));
  const [story] = find(elements, "story");
  const marks = find(story?.within ?? [], "e");

  test("has its text, word for word", () => {
    const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
    const paragraphs = story?.within.filter(({ name }) => name === "p") ?? [];
    expect(paragraphs.flatMap(({ text }) => words(text))).toEqual(words(sample.text));
  });

  test("marks exactly the characters that each record was read from, without a tag in a tag", () => {
    expect(marks.filter(({ within }) => within.length > 0)).toEqual([]);
    const { meetings, statements, tradeTargets, tradeFigures, agreements, people, organizations } =
      sample.report;
    const records = [meetings, statements, tradeTargets, tradeFigures, agreements];
    for (const record of [...records, people, organizations].flat()) {
      const [number = ""] = classesOf(cardOf(elements, record.id)).filter((it) => /^r\d/u.test(it));
      const marked = find(marks, number).flatMap((mark) => {
        const start = Number(mark.attributes.id?.replace(/^d0-at/u, ""));
        return offsets({ start, end: start + mark.text.length });
      });
      expect(new Set(marked)).toEqual(new Set(coveredBy(record, sample.text)));
    }
  });

  test("leads from every mark to a card, and from every card to a mark", () => {
    const ids = new Set(elements.map(({ attributes }) => attributes.id));
    const links = elements.flatMap(({ attributes }) => attributes.href?.match(/^#.*/u)?.[0] ?? []);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    for (const { attributes } of marks) {
      for (const id of attributes["aria-describedby"]?.split(" ") ?? []) expect(ids).toContain(id);
    }
    for (const card of find(elements, "card")) {
      expect(card.within.filter(({ attributes }) => attributes.href)).not.toEqual([]);
    }
  });

  test("draws runs that meet at different heights", () => {
    for (const mark of marks) {
      const lanes = classesOf(mark).flatMap((it) => /^l\d/u.exec(it)?.[0] ?? []);
      expect(new Set(lanes).size).toBe(lanes.length);
    }
  });
});

describe("hostile text stays text", () => {
  const usual = readPage(write(richSample()));
  const shapes = (elements: PageElement[]): Set<string> =>
    new Set(
      elements.map(({ name, attributes }) => `${name} ${Object.keys(attributes).sort().join(" ")}`),
    );

  test.each([
    "<script>alert(1)</script>",
    "</a></p></article></main><img src=x onerror=alert(1)>",
    `" onmouseover="alert(1)`,
    "' autofocus onfocus='alert(1)",
    "</title></style><style>*{display:none}</style>",
    "<!--",
    "-->]]>",
    "&lt;b&gt; &#60;i&#62; &notanentity;",
    "javascript:alert(1)",
    "{{constructor.constructor(1)()}}",
    "d0-m1",
  ])("%s", (payload) => {
    const sample = hostileSample(payload);
    const { elements, errors } = readPage(write(sample));
    expect(errors).toEqual([]);
    expect([...shapes(elements)].filter((shape) => !shapes(usual.elements).has(shape))).toEqual([]);
    expect(find(elements, "story")[0]?.text).toContain(`ab ${payload} cd.`);
    expect(elements.find(({ name }) => name === "title")?.text).toBe(payload);
    const hrefs = elements.flatMap(({ attributes }) => attributes.href ?? []);
    expect(hrefs.filter((href) => !/^(?:#d0-[a-z]+\d*|data:,)$/u.test(href))).toEqual([]);
  });

  test("an address of the web is a link, and no other", () => {
    const addresses = ["https://example.org/a?b=1&c", "javascript:alert(1)", "//example.org"];
    const links = addresses.map((url) => {
      const { report, text } = richSample();
      const { elements } = readPage(write({ report: { ...report, source: { url } }, text }));
      return elements.filter(({ text, attributes }) => text === url && attributes.href === url)
        .length;
    });
    // In the row of the value, the link itself.
    expect(links).toEqual([1, 0, 0]);
  });

  test("spans of another text are left out", () => {
    const { report } = richSample();
    const { elements, errors } = readPage(write({ report, text: "🇱🇻 RIGA" }));
    expect(errors).toEqual([]);
    expect(find(elements, "e").map(({ text }) => text)).toEqual(["RIGA"]);
  });
});

test("the page grows with the story, not faster", () => {
  const { report, text } = richSample();
  const lengths = [20, 40, 80].map((times) => write(repeated(report, text, times)).length);
  const [first = 0, second = 0, third = 0] = lengths;
  expect((third - second) / (second - first)).toBeCloseTo(2, 0);
});

/** The sample many times over, with all its records each time. */
function repeated(report: Report, text: string, times: number): Sample {
  const copies = Array.from({ length: times }, (_, copy) => shifted(report, copy * text.length));
  const all: Report = {
    ...report,
    people: copies.flatMap(({ people }) => people),
    meetings: copies.flatMap(({ meetings }) => meetings),
    statements: copies.flatMap(({ statements }) => statements),
    agreements: copies.flatMap(({ agreements }) => agreements),
  };
  return { report: all, text: text.repeat(times) };
}

function shifted(report: Report, offset: number): Report {
  return JSON.parse(JSON.stringify(report), (key, value) =>
    key === "start" || key === "end" ? value + offset : value,
  );
}

/** The card that shows an id of the report. */
function cardOf(elements: PageElement[], id: string): PageElement {
  const card = find(elements, "card").find(({ within }) =>
    find(within, "label").some(({ text }) => text === id),
  );
  if (!card) throw new Error(`no card for ${id}`);
  return card;
}

function offsets({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The offsets of all spans of a record, found in its JSON; white space between paragraphs cannot be marked. */
function coveredBy(record: unknown, text: string): number[] {
  const found: number[] = [];
  JSON.stringify(record, (_key, value) => {
    if (typeof value?.start === "number") found.push(...offsets(value));
    return value;
  });
  const gaps = [...text.matchAll(/\n\s*\n/gu)].flatMap(({ index, 0: gap }) =>
    offsets({ start: index, end: index + gap.length }),
  );
  return found.filter((offset) => !gaps.includes(offset));
}
