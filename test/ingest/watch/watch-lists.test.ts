/** Watch lists in a graph: what they change, and that it plays no part what came first. */
import { describe, expect, it } from "@jest/globals";
import { judgementOf } from "../../../graph/model/judgement.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { ingest } from "../../../ingest/pipeline.ts";
import { addWatchList, removeWatchList } from "../../../ingest/watch/watch-list-files.ts";
import { withFiles } from "../with-store.ts";

const FILES = {
  "one.txt":
    "Quay talks in Basra\n\n3 May 2021\n\nReporters of Quiet River met Salim Darwazeh and Karim Mansour in Basra on Monday.\n\nDarwazeh, known as Abu Nour, said the quay would open before the summer ends this year.\n",
  "two.txt":
    "لقاء في البصرة\n\n4 أيار 2021\n\nالتقى مراسلو النهر الهادئ بالمهندس سليم دروزة في البصرة يوم الثلاثاء بحضور كريم منصور.\n\nوقال دروزة إن الرصيف سيفتح قبل نهاية الصيف من هذا العام.\n",
  "three.txt":
    "Rain in Amman\n\n5 May 2021\n\nRain fell on Amman, where Omar Saleh of the weather office expects more rain on Friday morning.\n\nSalim Daruza of the same office said that nobody had been hurt in the floods this week.\n",
  "four.txt":
    "More rain\n\n6 May 2021\n\nOmar Saleh told Quiet River that the rain in Amman will go on, and that the harbour of Aqaba stays closed.\n",
};

const LIST =
  "name,type,aliases,name in Arabic,wikidata,url\n" +
  "Quiet River,org,,النهر الهادئ,Q11,https://example.org/river\n" +
  "Salim Darwazeh,person,Abu Nour,سليم دروزة,Q12,\n" +
  "Salim Daruza,person,,,Q13,\n" +
  "Nobody Anywhere,person,,,Q14,\n";

const add = (store: GraphStore, text = LIST, name = "river.csv") =>
  addWatchList(store, { name, bytes: new TextEncoder().encode(text) });
const hashOf = async (store: GraphStore) => (await store.stats({ hash: true })).graphHash;
const find = async (store: GraphStore, text: string) => (await store.searchActors(text, { limit: 5 }))[0];

describe("watch lists in a graph", () => {
  it("make the same graph whatever comes first, and leave no trace when they go", async () => {
    const { after, before } = await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      const before = await hashOf(store);
      const { list, replaced } = await add(store);
      expect(list).toMatchObject({ title: "river", entries: 4, found: 3 });
      expect(replaced).toBe(false);
      const after = await hashOf(store);
      expect((await add(store)).replaced).toBe(true);
      expect(await hashOf(store)).toBe(after);
      await removeWatchList(store, list.id);
      expect(await hashOf(store)).toBe(before);
      expect(await store.watchLists()).toEqual([]);
      return { before, after };
    });
    expect(after).not.toBe(before);
    await withFiles(FILES, async (files, store) => {
      await add(store);
      await ingest(files.slice(2), { store });
      await ingest(files.toReversed(), { store });
      expect(await hashOf(store)).toBe(after);
      await ingest(files, { store });
      expect(await hashOf(store)).toBe(after);
    });
  });

  it("join the names of an entry in both scripts, keep entries apart, and give ids from outside", async () => {
    await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      await add(store);
      const river = await find(store, "Quiet River");
      expect(river).toMatchObject({ type: "ORG", name: "Quiet River", nameAr: "النهر الهادئ", documents: 3 });
      expect(river?.listed).toMatchObject({ wikidata: ["Q11"], urls: ["https://example.org/river"] });
      const salim = await find(store, "Salim Darwazeh");
      expect(salim).toMatchObject({ nameAr: "سليم دروزة", documents: 2 });
      expect(salim?.aliases.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Abu Nour", "Darwazeh", "سليم دروزة"]),
      );
      const other = await find(store, "Salim Daruza");
      expect(other?.id).not.toBe(salim?.id);
      expect(other?.listed?.wikidata).toEqual(["Q13"]);
      await expectRightCounts(store);
      const [list] = await store.watchLists();
      const page = await store.watchedActors(list?.id ?? "", { offset: 0, limit: 10 });
      expect(page.rows.map(({ entry, actor }) => [entry.wikidata, actor?.id])).toEqual([
        ["Q11", river?.id],
        ["Q13", other?.id],
        ["Q12", salim?.id],
        ["Q14", undefined],
      ]);
      await removeWatchList(store, list?.id ?? "");
      expect((await find(store, "Omar Saleh"))?.listed).toBeUndefined();
      await expectRightCounts(store);
    });
  });

  it("yield to what a person judged, which outlives the list", async () => {
    await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      const { list } = await add(store);
      const [one, other] = [await find(store, "Salim Darwazeh"), await find(store, "Salim Daruza")];
      const decision = { verdict: "positive", left: one?.id ?? "", right: other?.id ?? "" } as const;
      await store.judge([
        judgementOf(decision, { action: "a", user: "n", at: "2024-01-01T00:00:00.000Z", note: null }),
      ]);
      const merged = await find(store, "Salim Darwazeh");
      expect(merged?.documents).toBe(3);
      expect(merged?.listed?.wikidata).toEqual(["Q12", "Q13"]);
      await removeWatchList(store, list.id);
      expect((await find(store, "Salim Daruza"))?.aliases.map(({ name }) => name)).toContain("Salim Darwazeh");
      await expectRightCounts(store);
    });
  });

  it("write nothing of a file that is not right", async () => {
    await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      const before = await hashOf(store);
      await expect(add(store, `${LIST}Salim,robot,,,,\n`)).rejects.toMatchObject({ code: "input.damaged" });
      expect(await hashOf(store)).toBe(before);
      expect(await store.watchLists()).toEqual([]);
      await expect(removeWatchList(store, "w-0")).rejects.toMatchObject({ code: "watch-list.not-found" });
    });
  });

  it("are made true by the next ingest where adding was cut off", async () => {
    const whole = await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      await add(store);
      return hashOf(store);
    });
    await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      const { list } = await add(store);
      const entries = (await store.watchEntries()).map(({ entry }) => entry);
      await removeWatchList(store, list.id);
      await store.addWatchList(list, entries); // and then the power went
      await ingest([], { store });
      expect(await hashOf(store)).toBe(whole);
    });
  });
});

/** Counts of every actor against its sentences, read one by one. */
async function expectRightCounts(store: GraphStore): Promise<void> {
  for await (const actor of store.actors()) {
    const { total, rows } = await store.evidence([actor.id], { offset: 0, limit: 200 });
    expect(actor.sentences).toBe(total);
    expect(actor.mentions).toBe(rows.reduce((sum, { mentions }) => sum + mentions.length, 0));
    expect(actor.aliases.reduce((sum, { count }) => sum + count, 0)).toBe(actor.mentions);
  }
}
