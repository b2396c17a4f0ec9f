import type { Answer } from "./reading.ts";

/** One and many of each list of the report, in the order in which they are shown. */
const RECORDS = {
  meetings: ["meeting", "meetings"],
  statements: ["statement", "statements"],
  tradeTargets: ["trade target", "trade targets"],
  tradeFigures: ["trade figure", "trade figures"],
  agreements: ["agreement", "agreements"],
  people: ["person", "people"],
  organizations: ["organisation", "organisations"],
  diagnostics: ["doubt", "doubts"],
} as const;

/** `2 meetings, 1 statement`; kinds that the story has none of are left out. */
export function countsText(counts: Record<string, number>): string {
  const parts = Object.entries(RECORDS).flatMap(([list, [one, many]]) => {
    const count = counts[list] ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString("en")} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? "nothing found" : parts.join(", ");
}

/** `1.4 kB read in 2.3 ms`. */
export function speedText({ bytes, milliseconds }: Pick<Answer, "bytes" | "milliseconds">): string {
  const time =
    milliseconds >= 1000
      ? `${(milliseconds / 1000).toFixed(2)} s`
      : `${milliseconds.toFixed(1)} ms`;
  return `${sizeText(bytes)} read in ${time}`;
}

/** A number of bytes: `312 bytes`, `1.4 kB`, `2.0 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
