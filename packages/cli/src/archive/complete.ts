import { readLedger, writeInto } from "./layout.js";
import type { Manifest, Recipe } from "./manifest.js";
import { writeManifest } from "./manifest.js";

/** What errors are called in the output folder. */
export const ERRORS = "errors.ndjson";

/** Gathers the errors of all parts in their order, and says that the archive is complete. */
export async function complete(
  out: string,
  recipe: Recipe,
  parts: number,
): Promise<NonNullable<Manifest["result"]>> {
  const result = { parts, documents: 0, failures: 0 };
  const lines: string[] = [];
  for (let index = 0; index < parts; index += 1) {
    const { documents, failures } = await readLedger(out, index);
    result.documents += documents;
    result.failures += failures.length;
    for (const failure of failures) lines.push(`${JSON.stringify(failure)}\n`);
  }
  await writeInto(out, ERRORS, lines);
  await writeManifest(out, { ...recipe, result });
  return result;
}
