import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "./measure.mjs";

const RUNS = 9;
const script = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const figureOf = (args) => Number(execFileSync(process.execPath, args, { encoding: "utf8" }));

/** Milliseconds from nothing to the first sentence read, in fresh processes that take turns. */
export function startTimes(names) {
  const times = names.map(() => []);
  for (let run = 0; run < RUNS; run++)
    names.forEach((name, i) => {
      times[i].push(figureOf([script("start.mjs"), name]));
    });
  return times.map(median);
}

/** Bytes of heap that an article full of unseen names leaves behind. */
export const heapPerArticle = (name, articles) =>
  figureOf(["--expose-gc", script("memory.mjs"), name, String(articles)]);
