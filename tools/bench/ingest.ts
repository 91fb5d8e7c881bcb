/**
 * What one article more costs as the graph grows: writing it, resolving all names, measuring all ties; on the embedded engine. A server
 * remembers what it found out of names before; a command starts without. Recognising the article costs the same in any graph and is
 * left out.
 */
import type { Command } from "commander";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { NameMemory } from "../../ingest/resolve/corpus/name-memory.ts";
import { resolveGraph } from "../../ingest/resolve/resolve-graph.ts";
import { generateDocuments } from "./generated-documents.ts";
import { grow, sizesTo, take, type Documents } from "./grow.ts";
import { processorSeconds } from "./processor-time.ts";
import { withScratchStore } from "./scratch-store.ts";
import { median, printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const ARTICLES = 3;

export function addIngestBench(program: Command): void {
  program
    .command("ingest")
    .description("cost of one article more, with resolving and measuring, as the graph grows, on the embedded engine")
    .option("--mentions <number>", "how many mentions the largest graph has", wholeNumber, 100_000)
    .action(({ mentions }: { mentions: number }) => withScratchStore((store) => measureGrowth(store, mentions)));
}

async function measureGrowth(store: GraphStore, most: number): Promise<void> {
  const print = printTable([
    "mentions  ",
    "actors  ",
    "ties     ",
    "s writing",
    "resolving",
    "measuring",
    "in all",
    "of the first",
    "in a new process",
  ]);
  const documents = generateDocuments();
  const memory = new NameMemory();
  let size = 0;
  let first: number | undefined;
  for (const goal of sizesTo(most)) {
    await grow(store, documents, size, goal);
    await resolveGraph(store, { memory });
    await store.measure();
    const anew = sum(await oneMore(store, documents, new NameMemory()));
    const costs: (readonly number[])[] = [];
    for (let article = 0; article < ARTICLES; article++) costs.push(await oneMore(store, documents, memory));
    const steps = [0, 1, 2].map((step) => median(costs.map((cost) => cost[step] ?? 0)));
    const all = sum(steps);
    first ??= all;
    const { mentions, actors, ties } = await store.stats();
    size = mentions;
    const seconds = [...steps, all].map((cost) => cost.toFixed(2));
    print([mentions, actors, ties, ...seconds, (all / first).toFixed(1), anew.toFixed(2)]);
  }
}

/** Processor seconds of writing an article, of resolving, and of measuring. */
async function oneMore(store: GraphStore, documents: Documents, memory: NameMemory): Promise<readonly number[]> {
  const article = take(documents, 1);
  const steps = [() => store.mergeDocuments(article), () => resolveGraph(store, { memory }), () => store.measure()];
  const seconds: number[] = [];
  for (const step of steps) seconds.push(await processorSeconds(step));
  return seconds;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
