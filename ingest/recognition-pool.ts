import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { recognise, type RecognisedText } from "./recognise.ts";
import type { RecognitionTask } from "./worker.ts";

export interface RecognitionPool {
  recognise(task: RecognitionTask): Promise<RecognisedText>;
  close(): Promise<void>;
}

/** Below this many UTF-16 units in all, starting threads and loading the models in each costs more than it saves. */
const WORTH_THREADS = 400_000;

/** A pool over all cores for much text, and for little text none: the calling thread does it. */
export function openRecognitionPool(unitsExpected: number, threads = availableParallelism()): RecognitionPool {
  if (unitsExpected < WORTH_THREADS || threads < 2) return inThisThread;
  // Run from source, the thread needs the loader that strips types.
  const fromSource = import.meta.url.endsWith(".ts");
  const pool = new Piscina({
    filename: new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url).href,
    execArgv: fromSource ? ["--import", "tsx"] : [],
    maxThreads: threads,
  });
  return {
    recognise: (task) => pool.run(task) as Promise<RecognisedText>,
    close: () => pool.destroy(),
  };
}

const inThisThread: RecognitionPool = {
  // A turn of the event loop between texts lets progress and cancelling through.
  recognise: async ({ text, language }) => {
    await new Promise((resolve) => setImmediate(resolve));
    return recognise(text, language);
  },
  close: () => Promise.resolve(),
};
