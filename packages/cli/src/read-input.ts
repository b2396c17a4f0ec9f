import { readFile } from "node:fs/promises";

import type { Io } from "./io.js";

/** Why an input cannot be read, in words for its user. */
export class InputError extends Error {}

/**
 * The text of a file, or of standard input for `-`, without a byte order mark.
 *
 * @param name - A path, or `-`.
 * @param io - Where standard input is.
 * @throws InputError if it is missing, a folder, empty, or neither UTF-8 nor what it says that it is.
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
 * @throws InputError if it is empty, or neither UTF-8 nor what it says that it is.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (text.trim() === "") throw new InputError("is empty");
  return text;
}

/** UTF-16, which Windows calls Unicode: only its byte order mark tells it from what is no text. */
function decodeMarked(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  return undefined;
}

/** How files begin that people take for texts. */
const NO_TEXTS = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "RTF"],
  ["PK\u0003\u0004", "a ZIP or office file"],
] as const;

function decodeUnmarked(bytes: Uint8Array): string {
  const start = decodeAs("latin1", bytes.subarray(0, 5)) ?? "";
  for (const [mark, name] of NO_TEXTS)
    if (start.startsWith(mark)) throw new InputError(`is ${name}, not text`);
  if (bytes.includes(0)) throw new InputError("is not text (it has NUL bytes)");
  const text = decodeAs("utf-8", bytes) ?? decodeAs(declaredEncoding(bytes), bytes);
  if (text === undefined) throw new InputError("is not UTF-8 text");
  return text;
}

/**
 * The characters of bytes, without a byte order mark.
 *
 * @throws InputError if they are not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const text = decodeAs("utf-8", bytes);
  if (text === undefined) throw new InputError("is not UTF-8 text");
  return text;
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What a page or XML says that it is written in, within the part of it that browsers look at. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (!head.trimStart().startsWith("<")) return "utf-8";
  const label = /\b(?:charset|encoding)\s?=\s?["']?([\w-]{1,40})/iu.exec(head)?.[1];
  return label ?? "utf-8";
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
