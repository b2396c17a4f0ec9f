import { describe, expect, test } from "vitest";

import { readHtml, type SourceDocument } from "../src/index.js";
import { fixture } from "./fixture.js";

const page = (head: string, body = STORY, attributes = "") =>
  `<!DOCTYPE html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;
const TEXT =
  "RIGA, May 3. Latvian Foreign Minister Ilze Darga met her Omani counterpart Said Al Harthy to speak of ports, ships and trade.";
const STORY = `<article><h1>Ports</h1><p>${TEXT}</p></article>`;

describe("a page of each layout gives what a person reads in it", () => {
  test.each<[name: string, about: Partial<SourceDocument>]>([
    [
      "news-site",
      {
        title: "Latvia and Oman agree on ports",
        url: "https://ledger.example/world/latvia-oman-ports",
        publishedOn: "2025-05-14",
        byline: "Anna Ozola, Said Noor",
        agency: "Baltic Ledger",
        language: "en",
      },
    ],
    [
      "ministry",
      {
        title: "Minister Ilze Darga holds a telephone call with the Foreign Minister of Chile",
        publishedOn: "2025-05-14",
      },
    ],
    [
      "wordpress",
      {
        title: "Ghana invites Estonian investors",
        url: "https://courier.example/2025/05/14/ghana-invites-estonian-investors/",
        publishedOn: "2025-05-14",
        byline: "Kojo Addae",
        language: "en-US",
      },
    ],
    [
      "aspnet-ministry",
      {
        title: "Minister of Trade receives the Ambassador of Norway",
        publishedOn: "2025-05-14",
        language: "en",
      },
    ],
    ["old-agency", { title: "TASHKENT TALKS", publishedOn: "2024-05-03" }],
    [
      "press-service",
      {
        title: "Readout of the President's Meeting with the Prime Minister of Norway",
        url: "https://president.example/readouts/2023/11/08/norway/",
        publishedOn: "2023-11-08",
        language: "en",
      },
    ],
  ])("%s", (name, about) => {
    const { text, ...rest } = readHtml(fixture(`pages/${name}.html`));
    expect(text).toBe(fixture(`pages/${name}.txt`).trim());
    expect(rest).toEqual(about);
  });
});

describe("the day is the publisher's own", () => {
  const ld = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

  test.each<[what: string, head: string, day: string | undefined]>([
    ["as written with an offset", ld("2025-05-14T00:40:00+03:00"), "2025-05-14"],
    ["west of Greenwich", ld("2025-05-14T23:40:00-05:00"), "2025-05-14"],
    ["in UTC if nothing else is known", ld("2025-05-13T21:40:00Z"), "2025-05-13"],
    [
      "from the same moment with an offset",
      ld("2025-05-13T21:40:00Z") + meta("article:published_time", "2025-05-14T00:40:00+03:00"),
      "2025-05-14",
    ],
    [
      "from a day without a zone, one off from UTC",
      ld("2025-05-13T21:40:00.000Z") + meta("date", "2025-05-14"),
      "2025-05-14",
    ],
    [
      "not from another moment",
      ld("2025-05-13T21:40:00Z") + meta("date", "2025-05-20T10:00:00+03:00"),
      "2025-05-13",
    ],
    ["in words", meta("dc.date", "14 May 2025"), "2025-05-14"],
    ["in American words", meta("pubdate", "May 14th, 2025, 10:20 am"), "2025-05-14"],
    ["in digits without marks", meta("date", "20250514T101500+0300"), "2025-05-14"],
    ["with dots", meta("date", "4.5.2025 10:15"), "2025-05-04"],
    ["not where day and month could change places", meta("date", "05/04/2025"), undefined],
    ["not a day that does not exist", meta("date", "2025-02-30"), undefined],
    ["not when the page was changed", meta("article:modified_time", "2025-05-14"), undefined],
    ["not from JSON-LD that is broken", ld('2025-05-14", oops'), undefined],
  ])("%s", (_what, head, day) => {
    expect(readHtml(page(head)).publishedOn).toBe(day);
  });

  test.each<[what: string, body: string, day: string | undefined]>([
    ["beside the headline", `<p class="pub-date">14 May 2025</p>${STORY}`, "2025-05-14"],
    [
      "in a time element",
      `<time datetime="2025-05-14T01:00+03:00">today</time>${STORY}`,
      "2025-05-14",
    ],
    ["not in a list of other news", `<aside><time>14 May 2025</time></aside>${STORY}`, undefined],
    [
      "not what day it is today",
      `<header><time>26 November 2026</time></header>${STORY}`,
      undefined,
    ],
    [
      "below the headline before above it",
      `<p class="date">26 November 2026</p>${STORY}<p class="date">14 May 2025</p>`,
      "2025-05-14",
    ],
    ["not when it was updated", `<p class="date">Updated: 14 May 2025</p>${STORY}`, undefined],
    [
      "not in a sentence",
      `<p class="up-to-date">${"On 14 May 2025 they met again. ".repeat(9)}</p>`,
      undefined,
    ],
  ])("%s", (_what, body, day) => {
    expect(readHtml(page("", body)).publishedOn).toBe(day);
  });

  test("in the address, as a last resort", () => {
    const url = "https://ledger.example/world/2025/05/14/ports.html";
    expect(readHtml(page(""), { url })).toMatchObject({ url, publishedOn: "2025-05-14" });
  });
});

describe("about the page", () => {
  test.each<[what: string, html: string, about: Partial<SourceDocument>]>([
    [
      "JSON-LD with raw line ends, in a list, with entities",
      page(
        `<script type="application/ld+json">[{"@type":"Organization","name":"No"},{"@type":["ReportageNewsArticle"],"headline":"R&amp;D:\n ports","author":"Anna","publisher":{"name":"BNA"}}]</script>`,
      ),
      { title: "R&D: ports", byline: "Anna", agency: "BNA" },
    ],
    [
      "an author that is an address is none",
      page(
        `<script type="application/ld+json">{"@type":"Article","author":{"name":"https://social.example/anna"}}</script>`,
      ),
      {},
    ],
    ["the language of the page", page("", STORY, 'lang="en-GB"'), { language: "en-GB" }],
    ["an address that is none", page('<link rel="canonical" href="javascript:alert(1)">'), {}],
    [
      "a headline without the name of the site",
      page("<title>Ports | Ledger</title>"),
      { title: "Ports" },
    ],
  ])("%s", (_what, html, about) => {
    const { text, ...rest } = readHtml(html);
    expect(text).toBe(TEXT);
    expect(rest).toEqual({ title: "Ports", ...about });
  });
});

describe("words are neither lost nor glued", () => {
  test.each<[what: string, inner: string, text: string]>([
    ["a line break", "<p>One<br>two</p>", "One\ntwo"],
    ["two line breaks", "<p>One.<br/><br>\nTwo.</p>", "One.\n\nTwo."],
    ["inline elements", "<p>Mr <b>Da</b>rga<i>, </i>here</p>", "Mr Darga, here"],
    ["source lines", "<p>One\n   two\tthree</p>", "One two three"],
    ["entities", "<p>&lt;b&gt; &amp;amp; &#8364;5&nbsp;m &shy;&hellip;</p>", "<b> &amp; €5 m …"],
    ["centred lines", "<center>One</center><center>two</center>", "One\n\ntwo"],
    [
      "a part whose name only tells what it has",
      '<div class="has-related"><p>One.</p></div>',
      "One.",
    ],
    ["items", "<ul><li>one</li><li><p>two</p></li></ul>", "one\n\ntwo"],
    [
      "cells",
      "<table><tr><td>Exports</td><td>41</td></tr><tr><td>Imports</td><td>7</td></tr></table>",
      "Exports 41\nImports 7",
    ],
    ["blocks beside text", "One<div>two</div>three", "One\n\ntwo\n\nthree"],
    [
      "a quotation with its speaker",
      "<figure><blockquote>We agree.</blockquote><figcaption>Ilze Darga</figcaption></figure>",
      "We agree.\n\nIlze Darga",
    ],
    [
      "a dateline that is marked",
      '<p><b class="dateline">RIGA</b> — They met.</p>',
      "RIGA — They met.",
    ],
    [
      "a mention of what to read",
      "<p>Read more books, the minister said.</p>",
      "Read more books, the minister said.",
    ],
  ])("%s", (_what, inner, text) => {
    const html = page("", `<article><h1>Ports</h1><p>${TEXT}</p>${inner}<p>${TEXT}</p></article>`);
    expect(readHtml(html).text).toBe(`${TEXT}\n\n${text}\n\n${TEXT}`);
  });
});

describe("a day alone above the text is the page's, not the story's", () => {
  test.each([
    ["14 May 2025", ""],
    ["Published: Wed, May 14, 2025 at 10:20 am", ""],
    ["2025-05-14 10:20", ""],
    ["Riga, 14 May 2025", "Riga, 14 May 2025\n\n"],
    ["On 14 May 2025", ""],
    ["They met on 14 May 2025", "They met on 14 May 2025\n\n"],
    ["March of 2,025 people", "March of 2,025 people\n\n"],
  ])("%s", (line, kept) => {
    const html = page("", `<article><p>${line}</p><p>${TEXT}</p></article>`);
    expect(readHtml(html).text).toBe(kept + TEXT);
  });
});

describe("tags that are left out are there", () => {
  test.each([
    ["everything but paragraphs", `<p>${TEXT}<p>${TEXT}`],
    ["the body", `<!DOCTYPE html><html><title>Ports</title><p>${TEXT}</p><p>${TEXT}</p></html>`],
    [
      "the end of the head",
      `<html><head><title>Ports</title><div><p>${TEXT}</p><p>${TEXT}</p></div>`,
    ],
    ["what closes", `<HTML><BODY><DIV ID=main><P>${TEXT}<P>${TEXT}<SPAN`],
  ])("%s", (_what, html) => {
    expect(readHtml(html).text).toBe(`${TEXT}\n\n${TEXT}`);
  });
});
