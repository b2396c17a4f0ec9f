// Runs a command with a Redis server of its own, whose address is in REDIS_URL. The server keeps nothing on the disk,
// listens to this machine alone, and ends with the command, however that ends.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { debianProgram } from "./lib/debian.mjs";
import { freePort } from "./lib/free-port.mjs";

const [command, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "communique-redis-"));
const children = [];
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
  });
}

try {
  const port = await startServer();
  const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}` };
  const child = spawn(command, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  children.push(child);
  process.exitCode = await ended(child);
} finally {
  for (const child of children) {
    child.kill("SIGKILL");
    await ended(child);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Starts a server and resolves to its port. Another program may take the port first: then on another one. */
async function startServer() {
  const program = debianProgram("redis-server");
  let said = "";
  for (let tries = 0; tries < 3; tries += 1) {
    const port = await freePort();
    const server = spawn(
      program,
      ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    children.push(server);
    server.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(port)) return port;
      await sleep(50);
    }
  }
  throw new Error(`Redis did not start\n${said}`);
}

/** Whether it is Redis that listens, and ready to work. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1", () => socket.write("PING\r\n"));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(String(data).startsWith("+PONG"));
    });
    socket.once("error", () => resolve(false));
  });
}

/** The exit code of a child that has ended or will. */
async function ended(child) {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise((resolve) => child.once("exit", resolve));
  }
  return child.exitCode ?? 128 + (constants.signals[child.signalCode] ?? 0);
}
