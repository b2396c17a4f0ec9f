import { reason } from "../read-input.js";
import { eachLine } from "../records/line-blocks.js";
import type { NewsDocument } from "../records/news-document.js";
import { RecordError, type RecordFields, readRecord } from "../records/read-record.js";
import type { Failure, FilePiece, LinesPiece, Part } from "./part.js";
import { readFile } from "./read-file.js";

/** A document and where it is. */
export interface FoundDocument {
  document: NewsDocument;
  input: string;
  line?: number;
}

type Reading = FoundDocument | Failure;

/** The documents of a part, in the order of the input. */
export async function* readPart(part: Part, fields: RecordFields): AsyncGenerator<Reading> {
  for (const piece of part.pieces) {
    switch (piece.kind) {
      case "lines":
        yield* readLines(piece, fields);
        break;
      case "file":
        yield* readFilePiece(piece);
        break;
      case "failed": {
        const { kind: _kind, ...failure } = piece;
        yield failure;
      }
    }
  }
}

function* readLines(
  { input, firstLine, bytes }: LinesPiece,
  fields: RecordFields,
): Generator<Reading> {
  let line = firstLine;
  for (const record of eachLine(bytes)) {
    try {
      const document = readRecord(record, fields);
      if (document !== undefined) yield { document, input, line };
    } catch (error) {
      yield failureOf(error, input, line);
    }
    line += 1;
  }
}

async function* readFilePiece(piece: FilePiece): AsyncGenerator<Reading> {
  const { input } = piece;
  let documents: NewsDocument[];
  try {
    documents = await readFile(piece);
  } catch (error) {
    yield failureOf(error, input);
    return;
  }
  for (const document of documents) yield { document, input };
}

/** What is wrong with an input, as a line of `errors.ndjson`. Keys in one order, so that bytes are the same. */
export function failureOf(error: unknown, input: string, line?: number, known?: string): Failure {
  const id = error instanceof RecordError ? error.id : known;
  return {
    input,
    ...(line === undefined ? {} : { line }),
    ...(id === undefined ? {} : { id }),
    error: reason(error),
  };
}
