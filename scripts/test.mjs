// Everything that must hold before a change is merged, each check by itself, closing with `N passed, N failed`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";
import { createTally } from "./lib/tally.mjs";

const tally = createTally();
const scratch = mkdtempSync(join(tmpdir(), "communique-test-"));

try {
  const build = await check("build", ["turbo", "run", "build"]);
  await inParallel([
    [
      "unit tests",
      [
        "vitest",
        "run",
        "--update=none",
        "--reporter=dot",
        "--reporter=./scripts/test/count-reporter.mjs",
      ],
    ],
    ["types", ["turbo", "run", "typecheck", "--continue"]],
    ["types of the configuration", ["tsc", "-p", "tsconfig.json"]],
    ["format and lint", ["biome", "check", "--error-on-warnings"]],
    [
      "import contract",
      ["depcruise", "packages", "examples", "--config", ".dependency-cruiser.mjs"],
    ],
    ["dead code", ["knip", "--no-config-hints"]],
    ["API reference", ["node", "scripts/docs.mjs"]],
  ]);
  const built = [
    ["code in READMEs, guides and docstrings", ["node", "scripts/check-readme.mjs"]],
    ...folders("examples").map((name) => [
      `example ${name}`,
      ["--dir", `examples/${name}`, "run", "test"],
    ]),
    ...folders("packages").map((name) => [
      `package ${name}`,
      ["turbo", "run", "check:package", `--filter=@communique/${name}`],
    ]),
  ];
  if (build) await inParallel(built);
  else
    for (const [name] of built)
      tally.report(name, { passed: 0, failed: 1 }, "not run: the build failed\n");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

tally.close();

/** As many at a time as there are processors. */
async function inParallel(checks) {
  const waiting = [...checks];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await check(...next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Runs a command of the workspace. It counts as one check unless it writes its own counts. */
async function check(name, args) {
  const counted = join(scratch, `${name}.json`);
  const inFolder = args[0] === "--dir";
  const { code, output } = await run("pnpm", inFolder ? args : ["exec", ...args], {
    env: { ...process.env, COMMUNIQUE_COUNTS: counted, NO_COLOR: "1" },
  });
  const counts = existsSync(counted)
    ? JSON.parse(readFileSync(counted, "utf8"))
    : { passed: code === 0 ? 1 : 0, failed: 0 };
  // A command that fails without a failed check of its own, such as one that crashed, is itself the failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  tally.report(name, counts, output);
  return code === 0;
}

/** The workspace packages of a folder. */
function folders(parent) {
  const names = readdirSync(join(root, parent));
  return names.filter((name) => existsSync(join(root, parent, name, "package.json")));
}
