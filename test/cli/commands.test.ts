import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { graphStatsSchema } from "../../graph/contract/schemas.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { NEWS } from "../server/support/news-graph.ts";
import { runCli, withFolder, type CliResult } from "./run-cli.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "news");
let folder: string;

const run = (...args: readonly string[]): Promise<CliResult> =>
  runCli(args, { env: { RAWABIT_STORE: join(folder, "store") } });

const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  expect(await run("ingest", SAMPLES)).toMatchObject({ status: 0, stderr: "" });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("ingest", () => {
  it("reports as JSON on request", async () => {
    const { status, stdout } = await run("ingest", "--json", SAMPLES);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ added: 0, known: 43, failures: [], languages: { en: 26, ar: 17 } });
  });

  it("reads standard input as `-`", async () => {
    const env = { RAWABIT_STORE: join(folder, "from-stdin") };
    const input = "Talks in Amman\n\n4 May 2021\n\nPresident Karim Mansour met Salma Haddad in Amman.\n";
    expect(await runCli(["ingest", "-"], { env, input })).toMatchObject({ status: 0 });
    const { stdout } = await runCli(["stats", "--json"], { env });
    expect(JSON.parse(stdout)).toMatchObject({ documents: 1, firstDate: "2021-05-04" });
  });
});

describe("articles", () => {
  it("prints one article a line, with the place each came from", async () => {
    const { status, stdout } = await run("articles", SAMPLES);
    expect(status).toBe(0);
    const articles = jsonLines(stdout);
    expect(articles).toHaveLength(44);
    for (const { origin } of articles) {
      const { file, begin, end } = origin as { file: string; begin: number; end: number };
      expect(readFileSync(file, "utf8").slice(begin, end).trim()).not.toBe("");
    }
  });
});

describe("articles of a table", () => {
  it("are read by the columns that are named", async () => {
    const table = join(folder, "table.csv");
    writeFileSync(table, "headline,words,day\nTalks in Amman,President Karim Mansour met Salma Haddad.,2021-05-04\n");
    const { status, stdout } = await run("articles", table, "--map", "title=headline,text=words,publishedAt=day");
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ title: "Talks in Amman", publishedAt: "2021-05-04", language: "en" }]);
  });

  it("are refused where the map is no map", async () => {
    const { status, stderr } = await run("articles", SAMPLES, "--map", "title");
    expect(status).toBe(1);
    expect(stderr).toMatch(/field=column/);
  });
});

