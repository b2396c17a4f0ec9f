// Our parser beside what a user would pick today and beside floors, on the same texts in one process:
//   npm run bench [-- FILE-OR-FOLDER…]
// Every round runs every contestant once, in turn, so that a noisy moment hits all of them.
import { contestants } from "./src/contestants.mjs";
import { readTexts } from "./src/texts.mjs";

const ROUNDS = 15;
/** Characters per round: enough that a round of the fastest takes milliseconds. */
const ROUND_SIZE = 200_000;

const texts = readTexts(process.argv.slice(2));
const round = [];
for (let size = 0, i = 0; size < ROUND_SIZE; i++) {
  const text = texts[i % texts.length];
  round.push(text);
  size += text.length;
}
const megabytes = round.reduce((sum, text) => sum + text.length, 0) / 1e6;

const all = await contestants();
const times = new Map(all.map(({ name }) => [name, []]));
let kept = 0;
for (let r = -2; r < ROUNDS; r++) {
  for (const { name, run } of all) {
    const start = performance.now();
    for (const text of round) kept += run(text);
    // The first rounds only warm up.
    if (r >= 0) times.get(name).push(performance.now() - start);
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const ours = median(times.get(all[0].name));
console.log(
  `${texts.length} texts, ${ROUNDS} rounds of ${megabytes.toFixed(2)} MB (UTF-16 code units), medians\n`,
);
console.log(`${"".padEnd(44)}${"MB/s".padStart(8)}  ${"time, ours = 1".padStart(15)}`);
for (const { name } of all) {
  const time = median(times.get(name));
  console.log(
    `${name.padEnd(44)}${((megabytes / time) * 1000).toFixed(2).padStart(8)}  ${(time / ours).toFixed(3).padStart(15)}`,
  );
}
// What the contestants found is used, so that no engine may leave the work out.
if (kept === 0) throw new Error("Nobody found anything.");
