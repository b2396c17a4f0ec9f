/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type ParseOptions, parse } from "../src/index.js";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** A story with its whole report beside it: a missing or different one fails `npm test`; `vitest -u` rewrites them after a change that is meant. */
describe("stories", () => {
  test.each(readdirSync(FIXTURES))("%s", async (id) => {
    const folder = new URL(`${id}/`, FIXTURES);
    const settings = new URL("options.json", folder);
    const options: ParseOptions = existsSync(settings)
      ? JSON.parse(readFileSync(settings, "utf8"))
      : {};
    const report = parse(readFileSync(new URL("source.txt", folder), "utf8"), options);
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL("expected.json", folder)),
    );
  });
});
