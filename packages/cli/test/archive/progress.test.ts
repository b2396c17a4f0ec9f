import { PassThrough } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";

import { createProgress } from "../../src/archive/progress.js";

afterEach(() => {
  vi.useRealTimers();
});

/** A stream, and what was written to it. */
function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 100,
    // What a bar asks of a terminal.
    cursorTo: () => true,
    clearLine: () => true,
  });
  return { stream, written: () => String(stream.read() ?? "") };
}

test("a terminal has a bar with what was read, what failed, how fast and how long yet", () => {
  const { stream, written } = terminal(true);
  const progress = createProgress(1000, stream);
  progress.advance(500);
  progress.count(1500, 2);
  progress.stop();
  expect(written()).toMatch(/█+░+ 50 % · 1,500 read · 2 failed · [\d,]+\/s · \S+ left/u);
});

test("a log has a line now and then, without a bar or control characters", () => {
  vi.useFakeTimers();
  const { stream, written } = terminal(false);
  const progress = createProgress(1000, stream);
  vi.advanceTimersByTime(9_000);
  progress.advance(500);
  progress.count(1500, 2);
  expect(written()).toBe("");
  vi.advanceTimersByTime(1_000);
  expect(written()).toBe("communique: 50 %, 1,500 read, 2 failed, 167 a second\n");
  progress.stop();
  vi.advanceTimersByTime(60_000);
  expect(written()).toBe("");
});
