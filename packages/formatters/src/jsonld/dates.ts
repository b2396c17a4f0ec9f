import type { DateExpression } from "@communique/core";

const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;

/**
 * The first and last point of a date as schema.org takes it, ISO 8601 to the year, the month or the day. A quarter, a
 * decade, "by Friday" and "about 2030" are none.
 */
export function isoDates(date: DateExpression | undefined): { start?: string; end?: string } {
  if (date === undefined || date.approximate === true) return {};
  if (date.relation !== undefined && date.relation !== "on" && date.relation !== "during")
    return {};
  const [start = "", end] = date.edtf.split("/");
  if (!PLAIN.test(start) || (end !== undefined && !PLAIN.test(end))) return {};
  return end === undefined ? { start } : { start, end };
}
