/** What every store must do with relations: they are what their sentences state, whoever comes, goes, merges or splits. */
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { LEVELS } from "../../../graph/model/filter.ts";
import { mergeDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import { judgementOf, type Decision, type Judgement } from "../../../graph/model/judgement.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import { POLARITIES, type Relation } from "../../../graph/model/relation.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news, stating } from "../marked-news.ts";
import { countRelations, countTies, countTogether } from "../slow-count.ts";
import type { StoreHarness } from "../store-contract.ts";

const NOW = new Date("2024-05-06T07:08:09Z");
const PAGE = { offset: 0, limit: 50, order: "newest" } as const;
const [AMIRI, SADR, KAZIMI, BADR] = ["amiri", "sadr", "kazimi", "badr"].map(actorId) as [
  string,
  string,
  string,
  string,
];

const OFFICE = stating(
  news("[Amiri|amiri] leads [Badr|badr].", { publishedAt: "2021-05-02", source: "Harbour Post" }),
  [{ between: [0, 1], trigger: { begin: 6, end: 11 }, words: "leads" }],
);
const MEETINGS = stating(
  news("[Sadr|sadr] met [Amiri|amiri].\nAnd [Amiri|amiri] will meet [Sadr|sadr] and [Kazimi|kazimi].", {
    publishedAt: "2022-01-01",
  }),
  [
    { between: [0, 1], type: "MET_WITH", confidence: 0.9, date: "2021-12-24", words: "met" },
    { line: 1, between: [0, 1], type: "MET_WITH", polarity: "planned", confidence: 0.5, words: "meet" },
    { line: 1, between: [0, 2], type: "MET_WITH", polarity: "planned", confidence: 0.5, words: "meet" },
  ],
);
const DENIAL = stating(news("[Amiri|amiri], once head of [بدر|badr], does not lead it."), [
  { between: [0, 1], polarity: "denied", former: true, confidence: 0.7, words: "head" },
]);
const ALL = [OFFICE, MEETINGS, DENIAL];

