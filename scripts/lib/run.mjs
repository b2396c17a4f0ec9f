import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a command to its end. Resolves to its exit code and everything it printed; never rejects. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // Windows finds pnpm only through its shell.
      shell: process.platform === "win32" && command !== process.execPath,
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", (error) => resolve({ code: 1, stdout, output: `${output}${error}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, stdout, output }));
  });
}

/** As `run`, for a step that the rest depends on: rejects with what the command printed. */
export async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${[command, ...args].join(" ")}\n${result.output}`);
  return result.stdout;
}
