import { Piscina } from "piscina";
import type { RawabitError } from "../../graph/model/errors.ts";
import { Turns } from "../../graph/programs/turns.ts";
import type { OwnModule } from "../../graph/programs/own-module.ts";

const IDLE_MILLISECONDS = 30_000;

export interface ThreadLimits {
  /** Of one task, from when it begins. */
  readonly milliseconds: number;
  readonly megabytes: number;
  /** What to tell whose task took more of either. `seconds` is the limit of time. */
  readonly tooMuch: (seconds: number, cause: unknown) => RawabitError;
}

/**
 * A thread of its own for work that would keep requests waiting, or that nobody can trust to end: one task at a time, which is
 * ended with its thread when it takes too long, too much memory, or when nobody waits for it any more. It starts with the
 * first task and ends when there was none for a while.
 */
export class LimitedThread<Task, Output> {
  #pool: Piscina | undefined;
  readonly #turns = new Turns();
  readonly #program: OwnModule;
  readonly #limits: ThreadLimits;

  /** @param program the module that works: its default export takes a task and gives the output */
  constructor(program: OwnModule, limits: ThreadLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  /** @throws what `tooMuch` makes of a limit that was reached; what the work throws, and an abort, as they are */
  run(task: Task, signal: AbortSignal): Promise<Output> {
    // Queued here and not in the pool, so that the time of a task is counted from its own beginning.
    return this.#turns.take(() => this.#runNow(task, signal));
  }

  async #runNow(task: Task, signal: AbortSignal): Promise<Output> {
    signal.throwIfAborted();
    this.#pool ??= startPool(this.#program, this.#limits);
    const { milliseconds, tooMuch } = this.#limits;
    const tooLate = AbortSignal.timeout(milliseconds);
    try {
      return (await this.#pool.run(task, { signal: AbortSignal.any([signal, tooLate]) })) as Output;
    } catch (cause) {
      if (tooLate.aborted || isOutOfMemory(cause)) throw tooMuch(milliseconds / 1000, cause);
      throw cause;
    }
  }
}

function startPool(program: OwnModule, { megabytes }: ThreadLimits): Piscina {
  return new Piscina({
    filename: program.url.href,
    execArgv: program.execArgv,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MILLISECONDS,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

function isOutOfMemory(thrown: unknown): boolean {
  return thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";
}
