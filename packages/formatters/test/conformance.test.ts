import { describe, expect, test } from "vitest";

import {
  CSV_TABLES,
  createCsvFormatter,
  createSequence,
  formatters,
  getFormatter,
} from "../src/index.js";
import { emptySample, hostileSample, richSample } from "./samples.js";
import { stories } from "./stories.js";

/** What every formatter must survive; each payload is put into every free field. */
const HOSTILE = {
  html: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  markdown: "](http://evil.example) **bold** | cell | `code` # head\n\n# Head\n\n- item",
  autolink: "see www.evil.example or https://evil.example and mail a@evil.example",
  formula: '=HYPERLINK("http://evil.example","x")',
  formulaAfterTab: "\t=1+1",
  ansi: "\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007link",
  eightBitControl: "\u009b31m red",
  bidi: "abc\u202edcba\u202c \u2066isolated\u2069",
  separators: "one\u2028two\u2029three",
  loneSurrogates: "\ud83c and \udffb",
  newlines: "one\r\ntwo\rthree\n",
  quotes: '"quoted", with, commas; and ""doubles""',
  prototype: "__proto__",
  long: "word ".repeat(2000).trim(),
};

const all = [...formatters, ...CSV_TABLES.map(createCsvFormatter)];

const samples = [
  ...stories,
  ["rich", richSample()],
  ["empty", emptySample()],
  ...Object.entries(HOSTILE).map(([name, payload]) => [name, hostileSample(payload)] as const),
] as const;

/** Characters that a terminal, an editor or a browser obeys instead of showing. */
const OBEYED = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u;

describe.each(all.map((formatter) => [formatter.name, formatter] as const))(
  "%s",
  (_name, formatter) => {
    test.each(samples)("writes the %s sample", (_sample, { text, report }) => {
      const before = structuredClone(report);
      const output = formatter.format(report, { text });
      expect(output).toMatch(/\n$/u);
      expect(output).not.toMatch(/undefined|\[object|NaN/u);
      expect(formatter.format(structuredClone(report), { text })).toBe(output);
      expect(report).toEqual(before);
      const lines = formatter.mediaType === "text/csv" ? output.replace(/[\t\r]/gu, "") : output;
      expect(lines.replace(/\r?\n/gu, "")).not.toMatch(OBEYED);
    });

    test("joins no documents, one, and several", () => {
      const { report, text } = richSample();
      const lengths = [0, 1, 3].map((count) => {
        const writer = createSequence(formatter);
        const pieces = Array.from({ length: count }, () =>
          writer.next(report, { text, name: "a.txt" }),
        );
        const output = pieces.join("") + writer.end();
        expect(output).toMatch(/\n$|^$/u);
        return output.length;
      });
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    });
  },
);

test("names are unique and found", () => {
  expect(new Set(formatters.map(({ name }) => name)).size).toBe(formatters.length);
  for (const formatter of formatters) expect(getFormatter(formatter.name)).toBe(formatter);
  expect(getFormatter("constructor")).toBeUndefined();
});
