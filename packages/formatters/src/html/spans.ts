import type { Span } from "@communique/core";

/**
 * Every span that a record holds, at any depth, in no order.
 *
 * @param record - A record of a report, or a part of one.
 * @param length - Of the text; spans that do not lie in it are left out.
 */
export function spansOf(record: unknown, length: number): Span[] {
  if (typeof record !== "object" || record === null) return [];
  const within = Object.values(record).flatMap((part) => spansOf(part, length));
  return isSpan(record) && isWithin(record, length) ? [record, ...within] : within;
}

/** The characters that spans cover, as few spans in text order that do not touch. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function isSpan(part: object): part is Span {
  return "start" in part && "end" in part;
}

function isWithin({ start, end }: Span, length: number): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length
  );
}
