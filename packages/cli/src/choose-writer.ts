import {
  createCsvFormatter,
  createSequence,
  type Formatter,
  getFormatter,
  type SequenceWriter,
} from "@communique/formatters";

import type { Options } from "./options.js";

/** What writes the reports: one document as it is, several as their format joins them. */
export function chooseWriter(options: Options): SequenceWriter {
  const formatter = chooseFormatter(options);
  if (options.files.length > 1) return createSequence(formatter);
  return { next: (report, context) => formatter.format(report, context), end: () => "" };
}

function chooseFormatter({ format, table }: Options): Formatter {
  if (table !== undefined) return createCsvFormatter(table);
  const formatter = getFormatter(format);
  if (formatter === undefined) throw new TypeError(`Expected the name of a format, got ${format}`);
  return formatter;
}
