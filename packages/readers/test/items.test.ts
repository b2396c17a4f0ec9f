import { describe, expect, test } from "vitest";

import { readNewsMl, readNinjs, type SourceDocument } from "../src/index.js";
import { fixture } from "./fixture.js";

describe("ninjs of each generation", () => {
  test.each<[name: string, document: SourceDocument]>([
    [
      "ninjs-1",
      {
        text: "RIGA (BNA) — Minister Ilze Darga met her counterpart.\n\nThey agreed.",
        id: "https://agency.example/items/20250514-1",
        title: "Latvia, Oman agree on ports",
        url: "https://agency.example/items/20250514-1",
        publishedOn: "2025-05-14",
        byline: "Anna Ozola",
        agency: "BNA",
        located: "Riga, Latvia",
        language: "en",
      },
    ],
    [
      "ninjs-2",
      {
        text: "RIGA (BNA) -- Minister Ilze Darga met her counterpart.\n\nThey agreed.",
        id: "urn:agency:2",
        title: "Latvia, Oman agree on ports",
        publishedOn: "2025-05-14",
        byline: "Anna Ozola",
        agency: "BNA",
      },
    ],
    [
      "ninjs-3",
      {
        text: "RIGA, May 15 – Minister Ilze Darga met her counterpart.\n\nThey agreed.",
        id: "urn:agency:3",
        title: "Latvia, Oman agree on ports",
        publishedOn: "2025-05-15",
        agency: "BNA",
      },
    ],
  ])("%s", (name, document) => {
    expect(readNinjs(fixture(`items/${name}.json`))).toEqual(document);
  });

  test.each([
    ["words", "RIGA, May 3.", "malformed"],
    ["another object", '{"headline":"Ports","body_text":"x"}', "malformed"],
    ["a list", '[{"uri":"x"}]', "malformed"],
    ["a picture", '{"uri":"x","headline":"Ports","type":"picture"}', "no-text"],
    ["an empty body", '{"uri":"x","body_text":" ","body_xhtml":"<p></p>"}', "no-text"],
  ])("%s is no item with a text", (_what, json, code) => {
    expect(() => readNinjs(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe("NewsML-G2", () => {
  test("a message: NITF, XHTML and plain text, a picture left out", () => {
    expect(readNewsMl(fixture("items/message.xml"))).toEqual([
      {
        text: "RIGA, Latvia (BNA) – Minister Ilze Darga met her counterpart.\n\nR&D was <discussed>.\n\nTrade\n\nThey agreed.",
        id: "urn:newsml:bna.example:20250515:1",
        title: "Latvia & Oman agree on ports",
        publishedOn: "2025-05-15",
        byline: "Anna Ozola",
        agency: "BNA",
        located: "Riga",
        language: "en",
      },
      {
        text: "TALLINN, May 14 – Minister Peeter Lember received the envoy.\n\nThey spoke\nof ports.",
        id: "https://bna.example/2",
        title: "Envoy received",
        url: "https://bna.example/2",
        publishedOn: "2025-05-14",
        agency: "Baltic News Agency",
      },
      {
        text: "ACCRA. Minister Quartey spoke.\n\nShe left.",
        id: "urn:4",
        publishedOn: "2025-05-14",
      },
    ]);
  });

  test("an item by itself, with prefixes", () => {
    const xml = `<n:newsItem xmlns:n="http://iptc.org/std/nar/2006-10-01/" guid="g"><n:contentSet><n:inlineXML><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:body><x:p>One.</x:p><x:p>Two.</x:p></x:body></x:html></n:inlineXML></n:contentSet></n:newsItem>`;
    expect(readNewsMl(xml)).toEqual([{ text: "One.\n\nTwo.", id: "g" }]);
  });

  test.each([
    ["words", "RIGA, May 3.", "malformed"],
    ["nothing", "", "malformed"],
    ["the older NewsML", '<NewsML Version="1.2"><NewsItem/></NewsML>', "malformed"],
    [
      "a message of pictures",
      "<newsMessage><itemSet><newsItem/></itemSet></newsMessage>",
      "no-text",
    ],
  ])("%s is none with a text", (_what, xml, code) => {
    expect(() => readNewsMl(xml)).toThrow(expect.objectContaining({ code }));
  });
});
