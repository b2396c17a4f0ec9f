import type { Compression, InputType } from "./input-file.js";
import { openInput } from "./open-input.js";

/** What a file is whose name does not tell: a record a line if it begins as one, else a text. */
export async function sniffType(path: string, compression: Compression): Promise<InputType> {
  try {
    for await (const chunk of openInput({ path, compression })) {
      return (chunk as Buffer).toString("utf8").trimStart().startsWith("{") ? "ndjson" : "text";
    }
  } catch {
    // Whoever reads it will say what is wrong with it.
  }
  return "text";
}
