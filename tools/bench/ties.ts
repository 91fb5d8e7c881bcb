/**
 * What one more document costs as the graph grows, by the store's own port on the embedded engine. Where the cost grows with
 * the graph, large collections become slow to extend. And what a filter costs, which is counted anew from the mentions.
 */
import type { Command } from "commander";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { measureFilters } from "./filters.ts";
import { generateDocuments } from "./generated-documents.ts";
import { FIRST_SIZE, grow, sizesTo, take, type Documents } from "./grow.ts";
import { processorMilliseconds } from "./processor-time.ts";
import { withScratchStore } from "./scratch-store.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

/** Documents measured one by one, and in batches of so many. */
const SINGLES = 15;
const MEASURED_BATCHES = 5;
const MEASURED_BATCH = 20;

export function addTiesBench(program: Command): void {
  program
    .command("ties")
    .description("cost of one more document, and of a filter, as the graph grows, on the embedded engine")
    .option("--mentions <number>", "how many mentions the largest graph has", wholeNumber, 1_000_000)
    .action(({ mentions }: { mentions: number }) =>
      withScratchStore(async (store) => {
        await withScratchStore((small) => measureGrowth(store, small, mentions));
        await measureFilters(store);
      }),
    );
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
  for (const goal of sizesTo(most)) {
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
