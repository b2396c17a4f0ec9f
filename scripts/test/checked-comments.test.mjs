import { expect, test } from "vitest";
import { checkedComments } from "../lib/checked-comments.mjs";

const IMPORT = 'import { deepStrictEqual as __same } from "node:assert"; ';

test.each([
  ["f(1)", "true"],
  ["list[0]?.name", "undefined"],
  ["await f()", "-1.5"],
  ["span", '{ start: 0, tags: ["a", null] }'],
])("a value behind a statement is checked: %s; // %s", (expression, value) => {
  const checked = checkedComments(`const x = 1;\n${expression}; // ${value}\ng();\n`);
  const check = `__same(${expression}, ${value});`;
  expect(checked).toBe(`${IMPORT}const x = 1;\n${check} // ${value}\ng();\n`);
});

test.each([
  ["words", "f(1); // throws for what is no report"],
  ["a name", "f(1); // x"],
  ["a call", "f(1); // g(2)"],
  ["part of a value", 'f(1); // ["a", …]'],
  ["a value behind a declaration", "const x = f(1); // 1"],
  ["a value in a line of its own", "f(1);\n// 1"],
  ["a value in a string", 'f("a; // 1");'],
])("a comment stays one: %s", (_, code) => {
  expect(checkedComments(code)).toBe(code);
});
