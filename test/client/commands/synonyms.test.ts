import { describe, expect, it } from "@jest/globals";
import { COMMANDS } from "../../../client/commands/command-table.ts";
import { SYNONYMS } from "../../../client/commands/synonyms.ts";

const ids = COMMANDS.map(({ id }) => id).sort();

describe("other words for commands", () => {
  it.each(["en", "ar"] as const)("are there for every command, and for nothing else, in %s", (language) => {
    expect(Object.keys(SYNONYMS[language]).sort()).toEqual(ids);
    expect(Object.values(SYNONYMS[language]).filter((words) => words.trim() === "")).toEqual([]);
  });

  it("are in Arabic letters in Arabic", () => {
    expect(Object.values(SYNONYMS.ar).filter((words) => /[a-z]/i.test(words))).toEqual([]);
  });

  it.each([
    ["path", "ways"],
    ["connections", "ways"],
    ["save", "exchange"],
    ["download", "exchange"],
    ["upload", "intake"],
    ["مسار", "ways"],
    ["تنزيل", "exchange"],
  ] as const)("lead from “%s” to the command %s", (word, id) => {
    expect(`${SYNONYMS.en[id]} ${SYNONYMS.ar[id]}`.split(" ")).toContain(word);
  });
});
