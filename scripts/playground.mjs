// Builds the packages and serves the playground page on them. Arguments are those of `vite preview`, such as --port 8080.
import { spawnSync } from "node:child_process";
import { root } from "./lib/root.mjs";
import { must } from "./lib/run.mjs";

await must("pnpm", ["exec", "turbo", "run", "build", "--filter=example-playground^..."]);
const { status } = spawnSync(
  "pnpm",
  ["--silent", "--dir", "examples/playground", "run", "start", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", shell: process.platform === "win32" },
);
process.exitCode = status ?? 1;
