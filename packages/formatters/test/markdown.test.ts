import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";

import { markdown } from "../src/index.js";
import { hostileSample, richSample, type Sample } from "./samples.js";

/** What an independent reader makes of the output. */
function html({ report, text }: Sample): string {
  const output = markdown.format(report, { text });
  return micromark(output, {
    // Dangerous HTML is let through, so that a test sees what a careless page would.
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function tags(page: string): string[] {
  return [...page.matchAll(/<([a-z0-9]+)/gu)].map(([, name = ""]) => name);
}

function words(page: string): string {
  const plain = page.replace(/<[^>]*>/gu, "");
  return plain
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

test("a report has tables of records and quotations of statements", () => {
  const sample = richSample();
  const page = html(sample);
  const count = (tag: string) => tags(page).filter((name) => name === tag).length;
  expect([count("h1"), count("h2"), count("table"), count("blockquote")]).toEqual([1, 8, 7, 2]);
  const { start, end } = sample.report.statements[0]?.content[0] ?? {};
  expect(page).toContain(`“Our ports are open,” <code>${start}–${end}</code>`);
});

describe("hostile text stays text", () => {
  test.each([
    "<script>alert(1)</script>",
    "<!-- -->",
    "[link](http://evil.example)",
    "[link](javascript:alert(1))",
    "![image](http://evil.example/x.png)",
    "see https://evil.example and www.evil.example",
    "mail a@evil.example",
    "**bold** _em_ ~~gone~~ `code`",
    "a | b | c",
    "# head",
    "1. item",
    "- [x] done",
    "&lt;b&gt; &#60;",
    "[^1]",
    "```\ncode",
  ])("%s", (payload) => {
    const page = html(hostileSample(payload));
    const usual = new Set(tags(html(richSample())));
    expect(tags(page).filter((name) => !usual.has(name))).toEqual([]);
    expect(tags(page).filter((name) => name === "h1")).toHaveLength(1);
    expect(words(page)).toContain(payload.replace(/\s+/gu, " "));
  });
});
