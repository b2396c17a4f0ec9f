import type { Report } from "@communique/core";

import type { FormatContext, Formatter } from "./formatter.js";
import { collected } from "./shared/collected.js";
import { oneLine } from "./shared/words.js";
import { chart, MARGIN, messageRow, type Row, words } from "./svg/chart.js";
import { SMALL, textWidth } from "./svg/measure.js";
import { hasComeAbout, mark, timelineRow } from "./svg/timeline-row.js";
import { byDate, type TimelineItem, timelineItems } from "./timeline/timeline-items.js";

const KINDS = ["meeting", "agreement", "target"] as const;

interface Dated {
  item: TimelineItem;
  headline: string;
}

/**
 * A timeline of the meetings, agreements and trade targets that have a date, as a picture for light and dark pages.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * svgTimeline.format(parse(text), { text }).includes("5 May 2025"); // true
 * ```
 */
export const svgTimeline: Formatter = /* @__PURE__ */ collected(
  {
    name: "svg-timeline",
    mediaType: "image/svg+xml",
    extension: "svg",
    description: "SVG chart of meetings, agreements and targets by date",
  },
  dated,
  (all) => {
    const headlines = new Set(all.map(({ headline }) => headline));
    const [subtitle = ""] = headlines.size === 1 ? headlines : [];
    // Where several documents share the chart, each item says which one it is of.
    const items = all.map(({ item, headline }) => {
      const notes = [item.where, subtitle === headline ? "" : headline];
      return { ...item, where: notes.filter(Boolean).join(" · ") };
    });
    return chart("Timeline", subtitle, rows(byDate(items)));
  },
);

function dated(report: Report, { name }: FormatContext): Dated[] {
  const headline = oneLine(report.source.title ?? name ?? "");
  return timelineItems(report).map((item) => ({ item, headline }));
}

function rows(items: TimelineItem[]): Row[] {
  if (items.length === 0) return [messageRow("No meeting, agreement or target with a date.")];
  const drawn = items.map((item, index) => timelineRow(item, items[index - 1], items[index + 1]));
  return [...drawn, legend(items)];
}

/** What the marks mean, of those that are there. */
function legend(items: TimelineItem[]): Row {
  const markup: string[] = [];
  let x = MARGIN + 8;
  const entry = (text: string, symbol: string): void => {
    markup.push(symbol, words("small muted", x + 14, 30.5, text));
    x += 14 + textWidth(text, SMALL) + 20;
  };
  for (const kind of KINDS) {
    if (items.some((item) => item.kind === kind)) entry(kind, mark(kind, "held", x, 26));
  }
  if (!items.every(({ status }) => hasComeAbout(status))) {
    entry("not come about, or not yet", mark("meeting", "planned", x, 26));
  }
  return { height: 44, markup };
}
