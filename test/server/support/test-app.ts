import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import type { CypherEngine } from "../../../graph/store/cypher/cypher-engine.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { createApp, type AppParts } from "../../../server/app.ts";
import { parseConfig } from "../../../server/config.ts";
import { IngestQueue } from "../../../server/ingests/ingest-queue.ts";
import { emptiedStore } from "../../graph/store-contract/harness.ts";
import { NEWS } from "./news-graph.ts";

export interface NewsStore {
  readonly store: GraphStore;
  /** Closes the store, if it is still open, and removes its folder. */
  remove(): Promise<void>;
}

/** A real embedded store in a folder of its own, filled with the news graph. */
export function openNewsStore(): Promise<NewsStore> {
  return openStoreOf(NEWS);
}

/** A real embedded store in a folder of its own, filled with these documents. */
export async function openStoreOf(documents: readonly PreparedDocument[]): Promise<NewsStore> {
  const folder = await mkdtemp(join(tmpdir(), "rawabit-server-"));
  const store = await openStore({ engine: "embedded", path: join(folder, "store") });
  await fill(store, documents);
  return {
    store,
    remove: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A store filled with these documents on an engine that other tests use after it; removing it leaves the engine open. */
export async function storeOnEngine(engine: CypherEngine, documents: readonly PreparedDocument[]): Promise<NewsStore> {
  const store = await emptiedStore(engine, () => new Date());
  await fill(store, documents);
  return { store, remove: () => store.close() };
}

async function fill(store: GraphStore, documents: readonly PreparedDocument[]): Promise<void> {
  await store.mergeDocuments(documents);
  await store.measure();
}

/** The application over a store, configured by environment variables. */
export function appOver(store: GraphStore, env: Record<string, string> = {}, parts: Partial<AppParts> = {}): Express {
  const log = pino({ level: "silent" });
  const ingests = new IngestQueue(store, log);
  return createApp({ store, config: parseConfig(env), log, ingests, version: "1.2.3", ...parts });
}

/** A real store of which some calls are replaced, to see how the server stands a fault. */
export function withFault(store: GraphStore, fault: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get: (target, name: keyof GraphStore) => fault[name] ?? (target[name] as () => unknown).bind(target),
  });
}
