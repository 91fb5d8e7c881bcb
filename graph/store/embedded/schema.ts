import { cypher, type CypherEngine } from "../cypher/cypher-engine.ts";

/** Ids and the like are looked up all the time; without an index every lookup reads all nodes of the label. */
const INDEXES = [
  ...["Document", "Sentence", "Actor", "GraphState", "Ingest", "Name", "Judgement", "WatchList", "NotebookEntry"].map(
    (label) => [label, "id"] as const,
  ),
  ["Document", "duplicateOf"],
  ["Fingerprint", "key"],
  ["Fingerprint", "document"],
  ["Name", "actor"],
  ["Name", "namesakeOf"],
  ["WatchEntry", "list"],
  ["NotebookEntry", "kind"],
].map(([label = "", property = ""]) =>
  cypher(`CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
);

export async function prepareSchema(engine: CypherEngine): Promise<void> {
  for (const index of INDEXES) await engine.write((transaction) => transaction.run(index, {}));
}
