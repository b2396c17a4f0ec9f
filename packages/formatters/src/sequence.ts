import type { Formatter, SequenceWriter } from "./formatter.js";

/**
 * Joins documents as the format wants it: a JSON array, a table with one head, pages under each other. Memory holds one
 * document at a time, or what a calendar, a map or a chart shows of each.
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
  if (typeof sequence === "function") return sequence();
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
