/** Jest runs the sources as ES modules; swc only strips types, `npm run check` is what checks them. */
const shared = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" }, module: { type: "es6" } }],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/data/", "<rootDir>/.cache/"],
};
const suite = (displayName, ...testMatch) => ({ ...shared, displayName, testMatch: testMatch.map((m) => `<rootDir>/test/${m}`) });

export default {
  projects: [
    suite("unit", "{graph,ingest,cli,tools,client}/**/*.test.ts"),
    suite("api", "server/**/*.test.ts"),
    suite("browser", "browser/**/*.test.ts"),
  ],
};
