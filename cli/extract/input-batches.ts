import type { Readable } from "node:stream";
import { RawabitError } from "../../graph/model/errors.ts";
import { linesOf, wholeLines } from "../../ingest/read/text/byte-lines.ts";

/** Lines of the input that came together, so that each is answered before the next ones come. */
export interface InputBatch {
  /** The number of the first line, from 1. */
  readonly first: number;
  /** Whole lines, each with its line end; the last of the input may have none. */
  readonly bytes: Uint8Array;
}

/** Why lines could not be read or worked on, as a sentence. */
export interface Problem {
  readonly problem: string;
}

/** Bytes. Ten times the longest text anybody is likely to have, and still little enough to be worked on in memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Never throws. Where the stream itself fails, that comes last, as a sentence. */
export async function* inputBatches(stream: Readable): AsyncGenerator<InputBatch | Problem> {
  let first = 1;
  try {
    for await (const bytes of wholeLines("Standard input", stream, LONGEST_LINE)) {
      yield { first, bytes };
      for (const _ of linesOf(bytes)) first++;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield {
      problem:
        error instanceof RawabitError
          ? `${reason} Reading ended at line ${first}.`
          : `Standard input cannot be read after line ${first - 1} (${reason}).`,
    };
  }
}
