import type { Span } from "@communique/core";

import type { Run } from "./runs.js";

/** A stretch of a paragraph over which the same runs lie. */
export interface Segment extends Span {
  runs: Run[];
}

/**
 * Cuts paragraphs at every border, so that spans may overlap in any way and no tag has to be inside another.
 * The work is linear in the number of segments and the runs over each.
 *
 * @param paragraphs - In text order.
 * @param runs - In text order.
 * @param starts - Further places to cut at: what links lead to.
 */
export function cutParagraphs(
  paragraphs: readonly Span[],
  runs: readonly Run[],
  starts: readonly number[],
): Segment[][] {
  const edges = [...paragraphs, ...runs].flatMap(({ start, end }) => [start, end]);
  const borders = [...new Set([...edges, ...starts])].sort((a, b) => a - b);
  let border = 0;
  let next = 0;
  let open: Run[] = [];

  return paragraphs.map((paragraph) => {
    const segments: Segment[] = [];
    while ((borders[border] ?? Number.POSITIVE_INFINITY) < paragraph.end) {
      const start = borders[border++] ?? 0;
      const end = borders[border] ?? paragraph.end;
      open = open.filter((run) => run.end > start);
      for (let run = runs[next]; run && run.start <= start; run = runs[++next]) {
        if (run.end > start) open.push(run);
      }
      if (start >= paragraph.start) segments.push({ start, end, runs: open });
    }
    return segments;
  });
}
