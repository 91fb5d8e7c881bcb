/** What the last ingests did, each kept as JSON: it is read as a whole, and no part of the graph. */
import type { IngestPage, IngestRecord } from "../../model/ingest-record.ts";
import type { Page } from "../graph-store.ts";
import { cypher, type CypherTransaction } from "./cypher-engine.ts";

/** How many are kept. */
const MOST_KEPT = 100;

const CREATE_INGEST = cypher<{ id: string; report: string }>("MERGE (i:Ingest {id: $id}) SET i.report = $report");

const FORGET_OLDEST = cypher<{ kept: number }>("MATCH (i:Ingest) WITH i ORDER BY i.id DESC SKIP $kept DELETE i");

const COUNT_INGESTS = cypher<Record<string, never>, { total: number }>("MATCH (i:Ingest) RETURN count(i) AS total");

const READ_INGESTS = cypher<Page, { report: string }>(
  "MATCH (i:Ingest) RETURN i.report AS report ORDER BY i.id DESC SKIP $offset LIMIT $limit",
);

export async function writeIngest(transaction: CypherTransaction, record: IngestRecord): Promise<void> {
  const id = `${record.finishedAt} ${record.startedAt}`; // times in ISO 8601 order as text
  await transaction.run(CREATE_INGEST, { id, report: JSON.stringify(record) });
  await transaction.run(FORGET_OLDEST, { kept: MOST_KEPT });
}

export async function readIngests(transaction: CypherTransaction, page: Page): Promise<IngestPage> {
  const [count] = await transaction.run(COUNT_INGESTS, {});
  const rows = await transaction.run(READ_INGESTS, page);
  return { total: count?.total ?? 0, rows: rows.map(({ report }) => JSON.parse(report) as IngestRecord) };
}
