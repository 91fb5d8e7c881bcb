/** What every store must do with watch lists, whichever engine holds it. */
import { describe, expect, it } from "@jest/globals";
import { watchEntryId, watchListId, type WatchEntry } from "../../../graph/model/watch-list.ts";
import type { NameResolution } from "../../../graph/model/name.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news } from "../marked-news.ts";
import { withEmptyStore, type StoreHarness } from "./harness.ts";

const LIST = { id: watchListId("river"), title: "river", addedAt: "2024-05-06T07:08:09.000Z", user: "نور" };
const REMOVAL = { at: "2024-05-07T07:08:09.000Z", user: null };

function entry(name: string, rest: Partial<WatchEntry> = {}): WatchEntry {
  const nothing = { weakNames: [], wikidata: null, openSanctions: null, url: null, topics: [] };
  const made = { type: "PERSON" as const, knownAs: { en: name }, names: [name], ...nothing, ...rest };
  return { ...made, id: watchEntryId(made) };
}

const SADR = entry("Sadr", {
  knownAs: { en: "Sadr", ar: "الصدر" },
  names: ["Sadr", "الصدر"],
  wikidata: "Q1",
  topics: ["a"],
});
const NOBODY = entry("Nobody");
const ITEM = news("[Amiri|amiri] met [Sadr|sadr].", { publishedAt: "2020-01-01" });

/** Says that the name Sadr is the entry's. */
function resolution(isListed: boolean): NameResolution {
  if (!isListed) return { names: [], links: [], candidates: [] };
  const [left, right] = [SADR.id, actorId("sadr")].sort() as [string, string];
  const listed = { lists: [LIST.id], wikidata: ["Q1"], openSanctions: [], urls: [], topics: ["a"] };
  return {
    names: [
      { id: actorId("sadr"), type: "PERSON", name: "Sadr", knownAs: null },
      {
        id: SADR.id,
        type: "PERSON",
        name: "Sadr",
        knownAs: null,
        watched: { knownAs: SADR.knownAs, listed, entries: [SADR.id] },
      },
    ],
    links: [{ left, right, likeness: 1, reasons: [{ kind: "watch-list", left: "Sadr", right: "Sadr" }] }],
    candidates: [],
  };
}

export function watchListContract(harness: StoreHarness): void {
  let store: GraphStore;
  const hash = async () => (await store.stats({ hash: true })).graphHash;

  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments([ITEM]);
    await store.applyResolution(resolution(false));
    await store.measure();
  });

  describe("watch lists", () => {
    it("are kept as they came, replaced by their title, and forgotten", async () => {
      await store.addWatchList(LIST, [NOBODY, SADR]);
      const entries = await store.watchEntries();
      expect(entries.map((one) => one.entry).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [NOBODY, SADR].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(await store.watchLists()).toEqual([{ ...LIST, entries: 2, found: 0 }]);
      await store.addWatchList(LIST, [NOBODY]);
      expect(await store.watchLists()).toEqual([{ ...LIST, entries: 1, found: 0 }]);
      expect(await store.removeWatchList(LIST.id, REMOVAL)).toBe(true);
      expect(await store.removeWatchList(LIST.id, REMOVAL)).toBe(false);
      expect(await store.watchEntries()).toEqual([]);
      const { at: removedAt, user: removedBy } = REMOVAL;
      expect(await store.removedWatchLists()).toEqual([{ ...LIST, removedAt, removedBy }]);
      await store.addWatchList(LIST, [NOBODY]);
      expect(await store.removedWatchLists()).toEqual([]);
    });

    it("make names due, to be recognised and to be resolved", async () => {
      expect(await store.recognitionIsDue()).toBeUndefined();
      expect(await store.namesDue()).toBeUndefined();
      await store.addWatchList(LIST, [SADR]);
      const change = await store.recognitionIsDue();
      expect(change).toBeGreaterThan(0);
      expect(await store.namesDue()).toBeDefined();
      await store.markRecognised(change ?? 0);
      expect(await store.recognitionIsDue()).toBeUndefined();
      await store.removeWatchList(LIST.id, REMOVAL);
      expect(await store.recognitionIsDue()).toBeGreaterThan(change ?? 0);
    });

    it("say who is on them, in actors, names, lists and a user's query, and nothing when they are gone", async () => {
      const before = await hash();
      await store.addWatchList(LIST, [NOBODY, SADR]);
      await store.applyResolution(resolution(true));
      const actor = await store.actor(actorId("sadr"));
      expect(actor).toMatchObject({
        name: "Sadr",
        nameAr: "الصدر",
        listed: { lists: [LIST.id], wikidata: ["Q1"], openSanctions: [], urls: [], topics: ["a"] },
      });
      expect((await store.actor(actorId("amiri")))?.listed).toBeUndefined();
      expect((await store.searchActors("الصدر", { limit: 3 })).map(({ id }) => id)).toEqual([actorId("sadr")]);
      expect(await store.watchLists()).toMatchObject([{ entries: 2, found: 1 }]);
      expect(await store.actorsOnLists()).toEqual(new Map([[LIST.id, [actorId("sadr")]]]));
      expect((await store.watchedActors(LIST.id, { offset: 0, limit: 5 })).rows).toEqual([
        { entry: SADR, actor },
        { entry: NOBODY, actor: null },
      ]);
      const { rows } = await store.query(
        "MATCH (a:Actor) WHERE 'Q1' IN a.wikidata RETURN a.id AS id",
        {},
        { milliseconds: 5_000, rows: 5, characters: 1_000_000 },
      );
      expect(rows).toEqual([{ id: actorId("sadr") }]);
      await store.removeWatchList(LIST.id, REMOVAL);
      await store.applyResolution(resolution(false));
      expect((await store.actor(actorId("sadr")))?.listed).toBeUndefined();
      expect(await hash()).toBe(before);
      await expect(store.watchedActors(LIST.id, { offset: 0, limit: 5 })).rejects.toMatchObject({
        code: "watch-list.not-found",
      });
    });

    it("put what is recognised anew in place of what was before, in copies too", async () => {
      const copy = news("[Amiri|amiri] met [Sadr|sadr]!", { title: "copy" });
      await store.mergeDocuments([{ ...copy, sameAs: [ITEM.document.id] }]);
      const before = await hash();
      const without = (item: typeof ITEM) => ({ ...item, sentences: item.sentences.slice(1) });
      const listed = (item: typeof ITEM) => ({
        ...item,
        sentences: item.sentences.map((sentence) => ({
          ...sentence,
          mentions: sentence.mentions.map((mention) => ({ ...mention, method: "watch-list" as const })),
        })),
      });
      expect(await marks()).toEqual([false, false]);
      await store.replaceRecognised([listed(ITEM), listed(copy)]);
      expect(await marks()).toEqual([true, true]);
      await store.replaceRecognised([without(ITEM), without(copy)]);
      expect(await store.stats()).toMatchObject({
        documents: 1,
        copies: 1,
        sentences: 0,
        mentions: 0,
        actors: 0,
        ties: 0,
      });
      await store.replaceRecognised([ITEM, copy, news("[Badr|badr] is not there.")]);
      await store.measure();
      expect(await hash()).toBe(before);
    });
  });

  async function marks(): Promise<readonly boolean[]> {
    const found: boolean[] = [];
    for await (const { watched } of store.recognisedDocuments()) found.push(watched);
    return found;
  }
}
