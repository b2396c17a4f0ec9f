import { detectInputType } from "@communique/readers/detect";

import type { Compression, InputType } from "./input-file.js";
import { openInput } from "./open-input.js";

/** What a file is whose name does not tell: by its beginning, for whose sake nobody reads all of it. */
export async function sniffType(path: string, compression: Compression): Promise<InputType> {
  try {
    for await (const chunk of openInput({ path, compression })) {
      return typeOf((chunk as Buffer).toString("utf8"), path);
    }
  } catch {
    // Whoever reads it will say what is wrong with it.
  }
  return "carrier";
}

function typeOf(start: string, path: string): InputType {
  // An array of records, or one over several lines, is read as a whole.
  return detectInputType(start, path) === "ndjson" && beginsWithRecord(start)
    ? "records"
    : "carrier";
}

function beginsWithRecord(start: string): boolean {
  const [line = ""] = start.trimStart().split("\n", 1);
  try {
    return line.startsWith("{") && JSON.parse(line) !== undefined;
  } catch {
    return false;
  }
}
