import { spawn, spawnSync } from "node:child_process";
import { root } from "./root.mjs";

const onWindows = process.platform === "win32";

/** No step takes a tenth of this; what does has stopped for good. */
const TIMEOUT = 15 * 60_000;

const running = new Set();
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    process.exit(code);
  });
}

/**
 * Runs a command to its end, or for `timeout` milliseconds. Resolves to its exit code and everything it printed;
 * never rejects.
 */
export function run(command, args, { timeout = TIMEOUT, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // Windows finds pnpm only through its shell.
      shell: onWindows && command !== process.execPath,
      // A group of its own, so that it can be stopped with all that it started.
      detached: !onWindows,
      ...options,
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let output = "";
    const timer = setTimeout(() => {
      output += `\nstopped after ${timeout / 1000} s\n`;
      stop(child);
    }, timeout);
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    const end = (result) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(result);
    };
    child.on("error", (error) => end({ code: 1, stdout, output: `${output}${error}\n` }));
    child.on("close", (code) => end({ code: code ?? 1, stdout, output }));
  });
}

/** Stops a command with everything that it started. */
function stop({ pid }) {
  if (pid === undefined) return;
  if (onWindows) spawnSync("taskkill", ["/pid", String(pid), "/t", "/f"]);
  else {
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // It has just ended by itself.
    }
  }
}

/** As `run`, for a step that the rest depends on: rejects with what the command printed. */
export async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.code !== 0) throw new Error(`${[command, ...args].join(" ")}\n${result.output}`);
  return result.stdout;
}
