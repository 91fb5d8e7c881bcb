import type { Readable } from "node:stream";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";

const LINE_FEED = 0x0a;

/** The lines of a stream as bytes, each with its line end, whatever the size of the chunks. Throws `input.too-large` for a line above the limit. */
export async function* byteLines(name: string, stream: Readable, limit: number): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let begin = 0;
    const check = (end: number): void => {
      if (size + end - begin > limit) throw tooLong(name, limit);
    };
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
      check(end);
      yield Buffer.concat([...open, chunk.subarray(begin, end + 1)]);
      open = [];
      size = 0;
      begin = end + 1;
    }
    check(chunk.length);
    if (begin < chunk.length) open.push(chunk.subarray(begin));
    size += chunk.length - begin;
  }
  if (open.length > 0) yield Buffer.concat(open);
}

function tooLong(name: string, limit: number): RawabitError {
  return new RawabitError(
    "input.too-large",
    `${name} has a line longer than ${sizeInWords(limit)}; check that it is what its name says.`,
  );
}
