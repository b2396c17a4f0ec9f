import { localDay } from "@communique/readers/day";

import { decodeUtf8, InputError } from "../read-input.js";
import type { NewsDocument } from "./news-document.js";

/** Which field of a record holds what, where it is none of {@link USUAL_FIELDS}. */
export interface RecordFields {
  textField?: string;
  idField?: string;
  dateField?: string;
}

/** Fields as archives have them; the first that a record has is taken. The readers of single files know the same names. */
export const USUAL_FIELDS = {
  text: ["text", "body", "content", "article", "full_text"],
  id: ["id", "_id", "guid", "uri"],
  date: [
    "publishedOn",
    "published_on",
    "published",
    "datePublished",
    "date_published",
    "pubDate",
    "date",
  ],
} as const;

/** What goes wrong with a record, and the id by which its owner finds it. */
export class RecordError extends InputError {
  /** Absent where the record has none. */
  readonly id: string | undefined;

  constructor(message: string, id: string | undefined) {
    super(message);
    this.id = id;
  }
}

/**
 * One line of NDJSON as a document.
 *
 * @param line - The line without its line feed.
 * @param fields - Where the text, the id and the date are; title and url have these names.
 * @returns The document, or nothing for a blank line.
 * @throws InputError if it is not UTF-8 or not an object; RecordError if a field is not what it should be.
 */
export function readRecord(line: Uint8Array, fields: RecordFields): NewsDocument | undefined {
  const json = decodeUtf8(line);
  if (json.trim() === "") return undefined;
  const record = parseObject(json);
  const id = readId(fieldOf(record, namesOf("id", fields.idField)));
  const fail = (message: string): never => {
    throw new RecordError(message, id);
  };
  const names = namesOf("text", fields.textField);
  const text = fieldOf(record, names);
  if (typeof text !== "string") return fail(`has no text (in ${names.join(", ")})`);
  const document: NewsDocument = { text };
  if (id !== undefined) document.id = id;
  const date = fieldOf(record, namesOf("date", fields.dateField));
  if (date !== undefined) {
    const stamp = typeof date === "string" ? date : undefined;
    document.publishedOn = localDay([stamp]) ?? fail("has a date that does not name one day");
  }
  const { title, url } = record;
  if (typeof title === "string" && title !== "") document.title = title;
  if (typeof url === "string" && url !== "") document.url = url;
  return document;
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError("is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError("is not a JSON object");
  }
  // Capitals do not matter: `Text`, `ID`.
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]),
  );
}

function namesOf(what: keyof typeof USUAL_FIELDS, chosen: string | undefined): readonly string[] {
  return chosen === undefined ? USUAL_FIELDS[what] : [chosen];
}

/** The first of the fields that holds something: what an export fills with `null` or an empty string is not there. */
function fieldOf(record: Record<string, unknown>, names: readonly string[]): unknown {
  return names.map((name) => record[name.toLowerCase()]).find(isFilled);
}

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : value !== undefined && value !== null;

function readId(id: unknown): string | undefined {
  if (id === undefined || typeof id === "string") return id;
  // What MongoDB exports.
  if (typeof id === "object" && id !== null && "$oid" in id) return readId(id.$oid);
  // A number that JSON.parse has rounded would join with the wrong row.
  if (Number.isSafeInteger(id)) return String(id);
  throw new InputError("has an id that is neither a string nor an exact integer");
}
