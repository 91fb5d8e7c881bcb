import type { Readable } from "node:stream";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";

const LINE_FEED = 0x0a;

/** The lines of a stream as bytes, each with its line end, whatever the size of the chunks. Throws `input.too-large` for a line above the limit. */
export async function* byteLines(name: string, stream: Readable, limit: number): AsyncGenerator<Buffer> {
  for await (const lines of wholeLines(name, stream, limit)) yield* linesOf(lines);
}

/** The same, all lines together that end in one chunk: as many as are there, without waiting for more. */
export async function* wholeLines(name: string, stream: Readable, limit: number): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  /** Of the line that is open. */
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let begin = 0;
    const lines = (): Buffer => Buffer.concat([...open, chunk.subarray(0, begin)]);
    for (let end = chunk.indexOf(LINE_FEED); ; end = chunk.indexOf(LINE_FEED, begin)) {
      if (size + (end < 0 ? chunk.length : end) - begin > limit) {
        if (begin > 0) yield lines();
        throw tooLong(name, limit);
      }
      if (end < 0) break;
      begin = end + 1;
      size = 0;
    }
    if (begin > 0) {
      yield lines();
      open = [];
    }
    if (begin < chunk.length) open.push(chunk.subarray(begin));
    size += chunk.length - begin;
  }
  if (open.length > 0) yield Buffer.concat(open);
}

/** The lines of bytes, each with its line end; the last may have none. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let begin = 0; begin < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, begin) + 1 || bytes.length;
    yield bytes.subarray(begin, end);
    begin = end;
  }
}

function tooLong(name: string, limit: number): RawabitError {
  return new RawabitError(
    "input.too-large",
    `${name} has a line longer than ${sizeInWords(limit)}; check that it is what its name says.`,
  );
}
