import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { CONFIG_VARIABLES, type ConfigVariable } from "../../server/config-variables.ts";

/** With single blanks: the columns of its tables are aligned. */
const README = readFileSync("README.md", "utf8").replace(/ +/g, " ");
const VARIABLES: readonly ConfigVariable[] = Object.values(CONFIG_VARIABLES);

describe("the README", () => {
  it.each(VARIABLES.map((variable) => [variable.name, variable] as const))(
    "has %s as the program has it",
    (_name, variable) => {
      const standard = variable.default === null || variable.default === "" ? "" : `\`${variable.default}\` `;
      expect(README).toContain(`| \`${variable.name}\` | \`${variable.flag}\` | ${standard}| ${variable.meaning} |`);
    },
  );

  it("names no setting that is not there", () => {
    const named = new Set(README.match(/\b(?:RAWABIT|NEO4J)_[A-Z_]+/g));
    expect([...named].filter((name) => !VARIABLES.some((variable) => variable.name === name))).toEqual([]);
  });
});
