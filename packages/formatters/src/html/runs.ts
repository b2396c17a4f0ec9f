import type { Span } from "@communique/core";

import type { Entry } from "./entries.js";
import { mergeSpans } from "./spans.js";

/** An uninterrupted stretch of the text that belongs to one entry. */
export interface Run extends Span {
  entry: Entry;
  /** The height of its line: 0 is next to the letters. Runs that meet have different ones. */
  lane: number;
}

/** Every entry's runs, in text order, with lanes in which a short run lies above the long one around it. */
export function runsOf(entries: readonly Entry[]): Run[] {
  const runs = entries.flatMap((entry) =>
    mergeSpans(entry.spans).map((span) => ({ ...span, entry, lane: 0 })),
  );
  // What lies inside ends first, or begins last.
  runs.sort((a, b) => a.end - b.end || b.start - a.start || b.entry.number - a.entry.number);
  const ends: number[] = [];
  for (const run of runs) {
    // A line that begins where another stops would look like one line.
    const free = ends.findIndex((end) => end < run.start);
    run.lane = free < 0 ? ends.length : free;
    ends[run.lane] = run.end;
  }
  return runs.sort((a, b) => a.start - b.start);
}
