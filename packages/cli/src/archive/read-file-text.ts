import { decodeText, InputError } from "../read-input.js";
import { openInput } from "./open-input.js";
import type { FilePiece } from "./part.js";

/** No article is longer; a small compressed file may be. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * The text of a file.
 *
 * @throws InputError if it is empty, too long or not UTF-8 text; an error of the system if it cannot be read.
 */
export async function readFileText({ input: path, compression }: FilePiece): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openInput({ path, compression })) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_FILE_BYTES) throw new InputError(`is longer than ${MAX_FILE_BYTES} bytes`);
  }
  return decodeText(Buffer.concat(chunks));
}
