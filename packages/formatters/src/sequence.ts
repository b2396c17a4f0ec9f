import type { Report } from "@communique/core";

import type { FormatContext, Formatter } from "./formatter.js";

/** Writes documents one after the other, so that memory holds one at a time. */
export interface SequenceWriter {
  /** The next piece of output. */
  next(report: Report, context: FormatContext): string;
  /** The last piece of output. */
  end(): string;
}

/**
 * Joins documents as the format wants it: a JSON array, a table with one head, pages under each other.
 *
 * @param formatter - The format of all documents.
 * @example
 * ```ts
 * import { parse } from "@communique/parser";
 *
 * const writer = createSequence(json);
 * let output = "";
 * for (const text of ["Darga arrived in Muscat.", "Darga left Muscat."]) output += writer.next(parse(text), { text });
 * output += writer.end();
 * JSON.parse(output).length; // 2
 * ```
 */
export function createSequence(formatter: Formatter): SequenceWriter {
  const { sequence } = formatter;
  let started = false;
  return {
    next(report, context) {
      const before = started ? sequence.between : sequence.open;
      const output = formatter.format(report, { ...context, continued: started });
      // A table without its head may have no row at all for a report.
      if (output === "") return "";
      started = true;
      return before + output.replace(/\r?\n$/u, "");
    },
    end: () => (started ? sequence.close : sequence.empty),
  };
}
