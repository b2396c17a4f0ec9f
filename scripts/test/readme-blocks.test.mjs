import { expect, test } from "vitest";
import { readmeBlocks } from "../lib/readme-blocks.mjs";

const lines = (...text) => text.join("\n");

test("a block is a program, and the block after it may be its output", () => {
  const markdown = lines("# Title", "```ts", "a();", "```", "", "```text output", "1", "```");
  expect(readmeBlocks(markdown)).toEqual([
    { line: 2, extension: "ts", code: "a();\n", continues: false, expected: "1\n" },
  ]);
});

test("a block may go on where the one before it stopped", () => {
  const markdown = lines("```js", "a();", "```", "```js continues", "b();", "```");
  expect(readmeBlocks(markdown).map(({ code }) => code)).toEqual(["a();\n", "a();\nb();\n"]);
});

test("a block in another language is not run", () => {
  expect(readmeBlocks(lines("```json", "{}", "```", "```", "x", "```"))).toEqual([]);
});

test("a longer fence may hold a shorter one", () => {
  const markdown = lines("````md", "```ts", "no();", "```", "````", "```sh", "yes", "```");
  expect(readmeBlocks(markdown).map(({ code }) => code)).toEqual(["yes\n"]);
});
