import type { Report, Span } from "../types.js";
import type { Problem } from "./problem.js";
import { walk } from "./walk.js";

/** Spans that do not lie in the text, and names that differ from the characters they point at. */
export function checkSpans(report: Report, text: string): Problem[] {
  const problems: Problem[] = [];
  walk(report, (record, path) => {
    if (isSpan(record)) {
      const problem = checkSpan(record, text);
      if (problem) problems.push({ ...problem, path });
    }
    const written = record.label ?? record.text ?? record.name;
    if (typeof written === "string" && isSpan(record.span)) {
      const found = text.slice(record.span.start, record.span.end);
      if (reads(found, written)) return;
      const message = `${JSON.stringify(written)} points at ${JSON.stringify(found)}`;
      problems.push({ code: "text-differs", path, message });
    }
  });
  return problems;
}

function checkSpan({ start, end }: Span, text: string): Omit<Problem, "path"> | undefined {
  if (start > end) {
    return { code: "span-reversed", message: `${start} is after ${end}` };
  }
  if (start < 0 || end > text.length) {
    const message = `${start}–${end} is outside the ${text.length} code units of the text`;
    return { code: "span-outside-text", message };
  }
  const split = [start, end].find((offset) => splitsPair(text, offset));
  if (split === undefined) return undefined;
  return { code: "span-splits-character", message: `${split} is inside a surrogate pair` };
}

function splitsPair(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800 &&
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00
  );
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === "object" &&
    value !== null &&
    "start" in value &&
    "end" in value &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}

/** What is written in more characters than are read: markup, an entity, a letter in a wrong encoding. */
const WRITTEN_LONG =
  /<[^<>]{1,2000}>|\]\([^()\s]{1,2000}\)|&(?:amp;){0,4}#?\w{1,8};|[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152-\u2122]{1,2}/gu;

/**
 * Whether the characters of a text read as a value says. A dateline shouts its city, a name may run over a line end or be
 * marked as strong, and what is left of HTML stands for characters of the value.
 */
function reads(found: string, written: string): boolean {
  const value = letters(written);
  const [front = "", ...parts] = found.split(WRITTEN_LONG).map(letters);
  if (!value.startsWith(front)) return false;
  let at = front.length;
  for (const part of parts) {
    // What stood between the parts is at most one letter of the value.
    const next = value.startsWith(part, at) && part !== "" ? at : at + 1;
    if (part !== "" && !value.startsWith(part, next)) return false;
    at = next + part.length;
  }
  return parts.length === 0 ? at === value.length : at >= value.length;
}

/** The letters and digits, of one case and without marks. */
function letters(value: string): string {
  return value
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
