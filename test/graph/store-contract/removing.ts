/** What every store must do with documents that go: nothing of them stays. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { clear, FIXED, hashOf, idOf, someNews } from "./fixed-news.ts";
import { measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";

const LIMITS = { milliseconds: 10_000, rows: 100, characters: 32 * 1024 * 1024 };

export function removingContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  describe("removing", () => {
    it("leaves exactly what the other documents amount to", async () => {
      await fc.assert(
        fc.asyncProperty(someNews, someNews, async (kept, removed) => {
          const keptIds = new Set(kept.map(idOf));
          const extra = removed.filter((item) => !keptIds.has(idOf(item)));
          const expected = await hashOf(store, kept);
          await store.mergeDocuments(extra);
          expect(await store.removeDocuments(extra.map(idOf))).toBe(new Set(extra.map(idOf)).size);
          expect(await measuredHash(store)).toBe(expected);
          await clear(store, kept);
        }),
        { numRuns: harness.runs },
      );
    });

    it("passes over what is not there", async () => {
      await store.mergeDocuments(FIXED);
      expect(await store.removeDocuments(["d-unknown"])).toBe(0);
      expect(await store.removeDocuments([idOf(FIXED[0]), "d-unknown", idOf(FIXED[0])])).toBe(1);
    });

    it("leaves an empty graph where all is removed", async () => {
      const empty = await measuredHash(store);
      await clear(store, FIXED);
      expect(await hashOf(store, FIXED)).not.toBe(empty);
      await clear(store, FIXED);
      expect(await measuredHash(store)).toBe(empty);
      expect(await store.query("MATCH (n) WHERE NOT n:GraphState RETURN count(n) AS n", {}, LIMITS)).toMatchObject({
        rows: [{ n: 0 }],
      });
    });
  });
}
