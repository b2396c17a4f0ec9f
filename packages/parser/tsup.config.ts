import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";
import { inlineConstants } from "./scripts/inline-constants.js";
import { packLexicons } from "./scripts/pack-lexicons.js";

export default defineConfig({
  ...base,
  entry: { index: "src/index.ts", "language/en/index": "src/language/en/index.ts" },
  esbuildPlugins: [packLexicons, inlineConstants],
});
