/**
 * The pipeline: read → recognise → relate → write → resolve → measure.
 *
 * It is safe to stop at any moment and to run again: a document's id follows from its content, a batch is written whole or
 * not at all, and the store itself remembers whether measuring is due.
 */
import type { Article } from "../graph/model/document.ts";
import { RawabitError } from "../graph/model/errors.ts";
import type { PreparedDocument } from "../graph/model/prepared-document.ts";
import type { GraphStore, MergeReport } from "../graph/store/graph-store.ts";
import type { IngestProgress, IngestReport } from "./ingest-report.ts";
import { readInputs, type ReadOptions } from "./read/read-inputs.ts";
import type { ReadArticle, ReadFailure } from "./read/reading.ts";
import { openRecognitionPool, type RecognitionPool } from "./recognition-pool.ts";
import { documentOf, prepareDocument } from "./relate/prepare-document.ts";
import { resolveGraph } from "./resolve/resolve-graph.ts";

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

/** Reads the inputs into the store. Throws `ingest.cancelled` and errors of the store; inputs that fail are reported. */
export async function ingest(inputs: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const { articles, failures } = await readAll(inputs, options);
  const distinct = articles.filter(({ duplicateOf }) => duplicateOf === null);
  const written = await writeAll(distinct, options);
  stopIfCancelled(options);
  options.onProgress?.({ stage: "resolving" });
  await resolveGraph(options.store);
  options.onProgress?.({ stage: "measuring" });
  await options.store.measure();
  return { ...summary(articles, distinct), ...written, failures };
}

async function readAll(inputs: readonly string[], options: IngestOptions) {
  const articles: Article[] = [];
  const failures: ReadFailure[] = [];
  let files = 0;
  const onFile = (input: string): void => {
    stopIfCancelled(options);
    options.onProgress?.({ stage: "reading", done: files++, input });
  };
  for await (const reading of readInputs(inputs, { ...options.reading, onFile })) {
    stopIfCancelled(options);
    if (reading.kind === "failure") failures.push(reading.failure);
    else articles.push(withoutOriginal(reading.article));
  }
  return { articles, failures };
}

/** What is written of an article; its original text would only take room meanwhile. */
function withoutOriginal({ original, copies, ...article }: ReadArticle): Article {
  return article;
}

async function writeAll(articles: readonly Article[], options: IngestOptions) {
  const pool = openRecognitionPool({
    unitsExpected: articles.reduce((units, article) => units + article.text.length, 0),
  });
  const size = options.batchSize ?? DEFAULT_BATCH_SIZE;
  const written = { added: 0, known: 0 };
  try {
    for (let begin = 0; begin < articles.length; begin += size) {
      stopIfCancelled(options);
      options.onProgress?.({ stage: "writing", done: begin, total: articles.length });
      const { added, known } = await writeBatch(articles.slice(begin, begin + size), options.store, pool);
      written.added += added;
      written.known += known;
    }
  } finally {
    await pool.close();
  }
  options.onProgress?.({ stage: "writing", done: articles.length, total: articles.length });
  return written;
}

/** Recognises and writes what the store does not have yet; what it has is only completed. */
async function writeBatch(batch: readonly Article[], store: GraphStore, pool: RecognitionPool): Promise<MergeReport> {
  const there = await store.knownDocuments(batch.map(({ id }) => id));
  const [known, fresh] = [batch.filter(({ id }) => there.has(id)), batch.filter(({ id }) => !there.has(id))];
  await store.completeDocuments(known.map(documentOf));
  const merged = await store.mergeDocuments(await prepareAll(fresh, pool));
  return { added: merged.added, known: merged.known + known.length };
}

function prepareAll(articles: readonly Article[], pool: RecognitionPool): Promise<readonly PreparedDocument[]> {
  return Promise.all(
    articles.map(async (article) => {
      const recognised = await pool.recognise({ text: article.text, language: article.language });
      return prepareDocument(article, recognised);
    }),
  );
}

function summary(articles: readonly Article[], distinct: readonly Article[]) {
  const languages: Record<string, number> = {};
  for (const { language } of distinct) languages[language] = (languages[language] ?? 0) + 1;
  return {
    read: articles.length,
    duplicates: articles.length - distinct.length,
    languages,
    undated: distinct.filter((article) => article.publishedAt === null).length,
  };
}

function stopIfCancelled({ signal }: IngestOptions): void {
  if (signal?.aborted !== true) return;
  throw new RawabitError(
    "ingest.cancelled",
    "The ingest was cancelled. What was written stays; run the same command again to go on.",
  );
}
