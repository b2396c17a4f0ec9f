import type { Message, Question } from "./reading.ts";
import ReadingWorker from "./worker.ts?worker&inline";

/** Asks the worker, one question at a time: while it reads, only the newest question waits. */
export interface Reader {
  /** Whether an answer is still to come. */
  readonly busy: boolean;
  ask(question: Question): void;
}

/**
 * Starts the worker.
 *
 * @param onMessage - Is given the formats once, then an answer or a problem for each question that was not overtaken.
 */
export function createReader(onMessage: (message: Message) => void): Reader {
  const worker = new ReadingWorker();
  let busy = false;
  let waiting: Question | undefined;

  const next = () => {
    busy = waiting !== undefined;
    if (waiting) worker.postMessage(waiting);
    waiting = undefined;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (!("formats" in data)) next();
    onMessage(data);
  });
  worker.addEventListener("error", ({ message }) => onMessage({ problem: message }));

  return {
    get busy() {
      return busy;
    },
    ask(question) {
      waiting = question;
      if (!busy) next();
    },
  };
}
