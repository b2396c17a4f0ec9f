import { describe, expect, test } from "vitest";

import { readFeed } from "../src/index.js";
import { fixture } from "./fixture.js";

test("RSS: full content before the summary, an item without words left out", () => {
  const feed = { agency: "Baltic Ledger", language: "en-gb" };
  expect(readFeed(fixture("feeds/press-service.rss"))).toEqual([
    {
      ...feed,
      text: "RIGA, May 13 – Foreign Minister Ilze Darga met her Omani counterpart.\n\n“We agree,”\nDarga said.",
      id: "ledger-1",
      title: "R&D: Latvia & Oman agree",
      url: "https://ledger.example/world/1",
      publishedOn: "2025-05-14",
      byline: "Anna Ozola",
    },
    {
      ...feed,
      text: "Cargo of R&D goods rose.\n\nExports fell.",
      title: "Ports of Riga",
      url: "https://ledger.example/world/2",
      publishedOn: "2025-05-13",
    },
    {
      ...feed,
      text: "Trade of A < B rose.\n\nExports of M&M fell.",
      title: "Plain words",
    },
  ]);
});

test("Atom: the type says what is markup", () => {
  const feed = { agency: "Ministry of Foreign Affairs", language: "en" };
  expect(readFeed(fixture("feeds/ministry.atom"))).toEqual([
    {
      ...feed,
      text: "Minister Rustam Qodirov held talks.\n\nThey spoke of trade.",
      id: "tag:mfa.example,2025:1",
      title: "Talks in Tashkent",
      url: "https://mfa.example/en/1",
      publishedOn: "2025-05-15",
      byline: "Press service",
    },
    {
      ...feed,
      text: "The tag <b> is text here.",
      id: "tag:mfa.example,2025:2",
      title: "2 < 3",
      publishedOn: "2025-05-16",
    },
  ]);
});

test("RDF", () => {
  expect(readFeed(fixture("feeds/wire.rdf"))).toEqual([
    {
      text: "NAIROBI. Minister James Otiende received the envoy.",
      id: "https://wire.example/7",
      title: "Kenya receives envoy",
      url: "https://wire.example/7",
      publishedOn: "2025-05-14",
      byline: "Steppe Wire desk",
      agency: "Steppe Wire",
      language: "en",
    },
  ]);
});

test("JSON Feed", () => {
  expect(readFeed(fixture("feeds/site.json"))).toEqual([
    {
      text: "Minister Efua Quartey invited companies.\n\nThey agreed.",
      id: "812",
      title: "Ghana invites investors",
      url: "https://courier.example/812",
      publishedOn: "2025-05-14",
      byline: "Kojo Addae",
      agency: "Accra Courier",
      language: "en-GH",
    },
    {
      text: "Minister Quartey\nsaid <so>.",
      id: "813",
      agency: "Accra Courier",
      language: "en-GH",
    },
  ]);
});

describe("an item is its words, without what programs add", () => {
  test.each([
    [
      "what WordPress adds",
      "<p>A.</p><p>The post <a>Ports</a> appeared first on <a>Ledger</a>.</p>",
      "A.",
    ],
    ["a link to the rest", "<p>A.</p><p><a href=x>Continue reading \u2192</a></p>", "A."],
    ["a caption", "<figure><img><figcaption>Darga</figcaption></figure><p>A.</p>", "A."],
    [
      "words that only look so",
      "<p>The post of envoy appeared first on the list.</p>",
      "The post of envoy appeared first on the list.",
    ],
    ["lines", "A.<br><br>B.<br>C.", "A.\n\nB.\nC."],
    ["words without markup", "A &lt; B", "A < B"],
  ])("%s", (_what, content, text) => {
    const feed = `<rss version="2.0"><channel><title>t</title><item><description><![CDATA[${content}]]></description></item></channel></rss>`;
    expect(readFeed(feed)[0]?.text).toBe(text);
  });
});

describe("no feed", () => {
  test.each([
    ["words", "RIGA, May 3.", "malformed"],
    ["a page", "<html><body>x</body></html>", "malformed"],
    ["JSON", "{}", "malformed"],
    ["a feed that breaks off", '<rss version="2.0"><channel><item><title>a', "malformed"],
    [
      "a feed without items",
      '<rss version="2.0"><channel><title>a</title></channel></rss>',
      "no-text",
    ],
  ])("%s", (_what, input, code) => {
    expect(() => readFeed(input)).toThrow(expect.objectContaining({ code }));
  });
});
