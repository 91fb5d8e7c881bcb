/** What a job that is done has to show: its counts, and the way from what was read to whom it names. */
import type { JobResult } from "../../graph/model/ingest-job.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { IngestReport, ReadPlace } from "../../ingest/ingest-report.ts";

/** As many as a canvas shows well. */
const MOST_ACTORS = 40;
/** Documents that are named, and whose actors are counted. */
const MOST_DOCUMENTS = 100;

export async function resultOf(
  store: GraphStore,
  report: IngestReport,
  articles: readonly ReadPlace[],
  actorsBefore: number,
): Promise<JobResult> {
  const { read, added, known, duplicates, failures } = report;
  const documents = [...new Map(articles.map(({ id, title }) => [id, { id, title }])).values()].slice(
    0,
    MOST_DOCUMENTS,
  );
  const { actors: actorsNow } = await store.stats();
  return {
    read,
    added,
    known,
    duplicates,
    failed: failures.length,
    actorsGained: actorsNow - actorsBefore,
    actors: await namedMost(store, documents),
    documents,
  };
}

/** The actors that these documents name most; of copies, those of the document that counts. */
async function namedMost(store: GraphStore, documents: readonly { readonly id: string }[]): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const { id } of documents) {
    const { mentions = [] } = (await store.document(id)) ?? {};
    for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.slice(0, MOST_ACTORS).map(([actor]) => actor);
}
