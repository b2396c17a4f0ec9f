import type { Formatter } from "./formatter.js";
import { collected } from "./shared/collected.js";
import { escapeControls } from "./shared/escape-controls.js";
import { shorten } from "./shared/words.js";
import { byDate, type TimelineItem, timelineItems } from "./timeline/timeline-items.js";

const LABEL_CHARACTERS = 120;

/**
 * A Mermaid timeline of the meetings, agreements and trade targets that have a date, by year.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Omani Minister Said Al Harthy met Latvian Foreign Minister Ilze Darga in Riga on May 5, 2025.";
 * mermaid.format(parse(text), { text }).split("\n")[1]; // "    section 2025"
 * ```
 */
export const mermaid: Formatter = /* @__PURE__ */ collected(
  {
    name: "mermaid",
    mediaType: "text/vnd.mermaid",
    extension: "mmd",
    description: "Mermaid timeline of meetings, agreements and targets",
  },
  timelineItems,
  (items) => `${timeline(byDate(items)).join("\n")}\n`,
);

/** A section for each year, in it a period for each date, and behind the date what happened. */
function timeline(items: TimelineItem[]): string[] {
  const lines = ["timeline"];
  let year: string | undefined;
  let when: string | undefined;
  for (const item of items) {
    if (item.first.slice(0, 4) !== year) {
      year = item.first.slice(0, 4);
      when = undefined;
      lines.push(`    section ${year}`);
    }
    const title = label(`${shorten(item.title, LABEL_CHARACTERS)} (${item.status})`);
    lines.push(item.when === when ? `        : ${title}` : `        ${item.when} : ${title}`);
    when = item.when;
  }
  return lines;
}

/** Text in which no character means anything to Mermaid or to HTML: all but letters, digits and a few are numbers. */
function label(text: string): string {
  return escapeControls(text).replace(
    /[^\p{L}\p{M}\p{N} ,.()–’“”]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}
