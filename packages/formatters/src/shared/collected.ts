import type { Report } from "@communique/core";

import type { FormatContext, Formatter } from "../formatter.js";

/**
 * What a formatter does whose output is one whole, however many documents it shows: one calendar, one map, one chart.
 *
 * @param read - What is shown of a document.
 * @param write - The output for what was read of all documents.
 */
export function collected<T>(
  read: (report: Report, context: FormatContext) => T[],
  write: (records: readonly T[]) => string,
): Pick<Formatter, "format" | "sequence"> {
  return {
    format: (report, context) => write(read(report, context)),
    sequence() {
      const records: T[] = [];
      return {
        next(report, context) {
          for (const record of read(report, context)) records.push(record);
          return "";
        },
        end: () => write(records),
      };
    },
  };
}
