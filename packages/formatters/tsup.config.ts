import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

const entry = ["src/index.ts"];

// Two builds into one folder at the same time: the first cleans only what is its own.
export default defineConfig([
  { ...base, entry, format: "esm", clean: ["!**/*.cjs", "!**/*.cjs.map", "!**/*.d.cts"] },
  {
    ...base,
    entry,
    format: "cjs",
    clean: false,
    // mdast's utilities are ES modules only, which the first versions of Node 20 cannot `require`.
    noExternal: [/^mdast-util-/],
  },
]);
