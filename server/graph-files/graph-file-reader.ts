import type { ReadGraph } from "../../graph/export/read/read-graph.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { ownModule } from "../../graph/programs/own-module.ts";
import { LimitedThread } from "../threads/limited-thread.ts";
import type { Reading } from "./worker.ts";

/** Generous, since the machine may be busy. */
const MILLISECONDS = 60_000;
const MEGABYTES = 2_048;

/** Reads graph files of anybody's making in a thread of its own: a parser can be made to take for ever, or all memory. */
export class GraphFileReader {
  readonly #thread: LimitedThread<Uint8Array, Reading>;

  constructor(milliseconds = MILLISECONDS) {
    const program = ownModule("./worker", import.meta.url);
    this.#thread = new LimitedThread(program, { milliseconds, megabytes: MEGABYTES, tooMuch });
  }

  /** @throws RawabitError as `readGraphFile` does, and `input.limit` where reading takes too long or too much memory */
  async read(bytes: Uint8Array, signal: AbortSignal): Promise<ReadGraph> {
    const reading = await this.#thread.run(bytes, signal);
    if ("fault" in reading) throw new RawabitError(reading.fault.code, reading.fault.message);
    return reading.graph;
  }
}

function tooMuch(seconds: number, cause: unknown): RawabitError {
  return new RawabitError(
    "input.limit",
    `Reading the file took longer than ${seconds} s or too much memory and was given up. Export a smaller part of the graph.`,
    { cause },
  );
}
