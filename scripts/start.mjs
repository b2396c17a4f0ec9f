// Builds what the command needs and runs it with the user's arguments; without any it reads the sample story.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const args = process.argv.slice(2);

const build = spawnSync("pnpm", ["exec", "turbo", "run", "build", "--filter=@communique/cli"], {
  cwd: root,
  encoding: "utf8",
  shell: process.platform === "win32",
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout ?? ""}${build.stderr ?? ""}${build.error ?? ""}\n`);
  process.exit(1);
}

const bin = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
const sample = fileURLToPath(new URL("../examples/sample-story.txt", import.meta.url));
const { status, error } = spawnSync(process.execPath, [bin, ...(args.length > 0 ? args : [sample])], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: "inherit",
});
if (error) process.stderr.write(`${error}\n`);
process.exitCode = status ?? 1;
