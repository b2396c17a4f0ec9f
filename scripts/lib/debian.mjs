// Programs that some tests use for real: a browser, a Redis server. They are of Debian's packages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The path of a program. On a Debian machine where we may install packages, a missing one is installed.
 *
 * @param {string} program - Its name on the path, such as `chromium`.
 * @param {string} [packageName] - The Debian package that holds it; the program's own name if absent.
 * @returns {string}
 * @throws Error that says what to install, where it is missing and cannot be installed.
 */
export function debianProgram(program, packageName = program) {
  const found = find(program);
  if (found !== undefined) return found;
  install(packageName);
  const installed = find(program);
  if (installed === undefined) throw new Error(`needs ${program}: install it and try again`);
  return installed;
}

function find(program) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** Waits where another test is installing at the same time. */
function install(packageName) {
  if (process.getuid?.() !== 0 || find("apt-get") === undefined) return;
  const apt = (...args) =>
    spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=600", ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: "ignore",
    });
  apt("-o", "Acquire::Retries=3", "update");
  apt("install", "--yes", "--no-install-recommends", packageName);
}
