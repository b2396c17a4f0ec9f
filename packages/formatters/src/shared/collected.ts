import type { Report } from "@communique/core";

import type { FormatContext, Formatter } from "../formatter.js";

/** What a formatter says of itself. */
export type About = Pick<Formatter, "name" | "mediaType" | "extension" | "description">;

/**
 * A formatter whose output is one whole, however many documents it shows: one calendar, one map, one chart. Calls are
 * marked as pure, so that a bundle leaves out the formatters that nobody imports, and their data.
 *
 * @param about - Name and kind of the format.
 * @param read - What is shown of a document.
 * @param write - The output for what was read of all documents.
 */
export function collected<T>(
  about: About,
  read: (report: Report, context: FormatContext) => T[],
  write: (records: readonly T[]) => string,
): Formatter {
  return {
    ...about,
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