describe("extract", () => {
  const input = [
    { id: "1", text: "Talks in Geneva: Ban Ki-moon of the United Nations met الرئيس in Cairo." },
    { id: 2, text: "التقى أنطونيو غوتيريش وزير الخارجية في القاهرة.", language: "ar" },
    { id: "3", text: "" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n");

  it("gives each text's names with exact offsets, in the order of the input", async () => {
    const { status, stdout } = await runCli(["extract"], { input });
    expect(status).toBe(0);
    const lines = jsonLines(stdout);
    expect(lines.map(({ id }) => id)).toEqual(["1", 2, "3"]);
    for (const [index, line] of lines.entries()) {
      const { text } = JSON.parse(input.split("\n")[index] ?? "") as { text: string };
      for (const mention of line["mentions"] as { begin: number; end: number; text: string; actor: string }[]) {
        expect(text.slice(mention.begin, mention.end)).toBe(mention.text);
        expect(mention.actor).not.toBe("");
      }
    }
  });

  it("gives a place one actor in both scripts", async () => {
    const { stdout } = await runCli(["extract"], { input });
    const actorOf = (line: number, name: string): unknown =>
      (jsonLines(stdout)[line]?.["mentions"] as { text: string; actor: string }[]).find(({ text }) => text === name)
        ?.actor;
    expect(actorOf(0, "Cairo")).toBeDefined();
    expect(actorOf(0, "Cairo")).toBe(actorOf(1, "القاهرة"));
  });

  it("leaves actors out on request, names a line it cannot read, and goes on", async () => {
    const { status, stdout, stderr } = await runCli(["extract", "--no-actors"], { input: `not json\n${input}` });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Line 1 /);
    expect(jsonLines(stdout)).toHaveLength(3);
    expect(stdout).not.toContain('"actor"');
  });
});

describe("query", () => {
  const cypher = "MATCH (a:Place {name: $name}) RETURN a.name AS name, a.nameAr AS arabic, a.type AS type";
  const query = (format: string): Promise<CliResult> =>
    run("query", cypher, "--param", "name=Riyadh", "--format", format);

  it("prints JSON, CSV and a table", async () => {
    expect(JSON.parse((await query("json")).stdout)).toEqual([{ name: "Riyadh", arabic: "الرياض", type: "PLACE" }]);
    expect((await query("csv")).stdout).toBe("\ufeffname,arabic,type\r\nRiyadh,الرياض,PLACE\r\n");
    expect((await query("ndjson")).stdout).toBe('{"name":"Riyadh","arabic":"الرياض","type":"PLACE"}\n');
    const { stdout } = await query("table");
    expect(stdout).toContain("Riyadh");
    expect(stdout).toMatch(/\n1 row\n$/);
  });

  it("takes parameters as the kinds that they are said to be", async () => {
    const params = ["a=12", "b:text=12", "c:date=2021-02-03", "d:json=[1]"].flatMap((param) => ["--param", param]);
    const typed = "RETURN $a AS a, $b AS b, $c AS c, $d AS d";
    expect(JSON.parse((await run("query", typed, ...params, "-f", "json")).stdout)).toEqual([
      { a: 12, b: "12", c: "2021-02-03", d: [1] },
    ]);
    const wrong = await run("query", typed, "--param", "a:integer=x");
    expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining("Write a whole number")]);
    for (const large of ["a=9007199254740993", "a:integer=9007199254740993", "a=[9007199254740993]"]) {
      const { status, stderr } = await run("query", typed, "--param", large);
      expect([status, stderr]).toEqual([1, expect.stringContaining("would be rounded")]);
    }
  });

  it("reads a query that is longer than a line from standard input", async () => {
    const input = "// Who is there\nUNWIND [1, 2] AS n\nRETURN n\n";
    const env = { RAWABIT_STORE: join(folder, "store") };
    const { stdout } = await runCli(["query", "-", "-f", "csv"], { env, input });
    expect(stdout).toBe("\ufeffn\r\n1\r\n2\r\n");
    const nothing = await runCli(["query", "-"], { env, input: "" });
    expect([nothing.status, nothing.stderr]).toEqual([1, "The query is empty.\n"]);
  });

  it("guards its tables against spreadsheets, and says what the limits left out", async () => {
    const { stdout, stderr } = await run(
      "query",
      "UNWIND [1, 2, 3] AS n RETURN '=' + n AS x",
      "-f",
      "csv",
      "--query-rows",
      "2",
    );
    expect(stdout).toBe("\ufeffx\r\n'=1\r\n'=2\r\n");
    expect(stderr).toMatch(/^Only the first 2 rows are shown; --query-rows/);
  });

  it("shows plans", async () => {
    const { stdout } = await run("query", "PROFILE MATCH (a:Actor) RETURN a.name ORDER BY a.name LIMIT 3");
    expect(stdout).toMatch(/^Limit .*3 rows.*\n {2}Sort/);
  });

  it("says what is wrong with a query, and where", async () => {
    const { status, stderr } = await run("query", "MATCH (a RETURN a");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The query cannot be run: Expected /);
    expect(stderr).toMatch(/1:10/);
  });
});

