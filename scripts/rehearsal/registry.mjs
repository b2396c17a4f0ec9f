// A registry of our own for a rehearsal: Verdaccio on a free port of this machine, holding only our packages.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../lib/free-port.mjs";
import { root } from "../lib/root.mjs";
import { must } from "../lib/run.mjs";

/** The newest that runs on Node 20. */
const VERSION = "6.8.0";

/** Starts the registry, with its data in `folder`. */
export async function startRegistry(folder) {
  const program = await install();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = join(folder, "verdaccio.json");
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      // Nothing is passed on to another registry: an installation asks this one for our scope alone.
      uplinks: {},
      packages: { "@communique/*": { access: "$all", publish: "$anonymous $authenticated" } },
      web: { enable: false },
      log: { type: "stdout", format: "json", level: "warn" },
    }),
  );
  const server = spawn(
    process.execPath,
    [program, "--config", config, "--listen", `127.0.0.1:${port}`],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let said = "";
  for (const stream of [server.stdout, server.stderr])
    stream.on("data", (text) => {
      said += text;
    });
  const stop = () => server.kill();
  for (let tries = 0; tries < 150; tries += 1) {
    const answer = await fetch(`${url}/-/ping`).catch(() => undefined);
    if (answer?.ok) return { url, stop };
    if (server.exitCode !== null) break;
    await sleep(200);
  }
  stop();
  throw new Error(`the registry did not start\n${said}`);
}

/** Kept with the other caches, so that the next rehearsal needs no download. */
async function install() {
  const folder = join(root, `node_modules/.cache/verdaccio-${VERSION}`);
  const program = join(folder, "node_modules/verdaccio/bin/verdaccio");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { verdaccio: VERSION },
    // What verdaccio-audit asks for itself was withdrawn.
    overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await must(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
    { cwd: folder },
  );
  return program;
}
