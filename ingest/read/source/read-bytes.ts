import type { Readable } from "node:stream";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "./size-in-words.ts";

/**
 * All bytes of a stream, in memory only up to the limit: beyond it reading stops and the error says so.
 * Throws `input.too-large`, `input.not-found`, `input.unreadable`.
 */
export async function readBytes(name: string, stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw tooLarge(name, limit);
      chunks.push(chunk);
    }
  } catch (thrown) {
    throw thrown instanceof RawabitError ? thrown : asReadError(name, thrown);
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

export function tooLarge(name: string, limit: number): RawabitError {
  return new RawabitError(
    "input.too-large",
    `${name} is larger than the limit of ${sizeInWords(limit)} for one file; split it into smaller files.`,
  );
}

/** What the file system reports, as a sentence. */
export function asReadError(name: string, thrown: unknown): RawabitError {
  const code = (thrown as NodeJS.ErrnoException).code ?? "unknown error";
  if (code === "ENOENT") {
    return new RawabitError("input.not-found", `${name} does not exist; check the path.`, { cause: thrown });
  }
  if (code === "EISDIR")
    return new RawabitError("input.unreadable", `${name} is a folder; name it by itself to read all of it.`, {
      cause: thrown,
    });
  const advice =
    code === "EACCES" || code === "EPERM" ? "give yourself permission to read it" : "check the file and its disk";
  return new RawabitError("input.unreadable", `${name} cannot be read (${code}); ${advice}.`, { cause: thrown });
}
