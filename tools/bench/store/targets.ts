import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RawabitError } from "../../../graph/model/errors.ts";
import { cypher, type CypherEngine } from "../../../graph/store/cypher/cypher-engine.ts";
import { EmbeddedEngine } from "../../../graph/store/embedded/embedded-engine.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { Neo4jEngine, type Neo4jAddress } from "../../../graph/store/neo4j/neo4j-engine.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { neo4jUnavailable, startNeo4j } from "../../neo4j/start-neo4j.ts";

/** An empty database that can be reached through the store and without it, and emptied. */
export interface Target {
  readonly name: string;
  openStore(): Promise<GraphStore>;
  openEngine(): Promise<CypherEngine>;
  clear(): Promise<void>;
}

const COUNT_NODES = cypher<Record<string, never>, { n: number }>("MATCH (n) RETURN count(n) AS n");
const DELETE_SOME = cypher<Record<string, never>, { n: number }>(
  "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n",
);

export async function withEmbedded(work: (target: Target) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rawabit-bench-"));
  const path = join(folder, "store");
  const clear = (): Promise<void> => rm(path, { recursive: true, force: true });
  try {
    await work({
      name: "embedded",
      openStore: () => openStore({ engine: "embedded", path }),
      openEngine: () => EmbeddedEngine.open(path),
      clear,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A server of its own, or the one that NEO4J_TEST_URI names. */
export async function withOwnNeo4j(work: (target: Target) => Promise<void>): Promise<void> {
  const reason = neo4jUnavailable();
  if (reason !== undefined) throw new RawabitError("store.unreachable", `Neo4j cannot be started: ${reason}.`);
  const server = await startNeo4j();
  try {
    await withNeo4j(server, work);
  } finally {
    await server.stop();
  }
}

/** Throws `request.refused` where there is anything in the database: it would be lost. */
export async function withNeo4j(address: Neo4jAddress, work: (target: Target) => Promise<void>): Promise<void> {
  const openEngine = (): Promise<CypherEngine> => Neo4jEngine.open(address);
  const clear = (): Promise<void> => using(openEngine, deleteAll);
  const nodes = await using(openEngine, async (engine) => {
    const [row] = await engine.read((transaction) => transaction.run(COUNT_NODES, {}));
    return row?.n ?? 0;
  });
  if (nodes > 0) {
    throw new RawabitError(
      "request.refused",
      `The Neo4j at ${address.uri} holds ${nodes} nodes, which this measurement would delete; give it an empty one.`,
    );
  }
  try {
    await work({ name: "neo4j", openStore: () => openStore({ engine: "neo4j", ...address }), openEngine, clear });
  } finally {
    await clear();
  }
}

async function deleteAll(engine: CypherEngine): Promise<void> {
  for (let left = 1; left > 0;) {
    const [row] = await engine.write((transaction) => transaction.run(DELETE_SOME, {}));
    left = row?.n ?? 0;
  }
}

async function using<T>(open: () => Promise<CypherEngine>, work: (engine: CypherEngine) => Promise<T>): Promise<T> {
  const engine = await open();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
