import { statSync } from "node:fs";
import { resolve } from "node:path";

import { Command, CommanderError } from "commander";
import { complain } from "./complain.js";
import { EXIT, type Io } from "./io.js";
import { type Options, readTask, type Task } from "./options.js";
import { fileOutput, isClosedPipe, OutputError, streamOutput } from "./output.js";
import { reason } from "./read-input.js";
import { type Outputs, run } from "./run.js";

/**
 * Runs the command line.
 *
 * @param argv - The arguments after the name of the program.
 * @param io - The streams to use; results go to `stdout` and nothing else does.
 * @returns The exit code, one of {@link EXIT}: 0 done, 1 some input failed, 2 wrong usage; 130 or 143 where a signal stopped
 *   an archive.
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
  try {
    return await perform(task, io);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (isClosedPipe(error)) return EXIT.done;
    complain(io, error.output, `cannot be written: ${reason(error.cause)}`);
    return EXIT.failed;
  }
}

async function perform(task: Task | Answer, io: Io): Promise<number> {
  switch (task.command) {
    case "none":
      if (task.answer !== "") await streamOutput(io.stdout).write(task.answer);
      return task.code;
    case "convert":
      return run(task.options, outputsOf(task.options, io), io);
    // Loaded when they are asked for: one story needs no workers.
    case "archive":
      return (await import("./archive/archive.js")).archive(task.options, io);
    case "stream":
      return (await import("./stream/stream.js")).stream(task.options, io, streamOutput(io.stdout));
  }
}

function outputsOf({ out, documentsOut }: Options, io: Io): Outputs {
  return {
    reports: out === undefined ? streamOutput(io.stdout) : fileOutput(out),
    documents: documentsOut === undefined ? undefined : fileOutput(documentsOut),
  };
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
  assertOutputsAreFree(options, command);
}

function assertOutputsAreFree({ files, out, documentsOut }: Options, command: Command): void {
  for (const [option, path] of Object.entries({ "--out": out, "--documents-out": documentsOut })) {
    if (path !== undefined && files.some((file) => isSameFile(file, path)))
      command.error(`error: option '${option}' names an input file`);
  }
  if (out !== undefined && documentsOut !== undefined && isSameFile(out, documentsOut))
    command.error("error: options '--out' and '--documents-out' name one file");
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
