import { decodeText, InputError } from "../read-input.js";
import type { NewsDocument } from "../records/news-document.js";
import { openInput } from "./open-input.js";
import type { FilePiece } from "./part.js";

/** No article is longer; a small compressed file may be. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

/**
 * The documents of a file, at least one. A document without an id of its own has the path, so that a row leads back
 * to it, and its number where there are several.
 *
 * @throws InputError if it is empty, too long or not UTF-8 text; ReaderError if it holds no news; an error of the
 *   system if it cannot be read.
 */
export async function readFile(piece: FilePiece): Promise<NewsDocument[]> {
  const { input, type } = piece;
  const text = await readText(piece);
  if (type === "text") return [{ text, id: input }];
  // Loaded where it is needed: it is as large as the parser.
  const { detectInputType, readDocuments } = await import("@communique/readers");
  const name = input.replace(/\.(?:gz|zst)$/iu, "");
  // Any story may begin with a tag, but none is called so.
  if (/\.(?:xml|rss|atom)$/iu.test(name) && detectInputType(text, name) === "text")
    throw new InputError("holds no page, feed or item of an agency");
  const found = readDocuments(text, { name });
  return found.map(({ text, title, url, publishedOn, id }, at) => ({
    text,
    id: id ?? (found.length === 1 ? input : `${input}#${at + 1}`),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  }));
}

async function readText({ input: path, compression }: FilePiece): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openInput({ path, compression })) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_FILE_BYTES) throw new InputError(`is longer than ${MAX_FILE_BYTES} bytes`);
  }
  return decodeText(Buffer.concat(chunks));
}
