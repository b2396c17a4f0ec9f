import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { type Ledger, partName } from "./part.js";
import type { PartFile } from "./sink.js";
import { writeWhole } from "./write-whole.js";

// What an output folder holds:
//
//   archive.json                     how it was made, and whether it is complete
//   <table>/part-00000.<extension>   the rows
//   errors.ndjson                    what could not be read, once it is complete
//   .work/part-00000.json            while it is not: the parts that are done
//   .work/tmp/                       what is being written

/** The folder of what a run needs and a complete archive does not. */
export const WORK = ".work";

/** Makes the folders of a run, without what a killed run was writing. */
export async function prepareWork(out: string): Promise<void> {
  await rm(temporaries(out), { recursive: true, force: true });
  await mkdir(temporaries(out), { recursive: true });
}

/** Removes what was being written. */
export async function clearTemporaries(out: string): Promise<void> {
  await rm(temporaries(out), { recursive: true, force: true });
}

/** Removes what a complete archive does not need. */
export async function clearWork(out: string): Promise<void> {
  await rm(join(out, WORK), { recursive: true, force: true });
}

/** Writes one file of a part to its place. */
export async function writePartFile(out: string, index: number, file: PartFile): Promise<void> {
  const name = `${partName(index)}.${file.extension}`;
  await mkdir(join(out, file.table), { recursive: true });
  await writeInto(out, join(file.table, name), file.chunks);
}

/** Says that a part is done: the last of its files. */
export async function writeLedger(out: string, index: number, ledger: Ledger): Promise<void> {
  await writeInto(out, ledgerName(index), [JSON.stringify(ledger)]);
}

/** Writes a file of the output folder whole or not at all. */
export async function writeInto(
  out: string,
  name: string,
  chunks: Iterable<Uint8Array | string>,
): Promise<void> {
  const temporary = join(temporaries(out), name.replaceAll(/[\\/]/gu, "-"));
  await writeWhole(join(out, name), temporary, chunks);
}

export async function readLedger(out: string, index: number): Promise<Ledger> {
  return JSON.parse(await readFile(join(out, ledgerName(index)), "utf8")) as Ledger;
}

/** The parts that a former run has done. */
export async function findDone(out: string): Promise<Set<number>> {
  const names = await readdir(join(out, WORK));
  const done = names.map((name) => /^part-(\d{1,9})\.json$/u.exec(name)?.[1]);
  return new Set(done.filter((index) => index !== undefined).map(Number));
}

function ledgerName(index: number): string {
  return join(WORK, `${partName(index)}.json`);
}

function temporaries(out: string): string {
  return join(out, WORK, "tmp");
}
