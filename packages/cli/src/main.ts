import { statSync } from "node:fs";
import { resolve } from "node:path";

import { escapeControls } from "@communique/formatters";
import { type Command, CommanderError } from "commander";
import { chooseWriter } from "./choose-writer.js";
import { convert, inputLabel } from "./convert.js";
import { EXIT, type Io } from "./io.js";
import { createCommand, type Options, readOptions } from "./options.js";
import { fileOutput, isClosedPipe, type Output, streamOutput } from "./output.js";
import { reason } from "./read-input.js";

/**
 * Runs the command line.
 *
 * @param argv - The arguments after the name of the program.
 * @param io - The streams to use; results go to `stdout` and nothing else does.
 * @returns The exit code: 0 done, 1 some input failed, 2 wrong usage.
 */
export async function main(argv: string[], io: Io): Promise<number> {
  // The writes below report their errors; without listeners Node would throw them as well.
  io.stderr.on("error", () => {});
  io.stdout.on("error", () => {});
  const options = readCommandLine(argv, io);
  if (typeof options === "number") return options;
  const output = options.out === undefined ? streamOutput(io.stdout) : fileOutput(options.out);
  try {
    return await run(options, output, io);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    complain(io, options.out ?? "standard output", `cannot be written: ${reason(error)}`);
    return EXIT.failed;
  }
}

/** The options, or the exit code where there is nothing to run. */
function readCommandLine(argv: string[], io: Io): Options | number {
  const command = createCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => 80,
    });
  try {
    const options = readOptions(command, argv);
    if (options.files.length === 0) {
      if (io.stdin.isTTY) command.error("error: nothing to read");
      options.files = ["-"];
    }
    assertOutIsNoInput(options, command);
    return options;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
}

function assertOutIsNoInput({ files, out }: Options, command: Command): void {
  if (out === undefined || !files.some((file) => sameFile(file, out))) return;
  command.error("error: option '--out' names an input file");
}

/** Whether two paths lead to one file, also through links. */
function sameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

async function run(options: Options, output: Output, io: Io): Promise<number> {
  const writer = chooseWriter(options);
  let code: number = EXIT.done;
  for (const name of options.files) {
    let piece: string;
    try {
      piece = await convert(name, options, writer, io);
    } catch (error) {
      complain(io, inputLabel(name), reason(error));
      code = EXIT.failed;
      continue;
    }
    await output.write(piece);
  }
  await output.write(writer.end());
  await output.end();
  return code;
}

function complain(io: Io, subject: string, message: string): void {
  io.stderr.write(`${escapeControls(`communique: ${subject}: ${message}`)}\n`);
}
