/** Files of watch lists, as the command line is given them. */
import { createReadStream } from "node:fs";
import { watchListId, type ListedEntry } from "../graph/model/watch-list.ts";
import { readBytes } from "../ingest/read/source/read-bytes.ts";
import { readWatchList, WATCH_LIST_LIMIT } from "../ingest/watch/read/read-watch-list.ts";
import { titleOf, type WatchListFile } from "../ingest/watch/watch-list-files.ts";

/** @param file a path, or `-` for standard input */
export async function openWatchListFile(file: string): Promise<Pick<WatchListFile, "name" | "bytes">> {
  const name = file === "-" ? "standard input" : file;
  const stream = file === "-" ? process.stdin : createReadStream(file);
  return { name, bytes: await readBytes(name, stream, WATCH_LIST_LIMIT) };
}

/** The entries of the lists of some files, for work without a store. */
export async function entriesOfFiles(files: readonly string[]): Promise<readonly ListedEntry[]> {
  const entries: ListedEntry[] = [];
  for (const file of files) {
    const { name, bytes } = await openWatchListFile(file);
    const list = watchListId(titleOf(name));
    for (const entry of readWatchList(name, bytes).entries) entries.push({ list, entry });
  }
  return entries;
}
