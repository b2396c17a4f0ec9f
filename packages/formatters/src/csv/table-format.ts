import type { Formatter } from "../formatter.js";
import { namesIn } from "../shared/names.js";
import type { Table } from "./table.js";
import { writeTable } from "./write-table.js";

/** What a formatter does that writes one table as CSV; several documents share its head. */
export function tableFormat(
  table: Table,
): Pick<Formatter, "mediaType" | "extension" | "sequence" | "format"> {
  return {
    mediaType: "text/csv",
    extension: "csv",
    sequence: { open: "", between: "\r\n", close: "\r\n", empty: "" },
    format: (report, { text, continued }) =>
      writeTable(table, { report, text, names: namesIn(report) }, continued !== true),
  };
}
