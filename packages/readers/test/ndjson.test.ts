import { describe, expect, test } from "vitest";

import { type ReaderError, readNdjson, readRecord, type SourceDocument } from "../src/index.js";

describe("a record", () => {
  test.each<[json: string, document: SourceDocument]>([
    ['{"text":"A"}', { text: "A" }],
    [
      '{"body":"A","headline":"T","link":"https://x.example/","date":"2025-05-14T23:00:00-05:00"}',
      { text: "A", title: "T", url: "https://x.example/", publishedOn: "2025-05-14" },
    ],
    [
      '{"content":"A","published_on":"2025-05-14","author":"B","source":"C","lang":"en","_id":"d"}',
      { text: "A", id: "d", publishedOn: "2025-05-14", byline: "B", agency: "C", language: "en" },
    ],
    [
      '{"Text":"A","publishedOn":"2025-05-14","date":"2020-01-01","id":7}',
      { text: "A", id: "7", publishedOn: "2025-05-14" },
    ],
    ['{"text":"","body":" \\u00a0A<b>\\r\\n "}', { text: " \u00a0A<b>\r\n " }],
    ['{"text":"A","title":7,"url":"x","date":"soon","id":null}', { text: "A" }],
    ['{"uri":"u","body_text":"A","headline":"T"}', { text: "A", id: "u", title: "T" }],
    ['{"text":"A","__proto__":{"title":"T"},"constructor":"x"}', { text: "A" }],
  ])("%s", (json, document) => {
    expect(readRecord(json)).toEqual(document);
  });

  test.each([
    ["{", "malformed"],
    ["7", "malformed"],
    ["null", "malformed"],
    ['["text"]', "malformed"],
    ['{"title":"A"}', "no-text"],
    ['{"text":" "}', "no-text"],
    ['{"text":["A"]}', "no-text"],
  ])("%s is none", (json, code) => {
    expect(() => readRecord(json)).toThrow(expect.objectContaining({ code }));
  });
});

describe("an archive", () => {
  test.each([
    ["lines", '{"text":"A"}\n{"text":"B"}\n'],
    ["lines of Windows, and empty ones", '{"text":"A"}\r\n\r\n{"text":"B"}'],
    ["one list", '[{"text":"A"},{"text":"B"}]'],
    ["one list over many lines", '[\n  {"text":"A"},\n  {"text":"B"}\n]\n'],
  ])("of %s", (_what, input) => {
    expect(readNdjson(input).map(({ text }) => text)).toEqual(["A", "B"]);
  });

  test("of one record over many lines", () => {
    expect(readNdjson('{\n  "text": "A"\n}\n')).toEqual([{ text: "A" }]);
  });

  test.each([
    ['{"text":"A"}\n\n{"text":', "malformed", "line 3: the record is not JSON"],
    [
      '{"text":"A"}\n{"x":1}',
      "no-text",
      "line 2: the record has no text (text, body, content, article, full_text)",
    ],
  ])("names the line of %j", (input, code, message) => {
    expect(() => readNdjson(input)).toThrow(expect.objectContaining({ code, message }));
  });

  test("gives what can be read to who wants to hear of the rest", () => {
    const heard: string[] = [];
    const onError = ({ code, message }: ReaderError) => heard.push(`${code}, ${message}`);
    const read = (input: string) => readNdjson(input, { onError }).map(({ text }) => text);
    expect(read('{"text":"A"}\n{\n\n{"text":""}\n{"text":"B"}')).toEqual(["A", "B"]);
    expect(read('[{"text":"A"},7]')).toEqual(["A"]);
    expect(heard).toEqual([
      "malformed, line 2: the record is not JSON",
      expect.stringMatching(/^no-text, line 4: the record has no text/u),
      "malformed, record 2: the record is no JSON object",
    ]);
  });

  test.each(["", "\n", "[]"])("of nothing (%j) has no text", (input) => {
    expect(() => readNdjson(input)).toThrow(expect.objectContaining({ code: "no-text" }));
  });
});
