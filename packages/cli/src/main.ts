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
 * @returns The exit code: 0 done, 1 some input failed, 2 wrong usage; see {@link EXIT}.
 *
 * @example
 * ```ts
 * import { PassThrough } from "node:stream";
 *
 * const stdin = new PassThrough();
 * const stdout = new PassThrough();
 * stdin.end("Latvian Foreign Minister Ilze Darga arrived in Muscat.");
 * await main(["--format", "json"], { stdin, stdout, stderr: process.stderr }); // 0
 * JSON.parse(String(stdout.read())).people[0].name; // "Ilze Darga"
 * ```
 */
export async function main(argv: string[], io: Io): Promise<number> {
  io.stderr.on("error", () => {});
  const task = readCommandLine(argv, io);
  const out = "answer" in task ? undefined : task.out;
  const output = out === undefined ? streamOutput(io.stdout) : fileOutput(out);
  try {
    if (!("answer" in task)) return await run(task, output, io);
    if (task.answer !== "") await output.write(task.answer);
    return task.code;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    complain(io, out ?? "standard output", `cannot be written: ${reason(error)}`);
    return EXIT.failed;
  }
}

/** Where there is nothing to run: the help or the version that was asked for, and the exit code. */
interface Answer {
  answer: string;
  code: number;
}

function readCommandLine(argv: string[], io: Io): Options | Answer {
  let answer = "";
  const command = createCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        answer += text;
      },
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
    if (!(error instanceof CommanderError)) throw error;
    return { answer, code: error.exitCode === 0 ? EXIT.done : EXIT.usage };
  }
}

function assertOutIsNoInput({ files, out }: Options, command: Command): void {
  if (out === undefined || !files.some((file) => isSameFile(file, out))) return;
  command.error("error: option '--out' names an input file");
}

/** Whether two paths lead to one file, also by a link. */
function isSameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b) || (fileId(a) !== undefined && fileId(a) === fileId(b));
}

/** What a file is whatever it is called; nothing for what is no file or cannot be seen. */
function fileId(path: string): string | undefined {
  try {
    const file = statSync(path, { bigint: true });
    return file.isFile() ? `${file.dev}:${file.ino}` : undefined;
  } catch {
    return undefined;
  }
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
