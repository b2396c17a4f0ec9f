import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  // Apart, so that a program which only needs types and vocabularies does not load zod.
  entry: { index: "src/index.ts", schema: "src/schema.ts" },
});
