import type { BigIntStats } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

import { reason } from "../read-input.js";
import { ArchiveError } from "./archive-options.js";
import { type InputFile, isNews, readName } from "./input-file.js";
import { assertReadable } from "./open-input.js";
import { sniffType } from "./sniff-type.js";

/**
 * The files behind the inputs of a command line: in its order, those of a folder or pattern by name, each once.
 *
 * @param inputs - Files, folders and glob patterns.
 * @param out - The folder of the results, which is no input even where a folder of the inputs holds it.
 * @throws ArchiveError if an input is not there, holds no news, or cannot be read by this Node.
 */
export async function findInputs(inputs: string[], out: string): Promise<InputFile[]> {
  const results = resolve(out) + sep;
  const found = new Map<string, InputFile>();
  for (const input of inputs) {
    for (const path of await filesOf(input)) {
      const absolute = resolve(path);
      const isResult = path !== input && absolute.startsWith(results);
      if (!isResult && !found.has(absolute)) found.set(absolute, await describe(path));
    }
  }
  if (found.size === 0) throw new ArchiveError(inputs.join(", "), "no news files there");
  return [...found.values()];
}

async function filesOf(input: string): Promise<string[]> {
  if (input === "-") {
    const advice = 'standard input has no second reading to resume; "communique stream" takes it';
    throw new ArchiveError("standard input", advice);
  }
  const stats = await statOf(input);
  if (stats instanceof Error) {
    const matches = isDynamicPattern(input) ? await glob(input, { expandDirectories: false }) : [];
    if (matches.length === 0) throw new ArchiveError(input, reason(stats));
    return sorted(matches);
  }
  if (!stats.isDirectory()) return [input];
  const names = await glob("**", { cwd: input });
  return sorted(names.filter(isNews)).map((name) =>
    // As the user wrote it, so that a document's id is the path that opens it.
    join(input, name).split(sep).join("/"),
  );
}

/** By code units, which no locale changes. */
function sorted(names: string[]): string[] {
  return names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

async function describe(path: string): Promise<InputFile> {
  const stats = await statOf(path);
  if (stats instanceof Error) throw new ArchiveError(path, reason(stats));
  // A second reading of a pipe or device would not be the same.
  if (!stats.isFile()) throw new ArchiveError(path, "is not a file or folder");
  const { type, compression } = readName(path);
  assertReadable(path, compression);
  return {
    path,
    type: type ?? (await sniffType(path, compression)),
    compression,
    size: Number(stats.size),
    modified: stats.mtimeNs,
  };
}

async function statOf(path: string): Promise<BigIntStats | Error> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    return error as Error;
  }
}
