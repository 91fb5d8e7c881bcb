/** What a server puts right that it finds in a store: an ingest that was cut off, and what an older version measured. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { pino } from "pino";
import { cypher } from "../../graph/store/cypher/cypher-engine.ts";
import { cypherStore } from "../../graph/store/cypher/cypher-store.ts";
import { EmbeddedEngine } from "../../graph/store/embedded/embedded-engine.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { settle } from "../../ingest/pipeline.ts";
import { parseConfig } from "../../server/config.ts";
import { startServer } from "../../server/start-server.ts";
import { NEWS } from "./support/news-graph.ts";

/** As it was before measures were rounded, and before the store kept how it was measured. */
const AS_AN_OLDER_VERSION_LEFT_IT = [
  cypher("MATCH (:Actor)-[t:CO_MENTIONED]->(:Actor) SET t.npmi = 0.123456789"),
  cypher('MATCH (g:GraphState {id: "graph"}) REMOVE g.measuredAs'),
];

let folder: string;
let engine: EmbeddedEngine;
let store: GraphStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rawabit-server-"));
  engine = await EmbeddedEngine.open(join(folder, "store"));
  store = cypherStore(engine, () => new Date());
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function serveUntilSettled(): Promise<void> {
  const server = await startServer({
    config: parseConfig({ RAWABIT_PORT: "0" }),
    store,
    log: pino({ level: "silent" }),
  });
  while (await store.isUnsettled()) await sleep(20);
  await server.close();
}

it("finishes an ingest that was cut off, and measures what an older version measured otherwise", async () => {
  await store.mergeDocuments(NEWS);
  await serveUntilSettled();
  const { graphHash } = await store.stats({ hash: true });
  await settle({ store });
  expect((await store.stats({ hash: true })).graphHash).toBe(graphHash);

  await engine.write(async (transaction) => {
    for (const statement of AS_AN_OLDER_VERSION_LEFT_IT) await transaction.run(statement, {});
  });
  expect((await store.stats({ hash: true })).graphHash).not.toBe(graphHash);
  await serveUntilSettled();
  expect((await store.stats({ hash: true })).graphHash).toBe(graphHash);
});
