import { ndjson } from "@communique/formatters";

import { EXIT, type Io } from "../io.js";
import { type Output, streamOutput } from "../output.js";
import { reason } from "../read-input.js";
import { eachLine, lineBlocks, MAX_LINE_BYTES } from "../records/line-blocks.js";
import { parseDocument } from "../records/news-document.js";
import { RecordError, type RecordFields, readRecord } from "../records/read-record.js";

/** The command line of `communique stream`, understood. */
export interface StreamOptions extends RecordFields {
  /** Where error records go. */
  errors: "stderr" | "stdout";
  /** The day for records that carry none. */
  publishedOn?: string;
}

/** What a line of the input gives. */
type Answer = { report: string } | { error: string } | undefined;

/**
 * Reads records from standard input and writes reports to standard output, in the same order and without any state.
 *
 * @returns The exit code: 1 if some record gave an error record on standard error, else 0.
 */
export async function stream(options: StreamOptions, io: Io, output: Output): Promise<number> {
  const errors = options.errors === "stdout" ? output : streamOutput(io.stderr);
  let code: number = EXIT.done;
  let line = 0;
  for await (const block of lineBlocks(io.stdin)) {
    const answers = block.tooLong ? [tooLong(line + 1)] : answerLines(block.bytes, line, options);
    line += block.lines;
    let reports = "";
    for (const answer of answers) {
      if (answer === undefined) continue;
      if ("report" in answer) reports += answer.report;
      else if (errors === output) reports += answer.error;
      else {
        await errors.write(answer.error);
        code = EXIT.failed;
      }
    }
    await output.write(reports);
  }
  return code;
}

function* answerLines(
  bytes: Uint8Array,
  before: number,
  options: StreamOptions,
): Generator<Answer> {
  let line = before;
  for (const bytesOfLine of eachLine(bytes)) {
    line += 1;
    yield answerLine(bytesOfLine, line, options);
  }
}

function answerLine(bytes: Uint8Array, line: number, options: StreamOptions): Answer {
  let id: string | undefined;
  try {
    const document = readRecord(bytes, options);
    if (document === undefined) return undefined;
    ({ id } = document);
    const report = parseDocument(document, options.publishedOn);
    return { report: ndjson.format(report, { text: document.text }) };
  } catch (error) {
    return errorRecord(line, error instanceof RecordError ? error.id : id, reason(error));
  }
}

function tooLong(line: number): Answer {
  return errorRecord(line, undefined, `is a line of more than ${MAX_LINE_BYTES} bytes`);
}

function errorRecord(line: number, id: string | undefined, error: string): Answer {
  return { error: `${JSON.stringify({ line, ...(id === undefined ? {} : { id }), error })}\n` };
}
