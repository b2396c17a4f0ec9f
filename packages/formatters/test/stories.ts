/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import type { Report } from "@communique/core";

import type { Sample } from "./samples.js";

const FOLDER = new URL("../../parser/fixtures/", import.meta.url);

/** The parser's stories with their reports, by name. */
export const stories: (readonly [name: string, sample: Sample])[] = readdirSync(FOLDER).map(
  (name) => {
    const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8");
    const report: Report = JSON.parse(read("expected.json"));
    return [name, { text: read("source.txt"), report }];
  },
);
