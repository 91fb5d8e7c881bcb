/**
 * The pipeline: read → recognise → relate → write → resolve → measure.
 *
 * It is safe to stop at any moment and to run again: a document's id follows from its content, a batch is written whole or
 * not at all, and the store itself remembers whether measuring is due.
 */
import type { DocumentCopy } from "../graph/model/document.ts";
import { RawabitError } from "../graph/model/errors.ts";
import type { PreparedDocument } from "../graph/model/prepared-document.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import type { IngestProgress, IngestReport } from "./ingest-report.ts";
import { readInputs, type ReadOptions } from "./read/read-inputs.ts";
import type { ReadFailure } from "./read/reading.ts";
import { openRecognitionPool, type RecognitionPool } from "./recognition-pool.ts";
import { documentOf, foundArticle, type FoundArticle } from "./relate/found-article.ts";
import { prepareDocument } from "./relate/prepare-document.ts";
import { withSameArticles } from "./relate/same-articles.ts";
import { resolveGraph } from "./resolve/resolve-graph.ts";
import { recordOf, summarise } from "./summarise.ts";
import { recogniseAgain } from "./watch/apply-watch-lists.ts";

export interface IngestOptions {
  readonly store: GraphStore;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Cancels between batches; what is written stays, and the same call goes on from there. */
  readonly signal?: AbortSignal;
  /** How inputs are read: the columns of tables, limits. */
  readonly reading?: Omit<ReadOptions, "onFile">;
  /** Documents a transaction. Any size gives the same graph. */
  readonly batchSize?: number;
}

/** Large enough that a transaction costs little for each document, small enough to lose little when interrupted. */
const DEFAULT_BATCH_SIZE = 200;

/** Ids a question to the store. */
const IDS_AT_ONCE = 1_000;

/** Reads the inputs into the store, and keeps the report there. Throws `ingest.cancelled` and errors of the store; inputs that fail are reported. */
export async function ingest(inputs: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const startedAt = new Date();
  const { articles, ...read } = await readAll(inputs, options);
  const added = await writeAll(articles, options);
  stopIfCancelled(options);
  await recogniseAgain(options.store); // only where adding a watch list was cut off
  options.onProgress?.({ stage: "resolving" });
  await resolveGraph(options.store);
  options.onProgress?.({ stage: "measuring" });
  await options.store.measure();
  const countedFor = await allCountedFor(articles, options.store);
  const report = summarise({ inputs, startedAt, finishedAt: new Date(), articles, ...read, added, countedFor });
  await options.store.recordIngest(recordOf(report));
  return report;
}

async function readAll(inputs: readonly string[], options: IngestOptions) {
  const articles: FoundArticle[] = [];
  const failures: ReadFailure[] = [];
  let files = 0;
  const onFile = (input: string): void => {
    stopIfCancelled(options);
    options.onProgress?.({ stage: "reading", done: files, input });
    files++;
  };
  for await (const reading of readInputs(inputs, { ...options.reading, onFile })) {
    stopIfCancelled(options);
    if (reading.kind === "failure") failures.push(reading.failure);
    else articles.push(foundArticle(reading.article));
  }
  return { articles, failures, files };
}

/** The ids that the store did not have. */
async function writeAll(articles: readonly FoundArticle[], options: IngestOptions): Promise<ReadonlySet<string>> {
  const pool = openRecognitionPool({
    watched: await options.store.watchEntries(),
    unitsExpected: articles.reduce((units, article) => units + article.text.length, 0),
  });
  const size = options.batchSize ?? DEFAULT_BATCH_SIZE;
  const added = new Set<string>();
  try {
    for (let begin = 0; begin < articles.length; begin += size) {
      stopIfCancelled(options);
      options.onProgress?.({ stage: "writing", done: begin, total: articles.length });
      const fresh = await writeBatch(articles.slice(begin, begin + size), options.store, pool);
      for (const id of fresh) added.add(id);
    }
  } finally {
    await pool.close();
  }
  options.onProgress?.({ stage: "writing", done: articles.length, total: articles.length });
  return added;
}

/** Recognises and writes what the store does not have yet; what it has is only completed. */
async function writeBatch(batch: readonly FoundArticle[], store: GraphStore, pool: RecognitionPool) {
  const there = new Set(await store.knownDocuments(batch.map(({ id }) => id)));
  const fresh: FoundArticle[] = [];
  const known: FoundArticle[] = [];
  for (const article of batch) {
    if (there.has(article.id)) known.push(article);
    else fresh.push(article);
    there.add(article.id); // word for word the same may come again in this batch
  }
  await store.mergeDocuments(await withSameArticles(await prepareAll(fresh, pool), store));
  await store.completeDocuments(known.map(documentOf));
  return fresh.map(({ id }) => id);
}

function prepareAll(articles: readonly FoundArticle[], pool: RecognitionPool): Promise<readonly PreparedDocument[]> {
  return Promise.all(
    articles.map(async (article) => {
      const recognised = await pool.recognise({ text: article.text, language: article.language });
      return prepareDocument(documentOf(article), recognised);
    }),
  );
}

async function allCountedFor(
  articles: readonly FoundArticle[],
  store: GraphStore,
): Promise<ReadonlyMap<string, DocumentCopy>> {
  const all = new Map<string, DocumentCopy>();
  for (let begin = 0; begin < articles.length; begin += IDS_AT_ONCE) {
    const ids = articles.slice(begin, begin + IDS_AT_ONCE).map(({ id }) => id);
    for (const [id, counted] of await store.countedFor(ids)) all.set(id, counted);
  }
  return all;
}

function stopIfCancelled({ signal }: IngestOptions): void {
  if (signal?.aborted !== true) return;
  throw new RawabitError(
    "ingest.cancelled",
    "The ingest was cancelled. What was written stays; run the same command again to go on.",
  );
}
