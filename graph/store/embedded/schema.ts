import { cypher, type CypherEngine } from "../cypher/cypher-engine.ts";

/** Ids are looked up all the time; without an index every lookup reads all nodes of the label. */
const INDEXES = ["Document", "Sentence", "Actor", "GraphState"].map((label) =>
  cypher(`CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`),
);

export async function prepareSchema(engine: CypherEngine): Promise<void> {
  for (const index of INDEXES) await engine.write((transaction) => transaction.run(index, {}));
}
