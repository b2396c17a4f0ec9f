import { describe, expect, test } from "vitest";

import { detectInputType, type InputType, readDocuments } from "../src/index.js";
import { fixture } from "./fixture.js";

describe("by content, whatever the name", () => {
  test.each<[file: string, type: InputType]>([
    ["pages/news-site.html", "html"],
    ["pages/ministry.html", "html"],
    ["pages/wordpress.html", "html"],
    ["pages/old-agency.html", "html"],
    ["feeds/press-service.rss", "feed"],
    ["feeds/ministry.atom", "feed"],
    ["feeds/wire.rdf", "feed"],
    ["feeds/site.json", "feed"],
    ["items/ninjs-1.json", "ninjs"],
    ["items/ninjs-2.json", "ninjs"],
    ["items/ninjs-3.json", "ninjs"],
    ["items/message.xml", "newsml"],
    ["pages/news-site.txt", "text"],
  ])("%s", (file, type) => {
    for (const name of [undefined, "story.txt", "data.json", "data.xml"])
      expect(detectInputType(fixture(file), name)).toBe(type);
  });

  test.each<[input: string, type: InputType]>([
    ["\ufeff\n <!-- a --><!DOCTYPE html><p>x", "html"],
    ["<html\nlang=en>", "html"],
    ["<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' [<!ENTITY a '>'>]><html xmlns='x'>", "html"],
    ["<head><title>x</title></head>", "html"],
    ["<body class=a>", "html"],
    ["<?xml version='1.0'?><?xml-stylesheet href='a'?><!-- <html> --><rss version='2.0'>", "feed"],
    ["<rss version='2.0'>", "feed"],
    ["<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>", "feed"],
    ["<newsItem guid='x'>", "newsml"],
    ["<nar:newsMessage xmlns:nar='x'>", "newsml"],
    ['{"text":"A"}', "ndjson"],
    ['{"text":"A"}\n{"text":"B"}\n', "ndjson"],
    ['{"uri":"u","headline":"T"}\n{"uri":"v","headline":"T"}', "ndjson"],
    ['{\n "body": "A"\n}', "ndjson"],
    ['[{"text":"A"}]', "ndjson"],
    ['{"url":"u","headline":"T"}', "ndjson"],
  ])("%j", (input, type) => {
    expect(detectInputType(input)).toBe(type);
  });
});

describe("a story stays text", () => {
  test.each([
    "RIGA, May 3. Latvian Foreign Minister Ilze Darga met her counterpart.",
    "",
    " \n",
    "<RIGA, May 3> Latvian Foreign Minister",
    "<b>RIGA</b>, May 3. The minister spoke.",
    "<p>RIGA, May 3.</p>",
    "< 5 percent of trade",
    "<html is a tag> he said",
    "<body text follows",
    "<3 of the ministers agreed",
    "<!-- a note of the desk --> RIGA, May 3.",
    "<feedback> was good",
    "<!ENTITY>",
    "<?",
    "<",
    "The page had <html> in it, and <rss version='2.0'>.",
    "[RIGA] The minister spoke.",
    "[1] The minister spoke.",
    "[1]\nThe minister spoke.",
    "[]",
    "{RIGA, May 3}",
    '{"We agree," she said.}\n',
    '"Ports," she said.',
  ])("%j", (input) => {
    for (const name of [undefined, "story.txt", "story.md"])
      expect(detectInputType(input, name)).toBe("text");
  });
});

describe("a name decides what the content leaves open", () => {
  test.each<[input: string, name: string, type: InputType]>([
    ["<p>RIGA, May 3.</p>", "story.html", "html"],
    ["<div><p>RIGA</p></div>", "https://x.example/story.HTM?print=1#top", "html"],
    ["Warning: slow query\n<!DOCTYPE html><html>", "story.html", "html"],
    ["RIGA, May 3. The minister spoke.", "story.html", "text"],
    ["RIGA, 3 < 4", "story.html", "text"],
    ['{"text":', "archive.ndjson", "ndjson"],
    ["[1]", "archive.json", "ndjson"],
    ["RIGA, May 3.", "archive.json", "text"],
  ])("%j in %s", (input, name, type) => {
    expect(detectInputType(input, name)).toBe(type);
  });
});

test("XML of another kind is not taken for a story", () => {
  expect(() => detectInputType('<?xml version="1.0"?>\n<urlset xmlns="x"><url/></urlset>')).toThrow(
    expect.objectContaining({
      code: "unknown-format",
      message: expect.stringContaining("<urlset>"),
    }),
  );
});

describe("readDocuments", () => {
  test("reads what it finds", () => {
    const read = (name: string) => readDocuments(fixture(name), { name }).map(({ title }) => title);
    expect(read("pages/wordpress.html")).toEqual(["Ghana invites Estonian investors"]);
    expect(read("feeds/wire.rdf")).toEqual(["Kenya receives envoy"]);
    expect(read("items/message.xml")).toHaveLength(3);
    expect(read("pages/news-site.txt")).toEqual([undefined]);
  });

  test("reads what it is told, character by character if it is text", () => {
    const page = fixture("pages/wordpress.html");
    expect(readDocuments(page, { type: "text" })).toEqual([{ text: page }]);
    expect(readDocuments(" A\r\n", { url: "https://x.example/" })).toEqual([
      { text: " A\r\n", url: "https://x.example/" },
    ]);
  });

  test.each([
    ["", "text", "no-text"],
    ["RIGA", "feed", "malformed"],
    ["RIGA", "ndjson", "malformed"],
    ["<p></p>", "html", "no-text"],
  ] as const)("%j is no %s with a text", (input, type, code) => {
    expect(() => readDocuments(input, { type })).toThrow(expect.objectContaining({ code }));
  });
});
