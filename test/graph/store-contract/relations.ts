/** What every store must do with relations: they are what their sentences state, whoever comes, goes, merges or splits. */
import { describe, expect, it } from "@jest/globals";
import { mergeDecisions } from "../../../graph/model/decide.ts";
import type { Relation } from "../../../graph/model/relation.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { news, stating } from "../marked-news.ts";
import { countRelations } from "../slow-count.ts";
import { measuredHash, seen, withEmptyStore, type StoreHarness } from "./harness.ts";
import { ALL, AMIRI, BADR, judged, KAZIMI, OFFICE, relationsIn, SADR, sorted } from "./stated-news.ts";

const PAGE = { offset: 0, limit: 50, order: "newest" } as const;

export function relationContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

  describe("relations", () => {
    it("are what their sentences state, each type and direction by itself", async () => {
      await store.mergeDocuments(ALL);
      expect(await store.stats()).toMatchObject({ relations: 3 });
      expect(await seen(store).relationsAmong([AMIRI, BADR])).toEqual([
        {
          ...{ type: "LEADS", source: AMIRI, target: BADR },
          ...{ count: 2, stated: 1, denied: 1, alleged: 0, planned: 0, former: 1 },
          ...{ confidence: 0.8, firstSeen: "2021-05-02", lastSeen: "2021-05-02" },
          wordings: [
            { words: "head", count: 1 },
            { words: "leads", count: 1 },
          ],
        },
      ]);
      const [first, last] = [AMIRI, SADR].sort();
      expect(await seen(store).relationsAmong([SADR, AMIRI])).toMatchObject([
        {
          ...{ type: "MET_WITH", source: first, target: last, count: 2, planned: 1 },
          ...{ firstSeen: "2021-12-24", lastSeen: "2022-01-01" },
        },
      ]);
      expect((await seen(store).relationsOf(AMIRI)).map(({ type, count }) => ({ type, count }))).toEqual(
        expect.arrayContaining([
          { type: "LEADS", count: 2 },
          { type: "MET_WITH", count: 2 },
          { type: "MET_WITH", count: 1 },
        ]),
      );
      expect(await seen(store).relationsOf(AMIRI, ["LEADS"])).toHaveLength(1);
      expect(await seen(store).relationsOf("a-unknown")).toEqual([]);
    });

    it("come with the network they are in, of the types asked for", async () => {
      await store.mergeDocuments(ALL);
      const types = async (answer: Promise<{ relations: readonly Relation[] }>) =>
        new Set((await answer).relations.map(({ type }) => type));
      const whole = seen(store);
      expect(await types(whole.subgraph({ limit: 9 }))).toEqual(new Set(["LEADS", "MET_WITH"]));
      expect(await types(whole.subgraph({ limit: 9, relations: ["MET_WITH"] }))).toEqual(new Set(["MET_WITH"]));
      expect(await types(whole.neighbourhood(BADR, { limit: 9, relations: ["LEADS"] }))).toEqual(new Set(["LEADS"]));
      expect(await types(whole.neighbourhood(BADR, { limit: 0 }))).toEqual(new Set());
    });

    it("are those of the documents that count under a filter, and so is their evidence", async () => {
      await store.mergeDocuments(ALL);
      const dated = seen(store, { from: "2021-01-01" });
      const leads = { type: "LEADS", source: AMIRI, target: BADR } as const;
      expect(await dated.relationsAmong([AMIRI, BADR])).toMatchObject([{ ...leads, count: 1, denied: 0 }]);
      expect(await dated.relationEvidence(leads, PAGE)).toMatchObject({ total: 1, rows: [{ polarity: "stated" }] });
      expect(await dated.relationEvidence(leads, { ...PAGE, polarity: "denied" })).toEqual({ total: 0, rows: [] });
      expect((await seen(store, { to: "2021-12-31" }).relationsOf(AMIRI)).map(({ type }) => type)).toEqual(["LEADS"]);
    });

    it("give as evidence exactly the sentences they count, with both names and the words at their places", async () => {
      await store.mergeDocuments(ALL);
      const leads = { type: "LEADS", source: AMIRI, target: BADR } as const;
      const { total, rows } = await store.relationEvidence(leads, PAGE);
      expect(total).toBe(2);
      expect(rows.map(({ date, polarity, former }) => ({ date, polarity, former }))).toEqual([
        { date: "2021-05-02", polarity: "stated", former: false },
        { date: null, polarity: "denied", former: true },
      ]);
      const [newest] = rows;
      const cut = (place: { begin: number; end: number } | null | undefined) =>
        newest?.sentence.text.slice(place?.begin, place?.end);
      expect([newest?.source, newest?.trigger, newest?.target].map(cut)).toEqual(["Amiri", "leads", "Badr"]);
      expect(newest?.document).toMatchObject({ id: OFFICE.document.id, source: "Harbour Post" });
      expect(await store.relationEvidence(leads, { ...PAGE, offset: 1, limit: 1 })).toEqual({
        total: 2,
        rows: rows.slice(1),
      });
      expect(await store.relationEvidence(leads, { ...PAGE, polarity: "denied" })).toEqual({
        total: 1,
        rows: rows.slice(1),
      });
      expect(await store.relationEvidence({ ...leads, source: BADR, target: AMIRI }, PAGE)).toEqual({
        total: 0,
        rows: [],
      });
      const [source = "", target = ""] = [AMIRI, SADR].sort();
      const meetings = { type: "MET_WITH", source, target } as const;
      const sure = await store.relationEvidence(meetings, { ...PAGE, order: "strongest" });
      expect(sure.rows.map(({ confidence }) => confidence)).toEqual([0.9, 0.5]);
      expect((await store.relationEvidence(meetings, PAGE)).rows.map(({ date }) => date)).toEqual([
        "2022-01-01",
        "2021-12-24",
      ]);
      // In the line that says it the other way round, the names still go with the ends.
      for (const row of sure.rows)
        for (const end of [row.source, row.target])
          expect(row.sentence.text.slice(end.begin, end.end)).toBe(end.actor === AMIRI ? "Amiri" : "Sadr");
    });

    it("move with the names they are stated of, and come back when the judgement is undone", async () => {
      await store.mergeDocuments(ALL);
      const before = await measuredHash(store);
      const judgements = judged(mergeDecisions([SADR, KAZIMI]));
      await store.judge(judgements);
      const one = [SADR, KAZIMI].sort()[0] ?? "";
      // Two statements of one sentence are one row of evidence.
      expect((await seen(store).relationsAmong([one, AMIRI])).map(({ count }) => count)).toEqual([2]);
      await store.judge(judged(mergeDecisions([one, AMIRI]), "self"));
      expect((await relationsIn(store)).map(({ type }) => type)).toEqual(["LEADS"]);
      await store.undo("self", "2024-06-01T00:00:00.000Z");
      await store.undo(judgements[0]?.action ?? "", "2024-06-02T00:00:00.000Z");
      expect(await relationsIn(store)).toEqual(sorted(countRelations(ALL)));
      await store.removeDocuments(ALL.map(({ document }) => document.id));
      await store.mergeDocuments(ALL);
      expect(await relationsIn(store)).toEqual(sorted(countRelations(ALL)));
      expect(before).toMatch(/^[0-9a-f]{64}$/);
    });

    it("are dated anew with their documents, and counted once where one article is printed twice", async () => {
      await store.mergeDocuments([OFFICE]);
      const alone = await measuredHash(store);
      const copy = stating(
        news("[Amiri|amiri] leads [Badr|badr].\nSo much for today.", { publishedAt: "2021-05-03", source: "Coast" }),
        [{ between: [0, 1], words: "leads" }],
      );
      await store.mergeDocuments([{ ...copy, sameAs: [OFFICE.document.id] }]);
      expect(await relationsIn(store)).toMatchObject([{ count: 1, firstSeen: "2021-05-03" }]);
      await store.completeDocuments([{ ...copy.document, publishedAt: "2020-01-01" }]);
      expect(await relationsIn(store)).toMatchObject([{ count: 1, firstSeen: "2020-01-01", lastSeen: "2020-01-01" }]);
      await store.removeDocuments([copy.document.id]);
      expect(await relationsIn(store)).toMatchObject([{ count: 1, firstSeen: "2021-05-02" }]);
      expect(await measuredHash(store)).toBe(alone);
      await store.removeDocuments([OFFICE.document.id]);
      expect(await store.stats()).toMatchObject({ relations: 0, actors: 0 });
    });

    it("can be asked for in Cypher, sentence by sentence", async () => {
      await store.mergeDocuments(ALL);
      const { rows } = await store.query(
        `MATCH (a:Person)-[r:LEADS]->(b:Organization) UNWIND range(0, size(r.evidence) - 1) AS i
         MATCH (s:Sentence {id: r.evidence[i]}) WHERE r.evidencePolarity[i] = 'denied'
         RETURN a.id AS leader, r.denied AS denied, r.words AS words, s.text AS text`,
        {},
        { milliseconds: 10_000, rows: 10, characters: 100_000 },
      );
      expect(rows).toEqual([
        { leader: AMIRI, denied: 1, words: ["head", "leads"], text: "Amiri, once head of بدر, does not lead it." },
      ]);
    });
  });
}
