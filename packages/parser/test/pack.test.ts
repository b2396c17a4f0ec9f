import { expect, test } from "vitest";
import { pack } from "../scripts/pack-lexicons.js";
import { english } from "../src/language/en/index.js";
import { unpack } from "../src/lexicon/unpack.js";
import { LISTS } from "./lexicon/lists.js";

test.each(LISTS)("$file is the same when it was packed", ({ list }) => {
  const entries = english[list] as unknown as Record<string, unknown>[];
  const published = entries.map(({ examples, not, note, ...entry }) => entry);
  expect(unpack(pack(entries))).toEqual(published);
});

test("a word that holds a mark of the packed form is refused", () => {
  expect(() => pack([{ term: "either|or" }])).toThrow("either|or");
});
