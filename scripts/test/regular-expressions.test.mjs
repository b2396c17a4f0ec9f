// Every regular expression of the packages is Unicode-aware and takes linear time, whatever text it is given.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../lib/root.mjs";

/** `file:line` and text of each regular expression literal. */
function* expressions() {
  for (const name of readdirSync(join(root, "packages"))) {
    const source = `packages/${name}/src`;
    for (const path of readdirSync(join(root, source), { recursive: true })) {
      if (path.endsWith(".ts") && !path.endsWith(".test.ts")) yield* inFile(join(source, path));
    }
  }
}

function* inFile(path) {
  const text = readFileSync(join(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const node of found) {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    yield { place: `${path}:${line + 1}`, literal: node.text };
  }
}

test.each([...expressions()])("$place $literal", ({ literal }) => {
  const end = literal.lastIndexOf("/");
  const flags = literal.slice(end + 1);
  expect(flags).toMatch(/[uv]/u);
  // Without its own limit of ten seconds, which a slow machine takes for the longest; the test has one.
  const { status } = checkSync(literal.slice(1, end), flags, { timeout: null });
  expect(status).toBe("safe");
});
