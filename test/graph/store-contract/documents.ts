/** What every store must do with documents that are one article, with where they were found, and with what ingests did. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { IngestRecord } from "../../../graph/model/ingest-record.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news } from "../marked-news.ts";
import { countActors, countTies } from "../slow-count.ts";
import { withEmptyStore, type StoreHarness } from "./harness.ts";

const SHORT = news("[Amiri|amiri] met [Sadr|sadr].", { publishedAt: "2021-05-02", source: "Harbour Post" });
const LONG = news("[Amiri|amiri] met [Sadr|sadr] in [Baghdad|baghdad].\n[Badr|badr] was silent.", {
  publishedAt: "2021-05-03",
  source: "Coast Daily",
  title: "Talks",
});
const UNDATED = news("[Amiri|amiri] met [Sadr|sadr] in [Marib|marib].\nAnd this is the longest text of all the three.");

export function documentContract(harness: StoreHarness): void {
  let store: GraphStore;

  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  it("counts an outlet once in the statistics, and leaves each document its credit", async () => {
    await store.mergeDocuments([
      news("[Amiri|amiri] left.", { source: "Harbour Post" }),
      news("[Amiri|amiri] came.", { source: "The Harbour Post" }),
      news("[Amiri|amiri] spoke.", { source: "The Harbour Post" }),
      news("[Amiri|amiri] wrote.", { source: "Coast Daily" }),
    ]);
    expect((await store.stats()).sources).toEqual({ "The Harbour Post": 3, "Coast Daily": 1 });
    expect(
      (await store.document(news("[Amiri|amiri] left.", { source: "Harbour Post" }).document.id))?.document,
    ).toMatchObject({ source: "Harbour Post" });
  });

  describe("where a document was found", () => {
    const found = (file: string, begin: number, removed = "Read more\n") => ({
      ...SHORT,
      document: { ...SHORT.document, origins: [{ file, begin, end: begin + 50 }], removed: [{ at: 0, text: removed }] },
    });

    it("is kept, with what was removed from its text", async () => {
      await store.mergeDocuments([found("a.txt", 7)]);
      expect(await store.document(SHORT.document.id)).toMatchObject({
        document: SHORT.document,
        origins: [{ file: "a.txt", begin: 7, end: 57 }],
        removed: [{ at: 0, text: "Read more\n" }],
        copies: [],
      });
      expect(await store.document(SHORT.document.id)).not.toHaveProperty("document.origins");
    });

    it("adds up, each place once, whichever comes first", async () => {
      const places = [found("b.txt", 9), found("a.txt", 30), found("a.txt", 7, "More to read\n"), found("b.txt", 9)];
      const hashes = new Set<string>();
      for (const order of [places, [...places].reverse()]) {
        const [first, ...others] = order;
        await store.mergeDocuments(first ? [first] : []);
        await store.completeDocuments(others.map(({ document }) => document));
        expect(await store.document(SHORT.document.id)).toMatchObject({
          origins: [
            { file: "a.txt", begin: 7, end: 57 },
            { file: "a.txt", begin: 30, end: 80 },
            { file: "b.txt", begin: 9, end: 59 },
          ],
          removed: [{ at: 0, text: "More to read\n" }],
        });
        hashes.add(await measuredHash());
        await store.removeDocuments([SHORT.document.id]);
      }
      expect(hashes.size).toBe(1);
    });
  });

  describe("documents that are one article", () => {
    it("count once, and the copy says for which", async () => {
      await store.mergeDocuments([SHORT]);
      await store.mergeDocuments([{ ...LONG, sameAs: [SHORT.document.id] }]);
      expect(await store.stats()).toMatchObject({
        documents: 1,
        copies: 1,
        sentences: 2,
        sources: { "Coast Daily": 1 },
      });
      expect(await store.actor(actorId("amiri"))).toMatchObject({ mentions: 1, documents: 1, firstSeen: "2021-05-03" });
      expect(await store.document(SHORT.document.id)).toMatchObject({
        document: { ...SHORT.document, duplicateOf: LONG.document.id },
        mentions: [],
        copies: [{ id: LONG.document.id, title: "Talks", source: "Coast Daily", publishedAt: "2021-05-03" }],
      });
      expect(await store.document(LONG.document.id)).toMatchObject({
        document: { duplicateOf: null },
        copies: [{ id: SHORT.document.id, source: "Harbour Post" }],
      });
      expect(await store.countedFor([SHORT.document.id, LONG.document.id, "d-unknown"])).toEqual(
        new Map([[SHORT.document.id, expect.objectContaining({ id: LONG.document.id, title: "Talks" })]]),
      );
    });

    it("are counted anew when a copy learns what makes it the better one", async () => {
      await store.mergeDocuments([SHORT]);
      await store.mergeDocuments([{ ...UNDATED, sameAs: [SHORT.document.id] }]);
      expect(await store.actor(actorId("marib"))).toBeUndefined();
      await store.completeDocuments([{ ...UNDATED.document, publishedAt: "2021-05-09", source: "Gulf Wire" }]);
      expect(await store.stats()).toMatchObject({ documents: 1, copies: 1, sentences: 1, mentions: 3 });
      expect(await store.actor(actorId("marib"))).toMatchObject({ mentions: 1, firstSeen: "2021-05-09" });
      expect((await store.document(UNDATED.document.id))?.mentions).toHaveLength(3);
    });

    it("leave a copy in the place of one that is removed", async () => {
      await store.mergeDocuments([SHORT]);
      const alone = await measuredHash();
      await store.mergeDocuments([{ ...LONG, sameAs: [SHORT.document.id] }]);
      await store.removeDocuments([LONG.document.id]);
      expect(await measuredHash()).toBe(alone);
    });

    it("are found by the keys they were stored under", async () => {
      await store.mergeDocuments([
        { ...SHORT, keys: [1, 2 ** 53 - 1] },
        { ...LONG, keys: [1, 3] },
      ]);
      const found = await store.articleCandidates([1, 3, 99]);
      expect([...found].sort((a, b) => b.keys.length - a.keys.length)).toEqual([
        { id: LONG.document.id, title: "Talks", text: LONG.document.text, keys: [1, 3] },
        { id: SHORT.document.id, title: null, text: SHORT.document.text, keys: [1] },
      ]);
      expect(await store.articleCandidates([2 ** 53 - 1])).toHaveLength(1);
      await store.removeDocuments([SHORT.document.id, LONG.document.id]);
      expect(await store.articleCandidates([1])).toEqual([]);
    });

    it("give the same graph in any order and batching, and after any removal", async () => {
      await fc.assert(
        fc.asyncProperty(
          someStories,
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: 0, max: 9 }),
          async (all, size, cut) => {
            await mergeInBatches(all, all.length);
            const expected = await measuredHash();
            const counted = all.filter(({ document }) => countedAmong(all, document.id));
            expect(await allOf(store.actors())).toMatchObject(countActors(counted));
            expect(await allOf(store.ties())).toMatchObject(countTies(counted));
            expect((await store.stats()).documents).toBe(new Set(counted.map(idOf)).size);

            await store.removeDocuments(all.map(idOf));
            await mergeInBatches([...all].reverse(), size);
            expect(await measuredHash()).toBe(expected);

            const gone = new Set(all.slice(0, cut).map(idOf));
            await store.removeDocuments([...gone]);
            const left = await measuredHash();
            await store.removeDocuments(all.map(idOf));
            await mergeInBatches(
              all.filter((item) => !gone.has(idOf(item))),
              1,
            );
            expect(await measuredHash()).toBe(left);
            await store.removeDocuments(all.map(idOf));
            expect(await store.stats()).toMatchObject({ documents: 0, copies: 0, actors: 0, ties: 0 });
          },
        ),
        { numRuns: harness.runs },
      );
    });
  });

  describe("what ingests did", () => {
    const record = (day: number): IngestRecord => ({
      startedAt: `2024-05-${String(day).padStart(2, "0")}T10:00:00.000Z`,
      finishedAt: `2024-05-${String(day).padStart(2, "0")}T10:00:05.000Z`,
      inputs: ["أخبار.txt"],
      files: 1,
      read: 2,
      split: 2,
      added: 1,
      known: 0,
      duplicates: 1,
      copies: [],
      languages: { ar: 2 },
      sources: {},
      undated: 1,
      undatedArticles: [{ id: "d-1", title: null }],
      failed: 1,
      failures: [{ input: "x.pdf", code: "input.damaged", message: "x.pdf is damaged." }],
    });

    it("is kept, newest first, and is no part of the graph", async () => {
      const before = await measuredHash();
      expect(await store.ingests({ offset: 0, limit: 5 })).toEqual({ total: 0, rows: [] });
      for (const day of [2, 3, 1]) await store.recordIngest(record(day));
      expect(await store.ingests({ offset: 0, limit: 2 })).toEqual({ total: 3, rows: [record(3), record(2)] });
      expect(await store.ingests({ offset: 2, limit: 2 })).toEqual({ total: 3, rows: [record(1)] });
      expect(await measuredHash()).toBe(before);
    });

    it("is forgotten in the end", async () => {
      const minute = (n: number) => new Date(Date.UTC(2024, 0, 1, 0, n)).toISOString();
      for (let n = 0; n < 103; n++) await store.recordIngest({ ...record(1), finishedAt: minute(n) });
      const { total, rows } = await store.ingests({ offset: 99, limit: 5 });
      expect([total, rows.map(({ finishedAt }) => finishedAt)]).toEqual([100, [minute(3)]]);
    });
  });

  async function measuredHash(): Promise<string> {
    await store.measure();
    return (await store.stats({ hash: true })).graphHash ?? "";
  }

  /** As an ingest does it: what is the same is looked for in the store and in the batch. */
  async function mergeInBatches(items: readonly PreparedDocument[], size: number): Promise<void> {
    for (let begin = 0; begin < items.length; begin += size) {
      const batch = items.slice(begin, begin + size);
      const there = await store.knownDocuments(items.map(idOf));
      const near = items.filter((item) => there.has(idOf(item)) || batch.includes(item));
      await store.mergeDocuments(
        batch.map((item) => ({ ...item, sameAs: near.filter((other) => areSame(item, other)).map(idOf) })),
      );
    }
  }
}

