import { defineConfig } from "tsup";
import { base } from "../../tsup.base.js";

export default defineConfig({
  ...base,
  entry: ["src/index.ts"],
  // unified's utilities become part of the bundle: as a dependency they are ES modules only, which the first versions of
  // Node 20 cannot `require`, and in a browser they want a `document`, which a web worker does not have.
  noExternal: [/^mdast-util-/, /^hast/],
  // For scripts/write-notices.mjs.
  metafile: true,
});
