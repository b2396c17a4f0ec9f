import type { Formatter } from "./formatter.js";
import { escapeJsonControls } from "./shared/escape-controls.js";

/** The report as indented JSON; several documents form an array. */
export const json: Formatter = {
  name: "json",
  mediaType: "application/json",
  extension: "json",
  description: "the report as indented JSON; an array for several documents",
  sequence: { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" },
  format: (report) => `${escapeJsonControls(JSON.stringify(report, null, 2))}\n`,
};
