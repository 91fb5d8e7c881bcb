import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { withFolder } from "../../cli/run-cli.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

const TESTS = `
jest.retryTimes(1, { retryImmediately: true });
let fails = true;
const once = () => {
  fails = !fails;
  if (!fails) throw new Error("once");
};
describe("in the test", () => {
  it("fails once", once);
  it("fails always", () => { throw new Error("always"); });
  it("passes", () => undefined);
});
describe("in its hook", () => {
  afterEach(once);
  it("fails once too", () => undefined);
});
it.skip("is left out", () => undefined);
`;

/** Runs Jest itself over these tests. */
const run = (folder: string) => {
  writeFileSync(join(folder, "some.test.cjs"), TESTS);
  const config = { testMatch: ["**/*.test.cjs"], reporters: [join(ROOT, "tools", "test", "summary-reporter.js")] };
  const summary = join(folder, "summary.json");
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules", "jest", "bin", "jest.js"), "--rootDir", folder, "--config", JSON.stringify(config)],
    { env: { ...process.env, RAWABIT_TEST_SUMMARY: summary } },
  );
  return { status, summary: JSON.parse(readFileSync(summary, "utf8")) as object };
};

describe("the summary of a run", () => {
  it("counts a test that is run again once, names it, and hides no failure", () =>
    withFolder((folder) => {
      expect(run(folder)).toEqual({
        status: 1,
        summary: {
          passed: 3,
          failed: 1,
          failures: ["in the test fails always"],
          skipped: ["is left out"],
          passedWhenRunAgain: ["in the test fails once", "in its hook fails once too"],
        },
      });
      return Promise.resolve();
    }));
});
