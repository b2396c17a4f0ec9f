import type { Report } from "@communique/core";
import type { FormatContext, SequenceWriter } from "@communique/formatters";
import { parse } from "@communique/parser";

import type { Io } from "./io.js";
import type { Options } from "./options.js";
import { InputError, readInput } from "./read-input.js";
import { validateReport } from "./validate.js";

/** One input as a piece of output. */
export async function convert(
  name: string,
  options: Options,
  writer: SequenceWriter,
  io: Io,
): Promise<string> {
  const text = await readInput(name, io);
  const report = readReport(text, options);
  if (options.validate) {
    const [first, ...more] = await validateReport(report, text);
    const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
    if (first !== undefined)
      throw new InputError(`gives a report that is not valid: ${first}${rest}`);
  }
  return writer.next(report, contextOf(name, text, options, io));
}

function readReport(text: string, { publishedOn }: Options): Report {
  return parse(text, publishedOn === undefined ? {} : { publishedOn });
}

/** Documents carry their names only where there are several. */
function contextOf(name: string, text: string, options: Options, io: Io): FormatContext {
  const context: FormatContext = { text };
  if (options.files.length > 1) context.name = inputLabel(name);
  const { columns } = io.stdout;
  if (options.out === undefined && columns !== undefined) context.width = Math.min(columns, 100);
  return context;
}

/** What messages call an input. */
export function inputLabel(name: string): string {
  return name === "-" ? "standard input" : name;
}
