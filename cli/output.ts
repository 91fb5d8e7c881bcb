import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RawabitError } from "../graph/model/errors.ts";

/** Writes pieces of text or bytes at the pace of the reader, so that memory stays flat however long the output is. */
export async function writePieces(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  to: Writable = process.stdout,
): Promise<void> {
  // It listens for errors between two writes too: a disk that is full tells it late. Standard output stays open for what follows.
  await pipeline(pieces, to, { end: to !== process.stdout });
}

/** Writes a file whole or not at all: under another name first, then renamed. */
export async function writeFileWhole(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string>,
): Promise<void> {
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished);
  try {
    await once(file, "open");
    await writePieces(pieces, file);
    await rename(unfinished, path);
  } catch (error) {
    file.destroy();
    await rm(unfinished, { force: true });
    if (error instanceof RawabitError) throw error;
    throw new RawabitError(
      "output.unwritable",
      `${path} cannot be written: ${reasonOf(error)}. Choose another place with --output.`,
      { cause: error },
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "what should be its folder is a file",
  EISDIR: "it is a folder",
  EACCES: "you may not write there",
  EROFS: "nothing can be written there",
  ENOSPC: "there is no space left",
};

/** The system's own words name the unfinished file, which nobody asked for. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? error.message;
}

/** Text from documents for a terminal, which takes control characters for commands. */
export function plain(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, "\uFFFD");
}

export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function printJson(value: unknown): void {
  printLine(JSON.stringify(value, null, 2));
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. A full disk is one, which is told in a sentence. */
export function endWhenOutputFails(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`Standard output cannot be written (${error.message}). Check that there is space.\n`);
    process.exit(1);
  });
}
