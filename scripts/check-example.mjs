// Runs an example by its own `start` script and compares what it prints with its expected-output.txt.
// Run in the folder of the example.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { run } from "./lib/run.mjs";

const cwd = process.cwd();
const { code, stdout, output } = await run("pnpm", ["--silent", "start"], { cwd });
const expected = readFileSync("expected-output.txt", "utf8");

if (code !== 0) fail(`${basename(cwd)} ends with exit code ${code}\n${output}`);
if (stdout !== expected) fail(`${basename(cwd)} prints\n${stdout}\nand not\n${expected}`);

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
