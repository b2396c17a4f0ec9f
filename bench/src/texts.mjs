import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../packages/parser/fixtures/", import.meta.url));

/** The texts of the given files and folders; the parser's own stories when none is given. */
export function readTexts(paths) {
  // `npm run` moves to the project's folder; the paths are the user's.
  const base = process.env.COMMUNIQUE_CWD ?? process.cwd();
  const given = paths.map((path) => resolve(base, path));
  const files = (given.length > 0 ? given : [FIXTURES]).flatMap(textFiles);
  if (files.length === 0) throw new Error(`No .txt file in ${paths.join(", ")}.`);
  return files.map((file) => readFileSync(file, "utf8"));
}

function textFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((inner) =>
      statSync(inner).isDirectory() || inner.endsWith(".txt") ? textFiles(inner) : [],
    );
}
