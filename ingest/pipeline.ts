/**
 * The pipeline: read → recognise → relate → write → resolve → measure.
 *
 * It is safe to stop at any moment and to run again: a document's id follows from its content, a batch is written whole or
 * not at all, and the store itself remembers whether measuring is due.
 */
import type { DocumentCopy } from "../graph/model/document.ts";
import { asRawabitError, RawabitError } from "../graph/model/errors.ts";
import type { IngestRecord } from "../graph/model/ingest-record.ts";
import type { PreparedDocument } from "../graph/model/prepared-document.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import type { IngestProgress, IngestReport, ReadPlace } from "./ingest-report.ts";
import { readInputs, type ReadOptions } from "./read/read-inputs.ts";
import type { ReadFailure } from "./read/reading.ts";
import { openRecognitionPool, type RecognitionPool } from "./recognition-pool.ts";
import { documentOf, foundArticle, type ArticleHead, type FoundArticle } from "./relate/found-article.ts";
import { prepareDocument } from "./relate/prepare-document.ts";
import { withSameArticles } from "./relate/same-articles.ts";
import { resolveGraph } from "./resolve/resolve-graph.ts";
import { recordOf, summarise } from "./summarise.ts";
import { WaitingArticles } from "./waiting-articles.ts";
import { recogniseAgain } from "./watch/apply-watch-lists.ts";

export interface IngestOptions {
  readonly store: GraphStore;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Cancels between batches; what is written stays, and the same call goes on from there. */
  readonly signal?: AbortSignal;
  /** How inputs are read: the columns of tables, limits. */
  readonly reading?: Omit<ReadOptions, "onFile" | "onPassedOver">;
  /** Documents a transaction. Any size gives the same graph. */
  readonly batchSize?: number;
  /** Who gave the inputs, for the record. */
  readonly user?: string;
}

/** Large enough that a transaction costs little for each document, small enough to lose little when interrupted. */
const DEFAULT_BATCH_SIZE = 200;

/** Ids a question to the store. */
const IDS_AT_ONCE = 1_000;

/** An ingest under way: what came of it so far. */
interface Run {
  readonly inputs: readonly string[];
  readonly startedAt: Date;
  files: number;
  readonly passedOver: string[];
  readonly articles: WaitingArticles;
  readonly failures: ReadFailure[];
  /** How many of the articles are in the store, from the first on. */
  written: number;
  /** The ids that the store did not have. */
  readonly added: Set<string>;
}

/**
 * Reads the inputs into the store, and keeps the report there, of an ingest that was cancelled or failed too. Throws
 * `ingest.cancelled` and errors of the store; inputs that fail are reported.
 */
export async function ingest(inputs: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const run: Run = {
    inputs,
    startedAt: new Date(),
    files: 0,
    passedOver: [],
    articles: await WaitingArticles.open(),
    failures: [],
    written: 0,
    added: new Set(),
  };
  try {
    await readAll(run, options);
    await writeAll(run, options);
    stopIfCancelled(options);
    await settle(options);
  } catch (thrown) {
    const ended = asRawabitError(thrown).code === "ingest.cancelled" ? "cancelled" : "failed";
    // A store that fails does not take the record either; what matters is why it fails.
    await record(run, options, ended).catch(() => undefined);
    throw thrown;
  } finally {
    await run.articles.close();
  }
  return record(run, options);
}

async function record(run: Run, { store, user }: IngestOptions, ended?: IngestRecord["ended"]): Promise<IngestReport> {
  const articles = run.articles.heads.slice(0, run.written);
  const countedFor = await allCountedFor(articles, store);
  const report = summarise({ ...run, articles, finishedAt: new Date(), countedFor });
  await store.recordIngest({
    ...recordOf(report),
    ...(ended !== undefined && { ended }),
    ...(user !== undefined && { user }),
  });
  return report;
}

/** Resolves and measures what was written; after an ingest that was cancelled, the graph is whole again without its rest. */
export async function settle({ store, onProgress }: Pick<IngestOptions, "store" | "onProgress">): Promise<void> {
  await recogniseAgain(store); // only where adding a watch list was cut off
  onProgress?.({ stage: "resolving" });
  await resolveGraph(store);
  onProgress?.({ stage: "measuring" });
  await store.measure();
}

async function readAll(run: Run, options: IngestOptions): Promise<void> {
  const onFile = (input: string): void => {
    stopIfCancelled(options);
    options.onProgress?.({ stage: "reading", done: run.files, input });
    run.files++;
  };
  const onPassedOver = (input: string): unknown => run.passedOver.push(input);
  for await (const reading of readInputs(run.inputs, { ...options.reading, onFile, onPassedOver })) {
    stopIfCancelled(options);
    if (reading.kind === "failure") run.failures.push(reading.failure);
    else await run.articles.add(foundArticle(reading.article));
  }
  options.onProgress?.({ stage: "read", articles: run.articles.heads.map(placeOf), failures: run.failures });
}

function placeOf({ id, title, origin }: ArticleHead): ReadPlace {
  return { id, title, file: origin.file };
}

async function writeAll(run: Run, options: IngestOptions): Promise<void> {
  const { articles, added } = run;
  const pool = openRecognitionPool({
    watched: await options.store.watchEntries(),
    unitsExpected: articles.textUnits,
  });
  const total = articles.heads.length;
  const tell = (): void => options.onProgress?.({ stage: "writing", done: run.written, total, added: added.size });
  try {
    for await (const batch of articles.batches(options.batchSize ?? DEFAULT_BATCH_SIZE)) {
      stopIfCancelled(options);
      tell();
      for (const id of await writeBatch(batch, options.store, pool)) added.add(id);
      run.written += batch.length;
    }
  } finally {
    await pool.close();
  }
  tell();
}

/** Recognises, relates and writes what the store does not have yet; what it has is only completed. */
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
      const related = await pool.run({ text: article.text, language: article.language });
      return prepareDocument(documentOf(article), related);
    }),
  );
}

async function allCountedFor(
  articles: readonly ArticleHead[],
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
