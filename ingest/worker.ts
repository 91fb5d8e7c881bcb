/** What runs in each thread of the recognition pool. */
import { workerData } from "piscina";
import type { ListedEntry } from "../graph/model/watch-list.ts";
import { readText, type ReadingTask } from "./read-text.ts";
import type { RelatedText } from "./relate/relate-text.ts";
import { finderOf } from "./watch/name-finder.ts";

/** What a thread is started with: the entries of all watch lists. */
export interface WorkerData {
  readonly watched: readonly ListedEntry[];
}

const finder = finderOf((workerData as WorkerData).watched);

export default function work(task: ReadingTask): RelatedText {
  return readText(task, finder);
}
