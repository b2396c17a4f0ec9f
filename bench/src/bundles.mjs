import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const HERE = fileURLToPath(new URL("..", import.meta.url));

/** What a page has to import of each library. */
const IMPORTS = {
  "communiqué: `parse`, with its lexicons": `export { parse } from "@communique/parser";`,
  compromise: `export { default } from "compromise";`,
  "wink-nlp with its model": `export { default } from "wink-nlp"; export { default as model } from "wink-eng-lite-web-model";`,
  "chrono-node, English": `export { parse } from "chrono-node/en";`,
};

/** Kilobytes, minified and packed, that each library adds to a page. */
export const bundleSizes = () =>
  Promise.all(
    Object.entries(IMPORTS).map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: HERE, loader: "js" },
        bundle: true,
        minify: true,
        format: "esm",
        platform: "browser",
        // The packages as they are published, not the paths to their sources.
        tsconfigRaw: "{}",
        write: false,
      });
      return { name, kilobytes: gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000 };
    }),
  );
