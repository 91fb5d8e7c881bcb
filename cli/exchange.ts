/** What the commands that exchange something as JSON Lines have in common: reading a file of it, and telling what was taken. */
import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { jsonLine } from "../graph/contract/json-lines.ts";
import { RawabitError } from "../graph/model/errors.ts";
import type { ImportReport } from "../graph/store/exchange-judgements.ts";
import { byteLines } from "../ingest/read/text/byte-lines.ts";
import { printLine, writeFileWhole, writePieces } from "./output.ts";

export const IMPORT_NOTES = `
Exit code: 0 every line was taken · 2 some lines were not (each is named with its reason) · 1 nothing could be done
`;

const EXIT_SOME_FAILED = 2;
const EXIT_NOTHING_READ = 1;

/** In bytes: nothing exchanged is as long, not even a split into all the names that one may hold. */
const LINE_LIMIT = 524_288;

/** Writes values to a file, whole or not at all; to standard output where no file is named. */
export async function writeLines(values: readonly unknown[], file: string | undefined): Promise<void> {
  const lines = values.map(jsonLine);
  await (file === undefined ? writePieces(lines) : writeFileWhole(file, lines));
}

/** The lines of a file; `-` is standard input. */
export async function* linesOfFile(path: string): AsyncGenerator<Buffer> {
  const stream: Readable = path === "-" ? process.stdin : createReadStream(path);
  try {
    yield* byteLines(path === "-" ? "Standard input" : path, stream, LINE_LIMIT);
  } catch (error) {
    if (error instanceof RawabitError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new RawabitError("input.not-found", `${path} does not exist. Check the path.`);
    throw new RawabitError("input.unreadable", `${path} cannot be read (${message}).`, { cause: error });
  }
}

/** @param one what a line holds, and what several are called */
export function reportImport({ added, known, rejected }: ImportReport, one: string, many: string): void {
  printLine(`Imported ${added} ${added === 1 ? one : many}; ${known} were there already.`);
  for (const { line, reason } of rejected) process.stderr.write(`Line ${line} was not taken: ${reason}\n`);
  if (rejected.length > 0) process.exitCode = added + known > 0 ? EXIT_SOME_FAILED : EXIT_NOTHING_READ;
}
