import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("../../packages/parser/src/", import.meta.url));

/** The parser's first stage by itself. The package does not export it, so it is bundled from the sources. */
export async function tokenizer() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { compileLexicon } from "./lexicon/compile.js";
        export { english } from "./language/en/index.js";
        export { tokenise } from "./text/tokenise.js";
        export { createTokenTable } from "./text/tokens.js";`,
      resolveDir: SOURCE,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { compileLexicon, english, tokenise, createTokenTable } = await import(
    `data:text/javascript;base64,${code}`
  );
  const { vocabulary } = compileLexicon(english);
  const table = createTokenTable(4096);
  return (text) => {
    tokenise(text, table, vocabulary);
    return table.count;
  };
}
