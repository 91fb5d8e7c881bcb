/** What every store must do with two actors of one name. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Decision, Judgement } from "../../../graph/model/judgement.ts";
import type { NameResolution } from "../../../graph/model/name.ts";
import { namesakeId } from "../../../graph/model/namesake.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { judged, settledItems } from "../judged-news.ts";
import { actorId, news } from "../marked-news.ts";
import { countActors, countTies } from "../slow-count.ts";
import { all, withEmptyStore, type StoreHarness } from "./harness.ts";

const SADR = actorId("sadr");
const AMIRI = actorId("amiri");
const KAZIMI = actorId("kazimi");

/** The first and the last speak of one Sadr, the second of another. */
const ITEMS = [
  news("[Sadr|sadr] met [Amiri|amiri] in [Marib|marib].\n[Sadr|sadr] left [Sana|sana].", { publishedAt: "2020-01-01" }),
  news("[Sadr|sadr], a goalkeeper, left [Sana|sana].\n[الصدر|sadr] spoke of [Kazimi|kazimi].", {
    publishedAt: "2021-02-02",
  }),
  news("[Kazimi|kazimi] and [Sadr|sadr] in [Marib|marib], with [Amiri|amiri]."),
];
const [FIRST = "", GOALKEEPERS = "", LAST = ""] = ITEMS.map(({ document }) => document.id);
const GOALKEEPER = namesakeId({ of: SADR, document: GOALKEEPERS });

const NOTHING_FOUND: NameResolution = { names: [], links: [], candidates: [] };
const LATER = "2024-06-01T00:00:00.000Z";

