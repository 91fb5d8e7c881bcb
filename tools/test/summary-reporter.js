/** A jest reporter that leaves the counts, and the name of every failure and skip, in a file for tools/setup/test.mjs. */
import { writeFileSync } from "node:fs";

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const path = process.env["RAWABIT_TEST_SUMMARY"];
    if (path === undefined) return;
    const tests = results.testResults.flatMap((suite) => suite.testResults);
    const named = (status) => tests.filter((test) => test.status === status).map((test) => test.fullName);
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
      }),
    );
  }
}
