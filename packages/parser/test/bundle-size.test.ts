import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { inlineConstants } from "../scripts/inline-constants.js";
import { packLexicons } from "../scripts/pack-lexicons.js";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * What a page pays for an import, minified and gzipped, in kilobytes. Raise a ceiling only with the reason in the commit.
 * Of the parser's, a third are words.
 */
const CEILINGS = [
  // 187.5: where the occasion or the verdict of a statement starts, speech without marks, and which clause a verb belongs to.
  // 188 and 197: documents with names, drafts, lists and ratification; trade behind inserted sources and beside comparisons.
  // 196.5: names without offices that meet, whom somebody visits abroad.
  { imports: `export { parse } from "./index.js";`, ceiling: 197 },
  // 61.5: words of whole documents: the Cook Islands, Niue and Greenland, itineraries, an envoy of the Union.
  { imports: `export { english } from "./language/en/index.js";`, ceiling: 61.5 },
];

test.each(CEILINGS)("$imports is at most $ceiling kB", async ({ imports, ceiling }) => {
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir: path("../src") },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    tsconfigRaw: "{}",
    alias: { "@communique/core": path("../../core/src/index.ts") },
    plugins: [packLexicons, inlineConstants],
  });
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
  expect(kilobytes).toBeLessThan(ceiling);
  // A bundle that lost its words or rules would pass too.
  expect(kilobytes).toBeGreaterThan(ceiling / 2);
});
