import type { GraphStore } from "../graph-store.ts";
import { documentCalls } from "./calls/documents.ts";
import { identityCalls } from "./calls/identity.ts";
import { watchListCalls } from "./calls/watch-lists.ts";
import { actorCalls } from "./calls/actors.ts";
import { evidenceCalls } from "./calls/evidence.ts";
import { relationCalls } from "./calls/relations.ts";
import { queryCalls } from "./calls/queries.ts";
import { notebookCalls } from "./calls/notebook.ts";
import { recordCalls } from "./calls/records.ts";
import type { CypherEngine } from "./cypher-engine.ts";
import { graphHash } from "./graph-hash.ts";
import { isUnsettled } from "./graph-state.ts";
import { measure } from "./measure.ts";
import { readStats } from "./stats.ts";

/** The store over any engine that runs Cypher: its calls, one file a part of the port. What each means stands at {@link GraphStore}. */
export function cypherStore(engine: CypherEngine, now: () => Date): GraphStore {
  return {
    ...documentCalls(engine, now),
    ...identityCalls(engine),
    ...watchListCalls(engine),
    ...actorCalls(engine),
    ...evidenceCalls(engine),
    ...relationCalls(engine),
    ...queryCalls(engine),
    ...recordCalls(engine),
    ...notebookCalls(engine),
    describe: () => engine.describe(),
    measure: () => measure(engine),
    isUnsettled: () => engine.read(isUnsettled),
    async stats(options = {}) {
      const stats = await engine.read(readStats);
      return options.hash ? { ...stats, graphHash: await graphHash(engine) } : stats;
    },
    close: () => engine.close(),
  };
}
