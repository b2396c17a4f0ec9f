import type { Options } from "tsup";

/** What every package's build shares: ES modules and CommonJS, with types for both, for any platform. */
export const base = {
  format: ["esm", "cjs"],
  platform: "neutral",
  target: "es2022",
  splitting: true,
  sourcemap: true,
  clean: true,
  // Only the package itself, without the paths of tsconfig.source.json: a build takes its siblings as they are published.
  tsconfig: "tsconfig.build.json",
  // tsup sets `baseUrl` for its declarations, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
} satisfies Options;
