import type { Report } from "@communique/core";
import type { FormatContext, SequenceWriter } from "@communique/formatters";
import { type ParseOptions, parse } from "@communique/parser";
import type { SourceDocument } from "@communique/readers";

import type { Io } from "./io.js";
import type { Options } from "./options.js";
import { InputError } from "./read-input.js";
import { validateReport } from "./validate.js";

/** A document as it was parsed, and its report. */
export interface Conversion {
  document: SourceDocument;
  report: Report;
}

/**
 * Parses a document with what its carrier says about it; what the user says comes first.
 *
 * @throws InputError for a report that `--validate` finds wrong.
 */
export async function convert(source: SourceDocument, options: Options): Promise<Conversion> {
  const document = { ...source };
  if (options.publishedOn !== undefined) document.publishedOn = options.publishedOn;
  const report = parse(document.text, parseOptions(document));
  if (options.validate) {
    const [first, ...more] = await validateReport(report, document.text);
    const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
    if (first !== undefined)
      throw new InputError(`gives a report that is not valid: ${first}${rest}`);
  }
  return { document, report };
}

function parseOptions(document: SourceDocument): ParseOptions {
  const options: { -readonly [K in keyof ParseOptions]: ParseOptions[K] } = {};
  for (const name of ["id", "title", "url", "publishedOn"] as const) {
    const value = document[name];
    if (value !== undefined) options[name] = value;
  }
  return options;
}

/** A report as a piece of output; `name` is shown where there are several. */
export function write(
  { document, report }: Conversion,
  writer: SequenceWriter,
  name: string | undefined,
  { out }: Options,
  io: Io,
): string {
  const context: FormatContext = { text: document.text };
  if (name !== undefined) context.name = name;
  const { columns } = io.stdout;
  if (out === undefined && columns !== undefined) context.width = Math.min(columns, 100);
  return writer.next(report, context);
}

/** A document as a line of NDJSON: the text that the spans of its report count in, under the id of the report. */
export function documentLine({ document, report }: Conversion): string {
  const { text, ...about } = document;
  return `${JSON.stringify({ ...about, id: report.id, text })}\n`;
}
