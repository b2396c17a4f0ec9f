// What stands behind `npm start`, `npm test` and the like: a machine with only Node and npm gets the pnpm that
// package.json names, the dependencies of the frozen lockfile, and then the wanted script of this folder.
// Everything said on the way goes to standard error: standard output belongs to the result.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const SCRIPTS = {
  start: "start",
  test: "test",
  bench: "bench",
  playground: "playground",
  docs: "docs",
  rehearse: "rehearse-release",
};

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);

const [name, ...rest] = process.argv.slice(2);
const script = SCRIPTS[name];
if (!script)
  fail(`usage: node scripts/bootstrap.mjs ${Object.keys(SCRIPTS).join("|")} [arguments]`, 2);

// Set by ourselves one step up, or by `pnpm start`: either way the pinned pnpm is on the path.
const pinned =
  process.env.COMMUNIQUE_PNPM === packageManager ||
  process.env.npm_config_user_agent?.startsWith(`${packageManager.replace("@", "/")} `);

if (pinned) {
  install();
  run(process.execPath, [fileURLToPath(new URL(`${script}.mjs`, import.meta.url)), ...rest]);
} else {
  // Without the first two npm asks, or waits for a network that may not be there; without the third it advertises.
  const options = ["--yes", "--prefer-offline", "--no-update-notifier"];
  const npm = ["exec", ...options, `--package=${packageManager}`, "--"];
  run("npm", [...npm, "node", fileURLToPath(import.meta.url), name, ...rest], {
    COMMUNIQUE_PNPM: packageManager,
    // Left behind by an `npx -c` around us, it would contradict our own.
    npm_config_call: "",
    // Where the user stands, so that `npm start -- FILE` means the user's FILE; npm's own note of it gets lost here.
    COMMUNIQUE_CWD: process.env.INIT_CWD ?? process.cwd(),
  });
}

function install() {
  if (!existsSync(new URL("../node_modules", import.meta.url))) {
    process.stderr.write("Installing dependencies, once ...\n");
  }
  const { status, stdout, stderr, error } = spawnSync(
    "pnpm",
    ["install", "--frozen-lockfile", "--prefer-offline"],
    { cwd: root, encoding: "utf8", shell: process.platform === "win32" },
  );
  if (status !== 0) fail(`${stdout ?? ""}${stderr ?? ""}${error ?? ""}\npnpm install failed`, 1);
}

/** Ends as the command ends. */
function run(command, args, env = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
    stdio: "inherit",
    // Windows finds npm and pnpm only through its shell.
    shell: process.platform === "win32" && command !== process.execPath,
  });
  if (error) fail(String(error), 1);
  process.exit(status ?? 128 + constants.signals[signal]);
}

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
