import { Piscina } from "piscina";
import { RawabitError } from "../../graph/model/errors.ts";
import type { MeasureKind, MeasureOutput, MeasureTask } from "./measure.ts";

/** One measure at a time: each may take a core and a gigabyte. */
const THREADS = 1;
const IDLE_MILLISECONDS = 30_000;
const MEMORY_MEGABYTES = 4_096;
const MILLISECONDS = 60_000;

/** Runs measures in a thread of their own, so that requests do not wait for them. The thread starts with the first. */
export class MeasureThreads {
  #pool: Piscina | undefined;
  readonly #milliseconds: number;

  constructor(milliseconds = MILLISECONDS) {
    this.#milliseconds = milliseconds;
  }

  /** @throws RawabitError `measure.too-large` where it takes too long or too much memory */
  async run<Kind extends MeasureKind>(
    task: Extract<MeasureTask, { readonly kind: Kind }>,
    signal: AbortSignal,
  ): Promise<MeasureOutput[Kind]> {
    this.#pool ??= startPool();
    const tooLate = AbortSignal.timeout(this.#milliseconds);
    try {
      return (await this.#pool.run(task, { signal: AbortSignal.any([signal, tooLate]) })) as MeasureOutput[Kind];
    } catch (cause) {
      if (tooLate.aborted || isOutOfMemory(cause)) throw tooLarge(this.#milliseconds, cause);
      throw cause;
    }
  }
}

function startPool(): Piscina {
  // Run from source, the thread needs the loader that strips types.
  const fromSource = import.meta.url.endsWith(".ts");
  return new Piscina({
    filename: new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url).href,
    execArgv: fromSource ? ["--import", "tsx"] : [],
    minThreads: 0,
    maxThreads: THREADS,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
}

function isOutOfMemory(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function tooLarge(milliseconds: number, cause: unknown): RawabitError {
  return new RawabitError(
    "measure.too-large",
    `The network is too large to be measured within ${milliseconds / 1000} s. Narrow the filter: a shorter period, or ties of more sentences.`,
    { cause },
  );
}