export function namesakeContract(harness: StoreHarness): void {
  let store: GraphStore;

  withEmptyStore(harness, (empty) => {
    store = empty;
  });

  const isAnother = (documents: readonly string[], names: readonly string[] = [SADR]): readonly Judgement[] =>
    judged([{ verdict: "namesake", names, documents }]);

  describe("a name that is another actor's in some documents", () => {
    it("makes an actor of its own, with every count and tie right at once, and undoing leaves no trace", async () => {
      await store.mergeDocuments(ITEMS);
      await store.measure();
      const before = await everything();
      const judgements = isAnother([GOALKEEPERS]);
      await store.judge(judgements);
      await expectSlowCount(judgements, ITEMS);
      expect(await store.actor(SADR)).toMatchObject({ mentions: 3, documents: 2, name: "Sadr" });
      expect(await store.actor(GOALKEEPER)).toMatchObject({ mentions: 2, documents: 1, nameAr: "الصدر" });
      expect((await store.judgementsOf(GOALKEEPER)).map(({ id }) => id)).toEqual(judgements.map(({ id }) => id));
      expect((await store.namesOf(GOALKEEPER)).names).toMatchObject([
        { id: GOALKEEPER, namesake: { of: SADR, document: GOALKEEPERS } },
      ]);
      expect(await store.canonicalIds([SADR, GOALKEEPER])).toEqual(
        new Map([
          [SADR, SADR],
          [GOALKEEPER, GOALKEEPER],
        ]),
      );
      await store.undo(judgements[0]?.action ?? "", LATER);
      expect(await everything()).toEqual(before);
    });

    it("is the same whether it was judged before the documents came or after, and after they were read again", async () => {
      const judgements = isAnother([GOALKEEPERS, LAST]);
      await store.mergeDocuments(ITEMS);
      await store.judge(judgements);
      await store.measure();
      const after = (await store.stats({ hash: true })).graphHash;
      await store.removeDocuments(ITEMS.map(({ document }) => document.id));
      expect(await store.stats()).toMatchObject({ documents: 0, actors: 0, mentions: 0 });
      for (const item of ITEMS.toReversed()) await store.mergeDocuments([item]);
      await store.measure();
      expect((await store.stats({ hash: true })).graphHash).toBe(after);
      await expectSlowCount(judgements, ITEMS);
    });

    it("holds for every copy of the article", async () => {
      const wire = news("[Sadr|sadr], a goalkeeper, left [Sana|sana].\n[الصدر|sadr] spoke of [Kazimi|kazimi].", {
        publishedAt: "2021-02-01",
        source: "Coast Daily",
        title: "Goal",
      });
      await store.mergeDocuments(ITEMS);
      await store.judge(isAnother([GOALKEEPERS]));
      const mentions = (await store.actor(GOALKEEPER))?.mentions;
      await store.mergeDocuments([{ ...wire, sameAs: [GOALKEEPERS] }]);
      expect((await store.document(GOALKEEPERS))?.document.duplicateOf).toBe(wire.document.id);
      expect((await store.actor(GOALKEEPER))?.mentions).toBe(mentions);
      await store.removeDocuments([wire.document.id]);
      expect((await store.document(GOALKEEPERS))?.document.duplicateOf).toBeNull();
      expect((await store.actor(GOALKEEPER))?.mentions).toBe(mentions);
      await store.removeDocuments([GOALKEEPERS]);
      expect(await store.actor(GOALKEEPER)).toBeUndefined();
      expect(await store.actor(SADR)).toMatchObject({ mentions: 3 });
    });

    it("can be judged like any other: named, hidden, merged, and told apart again", async () => {
      await store.mergeDocuments(ITEMS);
      const ledger = [...isAnother([GOALKEEPERS, LAST])];
      await store.judge(ledger);
      const judge = async (decisions: readonly Decision[]): Promise<void> => {
        const judgements = judged(decisions);
        ledger.push(...judgements);
        await store.judge(judgements);
        await expectSlowCount(ledger, ITEMS);
      };
      const goalkeeper = (await store.canonicalIds([GOALKEEPER])).get(GOALKEEPER) ?? "";
      const own = (await store.namesOf(goalkeeper)).names.map(({ id }) => id);
      expect(own).toHaveLength(2);
      await judge([{ verdict: "rename", left: GOALKEEPER, language: "en", value: "Sadr the goalkeeper" }]);
      expect((await store.actor(goalkeeper))?.name).toBe("Sadr the goalkeeper");
      expect((await store.actor(SADR))?.name).toBe("Sadr");
      await judge([{ verdict: "positive", left: GOALKEEPER, right: AMIRI }]);
      await judge([{ verdict: "namesake", names: own, documents: [LAST] }]);
      expect((await store.canonicalIds(own)).size).toBe(2);
      expect(new Set((await store.canonicalIds(own)).values()).size).toBe(2);
      await judge([{ verdict: "positive", left: GOALKEEPER, right: SADR }]);
      expect((await store.canonicalIds([GOALKEEPER, SADR])).get(SADR)).toBe(
        (await store.canonicalIds([GOALKEEPER])).get(GOALKEEPER),
      );
    });

    it("holds under any sequence of decisions and of news, and leaves nothing when all are undone", async () => {
      const documents = fc.subarray([FIRST, GOALKEEPERS, LAST], { minLength: 1 });
      const namesake = fc
        .tuple(fc.subarray([SADR, KAZIMI, AMIRI], { minLength: 1 }), documents)
        .map(([names, ids]): Decision => ({ verdict: "namesake", names, documents: ids }));
      const ids = fc.constantFrom(SADR, AMIRI, GOALKEEPER, namesakeId({ of: SADR, document: LAST }));
      const pair = fc
        .tuple(ids, ids, fc.constantFrom("positive" as const, "negative" as const))
        .filter(([left, right]) => left !== right)
        .map(([left, right, verdict]): Decision => ({ verdict, left, right }));
      const comes = documents.map((some) => ({ come: some }));
      const goes = documents.map((some) => ({ go: some }));
      const step = fc.oneof(namesake, pair, fc.nat(5), comes, goes);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          // A run that failed leaves its decisions, which must not spoil the search for a smaller one.
          for (const { action } of await store.judgements()) await store.undo(action, LATER);
          await store.removeDocuments(ITEMS.map(({ document }) => document.id));
          await store.mergeDocuments(ITEMS);
          await store.measure();
          const before = await everything();
          const ledger: Judgement[] = [];
          let there: readonly PreparedDocument[] = ITEMS;
          const takeBack = async (index: number): Promise<void> => {
            const one = ledger[index % ledger.length];
            if (one === undefined) return;
            await store.undo(one.action, LATER);
            ledger[ledger.indexOf(one)] = { ...one, undone: LATER };
          };
          for (const one of steps) {
            if (typeof one === "number") await takeBack(one);
            else if ("come" in one) {
              await store.mergeDocuments(ITEMS.filter(({ document }) => one.come.includes(document.id)));
              await store.applyResolution(NOTHING_FOUND);
              there = ITEMS.filter((item) => there.includes(item) || one.come.includes(item.document.id));
            } else if ("go" in one) {
              await store.removeDocuments(one.go);
              await store.applyResolution(NOTHING_FOUND);
              there = there.filter(({ document }) => !one.go.includes(document.id));
            } else {
              const judgements = judged([one]);
              await store.judge(judgements);
              ledger.push(...judgements);
            }
            await expectSlowCount(ledger, there);
          }
          for (const index of ledger.keys()) await takeBack(index);
          await store.mergeDocuments(ITEMS);
          await store.applyResolution(NOTHING_FOUND);
          await store.measure();
          expect(await everything()).toEqual(before);
        }),
        { numRuns: harness.runs },
      );
    });
  });

  /** Everything but the ledger, which an undone judgement stays in. */
  async function everything(): Promise<unknown> {
    const actors = await all(store.actors());
    const names = await Promise.all(actors.map(({ id }) => store.namesOf(id)));
    return { actors, ties: await all(store.ties()), names, stats: await store.stats() };
  }

  async function expectSlowCount(judgements: readonly Judgement[], items: readonly PreparedDocument[]): Promise<void> {
    const settled = settledItems(items, judgements);
    expect(await all(store.actors())).toMatchObject(countActors(settled));
    expect(await all(store.ties())).toMatchObject(countTies(settled));
  }
}
