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
      if (fold(found) === fold(written)) return;
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

/** A dateline shouts its city and a name may run over a line end: neither is a difference. */
function fold(value: string): string {
  return value.replace(/\s+/gu, " ").trim().toLowerCase();
}
