import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { NotebookEntry } from "../../graph/model/notebook.ts";
import { runCli, type CliResult } from "./run-cli.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], input?: string): Promise<CliResult> =>
  runCli(args, { env: { RAWABIT_STORE: join(folder, "store") }, ...(input !== undefined && { input }) });

const NOTE: NotebookEntry = {
  kind: "note",
  id: "00000000-0000-4000-8000-000000000001",
  about: [{ id: "a-0123456789abcdef0123", name: "هادي العامري" }],
  text: "قال لنا\nMet him twice.",
  user: "ناديا",
  at: "2024-05-01T07:08:09.000Z",
  changedAt: "2024-05-02T07:08:09.000Z",
  changedBy: "Sami",
  removed: null,
};

describe("notebook", () => {
  it("is imported into a store that knows none of its actors, and exported as it came", async () => {
    const line = `${JSON.stringify(NOTE)}\n`;
    expect(await run(["notebook", "import", "-"], `${line}\n{"kind":"note"}\n`)).toMatchObject({
      status: 2,
      stdout: "Imported 1 entry; 0 were there already.\n",
      stderr: expect.stringContaining("Line 3 was not taken"),
    });
    const file = join(folder, "notebook.jsonl");
    expect(await run(["notebook", "export", "-o", file])).toMatchObject({ status: 0 });
    const [written = ""] = readFileSync(file, "utf8").trim().split("\n");
    expect(JSON.parse(written)).toEqual(NOTE);
    expect(await run(["notebook", "import", file])).toMatchObject({
      status: 0,
      stdout: "Imported 0 entries; 1 were there already.\n",
    });
  });
});
