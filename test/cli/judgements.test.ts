import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { candidatePageSchema } from "../../graph/contract/identity.ts";
import { judgementOf, type Decision, type Judgement } from "../../graph/model/judgement.ts";
import { runCli, type CliResult } from "./run-cli.ts";

const NEWS = `Talks in Amman

4 May 2021

President Karim Mansour met Salma Haddad in Amman on Tuesday. They spoke about the water of the river and about trade, and
said that both countries would open their borders to students before the end of the year. President Karim Mansour thanked
Salma Haddad for her patience during the long talks.
`;

const OTHER_NEWS = `Chess in Beirut

9 May 2021

The chess player Salma Haddad won in Beirut on Sunday, for the third time in a row. Salma Haddad is nineteen years old.
`;

let folder: string;
let people: Readonly<Record<string, string>>;

const run = (args: readonly string[], input?: string): Promise<CliResult> =>
  runCli(args, { env: { RAWABIT_STORE: join(folder, "store") }, ...(input !== undefined && { input }) });
const idOf = (name: string): string => people[name] ?? "";

function judged(decision: Decision, action: string, note: string | null = null): Judgement {
  return judgementOf(decision, { action, user: "منى", at: `2024-01-0${action}T00:00:00.000Z`, note });
}

const lines = (...judgements: readonly Judgement[]): string =>
  judgements.map((judgement) => `${JSON.stringify(judgement)}\n`).join("");

