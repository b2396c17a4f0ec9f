import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  // A worker is loaded by its name, beside the rest.
  entry: { index: "src/index.ts", bin: "src/bin.ts", "archive-worker": "src/archive/worker.ts" },
  // A command is run, not required: one format is enough.
  format: "esm",
  platform: "node",
  dts: {
    entry: { index: "src/index.ts" },
    compilerOptions: { ...base.dts.compilerOptions, types: ["node"] },
  },
});
