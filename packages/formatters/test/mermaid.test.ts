/// <reference types="node" />
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openBrowser } from "../../../scripts/lib/browser.mjs";
import { createSequence, mermaid } from "../src/index.js";
import { emptySample, hostileSample, richSample, type Sample } from "./samples.js";

const require = createRequire(import.meta.url);

/** On a machine without a browser, one is installed first. */
const INSTALLED = 10 * 60_000;

let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ path: require.resolve("@mermaid-js/tiny") });
  await page.evaluate("mermaid.initialize({ startOnLoad: false })");
}, INSTALLED);

afterAll(() => browser?.close(), INSTALLED);

/** The labels that Mermaid itself draws, without the places where it breaks them; it throws at what it cannot read. */
async function labels(diagram: string): Promise<string[]> {
  const svg = await page.evaluate<string>(
    `mermaid.render("diagram", ${JSON.stringify(diagram)}).then(({ svg }) => svg)`,
  );
  return page.evaluate<string[]>(`(() => {
    document.body.innerHTML = ${JSON.stringify(svg)};
    return [...document.querySelectorAll("svg text")].map((text) => text.textContent);
  })()`);
}

async function drawn({ report, text }: Sample): Promise<string[]> {
  return labels(mermaid.format(report, { text }));
}

function withoutSpaces(texts: string[]): string[] {
  return texts.map((text) => text.replace(/\s+/gu, "")).filter((text) => text !== "");
}

test("Mermaid refuses what is no timeline", async () => {
  const { report, text } = richSample();
  const diagram = mermaid.format(report, { text });
  await expect(labels(diagram.replace("timeline", "time line"))).rejects.toThrow();
  await expect(labels(diagram.replace("section", ": section"))).rejects.toThrow();
});

test("Mermaid draws a section for a year, its dates, and what happened", async () => {
  expect(withoutSpaces(await drawn(richSample()))).toEqual([
    "2026",
    "4May2026",
    "Talks:IlzeKalnina,RustamQodirov,EE(held)",
    "Memorandumontransit:LV,UZ(signed)",
    "2030",
    "by2030",
    "Tradeturnover,LV–UZ,USD1.25billion(agreed)",
  ]);
});

test("Mermaid draws a report without dates", async () => {
  expect(await drawn(emptySample())).toEqual([]);
});

test("several reports share one timeline, in the order of their dates", async () => {
  const writer = createSequence(mermaid);
  const [late, early] = [richSample(), richSample()];
  const day = "2019-12-31";
  for (const { date } of early.report.meetings) {
    if (date) Object.assign(date, { edtf: day, first: day, last: day });
  }
  const pieces = [late, early].map(({ report, text }) => writer.next(report, { text }));
  const years = (await labels(pieces.join("") + writer.end())).filter((it) => /^\d{4}$/u.test(it));
  expect(years).toEqual(["2019", "2026", "2030"]);
});

describe("hostile text stays text", () => {
  test.each([
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "a : b\n    section c\n    title d",
    "%% a comment; #35; and #lt; %%{init: {}}%%",
    "style: #1; classDef x:#2;",
    "`code` **bold** [link](http://evil.example) $$x$$",
    "\u001b[31m \u202e ‮",
    "ﬂ°°60¶ß 🇱🇻 Встреча",
    "\\\"'&amp;",
  ])("%j", async (payload) => {
    const sample = hostileSample(payload);
    const shown = payload
      .replace(/\s+/gu, " ")
      .replace("\u001b", "␛")
      .replaceAll("\u202e", "\\u202e");
    const found = withoutSpaces(await drawn(sample)).find((label) => label.startsWith("Talks:"));
    const name = withoutSpaces([shown]);
    expect(found).toBe(`Talks:${name},RustamQodirov,EE(held)`);
    expect(await page.evaluate('document.querySelectorAll("script, img, a").length')).toBe(1);
  });
});
