/** New embedded stores for tests of what an ingest leaves in one; they and their files are gone when the work is done. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { withFolder } from "../cli/run-cli.ts";

/** @param work gets the folder too, in which the store is `store` */
export function withStore<Result>(work: (store: GraphStore, folder: string) => Promise<Result>): Promise<Result> {
  return withFolder(async (folder) => {
    const store = await openStore({ engine: "embedded", path: join(folder, "store") });
    try {
      return await work(store, folder);
    } finally {
      await store.close();
    }
  });
}

/** @param texts by the names of the files that they are written to, whose paths the work gets in the same order */
export function withFiles<Result>(
  texts: Readonly<Record<string, string>>,
  work: (files: readonly string[], store: GraphStore) => Promise<Result>,
): Promise<Result> {
  return withStore((store, folder) => {
    const files = Object.entries(texts).map(([name, text]) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    });
    return work(files, store);
  });
}
