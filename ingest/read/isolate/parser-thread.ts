/**
 * What runs in the parser's thread. It gives one article or failure for each request, so that it never runs ahead of who
 * reads, and holds no more than one file.
 */
import { parentPort } from "node:worker_threads";
import { draftsOfFile } from "../drafts-of-file.ts";
import type { Found } from "../drafts-of-file.ts";
import { fileInMemory, fileOnDisk } from "../format/file-input.ts";
import { asRawabitError } from "../../../graph/model/errors.ts";
import type { ParseReply, ParseRequest, ParseTask } from "./messages.ts";

let finds: AsyncGenerator<Found> | undefined;

parentPort?.on("message", (request: ParseRequest) => {
  void answer(request);
});

async function answer(request: ParseRequest): Promise<void> {
  if (request.kind === "open") finds = findsOf(request.task);
  const next = await finds?.next();
  const reply: ParseReply = next?.done === false ? { kind: "found", found: next.value } : { kind: "end" };
  parentPort?.postMessage(reply);
}

async function* findsOf({ name, bytes, mediaType, charset, url, options }: ParseTask): AsyncGenerator<Found> {
  const limit = options.limits.fileBytes;
  try {
    const file =
      bytes === null ? await fileOnDisk(name, limit) : fileInMemory({ name, bytes, mediaType, charset, url }, limit);
    yield* draftsOfFile(file, options);
  } catch (thrown) {
    const { code, message } = asRawabitError(thrown);
    yield { kind: "failure", name, code, message };
  }
}
