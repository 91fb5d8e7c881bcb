import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cypherStore } from "../../../graph/store/cypher/cypher-store.ts";
import { EmbeddedEngine } from "../../../graph/store/embedded/embedded-engine.ts";
import { RawabitError } from "../../../graph/model/errors.ts";
import type { GraphStats } from "../../../graph/model/stats.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { ownModule } from "../../built-module.ts";
import { HUNGRY_QUERIES } from "../hostile-queries.ts";
import { news } from "../marked-news.ts";
import { partsOf } from "../parts-of.ts";
import { harnessOver } from "../store-contract/harness.ts";
import { storeContracts } from "../store-contract.ts";

const LIMITS = { milliseconds: 5_000, rows: 10, characters: 100_000 };

let folder: string;
let opened = 0;
const newFolder = (): string => join(folder, String(++opened));
const open = (path: string): Promise<GraphStore> => openStore({ engine: "embedded", path });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rawabit-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("the embedded store", () => {
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    engine = await EmbeddedEngine.open(newFolder());
  });
  afterAll(() => engine.close());
  storeContracts(harnessOver(() => engine, 25));

  it("keeps what it holds when it is opened again", async () => {
    const path = newFolder();
    const before = await open(path);
    await before.mergeDocuments([news("[Badr|badr] and [Sadr|sadr].", { publishedAt: "2020-01-01" })]);
    const stats = await before.stats({ hash: true });
    await before.close();
    const after = await open(path);
    expect(await after.stats({ hash: true })).toEqual(stats);
    await after.close();
  });

  it("may be closed twice, and says so when it is used afterwards", async () => {
    const store = await open(newFolder());
    await store.close();
    await store.close();
    await expect(store.stats()).rejects.toMatchObject({ code: "store.interrupted" });
  });
});

describe("a host process that is killed", () => {
  const items = Array.from({ length: 60 }, (_, n) =>
    news(`[Badr|badr] met [Sadr|sadr] for the ${String(n)}. time in [Baghdad|baghdad].`, { publishedAt: "2020-01-01" }),
  );

  it("loses no batch that was acknowledged, and none is half written", async () => {
    const quiet = await open(newFolder());
    for (const item of items) await quiet.mergeDocuments([item]);
    await quiet.measure();
    const { graphHash } = await quiet.stats({ hash: true });
    await quiet.close();

    const store = await open(newFolder());
    let written = 0;
    const writing = (async () => {
      for (const item of items) {
        await store.mergeDocuments([item]);
        expect(await store.knownDocuments([item.document.id])).toEqual(new Set([item.document.id]));
        written++;
      }
    })();
    const another = async (): Promise<void> => {
      for (const before = written; written === before;) await sleep(5);
    };
    for (let kill = 0; kill < 10; kill++) {
      await sleep(20 + 60 * Math.random());
      killHost();
      await Promise.race([another(), writing]); // more than two interruptions of one write are reported
    }
    await writing;
    await store.measure();
    expect((await store.stats({ hash: true })).graphHash).toBe(graphHash);
    await store.close();
  });

  it("is replaced, and reads that were under way are answered", async () => {
    const store = await open(newFolder());
    await store.mergeDocuments(items);
    const reads = Array.from({ length: 20 }, () => store.stats());
    killHost();
    for (const stats of await Promise.all(reads)) expect(stats.documents).toBe(items.length);
    await store.close();
  });

  it.each(HUNGRY_QUERIES)("for want of memory is replaced, and whoever else asks gets an answer: %s", async (text) => {
    const store = await open(newFolder());
    await store.mergeDocuments(items.slice(0, 3));
    const others = [store.stats(), store.stats()];
    await expect(store.query(text, {}, { ...LIMITS, milliseconds: 10_000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^query\.(?:timeout|refused)$/u),
    });
    for (const stats of await Promise.all(others)) expect(stats.documents).toBe(3);
    await store.close();
  });

  it("does not outlive a parent that is killed", async () => {
    const path = newFolder();
    const module = ownModule("../../../graph/store/open-store", import.meta.url).url.href;
    const program = `const { openStore } = await import(${JSON.stringify(module)});
      await openStore({ engine: "embedded", path: ${JSON.stringify(path)} });
      process.kill(process.pid, "SIGKILL");`;
    expect(() => execFileSync(process.execPath, ["--input-type=module", "--eval", program])).toThrow();
    const store = await onceUnlocked(path);
    await store.close();
  });
});

