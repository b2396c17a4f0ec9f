import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every file of a folder by its path in it, hidden ones too. */
export async function readFolder(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      // Latin-1 keeps every byte, so that binary files can be compared as well.
      return [path.slice(root.length + 1).replaceAll("\\", "/"), await readFile(path, "latin1")];
    }),
  );
  return Object.fromEntries(contents.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
}

/** The rows of all parts of a table written as NDJSON, in their order. */
export function ndjsonRows(files: Record<string, string>, folder = "reports/"): unknown[] {
  const parts = Object.entries(files).filter(([name]) => name.startsWith(folder));
  return parts.flatMap(([, content]) =>
    Buffer.from(content, "latin1")
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown),
  );
}
