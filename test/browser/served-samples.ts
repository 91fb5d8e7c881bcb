import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../graph/store/open-store.ts";
import { parseConfig } from "../../server/config.ts";
import { createLog } from "../../server/log.ts";
import { startServer } from "../../server/start-server.ts";
import { PREPARED, SAMPLES } from "./sample-news.ts";

export interface ServedSamples {
  readonly url: string;
  close(): Promise<void>;
}

/** The real server over a real store with the sample news, or over an empty one, on a free port. */
export async function serveSamples({ empty = false } = {}): Promise<ServedSamples> {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-"));
  const config = parseConfig({ RAWABIT_STORE: join(folder, "store"), RAWABIT_PORT: "0" });
  const prepared = process.env[PREPARED];
  if (!empty && prepared !== undefined) cpSync(prepared, folder, { recursive: true });
  const store = await openStore(config.store);
  if (!empty && prepared === undefined) {
    const { ingest } = await import("../../ingest/pipeline.ts");
    await ingest([SAMPLES], { store });
  }
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
