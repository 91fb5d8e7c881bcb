import type { Entry, ZipFile } from "yauzl";
import { RawabitError } from "../../../graph/model/errors.ts";
import { sizeInWords } from "../source/size-in-words.ts";
import type { FileInput, ReadLimits } from "./format.ts";

type ArchiveLimits = Pick<ReadLimits, "archiveBytes" | "archiveFiles" | "archiveRatio" | "fileBytes">;

/** A file of an archive, or why it cannot be had. */
export type ZipEntry =
  { readonly path: string; readonly bytes: Buffer } | { readonly path: string; readonly error: RawabitError };

/** Small files are not suspected for packing well. */
const SUSPECT_BYTES = 1_000_000;

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
 * The files of an archive one after another, without folders, hidden files and what macOS adds. A file that is encrypted or
 * unpacks to too much is given as an error; when the whole archive goes beyond its limits, that error is the last one given.
 */
export async function* unpackZip(name: string, zip: ZipFile, limits: ArchiveLimits): AsyncGenerator<ZipEntry> {
  let files = 0;
  let budget = limits.archiveBytes;
  try {
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/u.test(path)) continue;
      if (++files > limits.archiveFiles) throw limit(name, `holds more than ${limits.archiveFiles} files`);
      const unpacked = await unpack(`${name} › ${path}`, zip, entry, limits);
      if (Buffer.isBuffer(unpacked)) budget -= unpacked.length;
      if (budget < 0) throw limit(name, `unpacks to more than ${sizeInWords(limits.archiveBytes)}`);
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

async function unpack(name: string, zip: ZipFile, entry: Entry, limits: ArchiveLimits): Promise<Buffer | RawabitError> {
  if (entry.isEncrypted()) {
    return new RawabitError(
      "input.encrypted",
      `${name} is protected by a password; unpack it yourself and read the files.`,
    );
  }
  const most = Math.min(limits.fileBytes, Math.max(SUSPECT_BYTES, entry.compressedSize * limits.archiveRatio));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // The size an archive claims may be a lie: what really comes out is counted.
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) return limit(name, `unpacks to more than ${sizeInWords(most)}`);
      chunks.push(chunk);
    }
  } catch (cause) {
    return new RawabitError("input.damaged", `${name} is damaged (${reasonOf(cause)}); copy or download it again.`, {
      cause,
    });
  }
  return Buffer.concat(chunks);
}

function limit(name: string, what: string): RawabitError {
  return new RawabitError(
    "input.limit",
    `${name} ${what}, which is the limit; unpack it yourself if you trust it, and read the folder.`,
  );
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
