import type { RecordStore } from "../../port/records.ts";
import type { CypherEngine } from "../cypher-engine.ts";
import { readIngests, writeIngest } from "../ingest-rows.ts";

export function recordCalls(engine: CypherEngine): RecordStore {
  return {
    recordIngest: (record) => engine.write((transaction) => writeIngest(transaction, record)),
    ingests: (page) => engine.read((transaction) => readIngests(transaction, page)),
  };
}
