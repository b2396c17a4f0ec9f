/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ParseOptions, parse } from "../src/index.js";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/** A story with its whole report beside it: `vitest -u` rewrites the reports after a change that is meant. */
describe("stories", () => {
  test.each(readdirSync(FIXTURES))("%s", async (id) => {
    const folder = new URL(`${id}/`, FIXTURES);
    const settings = new URL("options.json", folder);
    const options: ParseOptions = existsSync(settings)
      ? JSON.parse(readFileSync(settings, "utf8"))
      : {};
    const report = parse(readFileSync(new URL("source.txt", folder), "utf8"), options);
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(
      new URL("expected.json", folder).pathname,
    );
  });
});
