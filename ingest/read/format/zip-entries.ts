import type { Entry, ZipFile } from "yauzl";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";
import { mostUnpacked, unpackLimit, type UnpackAllowance } from "./allowance.ts";
import type { FileInput, ReadLimits } from "./format.ts";

/** A file of an archive, or why it cannot be had. */
export type ZipEntry =
  { readonly path: string; readonly bytes: Buffer } | { readonly path: string; readonly error: RawabitError };

/** How much may be unpacked, and which paths are at all: all where none are named. */
interface UnpackOptions {
  readonly limits: Pick<ReadLimits, "archiveRatio" | "fileBytes">;
  readonly allowance: UnpackAllowance;
  readonly wanted?: (path: string) => boolean;
}

/** Opens an archive, on disk without reading all of it. Throws `input.damaged`. */
export async function openZip(file: FileInput): Promise<ZipFile> {
  const { name, path } = file;
  const options = { lazyEntries: true, decodeStrings: true };
  try {
    const { fromBufferPromise, openPromise } = await import("yauzl");
    return path === null
      ? await fromBufferPromise(Buffer.from(await file.bytes()), options)
      : await openPromise(path, options);
  } catch (cause) {
    throw new RawabitError(
      "input.damaged",
      `${name} is damaged or cut off (${reasonOf(cause)}); copy or download it again.`,
      { cause },
    );
  }
}

/**
 * The entries of an archive one after another. A file that is encrypted or unpacks to too much is given as an error; when the
 * allowance of the outer file is used up, that is thrown as `input.limit`.
 */
export async function* unpackZip(name: string, zip: ZipFile, options: UnpackOptions): AsyncGenerator<ZipEntry> {
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (options.wanted?.(path) === false) continue;
      options.allowance.chargeFile();
      const unpacked = await unpack(`${name} › ${path}`, zip, entry, options);
      yield Buffer.isBuffer(unpacked) ? { path, bytes: unpacked } : { path, error: unpacked };
    }
  } catch (thrown) {
    if (thrown instanceof RawabitError) throw thrown;
    throw new RawabitError(
      "input.damaged",
      `${name} is damaged or cut off (${reasonOf(thrown)}); copy or download it again.`,
      { cause: thrown },
    );
  }
}

async function unpack(
  name: string,
  zip: ZipFile,
  entry: Entry,
  { limits, allowance }: UnpackOptions,
): Promise<Buffer | RawabitError> {
  if (entry.isEncrypted()) {
    return new RawabitError(
      "input.encrypted",
      `${name} is protected by a password; unpack it yourself and read the files.`,
    );
  }
  const most = Math.min(limits.fileBytes, mostUnpacked(entry.compressedSize, limits));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The size an archive claims may be a lie: what really comes out is counted.
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      allowance.chargeBytes(chunk.length);
      size += chunk.length;
      if (size > most) return unpackLimit(name, `unpacks to more than ${sizeInWords(most)}`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (cause instanceof RawabitError) throw cause;
    return new RawabitError("input.damaged", `${name} is damaged (${reasonOf(cause)}); copy or download it again.`, {
      cause,
    });
  }
  return Buffer.concat(chunks);
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
