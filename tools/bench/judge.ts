/**
 * What a person waits for who decides about the actor that is named most: merging a seldom named one with it, undoing that,
 * and telling a namesake from it in one document. By the store's own port on the embedded engine, as the graph grows.
 *
 * Which of two merged actors moves follows from their ids, so a merge is measured both ways: as a rule the seldom named one moves,
 * but where its id is the lesser, all mentions of the other do.
 */
import type { Command } from "commander";
import type { Actor } from "../../graph/model/actor.ts";
import { judgementOf, type Decision } from "../../graph/model/judgement.ts";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { generateDocuments } from "./generated-documents.ts";
import { milliseconds } from "./milliseconds.ts";
import { withScratchStore } from "./scratch-store.ts";
import { printTable } from "./table.ts";
import { wholeNumber } from "./whole-number.ts";

const BATCH = 200;
/** Each size is about three times the one before. */
const GROWTH = 3;
const STEPS = 3;
/** The seldom named one of a merge is the last of so many. */
const MOST_NAMED = 200;

export function addJudgeBench(program: Command): void {
  program
    .command("judge")
    .description("cost of a decision about the most named actor, as the graph grows, on the embedded engine")
    .option("--mentions <number>", "how many mentions the largest graph has", wholeNumber, 130_000)
    .action(({ mentions }: { mentions: number }) => withScratchStore((store) => measureGrowth(store, mentions)));
}

async function measureGrowth(store: GraphStore, most: number): Promise<void> {
  const print = printTable([
    "mentions",
    "of the actor",
    "ms to merge",
    "undo",
    "if it moves",
    "undo ",
    "namesake",
    "undo  ",
  ]);
  const documents = generateDocuments();
  let last = "";
  for (let step = STEPS - 1; step >= 0; step--) {
    while ((await store.stats()).mentions < most / GROWTH ** step) {
      const batch = Array.from({ length: BATCH }, () => documents.next().value as PreparedDocument);
      last = batch.at(-1)?.document.id ?? last;
      await store.mergeDocuments(batch);
    }
    await store.measure();
    const [first, ...others] = (await all(store.actors()))
      .toSorted((a, b) => b.mentions - a.mentions)
      .slice(0, MOST_NAMED);
    if (first === undefined) return;
    const rare = (isLesser: boolean): Actor | undefined => others.findLast(({ id }) => id < first.id === isLesser);
    const [evidence] = (await store.evidence([first.id], { offset: 0, limit: 1 })).rows;
    const document = evidence?.document.id ?? last;
    print([
      (await store.stats()).mentions,
      first.mentions,
      ...(await timed(store, merge(first, rare(false)))),
      ...(await timed(store, merge(first, rare(true)))),
      ...(await timed(store, { verdict: "namesake", names: [first.id], documents: [document] })),
    ]);
  }
}

function merge(one: Actor, other: Actor | undefined): Decision {
  return { verdict: "positive", left: one.id, right: other?.id ?? "" };
}

async function timed(store: GraphStore, decision: Decision): Promise<readonly string[]> {
  const by = { action: decision.verdict, user: "bench", at: new Date().toISOString(), note: null };
  const judging = await milliseconds(() => store.judge([judgementOf(decision, by)]));
  const undoing = await milliseconds(() => store.undo(by.action, new Date().toISOString()));
  return [judging.toFixed(0), undoing.toFixed(0)];
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
