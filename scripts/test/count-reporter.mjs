import { writeCounts } from "../lib/counts.mjs";

/** A vitest reporter that counts tests for the closing line of `npm test`. */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = { passed: 0, failed: unhandledErrors.length };
    for (const module of modules) {
      const states = Array.from(module.children.allTests(), (test) => test.result().state);
      const failed = states.filter((state) => state === "failed").length;
      counts.passed += states.filter((state) => state === "passed").length;
      // A file that does not load has no tests: it counts as one that failed.
      counts.failed += module.state() === "failed" ? Math.max(failed, 1) : failed;
    }
    writeCounts(counts);
  }
}
