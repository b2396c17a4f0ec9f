// Builds the packages and runs the benchmark on them, as users get them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "./lib/root.mjs";
import { must } from "./lib/run.mjs";

// Paths are the user's: from where the user stands, whichever folder npm starts us in.
const here = process.env.COMMUNIQUE_CWD ?? process.env.INIT_CWD ?? process.cwd();
const write = process.argv.includes("--write") ? ["--write"] : [];
const paths = process.argv
  .slice(2)
  .filter((arg) => arg !== "--write")
  .map((path) => resolve(here, path));
const missing = paths.find((path) => !existsSync(path));
if (missing !== undefined) {
  process.stderr.write(`${missing}: no such file\n`);
  process.exit(2);
}

await must("pnpm", ["exec", "turbo", "run", "build", "--filter=communique-bench^..."]);
const run = ["--silent", "--dir", "bench", "run", "bench", ...write, ...paths];
const { status } = spawnSync("pnpm", run, {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
