import { RawabitError } from "../../graph/model/errors.ts";
import { ownModule } from "../../graph/programs/own-module.ts";
import { LimitedThread } from "../threads/limited-thread.ts";
import type { MeasureKind, MeasureOutput, MeasureTask } from "./measure.ts";

/** Each measure may take a core and so much memory, so that there is one at a time. */
const MEGABYTES = 4_096;
const MILLISECONDS = 60_000;

/** Runs measures in a thread of their own, so that requests do not wait for them. */
export class MeasureThreads {
  readonly #thread: LimitedThread<MeasureTask, MeasureOutput[MeasureKind]>;

  constructor(milliseconds = MILLISECONDS) {
    const program = ownModule("./worker", import.meta.url);
    this.#thread = new LimitedThread(program, { milliseconds, megabytes: MEGABYTES, tooMuch: tooLarge });
  }

  /** @throws RawabitError `measure.too-large` where it takes too long or too much memory */
  async run<Kind extends MeasureKind>(
    task: Extract<MeasureTask, { readonly kind: Kind }>,
    signal: AbortSignal,
  ): Promise<MeasureOutput[Kind]> {
    return (await this.#thread.run(task, signal)) as MeasureOutput[Kind];
  }
}

function tooLarge(seconds: number, cause: unknown): RawabitError {
  return new RawabitError(
    "measure.too-large",
    `The network is too large to be measured within ${seconds} s. Narrow the filter: a shorter period, or ties of more sentences.`,
    { cause },
  );
}
