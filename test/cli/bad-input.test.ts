import { mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { createServer as createWebServer } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { runCli, withFolder, type CliResult } from "./run-cli.ts";

const GOOD =
  "Talks in Cairo\n\n3 March 2021\n\nPresident Karim Mansour met Salma Haddad of the Arab League in Cairo.\n";

/** One line, a whole sentence or two, without a stack trace. */
function expectOneSentence({ stderr }: CliResult, ...contains: readonly RegExp[]): void {
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr.trim()).toMatch(/^\S.*\.$/su);
  for (const pattern of contains) expect(stderr).toMatch(pattern);
}

function ingestIn(folder: string, ...args: readonly string[]): Promise<CliResult> {
  return runCli(["ingest", ...args], { env: { RAWABIT_STORE: join(folder, "store") } });
}

describe("ingest, given bad input", () => {
  it("names a path that does not exist and exits 1", () =>
    withFolder(async (folder) => {
      const result = await ingestIn(folder, join(folder, "missing.txt"));
      expect(result.status).toBe(1);
      expectOneSentence(result, /missing\.txt/);
    }));

  it("names a folder without files and exits 1", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "news", "inner"), { recursive: true });
      const result = await ingestIn(folder, join(folder, "news"));
      expect(result.status).toBe(1);
      expectOneSentence(result, /news has no files in it/);
    }));

  it.each([
    ["a binary file", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3, 0, 255, 254, 0, 7])],
    [
      "invalid UTF-8",
      Buffer.concat([Buffer.from("بدأت المحادثات في القاهرة يوم الإثنين"), Buffer.from([0xd8, 0x20, 0xff, 0x80])]),
    ],
    ["an empty file", Buffer.alloc(0)],
  ])("reads the rest beside %s, names it and exits 2", (_what, content) =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "bad.txt"), content);
      writeFileSync(join(folder, "good.txt"), GOOD);
      const result = await ingestIn(folder, join(folder, "bad.txt"), join(folder, "good.txt"));
      expect(result.status).toBe(2);
      expectOneSentence(result, /bad\.txt/);
      expect(result.stdout).toMatch(/1 new/);
    }),
  );

  it(
    "names a 200 MB line, reads the rest and stays small",
    () =>
      withFolder(async (folder) => {
        writeFileSync(join(folder, "long.txt"), Buffer.alloc(200_000_000, "word "));
        writeFileSync(join(folder, "good.txt"), GOOD);
        const result = await ingestIn(folder, join(folder, "long.txt"), join(folder, "good.txt"));
        expect(result.status).toBe(2);
        expectOneSentence(result, /long\.txt/);
        expect(result.stdout).toMatch(/1 new/);
      }),
    120_000,
  );

  it("says where the store should be when it cannot be written", () =>
    withFolder(async (folder) => {
      writeFileSync(join(folder, "good.txt"), GOOD);
      writeFileSync(join(folder, "file"), "in the way");
      const env = { RAWABIT_STORE: join(folder, "file", "store") };
      const result = await runCli(["ingest", join(folder, "good.txt")], { env });
      expect(result.status).toBe(1);
      expectOneSentence(result, /RAWABIT_STORE/);
    }));

  it(
    "says which Neo4j cannot be reached",
    () =>
      withFolder(async (folder) => {
        writeFileSync(join(folder, "good.txt"), GOOD);
        const env = { NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}`, NEO4J_PASSWORD: "secret-word" };
        const result = await runCli(["ingest", join(folder, "good.txt")], { env });
        expect(result.status).toBe(1);
        expectOneSentence(result, /bolt:\/\/127\.0\.0\.1/, /NEO4J_URI/);
        expect(result.stderr).not.toMatch(/secret-word/);
      }),
    120_000,
  );

  it("says so where NEO4J_URI leads to the port for browsers", async () => {
    const web = createWebServer().listen(0, "127.0.0.1");
    await once(web, "listening");
    try {
      const env = { NEO4J_URI: `bolt://127.0.0.1:${(web.address() as AddressInfo).port}`, NEO4J_PASSWORD: "x" };
      const result = await runCli(["stats"], { env });
      expect(result.status).toBe(1);
      expectOneSentence(result, /speaks HTTP, not Bolt/, /NEO4J_URI/);
    } finally {
      web.close();
    }
  }, 60_000);

  it("names a setting that is not valid", async () => {
    const result = await runCli(["stats"], { env: { NEO4J_URI: "http://example.org" } });
    expect(result.status).toBe(1);
    expectOneSentence(result, /NEO4J_URI/);
  });
});

describe("the command line", () => {
  it("points to its help when a command is unknown", async () => {
    const result = await runCli(["injest"]);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/Did you mean ingest\?/);
  });

  it.each(["ingest", "articles", "extract", "serve", "query", "export", "stats", "doctor", "candidates", "judgements"])(
    "has help for %s",
    async (command) => {
      const { status, stdout } = await runCli([command, "--help"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: rawabit ${command} `));
    },
  );

  it("refuses a query that writes, and leaves the store as it was", () =>
    withFolder(async (folder) => {
      mkdirSync(join(folder, "news"));
      writeFileSync(join(folder, "news", "good.txt"), GOOD);
      await ingestIn(folder, join(folder, "news"));
      const env = { RAWABIT_STORE: join(folder, "store") };
      const result = await runCli(["query", "MATCH (d:Document) DETACH DELETE d"], { env });
      expect(result.status).toBe(1);
      expectOneSentence(result);
      const { stdout } = await runCli(["query", "MATCH (d:Document) RETURN count(d) AS n", "--format", "json"], {
        env,
      });
      expect(JSON.parse(stdout)).toEqual([{ n: 1 }]);
    }));
});

/** A port on which nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}
