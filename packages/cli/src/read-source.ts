// Types only: the readers themselves are loaded when there is something else than text to read.
import type { SourceDocument } from "@communique/readers";
import { detectInputType, holdsMany } from "@communique/readers/detect";

import type { Io } from "./io.js";
import type { Options } from "./options.js";
import { readInput } from "./read-input.js";

/** What an input holds. */
export interface Source {
  documents: SourceDocument[];
  /** Why records of it could not be read. */
  failures: Error[];
  /** Whether it is a list of documents, however many it holds. */
  isList: boolean;
}

/**
 * The documents of a file or of standard input, by the reader that was asked for or that its content asks for.
 *
 * @param name - A path, or `-`.
 * @param options - `inputType` forces a reader.
 * @param io - Where standard input is.
 * @throws InputError or ReaderError that says why it cannot be read.
 */
export async function readSource(
  name: string,
  { inputType }: Pick<Options, "inputType">,
  io: Io,
): Promise<Source> {
  const input = await readInput(name, io);
  const type = inputType ?? detectInputType(input, name);
  const failures: Error[] = [];
  if (type === "text") return { documents: [{ text: input }], failures, isList: false };
  const { readDocuments } = await import("@communique/readers");
  const onError = (error: Error) => failures.push(error);
  return { documents: readDocuments(input, { type, onError }), failures, isList: holdsMany(type) };
}
