// Builds the packages and runs the benchmark on them, as users get them.
import { spawnSync } from "node:child_process";
import { root } from "./lib/root.mjs";
import { must } from "./lib/run.mjs";

await must("pnpm", ["exec", "turbo", "run", "build", "--filter=communique-bench^..."]);
const { status } = spawnSync(
  "pnpm",
  ["--silent", "--dir", "bench", "run", "bench", ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  },
);
process.exitCode = status ?? 1;
