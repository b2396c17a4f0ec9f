// The release as the maintainers make it, in a copy of the repository that is thrown away.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "../lib/root.mjs";
import { must, run } from "../lib/run.mjs";

/** A machine that builds need not have told git who works on it. */
const GIT = {
  GIT_AUTHOR_NAME: "Rehearsal",
  GIT_AUTHOR_EMAIL: "rehearsal@localhost",
  GIT_COMMITTER_NAME: "Rehearsal",
  GIT_COMMITTER_EMAIL: "rehearsal@localhost",
};

/** Copies what is or could be committed, and installs it. */
export async function copyRepository(folder) {
  const list = await must("git", [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--deduplicate",
  ]);
  const deleted = new Set((await must("git", ["ls-files", "-z", "--deleted"])).split("\0"));
  for (const file of list.split("\0").filter((name) => name && !deleted.has(name))) {
    const copy = join(folder, file);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(root, file), copy);
  }
  const env = { ...process.env, ...GIT };
  for (const args of [
    ["init", "--quiet", "--initial-branch=main"],
    ["add", "--all"],
    ["commit", "--quiet", "--message=Rehearsal"],
  ]) {
    await must("git", args, { cwd: folder, env });
  }
  await must("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder });
}

/** Raises the versions as the waiting changesets say; where none waits, as a patch would. */
export async function version(folder) {
  const changesets = join(folder, ".changeset");
  if (!readdirSync(changesets).some((name) => name.endsWith(".md") && name !== "README.md")) {
    writeFileSync(
      join(changesets, "rehearsal.md"),
      '---\n"@communique/core": patch\n---\n\nA rehearsal.\n',
    );
  }
  await must("pnpm", ["changeset", "version"], { cwd: folder });
}

export async function buildAndPublish(folder, registry) {
  await must("pnpm", ["exec", "turbo", "run", "build"], { cwd: folder });
  const host = registry.replace("http:", "");
  // The registry takes any token; npm refuses to publish without one.
  const npmrc = `@communique:registry=${registry}/\n${host}/:_authToken=rehearsal\n`;
  writeFileSync(join(folder, ".npmrc"), readFileSync(join(folder, ".npmrc"), "utf8") + npmrc);
  const env = { ...process.env, ...GIT, npm_config_registry: `${registry}/` };
  const publish = () =>
    run("pnpm", ["changeset", "publish"], { cwd: folder, env, timeout: 60_000 });
  // npm has been seen to stop for ever while it reads an archive. Publishing again goes on where it ended.
  if ((await publish()).code !== 0) {
    const again = await publish();
    if (again.code !== 0) throw new Error(`pnpm changeset publish\n${again.output}`);
  }
}

/** Name and version of each package that a release publishes. */
export function manifests(folder) {
  return readdirSync(join(folder, "packages")).map((name) =>
    JSON.parse(readFileSync(join(folder, "packages", name, "package.json"), "utf8")),
  );
}
