import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";

import { addRecordOptions } from "../records/record-options.js";
import { ARCHIVE_FORMATS, type ArchiveOptions } from "./archive-options.js";

/**
 * Adds `archive` to the commands.
 *
 * @param program - The command that it is a part of.
 * @param choose - Called with the options where the command line is an archive's.
 */
export function addArchiveCommand(
  program: Command,
  choose: (options: ArchiveOptions) => void,
): void {
  const command = program
    .command("archive")
    .summary("read an archive of any size into a folder, with every processor")
    .description(
      "Reads files, folders and glob patterns of NDJSON, text, pages and feeds into a folder of part files.",
    )
    .argument("<inputs...>", "files, folders, quoted glob patterns")
    .requiredOption("-o, --out <folder>", "the folder to write, new or empty")
    .addOption(
      new Option("-f, --format <name>", "what to write").choices(ARCHIVE_FORMATS).default("ndjson"),
    )
    .option("-r, --resume", "go on where a run with the same inputs and options stopped", false)
    .addOption(
      new Option("-w, --workers <number>", "processors to use")
        .argParser(readWorkers)
        .default(availableParallelism(), "all"),
    );
  addRecordOptions(command)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", `\n${AFTER}`)
    .showHelpAfterError(
      'Usage: communique archive [options] <inputs...>\nSee "communique archive --help".',
    )
    .action((inputs: string[], options: Omit<ArchiveOptions, "inputs">) =>
      choose({ ...options, inputs }),
    );
}

function readWorkers(value: string): number {
  const workers = Number(value);
  if (/^\d{1,3}$/u.test(value) && workers > 0) return workers;
  throw new InvalidArgumentError("Expected a number from 1 to 999.");
}

const AFTER = `Inputs:
  .ndjson .jsonl                   a record a line, with a text and, if it has them, an id, date, title and url
  .txt .text                       a document; its path becomes its id
  .html .xml .rss .atom .json ...  a page, a feed, an agency's item (ninjs, NewsML-G2), or records
  Each also in .gz, and in .zst where Node can. Files with other names are read where they are named themselves.

Formats:
  ndjson            reports/part-*.ndjson, a report a line
  csv, parquet      one folder for each kind of record: statements/part-*.csv, meetings/part-*.csv, …

What cannot be read is a line of errors.ndjson. Files appear whole or not at all, in the order of the input,
with the same bytes however many workers there are.

Exit codes: 0 all read; 1 some documents failed, or the folder cannot be written; 2 wrong usage, nothing done;
130 stopped by Ctrl-C. After a stop or a kill, the same command with --resume goes on.

Examples:
  communique archive stories.ndjson.gz --out reports
  communique archive desk/ "wire/2025-*.jsonl" --format parquet --out tables --resume`;
