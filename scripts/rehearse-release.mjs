// A release from beginning to end, with nothing leaving the machine: versions, build, publication to a registry of
// our own, installation into an empty project, and use. Everything it makes is removed.
import assert from "node:assert/strict";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTally } from "./lib/tally.mjs";
import { install, promises } from "./rehearsal/consumer.mjs";
import { startRegistry } from "./rehearsal/registry.mjs";
import { buildAndPublish, copyRepository, manifests, version } from "./rehearsal/repository.mjs";

const tally = createTally();
const folder = realpathSync(mkdtempSync(join(tmpdir(), "communique-release-")));
const [repository, consumer] = [join(folder, "repository"), join(folder, "consumer")];
let registry;

try {
  const ready =
    (await step("copy and install", () => copyRepository(repository))) &&
    (await step("version", async () => {
      const [before] = manifests(repository);
      await version(repository);
      const versions = new Set(manifests(repository).map((manifest) => manifest.version));
      assert.equal(versions.size, 1, "all packages have one version");
      assert.ok(!versions.has(before.version), "the version went up");
    })) &&
    (await step("build and publish", async () => {
      registry = await startRegistry(folder);
      await buildAndPublish(repository, registry.url);
    })) &&
    (await step("published manifests", () => Promise.all(manifests(repository).map(published)))) &&
    (await step("install", () => install(consumer, registry.url, manifests(repository))));
  if (ready)
    for (const [name, promise] of Object.entries(promises(consumer))) await step(name, promise);
} finally {
  registry?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
tally.close();

/** What the registry gives out must not speak of our workspace. */
async function published({ name, version: expected }) {
  const answer = await fetch(`${registry.url}/${name.replace("/", "%2f")}`);
  const { versions } = await answer.json();
  const manifest = JSON.stringify(versions[expected]);
  assert.ok(manifest, `${name} ${expected} is published`);
  assert.doesNotMatch(manifest, /workspace:|catalog:/u);
}

async function step(name, action) {
  try {
    await action();
    tally.report(name, { passed: 1, failed: 0 });
    return true;
  } catch (error) {
    tally.report(name, { passed: 0, failed: 1 }, `${error.message}\n`);
    return false;
  }
}