export function relationContract(harness: StoreHarness): void {
  let store: GraphStore;

  beforeEach(async () => {
    store = await harness.openEmpty(() => NOW);
  }, 60_000);
  afterEach(async () => {
    await store.close();
  });
  jest.setTimeout(180_000);

  describe("relations", () => {
    it("are what their sentences state, each type and direction by itself", async () => {
      await store.mergeDocuments(ALL);
      expect(await store.stats()).toMatchObject({ relations: 3 });
      expect(await store.relationsAmong([AMIRI, BADR])).toEqual([
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
      expect(await store.relationsAmong([SADR, AMIRI])).toMatchObject([
        {
          ...{ type: "MET_WITH", source: first, target: last, count: 2, planned: 1 },
          ...{ firstSeen: "2021-12-24", lastSeen: "2022-01-01" },
        },
      ]);
      expect((await store.relationsOf(AMIRI)).map(({ type, count }) => ({ type, count }))).toEqual(
        expect.arrayContaining([
          { type: "LEADS", count: 2 },
          { type: "MET_WITH", count: 2 },
          { type: "MET_WITH", count: 1 },
        ]),
      );
      expect(await store.relationsOf(AMIRI, { relations: ["LEADS"] })).toHaveLength(1);
      expect(await store.relationsOf("a-unknown")).toEqual([]);
    });

    it("come with the network they are in, of the types asked for", async () => {
      await store.mergeDocuments(ALL);
      const types = async (answer: Promise<{ relations: readonly Relation[] }>) =>
        new Set((await answer).relations.map(({ type }) => type));
      expect(await types(store.subgraph({ limit: 9 }))).toEqual(new Set(["LEADS", "MET_WITH"]));
      expect(await types(store.subgraph({ limit: 9, relations: ["MET_WITH"] }))).toEqual(new Set(["MET_WITH"]));
      expect(await types(store.neighbourhood(BADR, { limit: 9, relations: ["LEADS"] }))).toEqual(new Set(["LEADS"]));
      expect(await types(store.neighbourhood(BADR, { limit: 0 }))).toEqual(new Set());
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
      const before = await measuredHash();
      const judgements = judged(mergeDecisions([SADR, KAZIMI]));
      await store.judge(judgements);
      const one = [SADR, KAZIMI].sort()[0] ?? "";
      // Two statements of one sentence are one row of evidence.
      expect((await store.relationsAmong([one, AMIRI])).map(({ count }) => count)).toEqual([2]);
      await store.judge(judged(mergeDecisions([one, AMIRI]), "self"));
      expect((await all()).map(({ type }) => type)).toEqual(["LEADS"]);
      await store.undo("self", "2024-06-01T00:00:00.000Z");
      await store.undo(judgements[0]?.action ?? "", "2024-06-02T00:00:00.000Z");
      expect(await all()).toEqual(sorted(countRelations(ALL)));
      await store.removeDocuments(ALL.map(({ document }) => document.id));
      await store.mergeDocuments(ALL);
      expect(await all()).toEqual(sorted(countRelations(ALL)));
      expect(before).toMatch(/^[0-9a-f]{64}$/);
    });

    it("are dated anew with their documents, and counted once where one article is printed twice", async () => {
      await store.mergeDocuments([OFFICE]);
      const alone = await measuredHash();
      const copy = stating(
        news("[Amiri|amiri] leads [Badr|badr].\nSo much for today.", { publishedAt: "2021-05-03", source: "Coast" }),
        [{ between: [0, 1], words: "leads" }],
      );
      await store.mergeDocuments([{ ...copy, sameAs: [OFFICE.document.id] }]);
      expect(await all()).toMatchObject([{ count: 1, firstSeen: "2021-05-03" }]);
      await store.completeDocuments([{ ...copy.document, publishedAt: "2020-01-01" }]);
      expect(await all()).toMatchObject([{ count: 1, firstSeen: "2020-01-01", lastSeen: "2020-01-01" }]);
      await store.removeDocuments([copy.document.id]);
      expect(await all()).toMatchObject([{ count: 1, firstSeen: "2021-05-02" }]);
      expect(await measuredHash()).toBe(alone);
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

    it("equal a slow count whatever comes, goes, is judged and undone, and the graph forgets what is gone", async () => {
      await fc.assert(
        fc.asyncProperty(someNews, someNews, fc.array(decision, { maxLength: 4 }), async (kept, passing, decisions) => {
          const keptIds = new Set(kept.map(({ document }) => document.id));
          const extra = passing.filter(({ document }) => !keptIds.has(document.id));
          await store.mergeDocuments(kept);
          const alone = await measuredHash();
          await store.removeDocuments([...keptIds]);

          await store.mergeDocuments(extra);
          const judgements = decisions.map((own) => judged(own));
          for (const own of judgements) await store.judge(own);
          await store.mergeDocuments(kept);
          await store.removeDocuments(extra.map(({ document }) => document.id));
          await expectSlowCount(kept);
          await store.mergeDocuments(extra);
          await expectSlowCount([...kept, ...extra]);
          for (const own of judgements) await store.undo(own[0]?.action ?? "", "2024-06-01T00:00:00.000Z");
          await store.removeDocuments(extra.map(({ document }) => document.id));
          await expectSlowCount(kept);
          if (decisions.length === 0) expect(await measuredHash()).toBe(alone);
          await store.removeDocuments([...keptIds]);
          expect(await store.stats()).toMatchObject({ documents: 0, actors: 0, ties: 0, relations: 0 });
        }),
        { numRuns: harness.runs },
      );
    });
  });

  describe("co-mentions", () => {
    const ITEMS = [
      news("[Amiri|amiri] met [Sadr|sadr].\n[Badr|badr] was silent.", { publishedAt: "2021-01-01" }),
      news("[Amiri|amiri] and [Badr|badr] and [Marib|marib].\n[Kazimi|kazimi] left."),
    ];

    it("tell those only named in the same article from those named in one sentence", async () => {
      await store.mergeDocuments(ITEMS);
      const page = await store.companions(SADR, { level: "document", offset: 0, limit: 9 });
      expect(page.rows.map(({ actor, both, sentences }) => [actor.id, both, sentences])).toEqual(
        expect.arrayContaining([
          [AMIRI, 1, 1],
          [BADR, 1, 0],
        ]),
      );
      expect((await store.companions(SADR, { level: "sentence", offset: 0, limit: 9 })).total).toBe(1);
      const people = await store.companions(BADR, { level: "document", types: ["PERSON"], offset: 1, limit: 1 });
      expect(people).toMatchObject({ total: 3, rows: [{ actor: { type: "PERSON" } }] });
      expect(await store.coMentions(AMIRI, BADR)).toMatchObject([
        { level: "sentence", both: 1, left: 2, right: 2, all: 4, weight: 0.5 },
        { level: "paragraph", both: 1, left: 2, right: 2, all: 4, weight: 0.5 },
        // Three are named in the one article and four in the other.
        { level: "document", both: 2, left: 2, right: 2, all: 2, weight: 0.833333, npmi: 1 },
      ]);
      expect((await store.coMentions(SADR, KAZIMI))[2]).toMatchObject({ both: 0, npmi: null, logLikelihood: null });
    });

    it("equal a slow count at every level", async () => {
      await fc.assert(
        fc.asyncProperty(someNews, fc.constantFrom(...LEVELS), async (items, level) => {
          const oneParagraph = items.map((item) => ({
            ...item,
            sentences: item.sentences.map((sentence) => ({ ...sentence, paragraph: Math.floor(sentence.index / 2) })),
          }));
          await store.mergeDocuments(oneParagraph);
          const counted = countTogether(oneParagraph, level);
          const ids = new Set(Array.from(counted.keys(), (key) => key.split(" ")[0] ?? ""));
          for (const id of ids) {
            const { rows } = await store.companions(id, { level, offset: 0, limit: 50 });
            const own = [...counted].filter(([key]) => key.startsWith(id));
            expect(
              new Map(
                rows.map(({ actor, both, weight, all: units }) => [`${id} ${actor.id}`, { both, weight, all: units }]),
              ),
            ).toEqual(new Map(own));
          }
          await store.removeDocuments(items.map(({ document }) => document.id));
        }),
        { numRuns: harness.runs },
      );
    });
  });

  async function all(): Promise<readonly Relation[]> {
    const relations: Relation[] = [];
    for await (const { evidence, ...relation } of store.relations()) {
      expect(evidence).toHaveLength(relation.count);
      relations.push(relation);
    }
    return sorted(relations);
  }

  async function expectSlowCount(items: readonly PreparedDocument[]): Promise<void> {
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
    expect(await all()).toEqual(sorted(countRelations(borne)));
    const ties = [];
    for await (const tie of store.ties()) ties.push(tie);
    expect(ties).toMatchObject(countTies(borne));
  }

  async function measuredHash(): Promise<string> {
    await store.measure();
    return (await store.stats({ hash: true })).graphHash ?? "";
  }
}

function sorted(relations: readonly Relation[]): readonly Relation[] {
  const key = ({ source, type, target }: Relation): string => `${source} ${type} ${target}`;
  return relations.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

let clock = 0;
function judged(decisions: readonly Decision[], action = `relations-${++clock}`): readonly Judgement[] {
  const at = new Date(Date.UTC(2024, 0, 1) + ++clock).toISOString();
  return decisions.map((one) => judgementOf(one, { action, user: "nour", at, note: "" }));
}

const KEYS = ["amiri", "sadr", "kazimi", "marib"] as const;
const name = fc.constantFrom(...KEYS.map((key) => `[${key}|${key}]`), "[Badr|badr]", "[بدر|badr]");
const line = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => `${names.join(" and ")}.`);
const statement = fc.record({
  line: fc.nat(1),
  between: fc.tuple(fc.nat(3), fc.nat(3)),
  type: fc.constantFrom("LEADS", "MET_WITH", "ATTACKED", "PART_OF"),
  polarity: fc.constantFrom(...POLARITIES),
  former: fc.boolean(),
  confidence: fc.constantFrom(0.5, 0.75, 1),
  date: fc.option(fc.constantFrom("2018-01-01", "2020-02-02")),
  words: fc.constantFrom("", "led", "قاد"),
});
const someNews = fc
  .array(
    fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 2 }),
      publishedAt: fc.option(fc.constantFrom("2019-12-31", "2021-06-30")),
      statements: fc.array(statement, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((items) => {
    const made = items.map(({ lines, publishedAt, statements }) =>
      stating(news(lines.join("\n"), { publishedAt }), statements),
    );
    return [...new Map(made.map((item) => [item.document.id, item])).values()];
  });
const person = fc.constantFrom(AMIRI, SADR, KAZIMI);
const decision: fc.Arbitrary<readonly Decision[]> = fc.oneof(
  fc.uniqueArray(person, { minLength: 2, maxLength: 3 }).map(mergeDecisions),
  fc.uniqueArray(person, { minLength: 2, maxLength: 2 }).map(splitDecisions),
);
