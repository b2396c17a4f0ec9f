import { type Command, Option } from "commander";

import { addRecordOptions } from "../records/record-options.js";
import type { StreamOptions } from "./stream.js";

/**
 * Adds `stream` to the commands.
 *
 * @param program - The command that it is a part of.
 * @param choose - Called with the options where the command line is a stream's.
 */
export function addStreamCommand(program: Command, choose: (options: StreamOptions) => void): void {
  const command = program
    .command("stream")
    .summary(
      "NDJSON records in by standard input, NDJSON reports out: a mapper for Spark, Beam, parallel",
    )
    .description(
      "Reads a record a line from standard input and writes a report a line, in the same order and without any state.",
    )
    .addOption(
      new Option("--errors <where>", "where a record that cannot be read leaves its error record")
        .choices(["stderr", "stdout"])
        .default("stderr"),
    );
  addRecordOptions(command)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", `\n${AFTER}`)
    .showHelpAfterError('Usage: communique stream [options]\nSee "communique stream --help".')
    .allowExcessArguments(false)
    .action((options: StreamOptions) => choose(options));
}

const AFTER = `A record that cannot be read gives {"line", "id", "error"}: on standard error, and the exit code is 1 when all
others are done; with --errors stdout in the place of its report, and the exit code is 0, for an engine that takes any
other for a failed job. Blank lines give nothing.

Examples:
  communique stream < records.ndjson > reports.ndjson
  parallel --pipe --block 10M --keep-order communique stream < records.ndjson > reports.ndjson`;
