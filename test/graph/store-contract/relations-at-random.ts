/** What every store must count of relations and ties, whatever comes, goes, is judged and undone: exactly what a slow count does. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { countRelations, countTies } from "../slow-count.ts";
import { all, measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";
import { decision, judged, relationsIn, someStatedNews, sorted } from "./stated-news.ts";

export function randomRelationContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  it("equal a slow count whatever comes, goes, is judged and undone, and the graph forgets what is gone", async () => {
    await fc.assert(
      fc.asyncProperty(
        someStatedNews,
        someStatedNews,
        fc.array(decision, { maxLength: 4 }),
        async (kept, passing, decisions) => {
          const keptIds = new Set(kept.map(({ document }) => document.id));
          const extra = passing.filter(({ document }) => !keptIds.has(document.id));
          await store.mergeDocuments(kept);
          const alone = await measuredHash(store);
          await store.removeDocuments([...keptIds]);

          await store.mergeDocuments(extra);
          const judgements = decisions.map((own) => judged(own));
          for (const own of judgements) await store.judge(own);
          await store.mergeDocuments(kept);
          await store.removeDocuments(extra.map(({ document }) => document.id));
          await expectSlowCount(store, kept);
          await store.mergeDocuments(extra);
          await expectSlowCount(store, [...kept, ...extra]);
          for (const own of judgements) await store.undo(own[0]?.action ?? "", "2024-06-01T00:00:00.000Z");
          await store.removeDocuments(extra.map(({ document }) => document.id));
          await expectSlowCount(store, kept);
          if (decisions.length === 0) expect(await measuredHash(store)).toBe(alone);
          await store.removeDocuments([...keptIds]);
          expect(await store.stats()).toMatchObject({ documents: 0, actors: 0, ties: 0, relations: 0 });
        },
      ),
      { numRuns: harness.runs },
    );
  });
}

async function expectSlowCount(store: GraphStore, items: readonly PreparedDocument[]): Promise<void> {
  const mentions = items.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.mentions));
  const bearers = await store.canonicalIds(mentions.map(({ name }) => name));
  const borne = items.map((item) => ({
    ...item,
    sentences: item.sentences.map((sentence) => ({
      ...sentence,
      mentions: sentence.mentions.map((mention) => ({
        ...mention,
        actor: { ...mention.actor, id: bearers.get(mention.name) ?? "" },
      })),
    })),
  }));
  expect(await relationsIn(store)).toEqual(sorted(countRelations(borne)));
  expect(await all(store.ties())).toMatchObject(countTies(borne));
}
