import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { asReadError, readBytes, tooLarge } from "../source/read-bytes.ts";
import { HEAD_BYTES } from "./format.ts";
import type { FileInput, InnerFile } from "./format.ts";

/** A file on disk. Throws `input.not-found` and `input.unreadable`. */
export async function fileOnDisk(path: string, limit: number): Promise<FileInput> {
  return {
    name: path,
    mediaType: null,
    charset: null,
    url: null,
    head: await slice(path, 0, HEAD_BYTES),
    path,
    size: () => sizeOf(path),
    tail: async (length) => slice(path, Math.max(0, (await sizeOf(path)) - length), length),
    bytes: () => readBytes(path, createReadStream(path), limit),
    stream: () => createReadStream(path),
  };
}

/** A file whose bytes are in memory already: unpacked, fetched, or from standard input. */
export function fileInMemory(file: Omit<InnerFile, "kind">, limit: number): FileInput {
  const { name, bytes, mediaType = null, charset = null, url = null } = file;
  return {
    name,
    mediaType,
    charset,
    url,
    head: bytes.subarray(0, HEAD_BYTES),
    path: null,
    size: () => Promise.resolve(bytes.length),
    tail: (length) => Promise.resolve(bytes.subarray(-length)),
    bytes: () => (bytes.length > limit ? Promise.reject(tooLarge(name, limit)) : Promise.resolve(bytes)),
    stream: () => Readable.from([bytes]),
  };
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

async function slice(path: string, begin: number, length: number): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, begin);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    throw asReadError(path, thrown);
  }
}
