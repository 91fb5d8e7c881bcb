import { Piscina } from "piscina";
import type { OwnModule } from "../graph/programs/own-module.ts";

/** Work on tasks, one thread a task: the calling thread while there is little of it, a pool of threads from when there is much. */
export interface WorkPool<Task, Result> {
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

export interface WorkPoolOptions<Task, Result> {
  /** With one, the calling thread does all the work itself. */
  readonly threads: number;
  /** UTF-16 units or bytes of text. */
  readonly unitsOf: (task: Task) => number;
  /** How many there will be in all, as far as it is known beforehand. */
  readonly unitsExpected: number;
  /** The module of the threads: a function of a task that returns its result. */
  readonly worker: OwnModule;
  /** What it is started with. */
  readonly workerData: unknown;
  /** What the calling thread needs to do the same; asked for with the first task that it does. */
  readonly here: () => (task: Task) => Result;
}

/**
 * Below this many units in all, starting threads and loading the models in each costs more than it saves. It is what
 * one thread does in the time that takes; so where the length of the input is not known, beginning in the calling thread and
 * starting the others at this point costs at most twice the best choice, and mostly nothing, as both happen at once.
 */
const WORTH_THREADS = 400_000;

export function openWorkPool<Task, Result>(options: WorkPoolOptions<Task, Result>): WorkPool<Task, Result> {
  const { threads, unitsOf, unitsExpected } = options;
  let unitsAsked = 0;
  let pool: Piscina<Task, Result> | undefined;
  let here: ((task: Task) => Result) | undefined;
  return {
    run: (task) => {
      unitsAsked += unitsOf(task);
      if (threads > 1 && Math.max(unitsAsked, unitsExpected) >= WORTH_THREADS) pool ??= startThreads(options);
      return pool ? pool.run(task) : runHere((here ??= options.here()), task);
    },
    close: () => pool?.destroy() ?? Promise.resolve(),
  };
}

function startThreads<Task, Result>({ worker, workerData, threads }: WorkPoolOptions<Task, Result>) {
  return new Piscina<Task, Result>({
    filename: worker.url.href,
    execArgv: worker.execArgv,
    minThreads: threads,
    maxThreads: threads,
    workerData,
  });
}

async function runHere<Task, Result>(work: (task: Task) => Result, task: Task): Promise<Result> {
  // A turn of the event loop between tasks lets progress and cancelling through.
  await new Promise((resolve) => setImmediate(resolve));
  // Copied, as it is on its way out of a thread: a name cut from a text would keep the whole text in memory.
  return structuredClone(work(task));
}
