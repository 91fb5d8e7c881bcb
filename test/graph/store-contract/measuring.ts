/** What every store must measure over the whole graph. */
import { describe, expect, it } from "@jest/globals";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId } from "../marked-news.ts";
import fc from "fast-check";
import { resolveGraph } from "../../../ingest/resolve/resolve-graph.ts";
import { clear, FIXED, hashOf, someNews } from "./fixed-news.ts";
import { all, measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";

export function measuringContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  describe("measuring", () => {
    it("tells how surprising ties are", async () => {
      await store.mergeDocuments(FIXED);
      expect((await all(store.ties())).map((tie) => tie.logLikelihood)).toContain(null);
      await store.measure();
      const tie = (await store.tiesAmong([actorId("amiri"), actorId("sadr")]))[0];
      // Of 5 sentences 3 name Amiri, 2 Sadr, 2 both: expected together 6/5.
      const surprise = 2 * (2 * Math.log(2 / 1.2) + Math.log(1 / 1.8) + 2 * Math.log(2 / 1.2));
      expect(tie?.logLikelihood).toBe(Number(surprise.toPrecision(3)));
      expect(tie?.npmi).toBe(Math.round((Math.log((2 * 5) / (3 * 2)) / -Math.log(2 / 5)) * 1_000) / 1_000);
    });

    it("catches up with what was written since, and then has nothing to do", async () => {
      const expected = await hashOf(store, FIXED);
      await clear(store, FIXED);
      await store.mergeDocuments(FIXED.slice(0, 1));
      await store.measure();
      await store.mergeDocuments(FIXED.slice(1)); // and no measure(): as after a crash
      expect(await measuredHash(store)).toBe(expected);
      await store.measure();
      expect(await measuredHash(store)).toBe(expected);
    });

    it("is told to be due after a crash, as resolving is", async () => {
      expect(await store.isUnsettled()).toBe(false);
      await store.mergeDocuments(FIXED.slice(0, 1));
      expect(await store.isUnsettled()).toBe(true);
      await store.measure();
      expect(await store.isUnsettled()).toBe(true);
      await resolveGraph(store);
      await store.measure();
      expect(await store.isUnsettled()).toBe(false);
    });

    it("gives the same measured after every batch, where only what changed is written, as measured once", async () => {
      await fc.assert(
        fc.asyncProperty(someNews, async (items) => {
          const expected = await hashOf(store, items);
          await clear(store, items);
          for (const item of items) {
            await store.mergeDocuments([item]);
            await store.measure();
          }
          expect(await measuredHash(store)).toBe(expected);
          await clear(store, items);
        }),
        { numRuns: harness.runs },
      );
    });
  });
}
