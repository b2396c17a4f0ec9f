import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll } from "vitest";

import type { Result } from "./run.js";

/** The command as a program of its own, built from the sources. */
export interface BuiltCommand {
  /** Runs it to its end. */
  run(argv: string[], options?: RunOptions): Promise<Result & { signal: string | null }>;
}

interface RunOptions {
  cwd?: string;
  stdin?: string;
  /** Told how to send the process a signal, and when it has ended. */
  onStart?: (kill: (signal: NodeJS.Signals) => void, ended: Promise<unknown>) => void;
}

const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/**
 * Builds the command into a folder that looks like an installed package and is removed after the tests of the file:
 * workers and signals need a real process, and a test needs no build before it.
 */
export async function buildCommand(): Promise<BuiltCommand> {
  const root = await mkdtemp(join(tmpdir(), "communique-build-"));
  afterAll(() => rm(root, { recursive: true }));
  await cp(join(packageFolder, "package.json"), join(root, "package.json"));
  await symlink(join(packageFolder, "node_modules"), join(root, "node_modules"), "junction");
  const manifest = await readFile(join(packageFolder, "package.json"), "utf8");
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  await build({
    absWorkingDir: packageFolder,
    entryPoints: { bin: "src/bin.ts", "archive-worker": "src/archive/worker.ts" },
    outdir: join(root, "dist"),
    // The siblings are taken in from their sources, which these paths lead to.
    tsconfig: "tsconfig.json",
    external: Object.keys(dependencies).filter((name) => !name.startsWith("@communique/")),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return { run: (argv, options) => runProgram(join(root, "dist/bin.js"), argv, options) };
}

function runProgram(program: string, argv: string[], { cwd, stdin, onStart }: RunOptions = {}) {
  const child = spawn(process.execPath, [program, ...argv], { ...(cwd && { cwd }) });
  const result = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    result.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    result.stderr += text;
  });
  // A program that is killed does not read what it is sent.
  child.stdin.on("error", () => {});
  child.stdin.end(stdin ?? "");
  const ended = new Promise<Result & { signal: string | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ ...result, code: code ?? -1, signal }));
  });
  onStart?.((signal) => child.kill(signal), ended);
  return ended;
}
