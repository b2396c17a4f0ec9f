import type { Formatter } from "./formatter.js";
import { escapeJsonControls } from "./shared/escape-controls.js";

/**
 * The report as indented JSON; several documents form an array.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * JSON.parse(json.format(parse(text), { text })).people[0].name; // "Ilze Darga"
 * ```
 */
export const json: Formatter = {
  name: "json",
  mediaType: "application/json",
  extension: "json",
  description: "the report as indented JSON; an array for several documents",
  sequence: { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" },
  format: (report) => `${escapeJsonControls(JSON.stringify(report, null, 2))}\n`,
};
