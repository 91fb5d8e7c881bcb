import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../graph/store/open-store.ts";
import { ingest } from "../../ingest/pipeline.ts";
import { parseConfig } from "../../server/config.ts";
import { createLog } from "../../server/log.ts";
import { startServer } from "../../server/start-server.ts";

export interface ServedSamples {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server over a real store with the sample news, or over an empty one, on a free port. */
export async function serveSamples({ empty = false } = {}): Promise<ServedSamples> {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  const config = parseConfig({ RAWABIT_STORE: join(folder, "store"), RAWABIT_PORT: "0" });
  const store = await openStore(config.store);
  if (!empty) await ingest([join(import.meta.dirname, "..", "..", "samples", "news")], { store });
  const server = await startServer({ config, store, log: createLog("error") });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
