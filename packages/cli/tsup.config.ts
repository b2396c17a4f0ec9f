import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: ["src/index.ts", "src/bin.ts"],
  // A command is run, not required: one format is enough.
  format: "esm",
  platform: "node",
  dts: {
    entry: "src/index.ts",
    compilerOptions: { ...base.dts.compilerOptions, types: ["node"] },
  },
});
