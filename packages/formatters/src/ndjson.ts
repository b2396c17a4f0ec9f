import type { Formatter } from "./formatter.js";
import { escapeJsonControls } from "./shared/escape-controls.js";

/**
 * The report as one line of JSON, for archives and pipes.
 *
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * ndjson.format(parse(text), { text }).split("\n").length; // 2
 * ```
 */
export const ndjson: Formatter = {
  name: "ndjson",
  mediaType: "application/x-ndjson",
  extension: "ndjson",
  description: "the report as one line of JSON, for many documents",
  sequence: { open: "", between: "\n", close: "\n", empty: "" },
  format: (report) => `${escapeJsonControls(JSON.stringify(report))}\n`,
};