async function isHidden(name: string): Promise<unknown> {
  const cypher = "MATCH (a:Actor {id: $id}) RETURN a.hidden AS hidden";
  const { stdout } = await run(["query", cypher, "--param", `id=${idOf(name)}`, "--format", "json"]);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  expect(await run(["ingest", "-"], NEWS)).toMatchObject({ status: 0 });
  const cypher = "MATCH (a:Actor) RETURN a.name AS name, a.id AS id";
  const rows = JSON.parse((await run(["query", cypher, "--format", "json"])).stdout) as { name: string; id: string }[];
  people = Object.fromEntries(rows.map(({ name, id }) => [name, id]));
  expect(Object.keys(people)).toEqual(expect.arrayContaining(["Karim Mansour", "Salma Haddad"]));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("judgements", () => {
  it("says where there is none", async () => {
    expect(await run(["judgements", "list"])).toMatchObject({
      status: 0,
      stdout: "Nobody has decided anything yet.\n",
    });
    expect(await run(["judgements", "export"])).toMatchObject({ status: 0, stdout: "" });
  });

  it("are imported, listed in words, exported as they came, and undone", async () => {
    const ledger = lines(
      judged(
        { verdict: "negative", left: idOf("Karim Mansour"), right: idOf("Salma Haddad") },
        "1",
        "Met her.\nTwice.",
      ),
      judged({ verdict: "hide", left: idOf("Karim Mansour") }, "2"),
    );
    expect(await run(["judgements", "import", "-"], ledger)).toMatchObject({
      status: 0,
      stdout: "Imported 2 judgements; 0 were there already.\n",
    });
    expect(await isHidden("Karim Mansour")).toEqual([{ hidden: true }]);

    const { stdout: list } = await run(["judgements", "list"]);
    expect(list).toMatch(/ 2 {2}منى\n {2}“Karim Mansour” is hidden\n/);
    expect(list).toMatch(/“Karim Mansour” and “Salma Haddad” are not one actor\n {2}“Met her\.”\n {2}“Twice\.”\n/);
    expect((await run(["judgements", "list", "--limit", "1"])).stdout).toMatch(/1 older action is not shown/);

    const file = join(folder, "ledger.jsonl");
    expect(await run(["judgements", "export", "--output", file])).toMatchObject({ status: 0, stdout: "" });
    const parsed = (text: string): unknown[] => text.split("\n").map((line) => JSON.parse(line || "null") as unknown);
    expect(parsed(readFileSync(file, "utf8"))).toEqual(parsed(ledger));
    expect((await run(["judgements", "import", file])).stdout).toBe("Imported 0 judgements; 2 were there already.\n");

    expect(await run(["judgements", "undo", "2"])).toMatchObject({ status: 0, stdout: "Undid 1 decision.\n" });
    expect(await isHidden("Karim Mansour")).toEqual([{ hidden: false }]);
    const again = await run(["judgements", "undo", "2"]);
    expect(again).toMatchObject({ status: 1, stdout: "" });
    expect(again.stderr).toMatch(/^There is no action 2 that still holds; .*\n$/);
    expect((await run(["judgements", "list"])).stdout).toMatch(/2 {2}منى \(undone \d{4}-/);
  });

  it("name the lines that are none, take the rest and exit 2; with nothing to take, 1", async () => {
    const good = judged({ verdict: "hide", left: idOf("Salma Haddad") }, "3");
    const some = await run(["judgements", "import", "-"], `{\n${lines({ ...good, user: "eve" }, good)}`);
    expect(some).toMatchObject({ status: 2, stdout: "Imported 1 judgement; 0 were there already.\n" });
    expect(some.stderr.split("\n")).toEqual([
      expect.stringMatching(/^Line 1 was not taken: .*JSON/),
      expect.stringMatching(/^Line 2 was not taken: .*changed/),
      "",
    ]);
    expect(await run(["judgements", "import", "-"], "no\n")).toMatchObject({ status: 1 });
  });

  it("tell two of one name apart by documents, in words too", async () => {
    expect(await run(["ingest", "-"], OTHER_NEWS)).toMatchObject({ status: 0 });
    const cypher = "MATCH (d:Document) WHERE d.text CONTAINS 'chess' RETURN d.id AS id";
    const [row] = JSON.parse((await run(["query", cypher, "--format", "json"])).stdout) as { id: string }[];
    const decision = { verdict: "namesake", names: [idOf("Salma Haddad")], documents: [row?.id ?? ""] } as const;
    expect(await run(["judgements", "import", "-"], lines(judged(decision, "4")))).toMatchObject({ status: 0 });
    expect((await run(["judgements", "list", "--limit", "1"])).stdout).toContain(
      "“Salma Haddad” in one document is another actor of the same name",
    );
    const named = "MATCH (a:Actor) WHERE a.name = 'Salma Haddad' RETURN a.documents AS documents ORDER BY a.id";
    expect(JSON.parse((await run(["query", named, "--format", "json"])).stdout)).toEqual([
      { documents: 1 },
      { documents: 1 },
    ]);
  });

  it.each([
    ["a file that is not there", "missing.jsonl", /missing\.jsonl does not exist/],
    ["a folder", ".", /cannot be read/],
  ])("are not imported from %s", async (_what, path, reason) => {
    const result = await run(["judgements", "import", join(folder, path)]);
    expect(result.status).toBe(1);
    expect(result.stderr.trim()).toMatch(reason);
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("are not imported from a line without end", async () => {
    const path = join(folder, "long.jsonl");
    writeFileSync(path, Buffer.alloc(10_000_000, "x"));
    const result = await run(["judgements", "import", path]);
    expect(result).toMatchObject({ status: 1, stderr: expect.stringMatching(/long\.jsonl has a line longer than/) });
  });

  it("point to the help of the command that was called wrongly", async () => {
    const result = await run(["judgements", "undo"]);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain("rawabit judgements undo --help");
  });
});

describe("candidates", () => {
  it("are shown with their reasons in words, and as JSON with their ids", async () => {
    const { status, stdout } = await run(["candidates"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\d+ pairs? (?:is|are) open, \d+ decided\.\n\d+ % of all mentions/);
    const page = candidatePageSchema.parse(JSON.parse((await run(["candidates", "--limit", "1", "--json"])).stdout));
    expect(page.candidates.length).toBeLessThanOrEqual(1);
  });

  it.each(["0", "many", "1.5"])("are not limited to %s", async (limit) => {
    const result = await run(["candidates", "--limit", limit]);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain("whole number");
  });
});
