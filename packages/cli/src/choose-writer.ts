import {
  createCsvFormatter,
  createSequence,
  type Formatter,
  getFormatter,
  type SequenceWriter,
} from "@communique/formatters";

import type { Options } from "./options.js";

/** What writes the reports: one document as it is, a list as its format joins it. */
export function chooseWriter(options: Options, isList: boolean): SequenceWriter {
  const formatter = chooseFormatter(options);
  if (isList) return createSequence(formatter);
  return { next: (report, context) => formatter.format(report, context), end: () => "" };
}

function chooseFormatter({ format, table }: Options): Formatter {
  if (table !== undefined) return createCsvFormatter(table);
  const formatter = getFormatter(format);
  if (formatter === undefined) throw new TypeError(`Expected the name of a format, got ${format}`);
  return formatter;
}
