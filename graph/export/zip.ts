/** ZIP archives, made while they are read: no file of an archive is held as a whole. */
import { Zip, ZipDeflate } from "fflate";

export interface ArchivedFile {
  readonly name: string;
  readonly pieces: AsyncIterable<string> | Iterable<string>;
}

/** Small pieces compress badly and cost a call each, so that many are pressed at once. In characters. */
const AT_ONCE = 64 * 1024;

/** @param changedAt ISO 8601 time that the files bear, so that the same content gives the same archive */
export async function* zip(files: readonly ArchivedFile[], changedAt: string): AsyncIterable<Uint8Array> {
  let ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name);
    file.mtime = changedAt;
    archive.add(file);
    for await (const text of gathered(pieces)) {
      file.push(encoder.encode(text));
      yield* ready;
      ready = [];
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* ready;
}

async function* gathered(pieces: AsyncIterable<string> | Iterable<string>): AsyncIterable<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < AT_ONCE) continue;
    yield text;
    text = "";
  }
  yield text;
}
