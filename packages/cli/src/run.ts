import type { SequenceWriter } from "@communique/formatters";

import { chooseWriter } from "./choose-writer.js";
import { complain } from "./complain.js";
import { convert, documentLine, write } from "./convert.js";
import { EXIT, type Io } from "./io.js";
import type { Options } from "./options.js";
import type { Output } from "./output.js";
import { reason } from "./read-input.js";
import { readSource, type Source } from "./read-source.js";

/** Where a run writes to. */
export interface Outputs {
  reports: Output;
  documents?: Output | undefined;
}

/** Reads every input and writes its reports; an input or a document that fails is a line on standard error. */
export async function run(options: Options, outputs: Outputs, io: Io): Promise<number> {
  const several = options.files.length > 1;
  let writer: SequenceWriter | undefined;
  let code: number = EXIT.done;
  const failed = (label: string, error: unknown) => {
    complain(io, label, reason(error));
    code = EXIT.failed;
  };
  for (const file of options.files) {
    const label = inputLabel(file);
    let source: Source;
    try {
      source = await readSource(file, options, io);
    } catch (error) {
      failed(label, error);
      continue;
    }
    for (const error of source.failures) failed(label, error);
    writer ??= chooseWriter(options, several || source.isList);
    for (const [index, document] of source.documents.entries()) {
      const name = source.isList ? `${label} #${index + 1}` : label;
      let conversion: Awaited<ReturnType<typeof convert>>;
      try {
        conversion = await convert(document, options);
      } catch (error) {
        failed(name, error);
        continue;
      }
      const shown = several || source.isList ? name : undefined;
      await outputs.reports.write(write(conversion, writer, shown, options, io));
      await outputs.documents?.write(documentLine(conversion));
    }
  }
  await outputs.reports.write((writer ?? chooseWriter(options, several)).end());
  await outputs.reports.end();
  await outputs.documents?.end();
  return code;
}

function inputLabel(name: string): string {
  return name === "-" ? "standard input" : name;
}
