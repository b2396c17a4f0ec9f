import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../packages/parser/fixtures/", import.meta.url));

/** The texts of the given files and folders; the parser's own stories when none is given. */
export function readTexts(paths) {
  const files = (paths.length > 0 ? paths : [FIXTURES]).flatMap(textFiles);
  const texts = files.map((file) => readFileSync(file, "utf8")).filter((text) => text.trim());
  if (texts.length === 0) throw new Error(`No text in a .txt file of ${paths.join(", ")}.`);
  return texts;
}

function textFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== "node_modules" && !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || entry.name.endsWith(".txt") ? textFiles(join(path, entry.name)) : [],
    );
}
