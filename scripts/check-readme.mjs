// Runs the code blocks of every README as a user would: against the built packages, by their published names, in an
// empty folder that holds `story.txt`, the sample story, and `archive.ndjson`, the archive of the batch example.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCounts } from "./lib/counts.mjs";
import { readmeBlocks } from "./lib/readme-blocks.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";

const packages = readdirSync(join(root, "packages"));
const folders = [".", "bench", "examples", ...packages.map((name) => `packages/${name}`)];
const files = folders.map((folder) => join(folder, "README.md"));

const folder = mkdtempSync(join(tmpdir(), "communique-readme-"));
const counts = { passed: 0, failed: 0 };
try {
  prepare();
  for (const file of files) {
    const blocks = readmeBlocks(readFileSync(join(root, file), "utf8"));
    for (const block of blocks) {
      const problem = await problemOf(block);
      counts[problem ? "failed" : "passed"] += 1;
      if (problem) console.log(`${file}:${block.line}\n${problem}\n`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeCounts(counts);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function prepare() {
  mkdirSync(join(folder, "node_modules/@communique"), { recursive: true });
  mkdirSync(join(folder, "node_modules/@types"));
  for (const name of packages) link(`packages/${name}`, `node_modules/@communique/${name}`);
  link("node_modules/@types/node", "node_modules/@types/node");
  copyFileSync(join(root, "examples/sample-story.txt"), join(folder, "story.txt"));
  copyFileSync(join(root, "examples/batch-ndjson/archive.ndjson"), join(folder, "archive.ndjson"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["block.ts"] }),
  );
}

function link(from, to) {
  symlinkSync(join(root, from), join(folder, to), "junction");
}

/** What is wrong with a block, or nothing. */
async function problemOf({ extension, code, continues, expected }) {
  writeFileSync(join(folder, `block.${extension}`), code);
  if (extension === "ts") {
    const { code: exit, output } = await run(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", "."],
      { cwd: folder },
    );
    if (exit !== 0) return output;
  }
  const {
    code: exit,
    stdout,
    output,
  } = await run(...commandFor(extension), {
    cwd: folder,
    env: { ...process.env, REPOSITORY: root },
  });
  if (exit !== 0) return `exit code ${exit}\n${output}`;
  if (expected === undefined) return undefined;
  const [printed, wanted] = [stdout.trimEnd(), expected.trimEnd()];
  const same = continues ? printed.endsWith(wanted) : printed === wanted;
  return same ? undefined : `it prints\n${printed}\nand not\n${wanted}`;
}

function commandFor(extension) {
  if (extension !== "sh")
    return [process.execPath, [extension === "ts" ? "block.js" : `block.${extension}`]];
  return ["bash", ["-c", `. "$REPOSITORY/scripts/lib/readme-prelude.sh"; . ./block.sh`]];
}
