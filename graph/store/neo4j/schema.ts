import { cypher, type CypherEngine } from "../cypher/cypher-engine.ts";

/**
 * What the server must know before the first write, in order; each changes nothing where it is done already. Never change
 * one that was released: add another below.
 */
const MIGRATIONS = [
  "CREATE CONSTRAINT rawabit_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT rawabit_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT rawabit_actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT rawabit_graph_state_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE",
  "CREATE TEXT INDEX rawabit_actor_search IF NOT EXISTS FOR (n:Actor) ON (n.searchKey)",
  "CREATE CONSTRAINT rawabit_name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX rawabit_name_actor IF NOT EXISTS FOR (n:Name) ON (n.actor)",
  "CREATE CONSTRAINT rawabit_judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX rawabit_document_duplicate_of IF NOT EXISTS FOR (n:Document) ON (n.duplicateOf)",
  "CREATE INDEX rawabit_fingerprint_key IF NOT EXISTS FOR (n:Fingerprint) ON (n.key)",
  "CREATE INDEX rawabit_fingerprint_document IF NOT EXISTS FOR (n:Fingerprint) ON (n.document)",
  "CREATE CONSTRAINT rawabit_ingest_id IF NOT EXISTS FOR (n:Ingest) REQUIRE n.id IS UNIQUE",
  "CREATE CONSTRAINT rawabit_watch_list_id IF NOT EXISTS FOR (n:WatchList) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX rawabit_watch_entry_list IF NOT EXISTS FOR (n:WatchEntry) ON (n.list)",
  "CREATE CONSTRAINT rawabit_notebook_entry_id IF NOT EXISTS FOR (n:NotebookEntry) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX rawabit_notebook_entry_kind IF NOT EXISTS FOR (n:NotebookEntry) ON (n.kind)",
  "CREATE INDEX rawabit_name_namesake_of IF NOT EXISTS FOR (n:Name) ON (n.namesakeOf)",
].map((text) => cypher(text));

const AWAIT_INDEXES = cypher("CALL db.awaitIndexes(300)");

export async function prepareSchema(engine: CypherEngine): Promise<void> {
  for (const migration of MIGRATIONS) await engine.write((transaction) => transaction.run(migration, {}));
  await engine.read((transaction) => transaction.run(AWAIT_INDEXES, {}));
}
