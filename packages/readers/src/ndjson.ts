import { localDay } from "./day.js";
import { toDocument, webAddress } from "./document.js";
import { type Fields, fieldsOf, firstWords, parseJson } from "./json/fields.js";
import { isNinjs } from "./json/is-ninjs.js";
import { ninjsDocument } from "./ninjs.js";
import { ReaderError } from "./reader-error.js";
import type { SourceDocument } from "./source-document.js";

/** Names of fields as archives have them, the most telling first; capitals do not matter. */
const NAMES = {
  text: ["text", "body", "content", "article", "full_text"],
  id: ["id", "_id", "guid", "uri"],
  title: ["title", "headline"],
  url: ["url", "link", "uri"],
  publishedOn: [
    "publishedon",
    "published_on",
    "published",
    "datepublished",
    "date_published",
    "pubdate",
    "date",
  ],
  byline: ["byline", "author"],
  agency: ["agency", "publisher", "source"],
  located: ["located"],
  language: ["language", "lang"],
} as const;

/** How to read an archive. */
export interface NdjsonOptions {
  /** Is told of each record that cannot be read, and the others are read; without it the first one ends the reading. */
  onError?: (error: ReaderError) => void;
}

/**
 * Reads one record of an archive: an object with a `text`, `body` or `content`, or a ninjs item.
 *
 * The text is taken as it is, character by character, so that spans fit the record.
 *
 * @param json - The record, one JSON object.
 * @throws ReaderError if it is not JSON or has no text.
 * @example
 * ```ts
 * readRecord('{ "id": 7, "body": "RIGA, May 3. …", "date": "2025-05-03" }').publishedOn; // "2025-05-03"
 * ```
 */
export function readRecord(json: string): SourceDocument {
  return recordDocument(parseJson(json, "the record"));
}

/**
 * Reads newline-delimited JSON, a record a line. A whole file that is one object or one array of them is taken too.
 *
 * @param input - The lines; empty ones are left out.
 * @param options - What to do about records that cannot be read.
 * @throws ReaderError that names the first record that is not JSON or has no text; with `onError` only for an input
 *   without records.
 * @example
 * ```ts
 * const archive = '{ "text": "RIGA, May 3. …" }\n{ "title": "No text" }\n';
 * readNdjson(archive, { onError: ({ message }) => console.warn(message) }).length; // 1
 * ```
 */
export function readNdjson(input: string, { onError }: NdjsonOptions = {}): SourceDocument[] {
  const documents: SourceDocument[] = [];
  let count = 0;
  for (const { place, read } of recordsOf(input)) {
    count++;
    try {
      documents.push(read());
    } catch (cause) {
      if (!(cause instanceof ReaderError)) throw cause;
      const error = new ReaderError(cause.code, `${place}: ${cause.message}`);
      if (onError === undefined) throw error;
      onError(error);
    }
  }
  if (count === 0) throw new ReaderError("no-text", "has no record");
  return documents;
}

interface FoundRecord {
  place: string;
  read: () => SourceDocument;
}

function* recordsOf(input: string): Generator<FoundRecord> {
  const whole = wholeValue(input);
  if (whole !== undefined) {
    for (const [index, value] of [whole].flat().entries())
      yield { place: `record ${index + 1}`, read: () => recordDocument(value) };
    return;
  }
  for (const [index, line] of input.split("\n").entries()) {
    if (line.trim() !== "") yield { place: `line ${index + 1}`, read: () => readRecord(line) };
  }
}

/** JSON that goes on over its first line. */
function wholeValue(input: string): unknown {
  const trimmed = input.trim();
  const end = trimmed.indexOf("\n");
  if (isJson(end === -1 ? trimmed : trimmed.slice(0, end)) && !trimmed.startsWith("["))
    return undefined;
  return isJson(trimmed) ? JSON.parse(trimmed) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function recordDocument(value: unknown): SourceDocument {
  const record = fieldsOf(value);
  if (record === undefined) throw new ReaderError("malformed", "the record is no JSON object");
  const text = textOf(record);
  if (text === undefined) {
    if (isNinjs(record)) return ninjsDocument(record);
    throw new ReaderError("no-text", `the record has no text (${NAMES.text.join(", ")})`);
  }
  const id = record.get(NAMES.id.find((name) => record.has(name)) ?? "");
  return toDocument(
    {
      text,
      id: typeof id === "number" ? String(id) : firstWords(record, NAMES.id),
      title: firstWords(record, NAMES.title),
      url: webAddress(firstWords(record, NAMES.url)),
      publishedOn: localDay(NAMES.publishedOn.map((name) => firstWords(record, [name]))),
      byline: firstWords(record, NAMES.byline),
      agency: firstWords(record, NAMES.agency),
      located: firstWords(record, NAMES.located),
      language: firstWords(record, NAMES.language),
    },
    "the record has no text",
  );
}

function textOf(record: Fields): string | undefined {
  for (const name of NAMES.text) {
    const value = record.get(name);
    if (typeof value === "string" && value.trim() !== "") return value;
  }
  return undefined;
}
