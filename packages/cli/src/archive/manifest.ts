import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { packageVersion } from "../package-version.js";
import { reason } from "../read-input.js";
import { ArchiveError, type ReadingOptions } from "./archive-options.js";
import type { InputFile } from "./input-file.js";
import { WORK, writeInto } from "./layout.js";

const NAME = "archive.json";

/** How an archive is made: what a resumed run must have in common with the one before it. */
export interface Recipe {
  /** Version of this package. */
  communique: string;
  reading: ReadingOptions;
  inputs: {
    files: number;
    bytes: number;
    /** SHA-256 over the paths, sizes and times of change. */
    fingerprint: string;
  };
}

/** `archive.json`. */
export interface Manifest extends Recipe {
  /** There when the archive is complete. */
  result?: { parts: number; documents: number; failures: number };
}

/** How an archive is to be made. Only the named options, in one order. */
export function createRecipe(options: ReadingOptions, files: readonly InputFile[]): Recipe {
  const { format, publishedOn, textField, idField, dateField } = options;
  const hash = createHash("sha256");
  for (const { path, size, modified } of files) hash.update(`${path}\0${size}\0${modified}\n`);
  return {
    communique: packageVersion(),
    reading: {
      format,
      ...(publishedOn !== undefined && { publishedOn }),
      ...(textField !== undefined && { textField }),
      ...(idField !== undefined && { idField }),
      ...(dateField !== undefined && { dateField }),
    },
    inputs: {
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      fingerprint: hash.digest("hex"),
    },
  };
}

/**
 * What an output folder says of itself; nothing if it is not there or empty.
 *
 * @throws ArchiveError if it is something else than an archive.
 */
export async function readManifest(out: string): Promise<Manifest | undefined> {
  let names: string[];
  try {
    names = await readdir(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new ArchiveError(out, code === "ENOTDIR" ? "is not a folder" : reason(error));
  }
  // A run that was killed at its very start leaves the working folder alone.
  if (names.every((name) => name === WORK)) return undefined;
  if (!names.includes(NAME)) {
    throw new ArchiveError(out, "is not empty, and not an archive; choose another folder");
  }
  try {
    return JSON.parse(await readFile(join(out, NAME), "utf8")) as Manifest;
  } catch (error) {
    throw new ArchiveError(join(out, NAME), `cannot be used: ${reason(error)}`);
  }
}

export async function writeManifest(out: string, manifest: Manifest): Promise<void> {
  await writeInto(out, NAME, [`${JSON.stringify(manifest, null, 2)}\n`]);
}

/** @throws ArchiveError if a run with one recipe cannot go on where a run with the other stopped. */
export function assertSame(out: string, begun: Recipe, now: Recipe): void {
  const then: Record<string, unknown> = { version: begun.communique, ...begun.reading };
  const today: Record<string, unknown> = { version: now.communique, ...now.reading };
  for (const name of new Set([...Object.keys(then), ...Object.keys(today)])) {
    if (then[name] === today[name]) continue;
    const change = `${name} ${String(then[name] ?? "none")}, now ${String(today[name] ?? "none")}`;
    throw new ArchiveError(out, `cannot be resumed with other options (begun with ${change})`);
  }
  if (begun.inputs.fingerprint === now.inputs.fingerprint) return;
  const counts = ({ inputs }: Recipe) => `${inputs.files} files, ${inputs.bytes} bytes`;
  const change = `begun with ${counts(begun)}, now ${counts(now)}`;
  throw new ArchiveError(
    out,
    `cannot be resumed: the inputs are not the same, or have been changed since (${change})`,
  );
}
