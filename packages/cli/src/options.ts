import { isIsoDay } from "@communique/core";
import { CSV_TABLES, type CsvTable, formatters } from "@communique/formatters";
import { INPUT_TYPES, type InputType } from "@communique/readers/detect";
import { Command, InvalidArgumentError, Option } from "commander";

import { packageVersion } from "./package-version.js";

/** The command line, understood. */
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

/** The command with its options; commander writes the help from it. */
export function createCommand(): Command {
  return new Command("communique")
    .description(
      "Reads diplomatic news and writes who met whom, who said what, which trade was promised.",
    )
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
    .addHelpText("after", `\n${formatList()}\n\n${EXAMPLES}`)
    .showHelpAfterError('Usage: communique [options] [files...]\nSee "communique --help".')
    .allowExcessArguments(false);
}

/**
 * The options of a command line.
 *
 * @param command - From {@link createCommand}.
 * @param argv - The arguments after the name of the program.
 * @throws CommanderError for help, version and mistakes, after it has written what the user should see.
 */
export function readOptions(command: Command, argv: string[]): Options {
  command.parse(argv, { from: "user" });
  const options = { ...command.opts<Omit<Options, "files">>(), files: command.args };
  if (options.table !== undefined && options.format !== "csv") {
    command.error("error: option '--table' needs '--format csv'");
  }
  return options;
}

function readDay(value: string): string {
  if (isIsoDay(value)) return value;
  throw new InvalidArgumentError("Expected a calendar day such as 2025-09-05.");
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
  communique feed.xml --format ndjson --documents-out texts.ndjson > reports.ndjson`;
