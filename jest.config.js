/** Jest runs the sources as ES modules; swc only strips types, `npm run check` is what checks them. */
const shared = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" }, module: { type: "es6" } },
    ],
  },
  // What the program starts in a process or thread of its own is started as built: see test/built-module.ts.
  moduleNameMapper: { "/programs/own-module\\.ts$": "<rootDir>/test/built-module.ts" },

  globalSetup: "<rootDir>/tools/test/build-program.js",
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/data/", "<rootDir>/.cache/"],
};

const suite = (displayName, folders, more = {}) => ({
  ...shared,
  ...more,
  displayName,
  testMatch: [`<rootDir>/test/${folders}/**/*.test.ts`],
});

export default {
  projects: [
    suite("unit", "{graph,ingest,tools,client}"),
    suite("program", "{server,cli}"),
    suite("browser", "browser", {
      globalSetup: "<rootDir>/test/browser/prepare.ts",
      globalTeardown: "<rootDir>/test/browser/clear-away.ts",
    }),
  ],
  reporters: ["default", "<rootDir>/tools/test/summary-reporter.js"],
  testSequencer: "<rootDir>/tools/test/longest-first.js",
  maxWorkers: "100%",
  // A worker that has closed everything still takes a second to give its gigabytes back, which Jest would call a leak after 500 ms.
  workerGracefulExitTimeout: 10_000,
  // Generous, since suites of processes, browsers and databases share the machine. The few tests of time have wide bounds.
  testTimeout: 120_000,
};
