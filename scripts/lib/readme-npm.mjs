// Stands in for `npm` in the README's shell blocks: what it would install must be ours, what it would run must exist.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

const [command, ...args] = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("-"));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

switch (command) {
  case "install":
  case "i":
  case "add":
    for (const name of names) {
      const ours = /^@communique\/([a-z]+)$/u.exec(name)?.[1];
      expect(ours && existsSync(join(root, "packages", ours)), `${name} is not a package of ours`);
    }
    break;
  case "start": {
    // What stands before "--", such as -s, is npm's.
    const rest = args.includes("--") ? args.slice(args.indexOf("--") + 1) : [];
    const { code, output } = await run(
      process.execPath,
      [join(root, "scripts/start.mjs"), ...rest],
      {
        cwd: process.cwd(),
        env: { ...process.env, COMMUNIQUE_CWD: process.cwd() },
      },
    );
    process.stdout.write(output);
    process.exitCode = code;
    break;
  }
  default: {
    const script = command === "run" ? names[0] : command;
    expect(scripts[script], `package.json has no script ${script}`);
  }
}

function expect(condition, message) {
  if (condition) return;
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
