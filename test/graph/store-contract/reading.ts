/** What every store must give of its actors, ties and documents. */
import { expect, it } from "@jest/globals";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news } from "../marked-news.ts";
import { FIXED, idOf } from "./fixed-news.ts";
import { all, withEmptyStore, type StoreHarness } from "./harness.ts";

export function readingContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments(FIXED);
    await store.measure();
  });

  it("tells how much there is", async () => {
    expect(await store.stats()).toEqual({
      documents: 3,
      copies: 0,
      sentences: 5,
      mentions: 13,
      actors: 5,
      ties: 7,
      relations: 0,
      actorsByType: { PERSON: 2, ORG: 2, PLACE: 1 },
      languages: { ar: 1, en: 2 },
      sources: { "Sample Daily": 1 },
      firstDate: "2020-01-02",
      lastDate: "2021-03-04",
      undated: 1,
    });
  });

  it("shows known names, otherwise the most used of each script", async () => {
    expect(await store.actor(actorId("hashd"))).toMatchObject({
      type: "ORG",
      name: "Popular Mobilization Forces",
      nameAr: "الحشد الشعبي",
    });
    expect(await store.actor(actorId("amiri"))).toEqual({
      id: actorId("amiri"),
      type: "PERSON",
      name: "Hadi al-Amiri",
      nameAr: "هادي العامري",
      aliases: [
        { name: "Hadi al-Amiri", count: 1 },
        { name: "هادي العامري", count: 1 },
        { name: "Amiri", count: 1 },
      ],
      mentions: 3,
      sentences: 3,
      documents: 2,
      firstSeen: "2020-01-02",
      lastSeen: "2021-03-04",
      hidden: false,
    });
    expect(await store.actor("a-unknown")).toBeUndefined();
  });

  it("gives as evidence of a tie exactly the sentences it counts", async () => {
    for await (const tie of store.ties()) {
      const page = await store.evidence([tie.source, tie.target], { offset: 0, limit: 100 });
      expect(page.total).toBe(tie.sentences);
      expect(page.rows).toHaveLength(tie.sentences);
      expect(new Set(page.rows.map((row) => row.document.id)).size).toBe(tie.documents);
      for (const { sentence, mentions } of page.rows) {
        expect(new Set(mentions.map((mention) => mention.actor))).toEqual(new Set([tie.source, tie.target]));
        for (const { begin, end } of mentions) expect(sentence.text.slice(begin, end)).toMatch(/^\S.*\S$/u);
      }
    }
  });

  it("gives evidence newest first, undated last, a page at a time", async () => {
    const badr = [actorId("badr")];
    const { total, rows } = await store.evidence(badr, { offset: 0, limit: 10 });
    expect(total).toBe(4);
    expect(rows.map((row) => row.document.publishedAt)).toEqual(["2021-03-04", "2020-01-02", null, null]);
    expect(rows.slice(2).map((row) => row.sentence.index)).toEqual([0, 2]);
    expect(await store.evidence(badr, { offset: 1, limit: 2 })).toEqual({ total: 4, rows: rows.slice(1, 3) });
    expect(await store.evidence(["a-unknown"], { offset: 0, limit: 2 })).toEqual({ total: 0, rows: [] });
  });

  it("gives a document with the places of its names", async () => {
    const found = await store.document(idOf(FIXED[1]));
    expect(found?.mentions.map(({ begin, end }) => found.document.text.slice(begin, end))).toEqual([
      "هادي العامري",
      "منظمة بدر",
      "مقتدى الصدر",
      "بغداد",
    ]);
    expect(await store.document("d-unknown")).toBeUndefined();
  });

  it("finds names however they are spelt, in either script", async () => {
    const searches = {
      "hadi al amiri": "amiri",
      "AL-AMIRI": "amiri",
      Amirí: "amiri",
      العامرى: "amiri",
      الـعـامِرِي: "amiri",
      "منظمه بدر": "badr",
      "Popular Forces": "hashd",
      الحشد: "hashd",
      bagh: "baghdad",
    };
    for (const [text, key] of Object.entries(searches)) {
      const found = (await store.searchActors(text, { limit: 5 })).map((actor) => actor.id);
      expect({ text, found }).toEqual({ text, found: [actorId(key)] });
    }
  });

  it("finds the best first, of the types asked for, and nothing for nothing", async () => {
    const badrs = news("[Badr City|marib] is not [Badr|badr].");
    await store.mergeDocuments([badrs]);
    const found = await store.searchActors("badr", { limit: 5 });
    expect(found.map((actor) => actor.name)).toEqual(["Badr Organization", "Badr City"]);
    expect(await store.searchActors("badr", { limit: 1 })).toHaveLength(1);
    expect((await store.searchActors("badr", { limit: 5, types: ["PLACE"] })).map(({ name }) => name)).toEqual([
      "Badr City",
    ]);
    expect(await store.searchActors(" '-\u200f ", { limit: 5 })).toEqual([]);
    expect(await store.searchActors("nobody", { limit: 5 })).toEqual([]);
  });

  it("walks the documents that name somebody, with every mention at its place", async () => {
    const documents = await all(store.documentsNaming());
    const mentions = documents.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.mentions.map((mention) => ({ sentence, mention }))),
    );
    for (const { sentence, mention } of mentions)
      expect(sentence.text.slice(mention.begin, mention.end)).toBe(mention.surface);
    expect(mentions).toHaveLength((await store.stats()).mentions);
    for (const { document, sentences } of documents) {
      const whole = (await store.document(document.id))?.document.text ?? "";
      for (const { begin, text: own } of sentences) expect(whole.slice(begin, begin + own.length)).toBe(own);
    }
    const some = await all(store.documentsNaming([actorId("amiri"), actorId("nobody")]));
    const named = documents.filter(({ sentences }) =>
      sentences.some((sentence) => sentence.mentions.some((mention) => mention.actor === actorId("amiri"))),
    );
    expect(some).toEqual(named);
    expect(some.length).toBeLessThan(documents.length);
  });

  it("walks all actors and ties in order of id", async () => {
    const actors = (await all(store.actors())).map((actor) => actor.id);
    expect(actors).toEqual([...actors].sort());
    const ties = (await all(store.ties())).map(({ source, target }) => source + target);
    expect(ties).toEqual([...ties].sort());
    expect([actors.length, ties.length]).toEqual([5, 7]);
  });

  it("describes itself without secrets", async () => {
    const { version, location } = await store.describe();
    expect(version).toMatch(/^\d+\.\d+/u);
    expect(location).not.toContain("only-for-tests");
  });
}
