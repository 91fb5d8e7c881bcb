import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runCli, type CliResult } from "./run-cli.ts";

const NEWS = `Talks in Amman

4 May 2021

The editor of Quiet River met Salma Haddad in Amman on Tuesday. They spoke about the water of the river and about trade, and
said that both countries would open their borders to students before the end of the year.
`;

let folder: string;
let list: string;

const run = (args: readonly string[], input?: string): Promise<CliResult> =>
  runCli(args, { env: { RAWABIT_STORE: join(folder, "store") }, ...(input !== undefined && { input }) });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  list = join(folder, "river.csv");
  writeFileSync(list, "name,type,wikidata\nQuiet River,org,Q11\nNobody Anywhere,person,Q12\n");
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("watch lists on the command line", () => {
  it("are added with an ingest, listed, exported, replaced and removed", async () => {
    const ingested = await run(["ingest", "-", "--watch-list", list], NEWS);
    expect(ingested).toMatchObject({ status: 0 });
    expect(ingested.stdout).toContain("Added the watch list “river”: 2 actors, 0 of them named in documents");
    expect((await run(["watchlist", "list"])).stdout).toContain("“river”: 2 actors, 1 of them named in documents");
    const exported = await run(["export", "--format", "ftm"]);
    expect(exported.stdout).toContain('"wikidataId":["Q11"]');
    expect((await run(["watchlist", "add", "-", "--title", "river"], "name,type\nRiver,org\n")).stdout).toContain(
      "Replaced the watch list “river”: 1 actor,",
    );
    const removed = await run(["watchlist", "remove", list]);
    expect(removed).toMatchObject({ status: 0 });
    expect((await run(["watchlist", "list", "--json"])).stdout.trim()).toBe("[]");
  });

  it("steer extract too, which opens no store", async () => {
    const lines = ["Reporters of Quiet River came.", "وصل مراسلو النهر الهادئ."].map((text, id) =>
      JSON.stringify({ id, text }),
    );
    writeFileSync(list, "name,type,name in Arabic\nQuiet River,org,النهر الهادئ\n");
    const { stdout } = await run(["extract", "--watch-list", list], lines.join("\n"));
    const found = stdout
      .trim()
      .split("\n")
      .flatMap((line) => (JSON.parse(line) as { mentions: { text: string; type: string; actor: string }[] }).mentions);
    expect(found.map(({ text, type }) => [text, type])).toEqual([
      ["Quiet River", "ORG"],
      ["النهر الهادئ", "ORG"],
    ]);
    expect(found[0]?.actor).toBe(found[1]?.actor);
  });

  it("say in one line what is wrong with a file, and add nothing", async () => {
    writeFileSync(list, "name,type\nQuiet River,robot\n");
    const { status, stderr } = await run(["watchlist", "add", list]);
    expect(status).toBe(1);
    expect(stderr).toContain("line 2 has the type “robot”");
    expect((await run(["watchlist", "add", join(folder, "none.csv")])).stderr).toContain("does not exist");
    const unknown = await run(["watchlist", "remove", "nothing"]);
    expect(unknown.stderr).toContain("There is no watch list “nothing” in the store. It holds none.");
    expect((await run(["watchlist", "list"])).stdout).toContain("There is no watch list");
  });
});
