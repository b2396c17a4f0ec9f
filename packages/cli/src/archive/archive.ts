import { join } from "node:path";

import { complain } from "../complain.js";
import { EXIT, type Io } from "../io.js";
import { reason } from "../read-input.js";
import { ArchiveError, type ArchiveOptions } from "./archive-options.js";
import { complete, ERRORS } from "./complete.js";
import { findInputs } from "./find-inputs.js";
import { onInterruption } from "./interruption.js";
import { clearTemporaries, clearWork, prepareWork } from "./layout.js";
import {
  assertSame,
  createRecipe,
  type Manifest,
  readManifest,
  writeManifest,
} from "./manifest.js";
import { createProgress, formatNumber } from "./progress.js";
import { createRun } from "./run-parts.js";

/**
 * Reads an archive of news into a folder.
 *
 * @returns The exit code: 0 done, 1 some documents failed or the folder cannot be written, 2 nothing was begun,
 *   130 or 143 stopped by a signal.
 */
export async function archive(options: ArchiveOptions, io: Io): Promise<number> {
  try {
    return await begin(options, io);
  } catch (error) {
    if (!(error instanceof ArchiveError)) {
      complain(io, options.out, `cannot be written: ${reason(error)}`);
      return EXIT.failed;
    }
    complain(io, error.subject, error.message);
    return EXIT.usage;
  }
}

async function begin(options: ArchiveOptions, io: Io): Promise<number> {
  const { out, resume } = options;
  const files = await findInputs(options.inputs, out);
  const recipe = createRecipe(options, files);
  const begun = await readManifest(out);
  if (begun !== undefined) {
    if (!resume) {
      throw new ArchiveError(
        out,
        "holds an archive; --resume goes on with it, or choose another folder",
      );
    }
    assertSame(out, begun, recipe);
    if (begun.result !== undefined) {
      await clearWork(out);
      return summarize(begun.result, "was complete", out, io);
    }
  }
  await prepareWork(out);
  if (begun === undefined) await writeManifest(out, recipe);

  const started = performance.now();
  const progress = createProgress(recipe.inputs.bytes, io.stderr);
  const run = createRun({
    files,
    out,
    workers: options.workers,
    reading: recipe.reading,
    progress,
  });
  const interruption = onInterruption(() => void run.stop());
  try {
    const parts = await run.finish();
    progress.stop();
    const result = await complete(out, recipe, parts);
    await clearWork(out);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return summarize(result, `in ${seconds} s`, out, io);
  } catch (error) {
    progress.stop();
    await run.stop();
    await clearTemporaries(out);
    if (interruption.code === undefined) throw error;
    complain(io, out, "stopped; the same command with --resume goes on");
    return interruption.code;
  } finally {
    interruption.end();
  }
}

function summarize(
  { documents, failures }: NonNullable<Manifest["result"]>,
  how: string,
  out: string,
  io: Io,
): number {
  const failed =
    failures === 0 ? "" : `, ${formatNumber(failures)} failed (see ${join(out, ERRORS)})`;
  complain(io, out, `${formatNumber(documents)} documents read${failed}, ${how}`);
  return failures === 0 ? EXIT.done : EXIT.failed;
}
