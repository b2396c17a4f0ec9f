import type { Formatter } from "../formatter.js";
import { namesIn } from "../shared/names.js";
import type { Table } from "./table.js";
import { writeTable } from "./write-table.js";

/**
 * A formatter that writes one table as CSV; several documents share its head.
 *
 * @param about - Name and description of the format.
 * @param table - Makes the table, when the first document is written.
 */
export function tableFormatter(
  about: Pick<Formatter, "name" | "description">,
  table: () => Table,
): Formatter {
  return {
    ...about,
    mediaType: "text/csv",
    extension: "csv",
    sequence: { open: "", between: "\r\n", close: "\r\n", empty: "" },
    format: (report, { text, continued }) =>
      writeTable(table(), { report, text, names: namesIn(report) }, continued !== true),
  };
}
