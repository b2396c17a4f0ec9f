import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, cpus } from "node:os";

const README = new URL("../README.md", import.meta.url);
const [FROM, TO] = ["<!-- figures -->", "<!-- /figures -->"];
const PEERS = [
  "chrono-node",
  "compromise",
  "compromise-dates",
  "wink-nlp",
  "wink-eng-lite-web-model",
];

/** A Markdown table; all columns but the first hold figures. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

export const throughputTable = (rows) =>
  table(
    ["Contestant", "MB/s", "time, ours = 1"],
    rows.map(({ name, speed, ratio }) => [
      name,
      speed.toFixed(speed < 1 ? 3 : 1),
      ratio.toFixed(2),
    ]),
  );

/** Puts the figures of a run between the marks of the README, with when and on what they were measured. */
export function writeReadme(sections) {
  const readme = readFileSync(README, "utf8");
  const [before, rest] = readme.split(FROM);
  const after = rest?.split(TO)[1];
  if (after === undefined) throw new Error(`README.md has lost its mark ${FROM} or ${TO}.`);
  const body = sections.map(({ title, markdown }) => `### ${title}\n\n${markdown}`).join("\n\n");
  writeFileSync(
    README,
    `${before}${FROM}\n${circumstances()}\n\n![Throughput on our own stories](chart.svg)\n\n${body}\n${TO}${after}`,
  );
}

function circumstances() {
  const { dependencies } = createRequire(import.meta.url)("../package.json");
  const peers = PEERS.map((name) => `${name} ${dependencies[name]}`).join(", ");
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${availableParallelism()} threads`;
  return `Measured on ${day} with Node ${process.versions.node} on ${machine}; ${peers}.`;
}
