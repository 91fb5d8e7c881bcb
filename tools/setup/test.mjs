/** `npm test [-- jest arguments]`: set up, run every test, end on the line that counts them. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { prepare, ROOT } from "./prepare.mjs";

prepare();

const summaryPath = join(ROOT, ".cache", "test-summary.json");
mkdirSync(join(ROOT, ".cache"), { recursive: true });
rmSync(summaryPath, { force: true });

const jest = spawnSync(
  process.execPath,
  ["--experimental-vm-modules", "--no-warnings", "node_modules/jest/bin/jest.js", ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, RAWABIT_TEST_SUMMARY: summaryPath },
  },
);

const summary = existsSync(summaryPath)
  ? JSON.parse(readFileSync(summaryPath, "utf8"))
  : { passed: 0, failed: 1, skipped: [], failures: ["The tests did not run to their end."], passedWhenRunAgain: [] };
for (const test of summary.passedWhenRunAgain) console.log(`passed only when run again: ${test}`);
for (const failure of summary.failures) console.log(`failed: ${failure}`);
for (const skip of summary.skipped) console.log(`skipped: ${skip}`);
console.log(`${summary.passed} passed, ${summary.failed} failed, ${summary.skipped.length} skipped`);
process.exitCode = jest.status === 0 && summary.failed === 0 ? 0 : 1;
