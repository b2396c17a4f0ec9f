/** The middle of some figures. */
export const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** How long each contestant runs before it is timed, in milliseconds: engines compile what runs often. */
const WARM_UP = 12_000;
const ROUNDS = 9;

/**
 * Milliseconds that each contestant takes for `texts`: the medians of rounds in which all run once, in turn,
 * so that a noisy moment hits all of them.
 */
export function timesOf(contestants, texts, { warmUp = WARM_UP, rounds = ROUNDS } = {}) {
  let kept = 0;
  // In turn here too: engines throw away the code of what has not run for a while.
  const warm = contestants.map(() => 0);
  while (Math.min(...warm) < warmUp) {
    const next = warm.indexOf(Math.min(...warm));
    const start = performance.now();
    for (const text of texts) kept += contestants[next].run(text);
    warm[next] += performance.now() - start;
  }
  const times = contestants.map(() => []);
  for (let round = 0; round < rounds; round++)
    contestants.forEach(({ run }, i) => {
      const start = performance.now();
      for (const text of texts) kept += run(text);
      times[i].push(performance.now() - start);
    });
  // What was found is used, so that no engine may leave the work out.
  if (kept === 0) throw new Error("Nobody found anything.");
  return times.map(median);
}

/** Millions of UTF-16 code units. */
export const megabytes = (texts) => texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
