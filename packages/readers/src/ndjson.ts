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

/**
 * Reads one record of an archive: an object with a `text`, `body` or `content`, or a ninjs item.
 *
 * The text is taken as it is, character by character, so that spans fit the record.
 *
 * @param json - The record, one JSON object.
 * @throws ReaderError if it is not JSON or has no text.
 */
export function readRecord(json: string): SourceDocument {
  return recordDocument(parseJson(json, "the record"));
}

/**
 * Reads newline-delimited JSON, a record a line. A whole file that is one object or one array of them is taken too.
 *
 * @param input - The lines; empty ones are left out.
 * @throws ReaderError that names the line of the first record that is not JSON or has no text.
 */
export function readNdjson(input: string): SourceDocument[] {
  const documents = readRecords(input);
  if (documents.length === 0) throw new ReaderError("no-text", "has no record");
  return documents;
}

function readRecords(input: string): SourceDocument[] {
  const whole = wholeValue(input);
  if (whole !== undefined) return (Array.isArray(whole) ? whole : [whole]).map(recordDocument);
  const documents: SourceDocument[] = [];
  for (const [index, line] of input.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      documents.push(readRecord(line));
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      throw new ReaderError(error.code, `line ${index + 1}: ${error.message}`);
    }
  }
  return documents;
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
