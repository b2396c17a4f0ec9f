import { readFile } from "node:fs/promises";
import { parse } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";
import { ABOVE, PLURAL, pluralOf } from "../src/lexicon/unpack.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Keys of a lexicon entry that only the tests and the people who edit it read. */
const NOT_PUBLISHED = ["examples", "not", "note"];

/**
 * The column by which the rows of a list are sorted, so that its cells can say "as above". Of two entries with one name
 * the first is read, so that no two of a list here may share one.
 */
export const GROUPED: Readonly<Record<string, string>> = {
  agencies: "country",
  cities: "country",
  organizations: "kind",
  "title-modifiers": "kind",
  titles: "role",
};

const UNPACK = fileURLToPath(new URL("../src/lexicon/unpack.ts", import.meta.url));

/** Loads `lexicon/*.json` without those keys and as `unpack` reads it: with the keys of each entry, a tenth more to load. */
export const packLexicons: Plugin = {
  name: "pack-lexicons",
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const packed = pack(JSON.parse(await readFile(path, "utf8")), GROUPED[parse(path).name]);
      const contents = `import { unpack } from ${JSON.stringify(UNPACK)};
export default unpack(${JSON.stringify(packed)});`;
      return { contents, loader: "js" };
    });
  },
};

type Entry = Readonly<Record<string, unknown>>;

/** A lexicon as text, its entries sorted by the column `group`: see `unpack`. */
export function pack(list: readonly Entry[], group = ""): string {
  const groupOf = (entry: Entry | undefined): string => cell(entry?.[group]);
  const entries = list.toSorted(
    (a, b) => Number(groupOf(a) > groupOf(b)) - Number(groupOf(a) < groupOf(b)),
  );
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter(
    (key) => !NOT_PUBLISHED.includes(key),
  );
  const head = keys.map((key) => key + kindOf(entries.find((entry) => key in entry)?.[key]));
  const rows = entries.map((entry, i) =>
    keys
      .map((key) => {
        const text = cell(entry[key], String(entry[keys[0] ?? ""]));
        return key === group && text && text === groupOf(entries[i - 1]) ? ABOVE : text;
      })
      .join("\t"),
  );
  return [head.join("\t"), ...rows.map((row) => row.trimEnd())].join("\n");
}

function kindOf(value: unknown): string {
  if (value === true) return "!";
  if (typeof value === "number") return "#";
  if (Array.isArray(value)) return "*";
  return typeof value === "object" ? ":" : "";
}

function cell(value: unknown, first = ""): string {
  if (value === undefined) return "";
  if (value === true) return "1";
  if (Array.isArray(value)) return withoutPlurals(value.map(plain), first).join("|");
  if (typeof value !== "object") return plain(value);
  const pairs = Object.entries(value as object).map((pair) => pair.map(plain).join(":"));
  return pairs.join("|");
}

/** The words of a cell as `withPlurals` of `unpack` reads them: a mark stands for the plural of a word, or of the first cell. */
function withoutPlurals(words: readonly string[], first: string): readonly string[] {
  const marked = new Set<string>();
  const left = [first, ...words].map((word, i) => {
    const plural = pluralOf(word);
    const text = i === 0 ? "" : word;
    // A plural that is listed further on; none is the plural of a plural.
    if (words.indexOf(plural) < i || marked.has(word) || marked.has(plural)) return text;
    marked.add(plural);
    return text + PLURAL;
  });
  return left.filter((text) => text && !marked.has(text));
}

/** A word without the marks that stand between words; none has one. */
function plain(value: unknown): string {
  const text = String(value);
  if (/[\t\n|:^"]/u.test(text)) throw new Error(`A lexicon cannot hold ${JSON.stringify(text)}.`);
  return text;
}
