import { SingleBar } from "cli-progress";

import type { Io } from "../io.js";

const LINE_EVERY_MS = 10_000;

/** Shows how far a run has come: a bar on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Documents were read, or could not be. */
  count(documents: number, failures: number): void;
  /** So many bytes of the input are dealt with. */
  advance(bytes: number): void;
  stop(): void;
}

/**
 * @param total - Bytes of the input.
 * @param stderr - Where to show it.
 */
export function createProgress(total: number, stderr: Io["stderr"]): Progress {
  const tally = { documents: 0, failures: 0, bytes: 0 };
  const started = performance.now();
  const rate = () => Math.round(tally.documents / ((performance.now() - started) / 1000));
  const shown = () => ({
    read: formatNumber(tally.documents),
    rate: formatNumber(rate()),
    failed: formatNumber(tally.failures),
  });
  const display = stderr.isTTY ? createBar(total, stderr) : createLines(total, stderr);
  return {
    count(documents, failures) {
      tally.documents += documents;
      tally.failures += failures;
      display.update(tally.bytes, shown());
    },
    advance(bytes) {
      tally.bytes += bytes;
      display.update(tally.bytes, shown());
    },
    stop: () => display.stop(),
  };
}

interface Shown {
  read: string;
  rate: string;
  failed: string;
}

interface Display {
  update(bytes: number, shown: Shown): void;
  stop(): void;
}

function createBar(total: number, stream: Io["stderr"]): Display {
  const bar = new SingleBar({
    stream,
    format:
      "{bar} {percentage} % · {read} read · {failed} failed · {rate}/s · {eta_formatted} left",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 50,
    // Interruptions are ours to handle.
    gracefulExit: false,
  });
  bar.start(total, 0, { read: "0", rate: "0", failed: "0" });
  return { update: (bytes, shown) => bar.update(bytes, shown), stop: () => bar.stop() };
}

function createLines(total: number, stream: Io["stderr"]): Display {
  let line = "";
  const write = () => stream.write(`communique: ${line}\n`);
  const timer = setInterval(() => line !== "" && write(), LINE_EVERY_MS);
  timer.unref();
  return {
    update(bytes, { read, rate, failed }) {
      const percent = total === 0 ? 100 : Math.floor((bytes / total) * 100);
      line = `${percent} %, ${read} read, ${failed} failed, ${rate} a second`;
    },
    stop: () => clearInterval(timer),
  };
}

/** `12,345` */
export function formatNumber(value: number): string {
  return value.toLocaleString("en-US");
}
