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
import { checkedComments } from "./checked-comments.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/** A temporary folder as of a user who has installed our packages, where code blocks can be run. */
export function openReadmeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "communique-readme-"));
  prepare(folder);
  return {
    /** What is wrong with each block, or undefined. Those that are `together` share a process, since a process is slow. */
    async problemsOf(blocks) {
      const files = blocks.map(({ extension, code }, index) => {
        const file = `block-${index}.${extension}`;
        writeFileSync(join(folder, file), extension === "sh" ? code : checkedComments(code));
        return file;
      });
      const errors = await typeErrors(folder);
      const together = files.filter((file, index) => blocks[index].together && !errors.has(file));
      for (const [file, problem] of await runTogether(folder, together)) errors.set(file, problem);
      const problems = [];
      for (const [index, block] of blocks.entries()) {
        const problem = errors.get(files[index]);
        const alone = problem === undefined && !block.together;
        problems.push(alone ? await runProblem(folder, files[index], block) : problem);
      }
      return problems;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function prepare(folder) {
  const link = (from, to) => symlinkSync(join(root, from), join(folder, to), "junction");
  mkdirSync(join(folder, "node_modules/@communique"), { recursive: true });
  mkdirSync(join(folder, "node_modules/@types"));
  for (const name of readdirSync(join(root, "packages"))) {
    link(`packages/${name}`, `node_modules/@communique/${name}`);
  }
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
    // A block without an import is a program of its own as well.
    moduleDetection: "force",
  };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["block-*.ts"] }),
  );
}

/** Compiles all TypeScript blocks at once; what the compiler says of each file. */
async function typeErrors(folder) {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { code, output } = await run(process.execPath, [tsc, "-p", ".", "--pretty", "false"], {
    cwd: folder,
  });
  const errors = new Map();
  let file;
  for (const line of output.split("\n")) {
    // An error goes on in the indented lines below it.
    if (!line.startsWith(" ")) file = /^[^(:]+/u.exec(line)?.[0];
    if (file !== undefined && line !== "") errors.set(file, `${errors.get(file) ?? ""}${line}\n`);
  }
  if (code !== 0 && [...errors.keys()].every((key) => !key.startsWith("block-"))) {
    throw new Error(output);
  }
  return errors;
}

/** Runs small TypeScript programs one after the other in one process; what went wrong, by file. */
async function runTogether(folder, files) {
  const runner = `
    import { writeFileSync } from "node:fs";
    const problems = [];
    for (const file of ${JSON.stringify(files)}) {
      await import("./" + file.replace(/ts$/u, "js")).catch((error) => problems.push([file, String(error)]));
    }
    writeFileSync("problems.json", JSON.stringify(problems));`;
  writeFileSync(join(folder, "together.mjs"), runner);
  const { code, output } = await run(process.execPath, ["together.mjs"], { cwd: folder });
  if (code !== 0) throw new Error(output);
  return JSON.parse(readFileSync(join(folder, "problems.json"), "utf8"));
}

async function runProblem(folder, file, { extension, continues, expected }) {
  const {
    code: exit,
    stdout,
    output,
  } = await run(...commandFor(file, extension), {
    cwd: folder,
    env: { ...process.env, REPOSITORY: root },
  });
  if (exit !== 0) return `exit code ${exit}\n${output}`;
  if (expected === undefined) return undefined;
  const [printed, wanted] = [stdout.trimEnd(), expected.trimEnd()];
  const same = continues ? printed.endsWith(wanted) : printed === wanted;
  return same ? undefined : `it prints\n${printed}\nand not\n${wanted}`;
}

function commandFor(file, extension) {
  if (extension === "sh") {
    return ["bash", ["-c", `. "$REPOSITORY/scripts/lib/readme-prelude.sh"; . ./${file}`]];
  }
  return [process.execPath, [file.replace(/\.ts$/u, ".js")]];
}
