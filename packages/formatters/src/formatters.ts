import { csv } from "./csv.js";
import { events } from "./events.js";
import type { Formatter } from "./formatter.js";
import { geojson } from "./geojson.js";
import { html } from "./html.js";
import { ical } from "./ical.js";
import { json } from "./json.js";
import { jsonld } from "./jsonld.js";
import { markdown } from "./markdown.js";
import { mermaid } from "./mermaid.js";
import { ndjson } from "./ndjson.js";
import { svgTargets } from "./svg-targets.js";
import { svgTimeline } from "./svg-timeline.js";
import { text } from "./text.js";
import { webAnnotation } from "./web-annotation.js";

/**
 * Every formatter, in the order in which lists show them: for people first, then for programs.
 *
 * @example
 * ```ts
 * formatters.map(({ name }) => name).slice(0, 4); // ["text", "markdown", "html", "json"]
 * ```
 */
export const formatters: readonly Formatter[] = [
  text,
  markdown,
  html,
  json,
  ndjson,
  csv,
  events,
  ical,
  geojson,
  jsonld,
  webAnnotation,
  mermaid,
  svgTargets,
  svgTimeline,
];

/**
 * The formatter of a name.
 *
 * @param name - Such as `markdown`.
 * @returns The formatter, or undefined if there is none of that name.
 *
 * @example
 * ```ts
 * getFormatter("markdown")?.extension; // "md"
 * getFormatter("docx"); // undefined
 * ```
 */
export function getFormatter(name: string): Formatter | undefined {
  return formatters.find((formatter) => formatter.name === name);
}
