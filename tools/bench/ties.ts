/**
 * What one more document costs as the graph grows, by the store's own port on the embedded engine. Where the cost grows with
 * the graph, large collections become slow to extend. And what a filter costs, which is counted anew from the mentions.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { measureFilters } from "./filters.ts";
import { generateDocuments } from "./generated-documents.ts";
import { grow, take, type Documents } from "./grow.ts";
import { processorMilliseconds } from "./processor-time.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const FIRST_SIZE = 10_000;
/** Each size is about three times the one before. */
const STEPS_A_DECADE = 2;
/** Documents measured one by one, and in batches of so many. */
const SINGLES = 15;
const MEASURED_BATCHES = 5;
const MEASURED_BATCH = 20;

export function addTiesBench(program: Command): void {
  program
    .command("ties")
    .description("cost of one more document, and of a filter, as the graph grows, on the embedded engine")
    .option("--mentions <number>", "how many mentions the largest graph has", wholeNumber, 1_000_000)
    .action(async ({ mentions }: { mentions: number }) => {
      const folder = mkdtempSync(join(tmpdir(), "rawabit-bench-"));
      const open = (name: string) => openStore({ engine: "embedded", path: join(folder, name) });
      const [store, small] = [await open("store"), await open("small")];
      try {
        await measureGrowth(store, small, mentions);
        await measureFilters(store);
      } finally {
        await Promise.all([store.close(), small.close()]);
        rmSync(folder, { recursive: true, force: true });
      }
    });
}

/** A small store takes as many documents at the same time: what else the machine is at then weighs on both alike. */
async function measureGrowth(store: GraphStore, small: GraphStore, most: number): Promise<void> {
  const print = printTable([
    "mentions  ",
    "documents",
    "actors  ",
    "ties     ",
    "ms a document",
    "of the small graph",
    "in a batch",
    "of the small graph",
  ]);
  const documents = generateDocuments();
  const others = generateDocuments(SMALL_SEED);
  await grow(small, others, 0, FIRST_SIZE);
  let size = 0;
  for (const goal of sizes(most)) {
    await grow(store, documents, size, goal);
    const single = await sideBySide(store, documents, small, others, SINGLES, 1);
    const batched = await sideBySide(store, documents, small, others, MEASURED_BATCHES, MEASURED_BATCH);
    const { mentions, documents: count, actors, ties } = await store.stats();
    size = mentions;
    const times = [single.ms.toFixed(1), single.ratio.toFixed(2), batched.ms.toFixed(2), batched.ratio.toFixed(2)];
    print([mentions, count, actors, ties, ...times]);
  }
}

const SMALL_SEED = 3;

/** Processor milliseconds a document in the one store, and how many times that in the other; medians, taken in turns. */
async function sideBySide(
  store: GraphStore,
  documents: Documents,
  small: GraphStore,
  others: Documents,
  rounds: number,
  batch: number,
): Promise<{ readonly ms: number; readonly ratio: number }> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [own, other] = [take(documents, batch), take(others, batch)];
    times[0].push(await processorMilliseconds(() => store.mergeDocuments(own)));
    times[1].push(await processorMilliseconds(() => small.mergeDocuments(other)));
  }
  return { ms: median(times[0]) / batch, ratio: median(times[0]) / median(times[1]) };
}

function sizes(most: number): readonly number[] {
  const all: number[] = [];
  for (let step = 0; ; step++) {
    const size = Math.round(FIRST_SIZE * 10 ** (step / STEPS_A_DECADE));
    if (size >= most) return [...all, most];
    all.push(size);
  }
}
