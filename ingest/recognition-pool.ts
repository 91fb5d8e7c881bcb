import { availableParallelism } from "node:os";
import type { ListedEntry } from "../graph/model/watch-list.ts";
import { ownModule } from "../graph/programs/own-module.ts";
import { readText, type ReadingTask } from "./read-text.ts";
import type { RelatedText } from "./relate/relate-text.ts";
import { finderOf } from "./watch/name-finder.ts";
import { openWorkPool, type WorkPool } from "./work-pool.ts";
import type { WorkerData } from "./worker.ts";

export type RecognitionPool = WorkPool<ReadingTask, RelatedText>;

export interface RecognitionPoolOptions {
  /** UTF-16 units that will be asked for in all, as far as it is known beforehand. */
  readonly unitsExpected?: number;
  /** The entries of watch lists, whose names are looked for. */
  readonly watched: readonly ListedEntry[];
}

/** Reads texts on all cores where they are much, and in the calling thread where they are little. */
export function openRecognitionPool({ unitsExpected = 0, watched }: RecognitionPoolOptions): RecognitionPool {
  const workerData: WorkerData = { watched };
  return openWorkPool({
    threads: availableParallelism(),
    unitsOf: ({ text }) => text.length,
    unitsExpected,
    worker: ownModule("./worker", import.meta.url),
    workerData,
    here: () => {
      const finder = finderOf(watched);
      return (task) => readText(task, finder);
    },
  });
}
