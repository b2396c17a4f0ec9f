import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Keys of a lexicon entry that only the tests and the people who edit it read. */
const NOT_PUBLISHED = ["examples", "not", "note"];

/** Loads `lexicon/*.json` without those keys, which would be most of the bundle. */
export const slimLexicons: Plugin = {
  name: "slim-lexicons",
  setup(build) {
    build.onLoad({ filter: /[\\/]lexicon[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const entries: Record<string, unknown>[] = JSON.parse(await readFile(path, "utf8"));
      for (const entry of entries) for (const key of NOT_PUBLISHED) delete entry[key];
      // An engine reads JSON in a string twice as fast as the same literal, and keeps no second copy of it.
      const json = JSON.stringify(JSON.stringify(entries));
      return { contents: `export default JSON.parse(${json});`, loader: "js" };
    });
  },
};
