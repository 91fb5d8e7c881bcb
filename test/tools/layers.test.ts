import { spawnSync } from "node:child_process";
import { describe, expect, it } from "@jest/globals";

describe("the layers", () => {
  it("import one way only", () => {
    const { status, stdout, stderr } = spawnSync(
      "node_modules/.bin/depcruise",
      ["graph", "ingest", "server", "cli", "client"],
      { encoding: "utf8" },
    );
    expect(`${stdout}${stderr}`).toMatch(/no dependency violations found/);
    expect(status).toBe(0);
  });
});
