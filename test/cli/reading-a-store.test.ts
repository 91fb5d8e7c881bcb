/** Commands that only read a store: one that is not there, one that a server has, and actors given by name. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runCli, startCli, type CliResult } from "./run-cli.ts";

const NEWS =
  "Talks in Cairo\n\n3 March 2021\n\nPresident Karim Mansour met Salma Haddad in Cairo. Karim Mansour and Nour Haddad left.\n";
let folder: string;
const run = (...args: readonly string[]): Promise<CliResult> =>
  runCli(args, { env: { RAWABIT_STORE: join(folder, "store") } });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  const env = { RAWABIT_STORE: join(folder, "store") };
  expect(await runCli(["ingest", "-"], { env, input: NEWS })).toMatchObject({ status: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ["stats"],
  ["query", "RETURN 1 AS n"],
  ["export", "-f", "json"],
  ["candidates"],
  ["judgements", "list"],
  ["watchlist", "list"],
  ["notebook", "export"],
])("%s tells of a store that is not there, and makes none", async (...args) => {
  const missing = join(folder, "mistyped");
  expect(await runCli(args, { env: { RAWABIT_STORE: missing } })).toEqual({
    status: 1,
    stdout: "",
    stderr: `There is no store at ${missing}; ingest some news first, or check RAWABIT_STORE.\n`,
  });
  expect(existsSync(missing)).toBe(false);
});

describe("export --actor", () => {
  const idOf = async (name: string): Promise<string> => {
    const { stdout } = await run(
      "query",
      "MATCH (a:Actor {name: $n}) RETURN a.id AS id",
      "-p",
      `n=${name}`,
      "-f",
      "json",
    );
    return (JSON.parse(stdout) as { id: string }[])[0]?.id ?? "";
  };
  const exported = async (...actors: string[]): Promise<readonly string[]> => {
    const { stdout } = await run("export", "-f", "json", "--actor", ...actors);
    return (JSON.parse(stdout) as { actors: { id: string }[] }).actors.map(({ id }) => id);
  };

  it("takes names in either script and ids", async () => {
    const [karim, cairo] = [await idOf("Karim Mansour"), await idOf("Cairo")];
    expect(await exported("karim mansour", "القاهرة")).toEqual([karim, cairo].sort());
    expect(await exported(cairo)).toEqual([cairo]);
  });

  it("names the candidates where a name is that of several or of nobody, and writes nothing", async () => {
    const file = join(folder, "never.json");
    for (const [given, said] of [
      ["Haddad", /^“Haddad” may be any of these actors: .*(?:Salma|Nour) Haddad \(a-[0-9a-f]{20}\), .*\.\n$/u],
      ["Karim Zzz", /^There is no actor called “Karim Zzz” in the store\. Nearest are Karim Mansour .*\.\n$/u],
      ["a-0123456789abcdef0123", /^There is no actor with the id a-0123456789abcdef0123 in the store\.\n$/u],
    ] as const) {
      expect(await run("export", "-f", "json", "-o", file, "--actor", given)).toMatchObject({
        status: 1,
        stdout: "",
        stderr: expect.stringMatching(said),
      });
      expect(existsSync(file)).toBe(false);
    }
  });
});

describe("beside a running server", () => {
  it("stats says where to ask, and doctor finds nothing wrong", async () => {
    const env = { RAWABIT_STORE: join(folder, "store"), RAWABIT_PORT: String(await freePort()) };
    const server = startCli(["serve"], env);
    const ended = new Promise((resolve) => server.on("close", resolve));
    try {
      await answering(`http://127.0.0.1:${env.RAWABIT_PORT}/healthz`);
      const stats = await runCli(["stats"], { env });
      expect([stats.status, stats.stdout]).toEqual([1, ""]);
      expect(stats.stderr).toContain(`by the server at http://127.0.0.1:${env.RAWABIT_PORT}: ask it there`);
      const doctor = await runCli(["doctor"], { env });
      expect(doctor.stdout).toMatch(/In use +by a running server, http:\/\/127\.0\.0\.1:\d+: fine\n/u);
      expect(doctor).toMatchObject({ status: 0, stdout: expect.stringMatching(/Everything is in order\.\n$/u) });
    } finally {
      server.kill();
      await ended;
    }
  });
});

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nobody answers at ${address}.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}
