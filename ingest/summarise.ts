/** What an ingest did, in numbers and names. */
import type { DocumentCopy } from "../graph/model/document.ts";
import type { FailedInput, IngestRecord, RepeatedArticle } from "../graph/model/ingest-record.ts";
import { byOutlet, outletKey } from "../graph/model/outlet.ts";
import type { IngestReport } from "./ingest-report.ts";
import type { ReadFailure } from "./read/reading.ts";
import { inputName, outerInput } from "./relate/input-name.ts";
import type { ArticleHead } from "./relate/found-article.ts";

/** Of copies, undated articles and kept failures so many are named; all are counted. */
const MOST_NAMED = 200;

/** What is known when all is written. */
export interface Outcome {
  readonly inputs: readonly string[];
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly files: number;
  /** Every article found, repeated ones too. */
  readonly articles: readonly ArticleHead[];
  /** The ids that the store did not have before. */
  readonly added: ReadonlySet<string>;
  /** The ids of copies, with the documents that count for them. */
  readonly countedFor: ReadonlyMap<string, DocumentCopy>;
  readonly failures: IngestReport["failures"];
  readonly passedOver: IngestReport["passedOver"];
}

export function summarise(outcome: Outcome): IngestReport {
  const { inputs, files, articles, added, countedFor, failures, passedOver } = outcome;
  const distinct = [...new Map(articles.map((article) => [article.id, article])).values()];
  const counted = distinct.filter(({ id }) => !countedFor.has(id));
  const undated = counted.filter(({ publishedAt }) => publishedAt === null);
  return {
    startedAt: outcome.startedAt.toISOString(),
    finishedAt: outcome.finishedAt.toISOString(),
    inputs,
    files,
    read: articles.length,
    split: countSplit(articles),
    added: counted.filter(({ id }) => added.has(id)).length,
    known: counted.filter(({ id }) => !added.has(id)).length,
    duplicates: articles.length - counted.length,
    copies: distinct.flatMap((article) => repeated(article, countedFor.get(article.id))).slice(0, MOST_NAMED),
    languages: tally(counted.map(({ language }) => language)),
    sources: Object.fromEntries(
      byOutlet(new Map(Object.entries(tally(counted.flatMap(({ source }) => source ?? []))))),
    ),
    undated: undated.length,
    undatedArticles: undated.slice(0, MOST_NAMED).map(({ id, title }) => ({ id, title })),
    failures,
    passedOver,
  };
}

/** The report as it is kept: without the folders that inputs lie in, which whoever sees the page need not know. */
export function recordOf({ inputs, failures, passedOver, ...report }: IngestReport): IngestRecord {
  return {
    ...report,
    inputs: inputs.map(inputName),
    failed: failures.length,
    failures: failures.slice(0, MOST_NAMED).map(failedInput),
  };
}

/** A failure without the folders that the input lies in. */
export function failedInput({ input, error }: ReadFailure): FailedInput {
  const outer = outerInput(input);
  return { input: inputName(input), code: error.code, message: error.message.replaceAll(outer, inputName(outer)) };
}

/** Articles of files that hold several. */
function countSplit(articles: readonly ArticleHead[]): number {
  const perFile = Object.values(tally(articles.map(({ origin }) => origin.file)));
  return perFile.filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
}

function repeated({ id, title, source }: ArticleHead, countedAs: DocumentCopy | undefined): RepeatedArticle[] {
  if (countedAs === undefined) return [];
  const wireCopy = source !== null && countedAs.source !== null && outletKey(source) !== outletKey(countedAs.source);
  const { id: countedId, title: countedTitle, source: countedSource } = countedAs;
  return [{ id, title, source, countedAs: { id: countedId, title: countedTitle, source: countedSource }, wireCopy }];
}

function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}