describe("stats", () => {
  it("gives the object of the API, and counts that add up", async () => {
    const { stdout } = await run("stats", "--json");
    const stats = graphStatsSchema.parse(JSON.parse(stdout));
    expect(stats).toMatchObject({ documents: 43, languages: { en: 26, ar: 17 }, undated: 0 });
    expect(Object.values(stats.actorsByType).reduce((sum, count) => sum + count, 0)).toBe(stats.actors);
    expect(stats.graphHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("export", () => {
  it("writes a whole file, which says what it holds", async () => {
    const file = join(folder, "people.json");
    expect(await run("export", "-f", "json", "-t", "PERSON", "-o", file)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(
        /^Selection: actors of type PERSON\. Holds \d+ of 2\d\d actors and [\d,]+ of 1,\d+ ties\.\n$/,
      ),
    });
    const graph = JSON.parse(readFileSync(file, "utf8")) as { about: object; actors: { type: string }[] };
    expect(graph.about).toMatchObject({ filter: "actors of type PERSON" });
    expect(new Set(graph.actors.map(({ type }) => type))).toEqual(new Set(["PERSON"]));
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  it("writes archives and text alike, and lists the formats in its help", async () => {
    const { stdout: help } = await run("export", "--help");
    expect(help).toMatch(/graphml +GraphML.*\n(?: .*\n)* +gexf +GEXF 1\.3/);
    const file = join(folder, "tables.zip");
    expect(await run("export", "-f", "csv", "-n", "5", "-o", file)).toMatchObject({ status: 0 });
    expect(readFileSync(file).subarray(0, 4)).toEqual(Buffer.from([0x50, 0x4b, 3, 4]));
    const { stdout, stderr } = await run("export", "-f", "csv-co-mentions", "-n", "5", "-m", "2");
    expect(stdout.split("\r\n")[0]).toBe(
      "\ufeffsource,target,sourceName,targetName,sentence,date,outlet,title,url,language,document,sentenceId",
    );
    expect(stderr).toContain("Selection: the 5 most named actors; ties of at least 2 sentences. Holds 5 of");
  });

  it("writes what a query returns, and says which query and what cut it", async () => {
    const cypher = "MATCH (a:Person)-[t:CO_MENTIONED]-(b:Place {name: $place}) RETURN a, t, b ORDER BY a.id, b.id";
    const order = ["export", "-f", "json", "--query", cypher, "-p", "place=Riyadh"];
    const { stdout, stderr } = await run(...order, "--query-rows", "3");
    const { actors, ties } = JSON.parse(stdout) as { actors: { type: string }[]; ties: unknown[] };
    expect([ties.length, actors.some(({ type }) => type === "ORG")]).toEqual([3, false]);
    expect(stderr).toContain(`result of the query ${cypher} with {"place":"Riyadh"}.`);
    expect(stderr).toContain("A limit of rows cut this result: what came after row 3 is left out.");
    expect(await run(...order, "--actor", "a-0123456789abcdef0123")).toMatchObject({ status: 1 });
    const nothing = await run("export", "-f", "json", "--query", "RETURN 1 AS n");
    expect(nothing).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("has no actors") });
  });

  it("says on the side where the engine answers otherwise than Cypher wants", async () => {
    const { stdout, stderr } = await run("query", "-f", "json", "UNWIND [2, 1] AS n RETURN n AS m ORDER BY n + 1");
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toContain("Sort before");
  });

  it("names the formats there are where it knows no such one", async () => {
    const { status, stderr } = await run("export", "-f", "docx");
    expect(status).toBe(1);
    expect(stderr).toMatch(/graphml, graphml-undirected, gexf, cyjs/);
  });

  it("says so when the file cannot be written", async () => {
    const { status, stderr } = await run("export", "-f", "graphml", "-o", join(folder, "missing", "graph.graphml"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/graph\.graphml cannot be written: its folder does not exist\. .*--output\.\n$/);
    const onFolder = await run("export", "-f", "graphml", "-o", folder);
    expect(onFolder.stderr).toMatch(/cannot be written: it is a folder\./);
  });
});

describe("help", () => {
  it.each(["query", "export"])("of %s speaks to people", async (command) => {
    const { stdout } = await run(command, "--help");
    expect(stdout).toMatch(/may be repeated\s+\(default: none\)/u);
  });
});

describe("doctor", () => {
  it("says which store is used and that all is well", async () => {
    const { status, stdout } = await run("doctor");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Store\s+embedded .*store/);
    expect(stdout).toMatch(/Everything is in order\.\n$/);
  });

  it("says that an ingest did not come to its end, and what to do", () =>
    withFolder(async (folder) => {
      const path = join(folder, "store");
      const store = await openStore({ engine: "embedded", path });
      await store.mergeDocuments(NEWS);
      await store.close();
      const { status, stdout } = await runCli(["doctor"], { env: { RAWABIT_STORE: path } });
      expect(status).toBe(1);
      expect(stdout).toMatch(/^! .* an ingest did not come to its end, .* Start the same ingest again, or/mu);
    }));
});
