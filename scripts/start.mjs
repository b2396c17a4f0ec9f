// Builds what the command needs and runs it with the user's arguments; without a file it reads the sample story.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

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
const { status, error } = spawnSync(process.execPath, [bin, ...withInput(args)], {
  cwd: process.env.COMMUNIQUE_CWD ?? process.env.INIT_CWD ?? root,
  stdio: "inherit",
});
if (error) process.stderr.write(`${error}\n`);
process.exitCode = status ?? 1;

/** The user's arguments, with the sample where they name nothing to read. */
function withInput(given) {
  const options = {};
  for (const name of ["format", "table", "published-on", "out"]) {
    options[name] = { type: "string", short: name[0] };
  }
  const { positionals } = parseArgs({
    args: given,
    options,
    strict: false,
    allowPositionals: true,
  });
  return positionals.length > 0 ? given : [...given, sample];
}
