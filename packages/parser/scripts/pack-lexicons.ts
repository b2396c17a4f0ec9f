import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Keys of a lexicon entry that only the tests and the people who edit it read. */
const NOT_PUBLISHED = ["examples", "not", "note"];

const UNPACK = fileURLToPath(new URL("../src/lexicon/unpack.ts", import.meta.url));

/** Loads `lexicon/*.json` without those keys and as `unpack` reads it: with the keys of each entry, a tenth more to load. */
export const packLexicons: Plugin = {
  name: "pack-lexicons",
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const packed = pack(JSON.parse(await readFile(path, "utf8")));
      const contents = `import { unpack } from ${JSON.stringify(UNPACK)};
export default unpack(${JSON.stringify(packed)});`;
      return { contents, loader: "js" };
    });
  },
};

/** A lexicon as text: see `unpack`. */
export function pack(entries: readonly Readonly<Record<string, unknown>>[]): string {
  const keys = [...new Set(entries.flatMap((entry) => Object.keys(entry)))].filter(
    (key) => !NOT_PUBLISHED.includes(key),
  );
  const head = keys.map((key) => key + kindOf(entries.find((entry) => key in entry)?.[key]));
  const rows = entries.map((entry) => keys.map((key) => cell(entry[key])).join("\t"));
  return [head.join("\t"), ...rows.map((row) => row.trimEnd())].join("\n");
}

function kindOf(value: unknown): string {
  if (value === true) return "!";
  if (typeof value === "number") return "#";
  if (Array.isArray(value)) return "*";
  return typeof value === "object" ? ":" : "";
}

function cell(value: unknown): string {
  if (value === undefined) return "";
  if (value === true) return "1";
  if (Array.isArray(value)) return value.map(plain).join("|");
  if (typeof value !== "object") return plain(value);
  const pairs = Object.entries(value as object).map((pair) => pair.map(plain).join(":"));
  return pairs.join("|");
}

/** A word without the marks that stand between words; none has one. */
function plain(value: unknown): string {
  const text = String(value);
  if (/[\t\n|:]/u.test(text)) throw new Error(`A lexicon cannot hold ${JSON.stringify(text)}.`);
  return text;
}
