// What every published package must say about itself.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../lib/root.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const names = readdirSync(join(root, "packages"));
const manifests = names.map((name) => JSON.parse(read(`packages/${name}/package.json`)));

describe.each(names)("%s", (name) => {
  const manifest = JSON.parse(read(`packages/${name}/package.json`));

  test("is published with its build alone, and runs nothing where it is installed", () => {
    expect(manifest).toMatchObject({
      name: `@communique/${name}`,
      license: "MIT",
      type: "module",
      sideEffects: false,
      files: ["dist"],
      engines: { node: ">=20" },
      publishConfig: { access: "public" },
    });
    expect(Object.keys(manifest.scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/install/u)]),
    );
  });

  test("carries the licence of the project", () => {
    expect(read(`packages/${name}/LICENSE`)).toBe(read("LICENSE"));
  });
});

test("all packages have one version", () => {
  expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
});
