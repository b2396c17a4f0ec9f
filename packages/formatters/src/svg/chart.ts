import { element, textNode } from "./markup.js";
import { fitLines, SMALL } from "./measure.js";
import { STYLE } from "./theme.js";

/** Width of a chart in pixels, and of the empty space at its sides. */
export const WIDTH = 720;
export const MARGIN = 28;

const HEAD_HEIGHT = 60;
const SUBTITLE_HEIGHT = 16;

/** Rows under each other: each is markup around its own top, and knows its height. */
export interface Row {
  height: number;
  markup: string[];
}

/**
 * A chart as a file of its own: a head, and rows under it.
 *
 * @param title - What the chart shows; readers of screens say it.
 * @param subtitle - What it shows that of.
 * @param rows - What is drawn.
 */
export function chart(title: string, subtitle: string, rows: Row[]): string {
  const lines = subtitle === "" ? [] : fitLines(subtitle, WIDTH - 2 * MARGIN, SMALL, 1);
  let top = HEAD_HEIGHT + lines.length * SUBTITLE_HEIGHT;
  const placed = rows.map(({ height, markup }) => {
    const group = element("g", { transform: `translate(0 ${top})` }, ...markup);
    top = Math.round(top + height);
    return group;
  });
  const height = top + 20;
  const parts = [
    element("title", {}, textNode(subtitle === "" ? title : `${title}: ${subtitle}`)),
    element("style", {}, STYLE),
    element("rect", { class: "paper", width: WIDTH, height, rx: 10 }),
    words("head ink", MARGIN, 40, title),
    ...lines.map((line) => words("small muted", MARGIN, 60, line)),
    ...placed,
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "cq",
    role: "img",
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
  };
  return `${element("svg", root, "\n", parts.join("\n"), "\n")}\n`;
}

/** A line of text. */
export function words(
  style: string,
  x: number,
  y: number,
  text: string,
  anchor?: "middle" | "end",
): string {
  return element("text", { class: style, x, y, "text-anchor": anchor }, textNode(text));
}

/** A row that only says something. */
export function messageRow(text: string): Row {
  return { height: 36, markup: [words("small muted", MARGIN, 20, text)] };
}
