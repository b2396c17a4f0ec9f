/// <reference types="node" />

import { readdirSync, readFileSync } from "node:fs";
import { AGREEMENT_STATUSES, TARGET_KINDS } from "@communique/core";
import { expect, test } from "vitest";
// @ts-expect-error: scripts have no declarations
import { ruleDocs, rules } from "../scripts/rule-docs.mjs";
import { parse } from "../src/index.js";
import measures from "../src/language/en/lexicon/measures.json" with { type: "json" };
import verbs from "../src/language/en/lexicon/meeting-verbs.json" with { type: "json" };

const table: { id: string; meaning: string; example: string }[] = rules;
const listed = table.map(({ id }) => id);

/** What stands for the part of an id that the code takes from a vocabulary or a list. */
const FAMILIES: Record<string, readonly string[]> = {
  agreement: AGREEMENT_STATUSES,
  meeting: ["noun", ...verbs.map(({ object }) => object)],
  "trade-figure": measures.map(({ measure }) => measure),
  "trade-target": TARGET_KINDS,
};

/** The rules that the sources name: `"en/dateline"`, or a family, `` `en/meeting/${…}` ``. */
function idsInSources(): string[] {
  const folder = new URL("../src/", import.meta.url);
  const files = readdirSync(folder, { recursive: true }).map(String);
  const ids = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), "utf8").matchAll(/["`]en\/([a-z-]+)(\/\$?[a-z-]*)?/gu),
    ])
    .flatMap(([, family = "", rest = ""]) =>
      rest === "/$"
        ? (FAMILIES[family] ?? ["…"]).map((value) => `en/${family}/${value}`)
        : [`en/${family}${rest}`],
    );
  return [...new Set(ids)].sort();
}

function rulesOf(text: string): string[] {
  const ids: string[] = [];
  JSON.stringify(parse(text, { publishedOn: "2025-05-06" }), (key, value) => {
    if (key === "rule") ids.push(value);
    return value;
  });
  return ids;
}

test("packages/parser/scripts/rules.json has every rule that evidence can name", () => {
  expect([...listed].sort()).toEqual(idsInSources());
});

test.each(table)("$id reads: $example", ({ id, example }) => {
  expect(rulesOf(example)).toContain(id);
});

test("docs/rules.md is what node packages/parser/scripts/write-rules.mjs writes", () => {
  const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");
  expect(page).toBe(ruleDocs());
});
