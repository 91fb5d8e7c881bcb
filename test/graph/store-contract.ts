/** What every store must do, whichever engine holds it. Each engine's test file calls this with a way to open a store. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { PreparedDocument } from "../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { GREEDY_QUERIES, HARMLESS_QUERIES, HOSTILE_QUERIES } from "./hostile-queries.ts";
import { actorId, news } from "./marked-news.ts";
import { countActors, countTies } from "./slow-count.ts";

export interface StoreHarness {
  /** An empty store. */
  readonly openEmpty: (now: () => Date) => Promise<GraphStore>;
  /** How many random graphs to try: a server over a connection is slower. */
  readonly runs: number;
}

const FIXED = [
  news("[Hadi al-Amiri|amiri] of [Badr|badr] met [Muqtada al-Sadr|sadr] in [Baghdad|baghdad].\n[Amiri|amiri] left.", {
    title: "Talks",
    publishedAt: "2021-03-04",
    source: "Sample Daily",
  }),
  news("التقى [هادي العامري|amiri] زعيم [منظمة بدر|badr] [مقتدى الصدر|sadr] في [بغداد|baghdad]", {
    title: "لقاء",
    publishedAt: "2020-01-02",
    language: "ar",
  }),
  news(
    "[Hashd al-Shaabi|hashd] and [Badr|badr] (“quotes”, it's \\ ‏مرحبا 😀).\nNothing.\n[الحشد الشعبي|hashd] [Badr|badr]",
    {
      title: 'Tab\there \u0007 \'n "there"',
      url: "https://news.example/1?a=b&c=d",
    },
  ),
];

/** Changes only where the meaning of the graph changes; both engines must give exactly this. */
const FIXED_HASH = "a6531b8b1ac6b52bb72aa84373041d1a86e530b5cc15e25f3f7167ab65af7b36";

const LIMITS = { milliseconds: 10_000, rows: 100, characters: 32 * 1024 * 1024 };
const NOW = new Date("2024-05-06T07:08:09Z");

