/** The signals by which a run is asked to stop, and the exit codes by which a shell knows it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Watches for a wish to stop. */
export interface Interruption {
  /** The exit code, once there is one. */
  readonly code: number | undefined;
  /** Ends the watch: signals do again what they do by themselves. */
  end(): void;
}

/** `npx` and `timeout` pass on a signal that the terminal has sent already: within this time it is one wish. */
const ONE_WISH_MS = 500;

/**
 * Turns Ctrl-C into a clean stop; a second one, for who will not wait, ends the process as it always does.
 *
 * @param stop - What to do at once.
 */
export function onInterruption(stop: () => void): Interruption {
  let code: number | undefined;
  let since = 0;
  const listener = (signal: NodeJS.Signals): void => {
    if (code === undefined) {
      code = SIGNALS[signal as keyof typeof SIGNALS];
      since = performance.now();
      stop();
    } else if (performance.now() - since > ONE_WISH_MS) {
      end();
      process.kill(process.pid, signal);
    }
  };
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  const end = (): void => {
    for (const name of names) process.removeListener(name, listener);
  };
  for (const name of names) process.on(name, listener);
  return {
    get code() {
      return code;
    },
    end,
  };
}
