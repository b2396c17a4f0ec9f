import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  INPUT_TYPES,
  type InputType,
  ReaderError,
  type ReaderErrorCode,
  readDocuments,
  readFeed,
  readHtml,
  readNewsMl,
} from "../src/index.js";

const SENTENCE = `Latvian Foreign Minister Ilze Darga met her Omani counterpart in Riga to speak of ports and of trade. `;
const P = `<p>${SENTENCE}</p>`;
const item = (description: string) =>
  `<rss version="2.0"><channel><title>t</title><item><title>t</title><description>${description}</description></item></channel></rss>`;
const nitf = (text: string) =>
  `<newsItem><contentSet><inlineXML><nitf><body><body.content><p>${text}</p></body.content></body></nitf></inlineXML></contentSet></newsItem>`;

describe("markup that is made to exhaust a reader is refused", () => {
  test.each<[what: string, type: InputType, input: string, code: ReaderErrorCode]>([
    ["a megabyte of <div>", "html", "<div>".repeat(200_000), "too-deep"],
    ["elements without end", "html", `<p>${"<br>".repeat(200_000)}`, "too-large"],
    [
      "attributes without end",
      "html",
      `<p ${Array.from({ length: 9999 }, (_, i) => `a${i}`).join(" ")}>`,
      "too-large",
    ],
    ["classes without end", "html", `<p class="${"x ".repeat(1_000_000)}">${P}`, "too-large"],
    ["a feed of <b>", "feed", `<rss version="2.0">${"<b>".repeat(100_000)}`, "too-deep"],
    ["a summary of <b>", "feed", item(`<![CDATA[${"<b>".repeat(100_000)}]]>`), "too-deep"],
    ["news of <b>", "newsml", nitf("<b>".repeat(100_000)), "too-deep"],
    ["a body of <b>", "ninjs", `{"uri":"x","body_xhtml":"${"<b>".repeat(100_000)}"}`, "too-deep"],
    ["lists without end", "ndjson", "[".repeat(1_000_000), "malformed"],
    ["an item of lists", "ninjs", `{"uri":${"[".repeat(1_000_000)}`, "malformed"],
  ])("%s", (_what, type, input, code) => {
    expect(() => readDocuments(input, { type })).toThrow(
      expect.objectContaining({ name: "ReaderError", code }),
    );
  });
});

describe("what an entity names is not fetched and does not grow", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${"&a;".repeat(1000)}"><!ENTITY c "${"&b;".repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/hostname">]>`;

  test("NewsML", () => {
    const read = readNewsMl(`<?xml version="1.0"?>${bomb}${nitf("Words &c; &f; end.")}`);
    expect(read).toEqual([{ text: "Words &c; &f; end." }]);
  });

  test("a feed", () => {
    expect(() => readFeed(`<?xml version="1.0"?>${bomb}${item("Words &c; &f;")}`)).toThrow(
      expect.objectContaining({ code: "malformed" }),
    );
  });
});

describe("a large page is read to its end", () => {
  test.each([
    ["text", `<div>${SENTENCE.repeat(10_000)}</div>`, SENTENCE.length * 10_000 - 1],
    [
      "paragraphs without an end",
      `<body>${`<p>${SENTENCE}`.repeat(5_000)}`,
      5_000 * (SENTENCE.length + 1) - 2,
    ],
    [
      "an attribute",
      `<p data-x="${"x".repeat(1_000_000)}">${SENTENCE.repeat(3)}`,
      SENTENCE.length * 3 - 1,
    ],
  ])("%s", (_what, html, length) => {
    expect(readHtml(html).text).toHaveLength(length);
  });
});

test("scripts, styles and comments are no text, and markup in text stays text", () => {
  const html = `<body><script>alert("<p>one</p>")</script><style>p{}</style><!-- ${P} -->${P}<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on ${SENTENCE}</p><svg><script>2</script></svg></body>`;
  expect(readHtml(html).text).toBe(
    `${SENTENCE.trim()}\n\nHe wrote <script>alert(1)</script> on ${SENTENCE.trim()}`,
  );
});

test("whatever the input, there are documents with text or a ReaderError", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<p>",
      "</p>",
      "<div ",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "&amp;",
      "&#0;",
      "<br>",
    ),
    fc.constantFrom(
      "<rss version='2.0'><channel>",
      "<item>",
      "<description>",
      "<newsItem>",
      "<contentSet>",
    ),
    fc.constantFrom(
      "<html>",
      "<head>",
      "<body>",
      "<table>",
      "<script>",
      '{"text":',
      '"a"',
      "}",
      "[",
      "\n",
      SENTENCE,
    ),
  );
  const input = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(input, fc.constantFrom(undefined, ...INPUT_TYPES), (text, type) => {
      try {
        const documents = readDocuments(text, type === undefined ? {} : { type });
        return documents.length > 0 && documents.every((document) => document.text !== "");
      } catch (error) {
        return error instanceof ReaderError && error.message !== "";
      }
    }),
    { numRuns: 1500 },
  );
});
