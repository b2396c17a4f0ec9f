import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("../../packages/parser/src/", import.meta.url));

/** The parser's first stages by themselves: tokens, sentences, phrases of the lexicon. The package does not export them, so they are bundled from the sources. */
export async function firstStages() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { compileLexicon } from "./lexicon/compile.js";
        export { english } from "./language/en/index.js";
        export { createWorkspace, readText } from "./parse.js";`,
      resolveDir: SOURCE,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    mainFields: ["module", "main"],
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { compileLexicon, english, createWorkspace, readText } = await import(
    `data:text/javascript;base64,${code}`
  );
  const lexicon = compileLexicon(english);
  const workspace = createWorkspace();
  return (text) => readText(text, lexicon, workspace).tokens.count;
}