export function storeContract(harness: StoreHarness): void {
  let store: GraphStore;

  beforeEach(async () => {
    store = await harness.openEmpty(() => NOW);
  }, 60_000);
  afterEach(async () => {
    await store.close();
  });
  jest.setTimeout(120_000);

  describe("writing", () => {
    it("counts what it adds and what it knows", async () => {
      expect(await store.mergeDocuments(FIXED)).toEqual({ added: 3, known: 0 });
      expect(await store.mergeDocuments(FIXED.slice(1))).toEqual({ added: 0, known: 2 });
      const [first] = FIXED;
      expect(await store.knownDocuments([idOf(first), "d-unknown"])).toEqual(new Set([idOf(first)]));
    });

    it("gives the same digest on every engine", async () => {
      expect(await hashOf(FIXED)).toBe(FIXED_HASH);
    });

    it("changes nothing where the same documents come again", async () => {
      const before = await hashOf(FIXED);
      expect(await hashOf([...FIXED].reverse())).toBe(before);
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
        hashes.add(await measuredHash());
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
            const expected = await hashOf(items);
            expect(await all(store.ties())).toMatchObject(countTies(items));
            expect(await all(store.actors())).toMatchObject(countActors(items));
            await clear(items);
            for (const batch of batches(turn ? [...items].reverse() : items, sizes)) await store.mergeDocuments(batch);
            expect(await measuredHash()).toBe(expected);
            await clear(items);
          },
        ),
        { numRuns: harness.runs },
      );
    });
  });

  describe("removing", () => {
    it("leaves exactly what the other documents amount to", async () => {
      await fc.assert(
        fc.asyncProperty(someNews, someNews, async (kept, removed) => {
          const keptIds = new Set(kept.map(idOf));
          const extra = removed.filter((item) => !keptIds.has(idOf(item)));
          const expected = await hashOf(kept);
          await store.mergeDocuments(extra);
          expect(await store.removeDocuments(extra.map(idOf))).toBe(new Set(extra.map(idOf)).size);
          expect(await measuredHash()).toBe(expected);
          await clear(kept);
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
      const empty = await measuredHash();
      await clear(FIXED);
      expect(await hashOf(FIXED)).not.toBe(empty);
      await clear(FIXED);
      expect(await measuredHash()).toBe(empty);
      expect(await store.query("MATCH (n) WHERE NOT n:GraphState RETURN count(n) AS n", {}, LIMITS)).toMatchObject({
        rows: [{ n: 0 }],
      });
    });
  });

  describe("measuring", () => {
    it("tells how surprising ties are", async () => {
      await store.mergeDocuments(FIXED);
      expect((await all(store.ties())).map((tie) => tie.logLikelihood)).toContain(null);
      await store.measure();
      const tie = (await store.tiesAmong([actorId("amiri"), actorId("sadr")]))[0];
      // Of 5 sentences 3 name Amiri, 2 Sadr, 2 both: expected together 6/5.
      expect(tie?.logLikelihood).toBeCloseTo(
        2 * (2 * Math.log(2 / 1.2) + Math.log(1 / 1.8) + 2 * Math.log(2 / 1.2)),
        10,
      );
      expect(tie?.npmi).toBeCloseTo(Math.log((2 * 5) / (3 * 2)) / -Math.log(2 / 5), 10);
    });

    it("catches up with what was written since, and then has nothing to do", async () => {
      const expected = await hashOf(FIXED);
      await clear(FIXED);
      await store.mergeDocuments(FIXED.slice(0, 1));
      await store.measure();
      await store.mergeDocuments(FIXED.slice(1)); // and no measure(): as after a crash
      expect(await measuredHash()).toBe(expected);
      await store.measure();
      expect(await measuredHash()).toBe(expected);
    });
  });

  describe("reading", () => {
    beforeEach(async () => {
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

    it("cuts a neighbourhood to the strongest ties, and says how much there is", async () => {
      const cut = await store.neighbourhood(actorId("badr"), { limit: 2 });
      expect(cut.actorsInAll).toBe(5);
      expect(cut.actors).toHaveLength(3);
      expect(cut.actors[0]?.id).toBe(actorId("badr"));
      expect(cut.ties).toEqual(await store.tiesAmong(cut.actors.map((actor) => actor.id)));
      expect(cut.ties).toHaveLength(new Set(cut.actors.map((actor) => actor.id)).has(actorId("hashd")) ? 2 : 3);
      const people = await store.neighbourhood(actorId("badr"), { limit: 9, types: ["PERSON"] });
      expect(people.actors.map((actor) => actor.type)).toEqual(["ORG", "PERSON", "PERSON"]);
      expect(people.actorsInAll).toBe(3);
      await expect(store.neighbourhood("a-unknown", { limit: 2 })).rejects.toMatchObject({ code: "actor.not-found" });
    });

    it("gives the most named actors and every tie among them", async () => {
      const top = await store.subgraph({ limit: 2 });
      expect(top.actors.map((actor) => actor.mentions)).toEqual([4, 3]);
      expect(top.actorsInAll).toBe(5);
      expect(top.ties).toHaveLength(1);
      const strong = await store.subgraph({ limit: 9, minSentences: 2 });
      expect(strong.ties.every((tie) => tie.sentences >= 2)).toBe(true);
      expect(strong.actorsInAll).toBe(5);
      expect(await store.subgraph({ limit: 9, minSentences: 99 })).toMatchObject({
        actors: [],
        ties: [],
        actorsInAll: 0,
      });
      const alone = await store.subgraph({ limit: 9, types: ["PLACE"], minSentences: 1 });
      expect(alone).toMatchObject({ actors: [], ties: [], actorsInAll: 0 });
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
  });

  describe("a user's query", () => {
    beforeEach(async () => {
      await store.mergeDocuments(FIXED);
    });

    it("gets plain values, nodes, edges and paths", async () => {
      const { columns, rows } = await store.query(
        `MATCH p = (a:Person {id: $id})-[t:CO_MENTIONED]-(b:Place)
         RETURN p AS path, a AS node, t AS edge, t.firstSeen AS date, [1, 2.5, null, 'س'] AS list, {k: $n} AS map,
                9007199254740993 AS big, a.firstSeen < date('2021-01-01') AS older`,
        { id: actorId("amiri"), n: 7 },
        LIMITS,
      );
      expect(columns).toEqual(["path", "node", "edge", "date", "list", "map", "big", "older"]);
      const node = {
        $: "node",
        ref: expect.any(String),
        labels: ["Actor", "Person"],
        properties: expect.objectContaining({ name: "Hadi al-Amiri", firstSeen: "2020-01-02", mentions: 3 }),
      };
      const edge = {
        $: "edge",
        ref: expect.any(String),
        type: "CO_MENTIONED",
        source: expect.any(String),
        target: expect.any(String),
        properties: {
          sentences: 2,
          paragraphs: 2,
          documents: 2,
          weight: 0.666666,
          firstSeen: "2020-01-02",
          lastSeen: "2021-03-04",
        },
      };
      expect(rows).toEqual([
        {
          path: { $: "path", nodes: [node, expect.objectContaining({ $: "node" })], edges: [edge] },
          node,
          edge,
          date: "2020-01-02",
          list: [1, 2.5, null, "س"],
          map: { k: 7 },
          big: "9007199254740993",
          older: true,
        },
      ]);
    });

    it("is cut at the row limit and says so", async () => {
      const ten = "UNWIND range(1, 10) AS n RETURN n";
      expect(await store.query(ten, {}, { ...LIMITS, rows: 10 })).toMatchObject({ truncated: null });
      const cut = await store.query(ten, {}, { ...LIMITS, rows: 3 });
      expect(cut).toMatchObject({ truncated: "rows", rows: [{ n: 1 }, { n: 2 }, { n: 3 }] });
    });

    it("is cut where a row is larger than anybody can look at", async () => {
      const huge = "UNWIND [1, 6000000] AS n RETURN range(1, n) AS list";
      expect(await store.query(huge, {}, LIMITS)).toMatchObject({ truncated: "size", rows: [{ list: [1] }] });
    });

    it("is ended at its time limit, and the store goes on", async () => {
      const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
      const reading = store.stats();
      await expect(store.query(endless, {}, { ...LIMITS, milliseconds: 500 })).rejects.toMatchObject({
        code: "query.timeout",
      });
      expect((await reading).documents).toBe(3);
      expect((await store.stats()).documents).toBe(3);
      expect(await store.mergeDocuments([news("[Sanaa|sana] again.")])).toEqual({ added: 1, known: 0 });
    });

    it("that would take all time is ended, and whoever else asks meanwhile gets an answer", async () => {
      for (const text of GREEDY_QUERIES) {
        const others = [
          store.stats(),
          store.actor(actorId("amiri")),
          store.tiesAmong([actorId("amiri"), actorId("badr")]),
        ];
        const outcome = await store
          .query(text, {}, { ...LIMITS, milliseconds: 1_000 })
          .catch((error: unknown) => error);
        expect({ text, outcome }).toMatchObject({
          text,
          outcome: { code: expect.stringMatching(/^query\.(?:timeout|refused)$/u) },
        });
        expect(await Promise.all(others)).toEqual([
          expect.objectContaining({ documents: 3 }),
          expect.objectContaining({ name: "Hadi al-Amiri" }),
          expect.arrayContaining([expect.objectContaining({ sentences: 2 })]),
        ]);
      }
    });

    it("that only reads is answered, whatever words it uses", async () => {
      for (const text of HARMLESS_QUERIES) {
        const outcome = await store.query(text, { settings: 1, created: 2 }, LIMITS).catch((error: unknown) => error);
        expect({ text, outcome }).toMatchObject({ text, outcome: { rows: expect.any(Array) } });
      }
    });

    it("that is no Cypher is refused as such", async () => {
      for (const text of ["MATCH (n RETURN n", "RETURN nothing", "RETURN $missing", "RETURN nosuchfunction(1)", ""]) {
        const outcome = await store.query(text, {}, LIMITS).catch((error: unknown) => error);
        expect({ text, outcome }).toMatchObject({ text, outcome: { code: "query.invalid" } });
      }
    });

    it("may use words of writing as names", async () => {
      const { rows } = await store.query(
        "WITH {`set`: 1} AS m RETURN m.`set` AS `delete`, $b AS b, 'CREATE' AS c",
        { b: 2 },
        LIMITS,
      );
      expect(rows).toEqual([{ delete: 1, b: 2, c: "CREATE" }]);
    });

    it("may ask for the schema", async () => {
      const { rows } = await store.query("CALL db.labels() YIELD label RETURN label ORDER BY label", {}, LIMITS);
      expect(rows.map((row) => row["label"])).toEqual(
        expect.arrayContaining(["Actor", "Document", "Person", "Sentence"]),
      );
    });

    it("never writes and never reaches outside", async () => {
      const before = await measuredHash();
      for (const text of HOSTILE_QUERIES) {
        const outcome = await store.query(text, {}, LIMITS).catch((error: unknown) => error);
        expect({ text, outcome }).toMatchObject({
          text,
          outcome: { code: expect.stringMatching(/^query\.(?:refused|invalid)$/u) },
        });
      }
      expect(await measuredHash()).toBe(before);
    });
  });

  it("describes itself without secrets", async () => {
    const { version, location } = await store.describe();
    expect(version).toMatch(/^\d+\.\d+/u);
    expect(location).not.toContain("only-for-tests");
  });

  async function measuredHash(): Promise<string> {
    await store.measure();
    return (await store.stats({ hash: true })).graphHash ?? "";
  }

  async function hashOf(items: readonly PreparedDocument[]): Promise<string> {
    await store.mergeDocuments(items);
    return measuredHash();
  }

  async function clear(items: readonly PreparedDocument[]): Promise<void> {
    await store.removeDocuments(items.map(idOf));
    expect(await store.stats()).toMatchObject({ documents: 0, sentences: 0, mentions: 0, actors: 0, ties: 0 });
  }
}

/** Lines over few names, so that documents share actors, spellings and sentences. Some come twice, with other dates. */
const name = fc.constantFrom(
  "[Amiri|amiri]",
  "[العامري|amiri]",
  "[Hadi Amiri|amiri]",
  "[Badr|badr]",
  "[بدر|badr]",
  "[Sadr|sadr]",
  "[صدر|sadr]",
  "[Marib|marib]",
);
const line = fc.array(name, { maxLength: 4 }).map((names) => `${names.join(" and ")}.`);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const date = fc.option(fc.constantFrom("2019-12-31", "2020-01-01", "2021-06-30"));
const someNews = fc.array(
  fc.record({ text, date }).map((item) => news(item.text, { publishedAt: item.date })),
  { minLength: 1, maxLength: 6 },
);

function* batches<Item>(items: readonly Item[], sizes: Iterable<number>): Generator<readonly Item[]> {
  let start = 0;
  for (const size of sizes) {
    if (start >= items.length) return;
    yield items.slice(start, start + size);
    start += size;
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function idOf(item: PreparedDocument | undefined): string {
  return item?.document.id ?? "";
}
