/** What every store must do with documents that come: the order and the batches play no part. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news } from "../marked-news.ts";
import { countActors, countTies } from "../slow-count.ts";
import { clear, FIXED, FIXED_HASH, hashOf, idOf, someNews } from "./fixed-news.ts";
import { all, measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";

export function writingContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  describe("writing", () => {
    it("counts what it adds and what it knows", async () => {
      expect(await store.mergeDocuments(FIXED)).toEqual({ added: 3, known: 0 });
      expect(await store.mergeDocuments(FIXED.slice(1))).toEqual({ added: 0, known: 2 });
      const [first] = FIXED;
      expect(await store.knownDocuments([idOf(first), "d-unknown"])).toEqual(new Set([idOf(first)]));
    });

    it("gives the same digest on every engine", async () => {
      expect(await hashOf(store, FIXED)).toBe(FIXED_HASH);
    });

    it("changes nothing where the same documents come again", async () => {
      const before = await hashOf(store, FIXED);
      expect(await hashOf(store, [...FIXED].reverse())).toBe(before);
    });

    it("keeps a text exactly as it came", async () => {
      await store.mergeDocuments(FIXED);
      for (const { document } of FIXED) expect((await store.document(document.id))?.document).toEqual(document);
    });

    it("replaces what no text can hold, half of a surrogate pair, by the sign for it", async () => {
      const broken = news("[Badr|badr] \ud83d!");
      await store.mergeDocuments([broken]);
      expect((await store.document(idOf(broken)))?.document.text).toBe("Badr \ufffd!");
    });

    it("takes an empty batch, and documents that name nobody", async () => {
      expect(await store.mergeDocuments([])).toEqual({ added: 0, known: 0 });
      expect(await store.mergeDocuments([news("Nothing happened.")])).toEqual({ added: 1, known: 0 });
      expect(await store.stats()).toMatchObject({ documents: 1, sentences: 0, actors: 0 });
    });

    it("completes a document that is found again, whichever comes first", async () => {
      const text = "[Amiri|amiri] met [Sadr|sadr].";
      const bare = news(text);
      const dated = news(text, { publishedAt: "2021-05-01", source: "B" });
      const other = news(text, { publishedAt: "2020-05-01", source: "A", byline: "Nour" });
      const hashes = new Set<string>();
      for (const order of [
        [bare, dated, other],
        [other, dated, bare],
        [dated, bare, other],
      ]) {
        for (const one of order) await store.mergeDocuments([one]);
        expect((await store.document(idOf(bare)))?.document).toMatchObject({
          publishedAt: "2020-05-01",
          source: "A",
          byline: "Nour",
        });
        expect(await store.actor(actorId("sadr"))).toMatchObject({ firstSeen: "2020-05-01", lastSeen: "2020-05-01" });
        hashes.add(await measuredHash(store));
        await store.removeDocuments([idOf(bare)]);
      }
      expect(hashes.size).toBe(1);
    });

    it("completes what is there without its names, and passes over what is not", async () => {
      const bare = news("[Amiri|amiri] met [Sadr|sadr].");
      await store.mergeDocuments([bare]);
      await store.completeDocuments([
        { ...bare.document, publishedAt: "2021-05-01", source: "B" },
        { ...bare.document, publishedAt: "2020-05-01", source: null },
        news("[Badr|badr] is not there.").document,
      ]);
      expect((await store.document(idOf(bare)))?.document).toMatchObject({ publishedAt: "2020-05-01", source: "B" });
      expect(await store.actor(actorId("sadr"))).toMatchObject({ firstSeen: "2020-05-01", mentions: 1 });
      expect(await store.stats()).toMatchObject({ documents: 1 });
    });

    it("is independent of order and batching, and equals a slow count", async () => {
      await fc.assert(
        fc.asyncProperty(
          someNews,
          fc.infiniteStream(fc.integer({ min: 1, max: 3 })),
          fc.boolean(),
          async (items, sizes, turn) => {
            const expected = await hashOf(store, items);
            expect(await all(store.ties())).toMatchObject(countTies(items));
            expect(await all(store.actors())).toMatchObject(countActors(items));
            await clear(store, items);
            for (const batch of batches(turn ? [...items].reverse() : items, sizes)) await store.mergeDocuments(batch);
            expect(await measuredHash(store)).toBe(expected);
            await clear(store, items);
          },
        ),
        { numRuns: harness.runs },
      );
    });
  });
}

function* batches<Item>(items: readonly Item[], sizes: Iterable<number>): Generator<readonly Item[]> {
  let start = 0;
  for (const size of sizes) {
    if (start >= items.length) return;
    yield items.slice(start, start + size);
    start += size;
  }
}
