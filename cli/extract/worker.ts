/** What runs in each thread of `extract`. */
import { workerData } from "piscina";
import type { ListedEntry } from "../../graph/model/watch-list.ts";
import { finderOf } from "../../ingest/watch/name-finder.ts";
import { extractLines, type ExtractedBatch } from "./extract-lines.ts";
import type { InputBatch } from "./input-batches.ts";

/** What a thread is started with. */
export interface WorkerData {
  readonly actors: boolean;
  /** The entries of watch lists, whose names are looked for too. */
  readonly watched: readonly ListedEntry[];
}

const { actors, watched } = workerData as WorkerData;
const finder = finderOf(watched);

export default function work(batch: InputBatch): ExtractedBatch {
  return extractLines(batch, { actors, finder });
}
