// What the packages export, read from their manifests.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * The names by which users import our packages, each with the source file behind it.
 *
 * @returns {{ name: string, source: string }[]} such as `@communique/core/schema` and `packages/core/src/schema.ts`.
 */
export function entryPoints() {
  return readdirSync(join(root, "packages")).flatMap((folder) => {
    const manifest = join(root, "packages", folder, "package.json");
    if (!existsSync(manifest)) return [];
    const { name, exports } = JSON.parse(readFileSync(manifest, "utf8"));
    return Object.entries(exports).flatMap(([path, target]) => {
      const built = (target.import ?? target).default;
      if (!built?.endsWith(".js")) return [];
      const source = built.replace("./dist/", `packages/${folder}/src/`).replace(/\.js$/u, ".ts");
      return [{ name: path === "." ? name : `${name}${path.slice(1)}`, source }];
    });
  });
}
