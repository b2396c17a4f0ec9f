/** The signals by which a run is asked to stop, and the exit codes by which a shell knows it. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Watches for a wish to stop. */
export interface Interruption {
  /** The exit code, once there is one. */
  readonly code: number | undefined;
  /** Ends the watch: signals do again what they do by themselves. */
  end(): void;
}

/**
 * Turns the first Ctrl-C into a clean stop; the second one ends the process as it always does.
 *
 * @param stop - What to do at once.
 */
export function onInterruption(stop: () => void): Interruption {
  let code: number | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    end();
    code = SIGNALS[signal as keyof typeof SIGNALS];
    stop();
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