describe("a store that cannot be opened", () => {
  it("is locked while another process has it", async () => {
    const path = newFolder();
    const first = await open(path);
    await expect(open(path)).rejects.toMatchObject({ code: "store.locked", message: expect.stringContaining(path) });
    expect((await first.stats()).documents).toBe(0);
    await first.close();
    await (await open(path)).close();
  });

  it("is read-only where its folder is a file or cannot be made", async () => {
    const file = newFolder();
    await writeFile(file, "");
    for (const path of [file, join(file, "below")]) {
      await expect(open(path)).rejects.toMatchObject({
        code: "store.read-only",
        message: expect.stringContaining(path),
      });
    }
  });

  it("is damaged where its file is not a database, and is left as it is", async () => {
    const path = newFolder();
    await mkdir(path);
    const file = join(path, "graph.grafeo");
    await writeFile(file, "no database ".repeat(1000));
    await expect(open(path)).rejects.toMatchObject({ code: "store.damaged", message: expect.stringContaining(path) });
    expect(await readFile(file, "utf8")).toBe("no database ".repeat(1000));
  });

  it("is damaged where its file was cut short", async () => {
    const path = newFolder();
    const store = await open(path);
    await store.mergeDocuments([news("[Badr|badr] and [Sadr|sadr].")]);
    await store.close();
    const file = join(path, "graph.grafeo");
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, whole.length / 2));
    await expect(open(path)).rejects.toMatchObject({ code: "store.damaged" });
  });
});

describe("a small disk", () => {
  const disk = mountSmallDisk();
  const skipped = "skipped: mounting a small disk needs root";

  (disk === undefined ? it.skip : it)(
    `that is full is said to be, and what was written stays (${disk ?? skipped})`,
    async () => {
      const path = join(disk ?? "", "store");
      const store = await open(path);
      await store.mergeDocuments([news("[Badr|badr] and [Sadr|sadr].")]);
      const large = news(`[Badr|badr] ${"and so on ".repeat(400_000)}`);
      await expect(store.mergeDocuments([large])).rejects.toMatchObject({
        code: "store.full",
        message: expect.stringContaining(path),
      });
      expect(await store.stats()).toMatchObject({ documents: 1, ties: 1 });
      await store.close();
      execFileSync("mount", ["-o", "remount,ro", disk ?? ""]);
      await expect(open(path)).rejects.toMatchObject({ code: "store.read-only" });
    },
  );

  afterAll(() => {
    if (disk !== undefined) execFileSync("umount", [disk]);
  });
});

describe("the engine by itself, without the guard before it", () => {
  let path: string;
  let engine: EmbeddedEngine;
  let before: GraphStats;
  const statsOf = (some: EmbeddedEngine): Promise<GraphStats> =>
    cypherStore(some, () => new Date()).stats({ hash: true });

  beforeAll(async () => {
    path = newFolder();
    engine = await EmbeddedEngine.open(path);
    await cypherStore(engine, () => new Date()).mergeDocuments([news("[Badr|badr] and [Sadr|sadr].")]);
    before = await statsOf(engine);
  });
  afterAll(() => engine.close());

  it.each([
    "CREATE (:Intruder)",
    "MERGE (n:Intruder {id: 'x'}) RETURN n",
    "MATCH (a:Actor) SET a.name = 'x' RETURN a",
    "MATCH (a:Actor) REMOVE a:Actor",
    "MATCH (n) DETACH DELETE n",
    "MATCH (a:Actor) CALL { WITH a CREATE (:Intruder) RETURN 1 AS one } RETURN one",
  ])("refuses and undoes what writes: %s", async (text) => {
    await expect(partsOf(engine.query(text, {}, LIMITS))).rejects.toMatchObject({ code: "query.refused" });
    expect(await statsOf(engine)).toEqual(before);
  });

  it("has kept nothing of it when it is opened again", async () => {
    await engine.close();
    engine = await EmbeddedEngine.open(path);
    expect(await statsOf(engine)).toEqual(before);
  });
});

/** The store here, once who had it before has let go of it; Jest ends what waits for that in vain. */
async function onceUnlocked(path: string): Promise<GraphStore> {
  for (;;) {
    try {
      return await open(path);
    } catch (error) {
      if (!(error instanceof RawabitError && error.code === "store.locked")) throw error;
    }
    await sleep(50);
  }
}

/** Kills the host that is up now, if one is. */
function killHost(): void {
  const { stdout } = spawnSync("pgrep", ["-P", String(process.pid), "-f", "embedded/host"], { encoding: "utf8" });
  for (const pid of stdout.split("\n").filter((line) => line !== "")) process.kill(Number(pid), "SIGKILL");
}

/** A disk of 2 MB in memory; undefined where this user may not mount one. */
function mountSmallDisk(): string | undefined {
  const disk = join(tmpdir(), `rawabit-disk-${String(process.pid)}`);
  try {
    execFileSync("mkdir", ["-p", disk]);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], { stdio: "ignore" });
    return disk;
  } catch {
    return undefined;
  }
}
