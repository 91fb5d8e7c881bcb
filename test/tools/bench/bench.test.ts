import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { withFolder } from "../../cli/run-cli.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");

async function bench(...args: readonly string[]) {
  const { NEO4J_URI, NODE_OPTIONS, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "tools/bench/main.ts", ...args], { cwd: ROOT, env });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, stderr, stdout, lines: stdout.trim().split("\n") };
}

/** The numbers of a line, in order. */
function figures(line = ""): readonly number[] {
  return Array.from(line.matchAll(/(?<!\S)\d+(?:\.\d+)?(?!\S)/g), ([figure]) => Number(figure));
}

/** Every engine and every bench is a process that loads its models anew. */
const PATIENCE = 300_000;

describe("npm run bench", () => {
  it("lists its names in its help", async () => {
    const { status, stdout } = await bench("--help");
    expect(status).toBe(0);
    for (const name of ["extract", "ingest", "resolve", "store", "ties"])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
  });

  it.each([
    [["extrakt"], /Did you mean extract\?.*bench -- --help/s],
    [["ties", "--mentions", "many"], /'many' is invalid\. Give a whole number.*bench -- ties --help/s],
    [["resolve", "--size", "5"], /unknown option '--size'.*bench -- resolve --help/s],
    [["extract", "--data", "/no/such/folder"], /no\/such\/folder/],
  ])("says what is wrong with %j", async (args, message) => {
    const { status, stderr } = await bench(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it("measures resolution, five steps up to the number of names", async () => {
    const { status, lines } = await bench("resolve", "--names", "320");
    expect(status).toBe(0);
    const names = lines.slice(1).map((line) => figures(line)[0] ?? 0);
    expect(names).toHaveLength(5);
    for (const [step, count] of names.entries()) expect(count).toBeGreaterThanOrEqual(20 * 2 ** step);
  });

  it("measures the store beside a bare load of the same rows", async () => {
    const { status, stderr, lines } = await bench("store", "--documents", "5", "--rounds", "1");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines[1]).toMatch(/^embedded /);
    expect(
      figures(lines[1])
        .slice(0, 4)
        .every((figure) => figure > 0),
    ).toBe(true);
  });

  it("measures what one more document costs as the graph grows", async () => {
    const { status, stderr, lines } = await bench("ties", "--mentions", "100");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [mentions = 0, documents = 0, ...others] = figures(lines[1]);
    expect(mentions).toBeGreaterThan(documents);
    expect(others).toHaveLength(6);
    for (const figure of [documents, ...others]) expect(figure).toBeGreaterThan(0);
  });

  it("measures what one article more costs with all that follows", async () => {
    const { status, stderr, lines } = await bench("ingest", "--mentions", "100");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const [mentions, actors = 0, ties = 0, ...seconds] = figures(lines[1]);
    expect(mentions).toBeGreaterThan(100);
    expect(Math.min(actors, ties)).toBeGreaterThan(0);
    expect(seconds).toHaveLength(6);
    expect(seconds[3]).toBeGreaterThan(0);
    expect(seconds[4]).toBe(1);
  });

  it(
    "measures recognition beside compromise in both languages, on a folder of one's own",
    () =>
      withFolder(async (folder) => {
        const news = join(folder, "news");
        mkdirSync(news);
        writeFileSync(
          join(news, "en.txt"),
          "Talks in Cairo\n\nPresident Karim Mansour met Salma Haddad in Cairo on Monday.\n",
        );
        writeFileSync(
          join(news, "ar.txt"),
          "محادثات في القاهرة\n\nالتقى الرئيس كريم منصور الوزيرة سلمى حداد في القاهرة يوم الإثنين.\n",
        );
        const { status, stderr, lines } = await bench("extract", "--data", news, "--words", "60", "--rounds", "1");
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        const engines = ["rawabit, one core", "rawabit, all cores", "rawabit, actors", "compromise"];
        expect(lines.slice(1).map((line) => line.replace(/ {2,}/g, "|").split("|").slice(0, 2))).toEqual(
          ["en", "ar"].flatMap((language) => engines.map((engine) => [language, engine])),
        );
        const namesOf = (line: string): number => figures(line).at(-1) ?? 0;
        expect(
          lines
            .slice(1, 8)
            .map(namesOf)
            .every((names) => names > 0),
        ).toBe(true);
        expect(namesOf(lines[1] ?? "")).toBe(namesOf(lines[2] ?? ""));
      }),
    PATIENCE,
  );
});
