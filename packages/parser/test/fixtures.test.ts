/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ParseOptions, parse } from "../src/index.js";

const FIXTURES = new URL("../fixtures/", import.meta.url);

/**
 * Stories with their whole reports beside them. People write the reports: the test never does.
 * `node packages/parser/scripts/write-fixtures.mjs NAME…` makes a draft to be read line by line (see CONTRIBUTING).
 */
describe("stories", () => {
  test.each(readdirSync(FIXTURES))("%s", (id) => {
    const file = (name: string): URL => new URL(`${id}/${name}`, FIXTURES);
    const read = (name: string): string => readFileSync(file(name), "utf8");
    const options: ParseOptions = existsSync(file("options.json"))
      ? JSON.parse(read("options.json"))
      : {};
    expect(existsSync(file("expected.json")), `${id} has no expected.json`).toBe(true);
    const report = parse(read("source.txt"), options);
    expect(`${JSON.stringify(report, null, 2)}\n`).toBe(read("expected.json"));
  });
});
