import fc from "fast-check";
import { expect, test } from "vitest";

import { CSV_TABLES, createCsvFormatter, escapeControls, formatters } from "../src/index.js";
import { hostileSample } from "./samples.js";

const all = [...formatters, ...CSV_TABLES.map(createCsvFormatter)];

test("no text makes a formatter throw or lets a control character through", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (payload) => {
      const { report, text } = hostileSample(payload);
      for (const { format } of all) {
        const output = format(report, { text });
        expect(output.endsWith("\n")).toBe(true);
        expect(output).not.toMatch(/(?![\t\r\n])[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("escaping twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = escapeControls(text);
      expect(escapeControls(once)).toBe(once);
    }),
    { seed: 1 },
  );
});
