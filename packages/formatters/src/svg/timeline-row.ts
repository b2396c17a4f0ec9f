import type { TimelineItem } from "../timeline/timeline-items.js";
import { MARGIN, type Row, WIDTH, words } from "./chart.js";
import { element } from "./markup.js";
import { fitLines, SMALL, TITLE } from "./measure.js";

const RAIL = 190;
const TEXT = RAIL + 26;
const LINE_HEIGHT = 20;
const DAY = 86_400_000;

/** What will not come about on its day is struck through; what has not come about is hollow. */
const VOID = new Set(["cancelled", "declined", "postponed", "missed"]);
const DONE = new Set(["held", "ongoing", "past", "signed", "in force", "reached"]);

/**
 * An item beside the rail: its date, a mark of its kind, and what it is.
 *
 * @param item - What is shown.
 * @param previous - What is shown above it; the same date is not said again.
 * @param next - What is shown below it: the later it is, the further away, up to a limit.
 */
export function timelineRow(
  item: TimelineItem,
  previous: TimelineItem | undefined,
  next: TimelineItem | undefined,
): Row {
  const { kind, when, title, status, where } = item;
  const width = WIDTH - MARGIN - TEXT;
  const lines = fitLines(title, width, TITLE, 3);
  const note = fitLines([status, where].filter(Boolean).join(" · "), width, SMALL, 1);
  const height = 24 + lines.length * LINE_HEIGHT + 10 + (next ? gap(item, next) : 0);
  const style = VOID.has(status) ? "title ink void" : "title ink";
  return {
    height,
    markup: [
      ...(next
        ? [element("path", { class: "rail", d: `M${RAIL} 8V${Math.round(height + 8)}` })]
        : []),
      ...(when === previous?.when ? [] : fitLines(when, RAIL - MARGIN - 22, SMALL, 2)).map(
        (line, index) => words("small muted", RAIL - 22, 13 + index * 17, line, "end"),
      ),
      mark(kind, status, RAIL, 8),
      ...lines.map((line, index) => words(style, TEXT, 14 + index * LINE_HEIGHT, line)),
      ...note.map((line) => words("small muted", TEXT, 14 + lines.length * LINE_HEIGHT, line)),
    ],
  };
}

/** A round mark for a meeting, a square for an agreement, a diamond for a target. */
export function mark(kind: TimelineItem["kind"], status: string, x: number, y: number): string {
  const style = hasComeAbout(status) ? kind : `${kind} hollow`;
  // Paper below a hollow mark keeps the rail out of it.
  return ["paper", style].map((it) => shape(kind, it, x, y)).join("");
}

/** Whether what a status says is so by now. */
export function hasComeAbout(status: string): boolean {
  return DONE.has(status);
}

function shape(kind: TimelineItem["kind"], style: string, x: number, y: number): string {
  switch (kind) {
    case "meeting":
      return element("circle", { class: style, cx: x, cy: y, r: 6 });
    case "agreement":
      return element("rect", { class: style, x: x - 5.5, y: y - 5.5, width: 11, height: 11 });
    case "target":
      return element("path", { class: style, d: `M${x} ${y - 7.5}l7.5 7.5l-7.5 7.5l-7.5-7.5z` });
  }
}

function gap(item: TimelineItem, next: TimelineItem): number {
  const days = (Date.parse(next.first) - Date.parse(item.first)) / DAY;
  return days > 0 ? Math.min(44, Math.log2(1 + days) * 4) : 0;
}
