/**
 * What one more document costs as the graph grows, by the store's own port on the embedded engine. Where the cost grows with
 * the graph, large collections become slow to extend. And what a filter costs, which is counted anew from the mentions.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { measureFilters } from "./filters.ts";
import { generateDocuments } from "./generated-documents.ts";
import { milliseconds } from "./milliseconds.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const FIRST_SIZE = 10_000;
/** Each size is about three times the one before. */
const STEPS_A_DECADE = 2;
const BATCH = 200;
const SINGLES = 15;

export function addTiesBench(program: Command): void {
  program
    .command("ties")
    .description("cost of one more document, and of a filter, as the graph grows, on the embedded engine")
    .option("--mentions <number>", "how many mentions the largest graph has", wholeNumber, 1_000_000)
    .action(async ({ mentions }: { mentions: number }) => {
      const folder = mkdtempSync(join(tmpdir(), "rawabit-bench-"));
      const store = await openStore({ engine: "embedded", path: join(folder, "store") });
      try {
        await measureGrowth(store, mentions);
        await measureFilters(store);
      } finally {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
}

async function measureGrowth(store: GraphStore, most: number): Promise<void> {
  const print = printTable([
    "mentions  ",
    "documents",
    "actors  ",
    "ties     ",
    "ms a document",
    "ratio",
    "in a batch",
    "ratio",
  ]);
  const documents = generateDocuments();
  let first: { readonly single: number; readonly batched: number } | undefined;
  let size = 0;
  for (const goal of sizes(most)) {
    let batched = NaN;
    while (size < goal) {
      const batch = take(documents, BATCH);
      batched = (await milliseconds(() => store.mergeDocuments(batch))) / BATCH;
      size += mentionsOf(batch);
    }
    const singles: number[] = [];
    for (const document of take(documents, SINGLES)) {
      singles.push(await milliseconds(() => store.mergeDocuments([document])));
      size += mentionsOf([document]);
    }
    const single = median(singles);
    first ??= { single, batched };
    const { mentions, documents: count, actors, ties } = await store.stats();
    const ratios = [(single / first.single).toFixed(1), (batched / first.batched).toFixed(1)];
    print([mentions, count, actors, ties, single.toFixed(1), ratios[0] ?? "", batched.toFixed(2), ratios[1] ?? ""]);
  }
}

function sizes(most: number): readonly number[] {
  const all: number[] = [];
  for (let step = 0; ; step++) {
    const size = Math.round(FIRST_SIZE * 10 ** (step / STEPS_A_DECADE));
    if (size >= most) return [...all, most];
    all.push(size);
  }
}

function take(documents: Iterator<PreparedDocument>, count: number): readonly PreparedDocument[] {
  return Array.from({ length: count }, () => documents.next().value as PreparedDocument);
}

function mentionsOf(documents: readonly PreparedDocument[]): number {
  return documents.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions)).length;
}
