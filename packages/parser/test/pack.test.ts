import { expect, test } from "vitest";
import { GROUPED, pack } from "../scripts/pack-lexicons.js";
import { english } from "../src/language/en/index.js";
import { unpack } from "../src/lexicon/unpack.js";
import { LISTS } from "./lexicon/lists.js";

test.each(LISTS)("$file is the same when it was packed", ({ file, list }) => {
  const entries = english[list] as unknown as Record<string, unknown>[];
  const published = entries.map(({ examples, not, note, ...entry }) => entry);
  expect(sorted(unpack(pack(entries, GROUPED[file])))).toEqual(sorted(published));
});

// Of two entries with one name the first is read, and the package has them in another order than the list.
test.each(LISTS.filter(({ file }) => GROUPED[file]))("$file has each name once", ({ list, by }) => {
  const names = english[list].flatMap((listed) => {
    const entry = listed as unknown as Record<string, string> & { forms?: readonly string[] };
    const own = [entry[by[0] ?? ""], entry.abbreviation, ...(entry.forms ?? [])];
    return [...new Set(own.map((name = "") => name.normalize("NFD").replace(/\p{M}/gu, "")))];
  });
  const twice = names.filter((name, i) => name && names.indexOf(name) < i);
  expect(twice).toEqual([]);
});

/** Entries and the words of each in one order: that of a packed list is another. */
const sorted = (entries: readonly Record<string, unknown>[]): string[] =>
  entries
    .map((entry) =>
      JSON.stringify(
        Object.entries(entry)
          .map(([key, value]) => [
            key,
            Array.isArray(value) ? [...new Set(value)].toSorted() : value,
          ])
          .filter(([, value]) => value !== undefined)
          .toSorted(),
      ),
    )
    .toSorted();

test("plurals and repetitions are not written out", () => {
  const entries = [
    { title: "Envoy to Oman", role: "envoy", forms: ["Envoys to Oman", "Deputy", "Deputies"] },
    { title: "Clerk", role: "other" },
    { title: "Aide", role: "envoy", forms: ["Aides", "Head Aide"] },
  ];
  const packed = pack(entries, "role");
  expect(packed.split("\n").slice(1)).toEqual([
    "Envoy to Oman\tenvoy\t^|Deputy^",
    'Aide\t"\t^|Head Aide',
    "Clerk\tother",
  ]);
  expect(sorted(unpack(packed))).toEqual(sorted(entries));
});

test("a word that holds a mark of the packed form is refused", () => {
  expect(() => pack([{ term: "either|or" }])).toThrow("either|or");
});
