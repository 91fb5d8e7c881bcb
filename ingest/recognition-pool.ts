import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { recognise, type RecognisedText } from "./recognise.ts";
import type { ListedEntry } from "../graph/model/watch-list.ts";
import { NameFinder } from "./watch/name-finder.ts";
import type { RecognitionTask, WorkerData } from "./worker.ts";

export interface RecognitionPool {
  recognise(task: RecognitionTask): Promise<RecognisedText>;
  close(): Promise<void>;
}

export interface RecognitionPoolOptions {
  /** UTF-16 units that will be asked for in all, as far as it is known beforehand. */
  readonly unitsExpected?: number;
  /** All cores where it is not given. With one, the calling thread does the work itself. */
  readonly threads?: number;
  /** The entries of watch lists, whose names are looked for. */
  readonly watched?: readonly ListedEntry[];
}

/**
 * Below this many UTF-16 units in all, starting threads and loading the models in each costs more than it saves. It is what
 * one thread does in the time that takes; so where the length of the input is not known, beginning in the calling thread and
 * starting the others at this point costs at most twice the best choice, and mostly nothing, as both happen at once.
 */
const WORTH_THREADS = 400_000;

/** A pool over all cores for much text, and for little text none: the calling thread does it. */
export function openRecognitionPool({
  unitsExpected = 0,
  threads = availableParallelism(),
  watched = [],
}: RecognitionPoolOptions = {}): RecognitionPool {
  let unitsAsked = 0;
  let pool: Piscina | undefined;
  let finder: NameFinder | undefined;
  return {
    recognise: (task) => {
      unitsAsked += task.text.length;
      if (threads > 1 && Math.max(unitsAsked, unitsExpected) >= WORTH_THREADS)
        pool ??= startThreads(threads, { watched });
      else if (watched.length > 0) finder ??= new NameFinder(watched);
      return pool ? (pool.run(task) as Promise<RecognisedText>) : recogniseHere(task, finder);
    },
    close: () => pool?.destroy() ?? Promise.resolve(),
  };
}

function startThreads(threads: number, workerData: WorkerData): Piscina {
  // Run from source, the thread needs the loader that strips types.
  const fromSource = import.meta.url.endsWith(".ts");
  return new Piscina({
    filename: new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url).href,
    execArgv: fromSource ? ["--import", "tsx"] : [],
    minThreads: threads,
    maxThreads: threads,
    workerData,
  });
}

async function recogniseHere(
  { text, language }: RecognitionTask,
  finder: NameFinder | undefined,
): Promise<RecognisedText> {
  // A turn of the event loop between texts lets progress and cancelling through.
  await new Promise((resolve) => setImmediate(resolve));
  // Copied, as it is on its way out of a thread: a name cut from a text would keep the whole text in memory.
  return structuredClone(recognise(text, language, finder));
}
