import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";

/** An empty store on the embedded engine, in a folder of the system's for temporary files, which is gone afterwards. */
export async function withScratchStore(measure: (store: GraphStore) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-bench-"));
  const store = await openStore({ engine: "embedded", path: join(folder, "store") });
  try {
    await measure(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
