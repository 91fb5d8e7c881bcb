import { cypher, type CypherEngine } from "../cypher/cypher-engine.ts";

/** Ids are looked up all the time; without an index every lookup reads all nodes of the label. */
const INDEXES = [
  ...["Document", "Sentence", "Actor", "GraphState", "Name", "Judgement"].map((label) => [label, "id"] as const),
  ["Name", "actor"] as const,
].map(([label, property]) =>
  cypher(`CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
);

export async function prepareSchema(engine: CypherEngine): Promise<void> {
  for (const index of INDEXES) await engine.write((transaction) => transaction.run(index, {}));
}
