import { statSync } from "node:fs";
import { resolve } from "node:path";

import { Command, CommanderError } from "commander";
import { chooseWriter } from "./choose-writer.js";
import { complain } from "./complain.js";
import { convert, inputLabel } from "./convert.js";
import { EXIT, type Io } from "./io.js";
import { type Options, readTask, type Task } from "./options.js";
import { fileOutput, isClosedPipe, type Output, streamOutput } from "./output.js";
import { reason } from "./read-input.js";

/**
 * Runs the command line.
 *
 * @param argv - The arguments after the name of the program.
 * @param io - The streams to use; results go to `stdout` and nothing else does.
 * @returns The exit code, one of {@link EXIT}; 130 or 143 where a signal stopped an archive.
 */
export async function main(argv: string[], io: Io): Promise<number> {
  io.stderr.on("error", () => {});
  const task = readCommandLine(argv, io);
  const out = task.command === "convert" ? task.options.out : undefined;
  const output = out === undefined ? streamOutput(io.stdout) : fileOutput(out);
  try {
    return await run(task, output, io);
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    complain(io, out ?? "standard output", `cannot be written: ${reason(error)}`);
    return EXIT.failed;
  }
}

async function run(task: Task | Answer, output: Output, io: Io): Promise<number> {
  switch (task.command) {
    case "none":
      if (task.answer !== "") await output.write(task.answer);
      return task.code;
    case "convert":
      return convertAll(task.options, output, io);
    // Loaded when they are asked for: one story needs no workers.
    case "archive":
      return (await import("./archive/archive.js")).archive(task.options, io);
    case "stream":
      return (await import("./stream/stream.js")).stream(task.options, io, output);
  }
}

/** Where there is nothing to run: the help or the version that was asked for, and the exit code. */
interface Answer {
  command: "none";
  answer: string;
  code: number;
}

function readCommandLine(argv: string[], io: Io): Task | Answer {
  let answer = "";
  const command = new Command().exitOverride().configureOutput({
    writeOut: (text) => {
      answer += text;
    },
    writeErr: (text) => io.stderr.write(text),
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getErrHelpWidth: () => 80,
  });
  try {
    const task = readTask(command, argv);
    if (task.command === "convert") completeFiles(task.options, command, io);
    return task;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: "none", answer, code: error.exitCode === 0 ? EXIT.done : EXIT.usage };
  }
}

function completeFiles(options: Options, command: Command, io: Io): void {
  if (options.files.length === 0) {
    if (io.stdin.isTTY) command.error("error: nothing to read");
    options.files = ["-"];
  }
  assertOutIsNoInput(options, command);
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

async function convertAll(options: Options, output: Output, io: Io): Promise<number> {
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
