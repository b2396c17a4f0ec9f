import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Sources, not builds: a test needs no build and shows what it covers. The longer names come first.
    alias: {
      "@communique/core/schema": source("core/src/schema.ts"),
      "@communique/core": source("core/src/index.ts"),
      "@communique/parser/language/en": source("parser/src/language/en/index.ts"),
      "@communique/parser": source("parser/src/index.ts"),
      "@communique/formatters": source("formatters/src/index.ts"),
      "@communique/readers/day": source("readers/src/day.ts"),
      "@communique/readers/detect": source("readers/src/detect.ts"),
      "@communique/readers": source("readers/src/index.ts"),
    },
  },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "scripts/**/*.test.mjs"],
    setupFiles: ["scripts/test/no-console.mjs"],
    // A place with an odd offset: a test that reads the machine's time zone fails here, not at a user's.
    env: { TZ: "Pacific/Chatham" },
    // Only a hang ends a test: a busy machine takes many times as long as a free one.
    testTimeout: 120_000,
    coverage: { provider: "v8", include: ["packages/*/src/**"] },
  },
});