/**
 * Stories of which each version is the same as the next one only, so that it takes the middle one to join the outer two. The
 * longest name of a version is written into its text.
 */
const someStories = fc
  .array(
    fc.record({
      story: fc.integer({ min: 0, max: 1 }),
      version: fc.integer({ min: 0, max: 3 }),
      publishedAt: fc.option(fc.constantFrom("2020-01-01", "2021-06-30")),
      source: fc.option(fc.constantFrom("A", "B")),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((drafts) =>
    drafts.map(({ story, version, ...details }) =>
      news(
        `[Amiri|amiri] and [Badr${"x".repeat((version * 7) % 5)}|badr] of story ${story}.\n[Sadr|sadr] v${version} and [Amiri|amiri].`,
        details,
      ),
    ),
  );

function areSame(a: PreparedDocument, b: PreparedDocument): boolean {
  const place = ({ document }: PreparedDocument) => ({
    story: /story (\d)/u.exec(document.text)?.[1],
    version: Number(/v(\d)/u.exec(document.text)?.[1]),
  });
  return place(a).story === place(b).story && Math.abs(place(a).version - place(b).version) === 1;
}

/** Whether a document counts, found out the slow way: over all that it is one article with, each with all that is known of it. */
function countedAmong(all: readonly PreparedDocument[], id: string): boolean {
  const group = new Set([id]);
  for (const member of group) {
    for (const one of all) {
      if (all.some((other) => idOf(other) === member && areSame(one, other))) group.add(idOf(one));
    }
  }
  const worth = (member: string): string => {
    const same = all.filter((item) => idOf(item) === member).map(({ document }) => document);
    const [date] = same.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    const length = 9_999 - (same[0]?.text.length ?? 0);
    return [date === undefined, same.every(({ source }) => source === null), length, date ?? "", member].join(" ");
  };
  return [...group].sort((a, b) => (worth(a) < worth(b) ? -1 : 1))[0] === id;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function idOf({ document }: PreparedDocument): string {
  return document.id;
}
