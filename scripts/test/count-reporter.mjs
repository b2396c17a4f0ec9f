// Writes how many tests passed and failed to the file that COMMUNIQUE_COUNTS names, for the closing line of `npm test`.
import { writeFileSync } from "node:fs";

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    // An error outside any test, or a file that did not load, counts as one failed test.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        if (state === "failed") failed += 1;
      }
      if (module.state() === "failed" && !tests.some((t) => t.result().state === "failed")) failed += 1;
    }
    const file = process.env.COMMUNIQUE_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
  }
}
