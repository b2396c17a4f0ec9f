import { open, rename } from "node:fs/promises";

/**
 * Writes a file that is there whole or not at all, whenever the process or the machine stops.
 *
 * @param path - Where it is to be.
 * @param temporary - Where it is until it is whole, on the same disk.
 * @param chunks - What it holds.
 */
export async function writeWhole(
  path: string,
  temporary: string,
  chunks: Iterable<Uint8Array | string>,
): Promise<void> {
  const file = await open(temporary, "w");
  try {
    // `writeFile` of a handle writes where the last one ended, and all of it.
    for (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
