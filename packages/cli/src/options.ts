import { CSV_TABLES, type CsvTable, formatters } from "@communique/formatters";
import { INPUT_TYPES, type InputType } from "@communique/readers/detect";
import { type Command, Option } from "commander";

import { addArchiveCommand } from "./archive/archive-command.js";
import type { ArchiveOptions } from "./archive/archive-options.js";
import { packageVersion } from "./package-version.js";
import { readDay } from "./records/record-options.js";
import type { StreamOptions } from "./stream/stream.js";
import { addStreamCommand } from "./stream/stream-command.js";

/** The command line, understood: which command, and its options. */
export type Task =
  | { command: "convert"; options: Options }
  | { command: "archive"; options: ArchiveOptions }
  | { command: "stream"; options: StreamOptions };

/** The options of the command without a name, which converts documents. */
export interface Options {
  files: string[];
  format: string;
  table?: CsvTable;
  publishedOn?: string;
  inputType?: InputType;
  out?: string;
  documentsOut?: string;
  validate: boolean;
}

/**
 * Reads a command line.
 *
 * @param command - A command without options; commander writes the help from those that this function adds.
 * @param argv - The arguments after the name of the program.
 * @throws CommanderError for help, version and mistakes, after it has written what the user should see.
 */
export function readTask(command: Command, argv: string[]): Task {
  let task: Task | undefined;
  describe(command).action((files: string[], options: Omit<Options, "files">) => {
    if (options.table !== undefined && options.format !== "csv") {
      command.error("error: option '--table' needs '--format csv'");
    }
    task = { command: "convert", options: { ...options, files } };
  });
  addArchiveCommand(command, (options) => {
    task = { command: "archive", options };
  });
  addStreamCommand(command, (options) => {
    task = { command: "stream", options };
  });
  command.parse(argv, { from: "user" });
  if (task === undefined) throw new Error("Every command has an action");
  return task;
}

function describe(command: Command): Command {
  return (
    command
      .name("communique")
      .description(
        "Reads diplomatic news and writes who met whom, who said what, which trade was promised.",
      )
      .usage("[options] [files...]\n       communique archive|stream --help")
      .argument(
        "[files...]",
        'texts, HTML pages, feeds, ninjs, NewsML-G2 or NDJSON; "-" or none reads standard input',
      )
      .addOption(
        new Option("-f, --format <name>", "how to write the report")
          .choices(formatters.map(({ name }) => name))
          .default("text"),
      )
      .addOption(
        new Option("-t, --table <name>", "which records become rows, with --format csv").choices(
          CSV_TABLES,
        ),
      )
      .addOption(
        new Option(
          "-i, --input-type <name>",
          "what the files are; found by their content if absent",
        ).choices(INPUT_TYPES),
      )
      .option(
        "-p, --published-on <date>",
        "day of publication, YYYY-MM-DD, whatever a file says itself",
        readDay,
      )
      .option("-o, --out <file>", "write to a file instead of standard output")
      .option(
        "--documents-out <file>",
        "write the texts that were read as NDJSON, under the ids of their reports",
      )
      .option("--validate", "check every report against the schema and its text", false)
      .version(packageVersion(), "-V, --version", "print the version")
      .helpOption("-h, --help", "print this help")
      .helpCommand(false)
      // `-f` behind the name of a command is that command's.
      .enablePositionalOptions()
      .addHelpText("after", `\n${formatList()}\n\n${EXAMPLES}`)
      .showHelpAfterError('Usage: communique [options] [files...]\nSee "communique --help".')
      .allowExcessArguments(false)
  );
}

function formatList(): string {
  const width = Math.max(...formatters.map(({ name }) => name.length)) + 2;
  const lines = formatters.map(({ name, description }) => `  ${name.padEnd(width)}${description}`);
  return ["Formats:", ...lines].join("\n");
}

const EXAMPLES = `Examples:
  communique story.txt
  communique --format ndjson --published-on 2025-09-05 stories/*.txt > reports.ndjson
  communique --format csv --table trade_targets story.txt --out targets.csv
  communique feed.xml --format ndjson --documents-out texts.ndjson > reports.ndjson
  communique archive stories/ --format parquet --out tables`;
