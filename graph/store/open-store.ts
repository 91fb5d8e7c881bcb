import { cypherStore } from "./cypher/cypher-store.ts";
import { EmbeddedEngine } from "./embedded/embedded-engine.ts";
import type { GraphStore } from "./graph-store.ts";
import { Neo4jEngine } from "./neo4j/neo4j-engine.ts";

interface CommonConfig {
  /** Tells the time for `ingestedAt`; the system's clock where it is not given. */
  readonly now?: () => Date;
}

export interface EmbeddedConfig extends CommonConfig {
  readonly engine: "embedded";
  /** A folder. It is created where it is missing. */
  readonly path: string;
}

export interface Neo4jConfig extends CommonConfig {
  readonly engine: "neo4j";
  /** `bolt://` for one server, `neo4j://` for a cluster, with `+s` for an encrypted connection. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database where it is not given. */
  readonly database?: string;
}

export type StoreConfig = EmbeddedConfig | Neo4jConfig;

/** Whether there is a store to read; whoever opens an embedded one that is not there makes it. */
export async function storeExists(config: StoreConfig): Promise<boolean> {
  return config.engine === "neo4j" || EmbeddedEngine.exists(config.path);
}

/** Opens a store and prepares its schema. The caller closes it. Throws RawabitError of kind `unavailable`. */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  const engine = config.engine === "embedded" ? await EmbeddedEngine.open(config.path) : await Neo4jEngine.open(config);
  return cypherStore(engine, config.now ?? (() => new Date()));
}
