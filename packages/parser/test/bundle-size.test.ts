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
  // 196.5: lists of who took part, names without offices, documents by their names, where a report begins and ends.
  { imports: `export { parse } from "./index.js";`, ceiling: 196.5 },
  // 61.5: bodies and islands that were unknown, and the words of those rules.
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
