/**
 * A jest reporter that leaves the counts in a file for tools/setup/test.mjs, with the name of every failure, of every skip,
 * and of what passed only when it was run again.
 */
import { writeFileSync } from "node:fs";

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const path = process.env["RAWABIT_TEST_SUMMARY"];
    if (path === undefined) return;
    const tests = results.testResults.flatMap((suite) => suite.testResults);
    const namesOf = (some) => some.map((test) => test.fullName);
    const named = (status) => namesOf(tests.filter((test) => test.status === status));
    const crashed = results.testResults.filter(
      (suite) => suite.testExecError !== undefined && suite.testExecError !== null,
    );
    const failures = [...named("failed"), ...crashed.map((suite) => `${suite.testFilePath} did not run`)];
    writeFileSync(
      path,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: failures.length,
        failures,
        skipped: [...named("pending"), ...named("todo")],
        passedWhenRunAgain: namesOf(tests.filter((test) => test.status === "passed" && test.invocations > 1)),
      }),
    );
  }
}
