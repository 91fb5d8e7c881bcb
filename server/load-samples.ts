import type { GraphStore } from "../graph/store/graph-store.ts";
import { ingest } from "../ingest/pipeline.ts";
import { openProgressBar } from "../ingest/progress-bar.ts";
import { SAMPLES_FOLDER } from "./installation.ts";

/** Fills an empty store with the project's own sample news, so that a first start has something to show. */
export async function loadSamples(store: GraphStore, say: (line: string) => void): Promise<void> {
  const { documents } = await store.stats();
  if (documents > 0) return;
  say("The store is empty: loading the sample news …");
  const bar = openProgressBar();
  try {
    await ingest([SAMPLES_FOLDER], {
      store,
      onProgress: (progress) => {
        bar.show(progress);
      },
    });
  } finally {
    bar.stop();
  }
}
