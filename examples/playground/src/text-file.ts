/** More than anybody reads in a page; archives are for the command line. In bytes. */
const LARGEST = 4_000_000;

/**
 * The text of a file, in UTF-8 or else in Windows-1252.
 *
 * @throws Error that says what is wrong with the file.
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > LARGEST) throw new Error(`${file.name} is too large for this page`);
  const bytes = await file.arrayBuffer();
  if (new Uint8Array(bytes).includes(0)) throw new Error(`${file.name} is not a text file`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
