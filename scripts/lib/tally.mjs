/** Prints the outcome of checks as they end, and counts them for the closing line. */
export function createTally() {
  const started = performance.now();
  const total = { passed: 0, failed: 0 };
  return {
    /** A check is silent when it passed, and shows what it said when it failed. */
    report(name, { passed, failed }, output = "") {
      total.passed += passed;
      total.failed += failed;
      if (failed === 0) console.log(`ok   ${name}${passed === 1 ? "" : ` (${passed})`}`);
      else console.log(`FAIL ${name}\n${output.replace(/^(?=.)/gmu, "     ")}`);
    },
    /** The closing line, and the exit code with it. */
    close() {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`in ${seconds} s\n${total.passed} passed, ${total.failed} failed`);
      process.exitCode = total.failed > 0 ? 1 : 0;
    },
  };
}
