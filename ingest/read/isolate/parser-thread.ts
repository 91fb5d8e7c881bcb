/**
 * What runs in the parser's thread. It gives one piece for each request, so that it never runs ahead of who reads, and holds
 * no more than one file.
 */
import { parentPort } from "node:worker_threads";
import { fileInMemory, fileOnDisk } from "../format/file-input.ts";
import type { Piece } from "../format/format.ts";
import { parseFile } from "../format/parse-file.ts";
import { asRawabitError } from "../../../graph/model/errors.ts";
import type { ParseReply, ParseRequest, ParseTask } from "./messages.ts";

let pieces: AsyncGenerator<Piece> | undefined;

parentPort?.on("message", (request: ParseRequest) => {
  void answer(request);
});

async function answer(request: ParseRequest): Promise<void> {
  if (request.kind === "open") pieces = piecesOf(request.task);
  const next = await pieces?.next();
  const reply: ParseReply = next?.done === false ? { kind: "piece", piece: next.value } : { kind: "end" };
  parentPort?.postMessage(reply);
}

async function* piecesOf({ name, bytes, mediaType, charset, url, options }: ParseTask): AsyncGenerator<Piece> {
  const limit = options.limits.fileBytes;
  try {
    const file =
      bytes === null ? await fileOnDisk(name, limit) : fileInMemory({ name, bytes, mediaType, charset, url }, limit);
    yield* parseFile(file, options);
  } catch (thrown) {
    const { code, message } = asRawabitError(thrown);
    yield { kind: "failure", name, code, message };
  }
}
