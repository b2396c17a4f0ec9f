import { checkDates } from "./check/dates.js";
import type { Problem } from "./check/problem.js";
import { checkReferences } from "./check/references.js";
import { checkSpans } from "./check/spans.js";
import type { Report } from "./types.js";

/**
 * What no schema can say: every id resolves, every span lies in the text and covers what it claims.
 *
 * @param report - A report of the right shape, as `ReportSchema` accepts it.
 * @param text - The text that was parsed.
 * @returns The problems: ids first, then spans, then dates; none for a sound report.
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const text = "Latvian Foreign Minister Ilze Darga arrived in Muscat.";
 * checkReport(parse(text), text); // []
 * checkReport(parse(text), "Another text.")[0]?.code; // "span-outside-text"
 * ```
 */
export function checkReport(report: Report, text: string): Problem[] {
  return [...checkReferences(report), ...checkSpans(report, text), ...checkDates(report)];
}
