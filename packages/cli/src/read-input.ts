import { readFile } from "node:fs/promises";

import type { Io } from "./io.js";

/** Why an input cannot be read, in words for its user. */
export class InputError extends Error {}

/**
 * The text of a file, or of standard input for `-`, without a byte order mark.
 *
 * @param name - A path, or `-`.
 * @param io - Where standard input is.
 * @throws InputError if it is missing, a folder, empty, or not UTF-8 text.
 */
export async function readInput(name: string, io: Io): Promise<string> {
  const bytes = name === "-" ? await readAll(io.stdin) : await readBytes(name);
  return decodeText(bytes);
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(reason(error));
  }
}

async function readAll(stream: Io["stdin"]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  } catch (error) {
    throw new InputError(reason(error));
  }
  return Buffer.concat(chunks);
}

/**
 * The text of bytes, without a byte order mark.
 *
 * @throws InputError if it is empty, or not UTF-8 text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new InputError("is not text (it has NUL bytes)");
  const text = decodeUtf8(bytes);
  if (text.trim() === "") throw new InputError("is empty");
  return text;
}

/**
 * The characters of bytes, without a byte order mark.
 *
 * @throws InputError if they are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError("is not UTF-8 text");
  }
}

/** What the operating system said, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "no such file";
    case "EISDIR":
      return "is a directory";
    case "ENOTDIR":
      return "no such file (a part of the path is not a directory)";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
