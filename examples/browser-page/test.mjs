// The page's bundle, run where there is a document and nothing of Node.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { parseHTML } from "linkedom";

const { outputFiles } = await build({
  entryPoints: ["main.ts"],
  bundle: true,
  format: "iife",
  write: false,
});
const { document } = parseHTML(readFileSync("index.html", "utf8"));
runInContext(outputFiles[0].text, createContext({ document }));

const input = document.getElementById("input");
const story = document.getElementById("story");
const statements = document.getElementById("statements");

assert.equal(story.textContent, input.value);
assert.equal(story.querySelector("mark").textContent, "Chile is a friend of Ghana,");
assert.match(statements.querySelector("dt").textContent, /^Abena Mensah · say$/u);

input.value = 'Rome said: "<img src=x onerror=alert(1)> is not welcome."';
input.dispatchEvent(new document.defaultView.Event("input"));
assert.equal(story.textContent, input.value);
assert.equal(document.querySelector("img"), null);
