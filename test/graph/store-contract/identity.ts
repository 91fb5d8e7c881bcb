/** What every store must do with names, resolutions and judgements, whichever engine holds it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mergeDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import type { Judgement } from "../../../graph/model/judgement.ts";
import type { NameLink, NameResolution } from "../../../graph/model/name.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { judged, link, mentionsOf, settledItems } from "../judged-news.ts";
import { actorId, news } from "../marked-news.ts";
import { countActors, countTies } from "../slow-count.ts";
import { seen, withEmptyStore, type StoreHarness } from "./harness.ts";

const [AMIRI, SADR, KAZIMI, MARIB, BADR] = ["amiri", "sadr", "kazimi", "marib", "badr"].map(actorId) as [
  string,
  string,
  string,
  string,
  string,
];

const ITEMS = [
  news("[Amiri|amiri] met [Sadr|sadr] in [Marib|marib].\n[العامري|amiri] left.", { publishedAt: "2020-01-01" }),
  news("[Kazimi|kazimi] and [Sadr|sadr] spoke of [Badr|badr].", { publishedAt: "2021-02-02" }),
  news("[Kazimi|kazimi] and [Amiri|amiri] in [Marib|marib].\n[بدر|badr] and [Badr|badr] with [Sadr|sadr]."),
];

const PAGE = { offset: 0, limit: 50 };

/** A resolution that knows Badr by both of its names, as the documents do, and joins what it is told to. */
function resolution(own: readonly NameLink[], candidates: readonly NameLink[] = []): NameResolution {
  const badrs = mentionsOf(ITEMS).filter(({ actor }) => actor.id === BADR);
  const links = [...own, ...badrs.map(({ name }) => link(name, BADR, 1))];
  const ids = new Set([...links, ...candidates].flatMap(({ left, right }) => [left, right]));
  const names = [...ids].map((id) => {
    const known = badrs.find(({ actor }) => actor.id === id)?.actor;
    const type = known?.type ?? badrs.find(({ name }) => name === id)?.type ?? "PERSON";
    return { id, type, name: id, knownAs: known?.knownAs ?? null };
  });
  return { names, links: [...new Map(links.map((one) => [one.left + one.right, one])).values()], candidates };
}

export function identityContract(harness: StoreHarness): void {
  let store: GraphStore;

  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments(ITEMS);
    await store.measure();
  });

  describe("judging", () => {
    it("makes one actor of two, with every count, tie and weight right at once", async () => {
      const judgements = judged(mergeDecisions([SADR, KAZIMI]));
      await store.judge(judgements);
      const one = [SADR, KAZIMI].sort()[0] ?? "";
      const other = one === SADR ? KAZIMI : SADR;
      expect(await store.actor(one)).toMatchObject({ mentions: 5, sentences: 4, documents: 3 });
      expect(await store.actor(other)).toBeUndefined();
      expect(await store.canonicalIds([other, one, "a-unknown"])).toEqual(new Map([other, one].map((id) => [id, one])));
      await expectSlowCount(judgements);
      const weights = await all(store.ties());
      await store.measure();
      expect(await all(store.ties())).toEqual(weights);
      expect(weights.every(({ npmi }) => npmi !== null)).toBe(true);
    });

    it("leaves no trace in the graph's counts when it is undone", async () => {
      const before = await everything();
      const judgements = judged([...mergeDecisions([SADR, KAZIMI, BADR]), { verdict: "hide", left: MARIB }]);
      await store.judge(judgements);
      expect(await everything()).not.toEqual(before);
      expect(await store.undo(judgements[0]?.action ?? "", "2024-06-01T00:00:00.000Z")).toBe(3);
      expect(await everything()).toEqual(before);
      expect(await store.undo(judgements[0]?.action ?? "", "2024-06-02T00:00:00.000Z")).toBe(0);
      expect(await store.judgements()).toHaveLength(3);
    });

    it("keeps what is judged on names that are not there, however long their chain", async () => {
      const absent = ["x", "y", "z"].map(actorId);
      await store.judge(judged(mergeDecisions(absent)));
      const before = await everything();
      await store.judge(judged([{ verdict: "positive", left: absent[2] ?? "", right: actorId("w") }]));
      expect(await store.judgements()).toHaveLength(3);
      expect(await everything()).toEqual(before);
    });

    it("takes an actor apart, and tells what it was made of", async () => {
      const { names, links } = await store.namesOf(BADR);
      expect(names.map(({ name, mentions }) => ({ name, mentions }))).toEqual([
        { name: "Badr", mentions: 2 },
        { name: "بدر", mentions: 1 },
        { name: "Badr Organization", mentions: 0 },
      ]);
      expect(links.map(({ likeness }) => likeness)).toEqual([1, 1]);
      const judgements = judged(splitDecisions(names.map(({ id }) => id)));
      await store.judge(judgements);
      expect(await store.actor(BADR)).toBeUndefined();
      expect((await store.actor(names[0]?.id ?? ""))?.mentions).toBe(2);
      await expectSlowCount(judgements);
      expect(await store.judgementsOf(names[0]?.id ?? "")).toHaveLength(1);
    });

    it("renames, retypes and hides", async () => {
      await store.judge(
        judged([
          { verdict: "rename", left: SADR, language: "en", value: "Muqtada al-Sadr" },
          { verdict: "rename", left: SADR, language: "ar", value: "مقتدى الصدر" },
          { verdict: "retype", left: SADR, value: "ORG" },
        ]),
      );
      expect(await store.actor(SADR)).toMatchObject({ name: "Muqtada al-Sadr", nameAr: "مقتدى الصدر", type: "ORG" });
      expect((await store.searchActors("مقتدى", { limit: 3 })).map(({ id }) => id)).toEqual([SADR]);
      const { rows } = await store.query(
        "MATCH (a:Organization {id: $id}) RETURN labels(a) AS labels",
        { id: SADR },
        { milliseconds: 5_000, rows: 5, characters: 10_000 },
      );
      expect(rows).toEqual([{ labels: ["Actor", "Organization"] }]);

      const hidden = judged([{ verdict: "hide", left: SADR }]);
      await store.judge(hidden);
      expect(await store.actor(SADR)).toMatchObject({ hidden: true });
      expect(await store.searchActors("Sadr", { limit: 3 })).toEqual([]);
      expect((await seen(store).subgraph({ limit: 9 })).actors.map(({ id }) => id)).not.toContain(SADR);
      expect((await seen(store).neighbourhood(AMIRI, { limit: 9 })).actors.map(({ id }) => id)).not.toContain(SADR);
      await store.undo(hidden[0]?.action ?? "", "2024-06-01T00:00:00.000Z");
      expect(await store.searchActors("Sadr", { limit: 3 })).toHaveLength(1);
    });

    it("keeps what it was told before the names come, and when the graph is emptied", async () => {
      const judgements = judged(mergeDecisions([AMIRI, SADR]));
      await store.judge(judgements);
      await store.applyResolution(resolution([]));
      await store.measure();
      const before = await everything();
      await store.removeDocuments(ITEMS.map(({ document }) => document.id));
      expect(await store.stats()).toMatchObject({ documents: 0, actors: 0, mentions: 0, ties: 0 });
      expect(await store.judgements()).toEqual(judgements);
      await store.mergeDocuments(ITEMS);
      await store.applyResolution(resolution([]));
      await store.measure();
      expect(await everything()).toEqual(before);
    });

    it("takes the same judgements twice as once, and passes on that they were undone", async () => {
      const judgements = judged(mergeDecisions([AMIRI, SADR]));
      await store.judge(judgements);
      const before = (await store.stats({ hash: true })).graphHash;
      await store.judge([...judgements, ...judgements]);
      expect((await store.stats({ hash: true })).graphHash).toBe(before);
      await store.judge(judgements.map((judgement) => ({ ...judgement, undone: "2024-06-01T00:00:00.000Z" })));
      expect(await store.actor(SADR)).toMatchObject({ mentions: 3 });
    });

    it("does not let new documents split what was joined", async () => {
      const judgements = judged(mergeDecisions([AMIRI, SADR]));
      await store.judge(judgements);
      const more = news("[Sadr|sadr] again, with [Kazimi|kazimi].", { publishedAt: "2022-01-01" });
      await store.mergeDocuments([more]);
      await expectSlowCount(judgements, [...ITEMS, more]);
      await store.applyResolution(resolution([]));
      await expectSlowCount(judgements, [...ITEMS, more]);
    });

    it("holds under any sequence of decisions, and leaves nothing when all are undone", async () => {
      const ids = fc.constantFrom(AMIRI, SADR, KAZIMI, MARIB, BADR);
      const decision = fc
        .tuple(ids, ids, fc.constantFrom("positive" as const, "negative" as const, "unsure" as const))
        .filter(([left, right]) => left !== right)
        .map(([left, right, verdict]) => ({ verdict, left, right }));
      const step = fc.oneof(decision, fc.nat(5));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
          const before = await everything();
          const ledger: Judgement[] = [];
          const takeBack = async (index: number): Promise<void> => {
            const one = ledger[index % ledger.length];
            if (one === undefined) return;
            const at = new Date(Date.UTC(2024, 6, 1)).toISOString();
            await store.undo(one.action, at);
            ledger[ledger.indexOf(one)] = { ...one, undone: one.undone ?? at };
          };
          for (const one of steps) {
            if (typeof one === "number") await takeBack(one);
            else {
              const judgements = judged([one]);
              await store.judge(judgements);
              ledger.push(...judgements);
            }
            await expectSlowCount(ledger);
          }
          for (const index of ledger.keys()) await takeBack(index);
          expect(await everything()).toEqual(before);
        }),
        { numRuns: harness.runs },
      );
    });
  });

  describe("resolving", () => {
    it("is due when names come or go, and is done once", async () => {
      expect(await store.namesDue()).toBeDefined();
      await store.applyResolution(resolution([]));
      expect(await store.namesDue()).toBeUndefined();
      await store.measure();
      expect(await store.namesDue()).toBeUndefined();
      await store.removeDocuments([ITEMS[0]?.document.id ?? ""]);
      expect(await store.namesDue()).toBeDefined();
    });

    it("stays due for what was written after the names were read", async () => {
      const due = await store.namesDue();
      await store.removeDocuments([ITEMS[0]?.document.id ?? ""]);
      await store.applyResolution(resolution([]), due);
      expect(await store.namesDue()).toBeDefined();
      await store.applyResolution(resolution([]), await store.namesDue());
      expect(await store.namesDue()).toBeUndefined();
    });

    it("gives every use of every name", async () => {
      const uses = await all(store.nameUses());
      const amiri = uses.find(({ name }) => name === "العامري");
      expect(amiri).toEqual({
        type: "PERSON",
        name: "العامري",
        spellings: new Map([["العامري", 1]]),
        sentences: [`${ITEMS[0]?.document.id ?? ""}#1`],
        declared: [],
      });
      expect(uses.reduce((sum, { sentences }) => sum + sentences.length, 0)).toBe(13);
    });

    it("makes one actor of linked names, whatever was there before", async () => {
      await store.applyResolution(resolution([link(SADR, KAZIMI, 0.9), link(KAZIMI, AMIRI, 0.7)]));
      const least = [SADR, KAZIMI, AMIRI].sort()[0] ?? "";
      expect(await store.actor(least)).toMatchObject({ mentions: 8, documents: 3 });
      await store.applyResolution(resolution([link(KAZIMI, AMIRI, 0.7)]));
      expect(await store.actor(SADR)).toMatchObject({ mentions: 3 });
      await store.measure();
      const before = await everything();
      await store.applyResolution(resolution([]));
      await store.applyResolution(resolution([link(KAZIMI, AMIRI, 0.7)]));
      await store.measure();
      expect(await everything()).toEqual(before);
    });

    it("asks what is likely but not certain, worth most first, until somebody decides", async () => {
      const open = [link(SADR, AMIRI, 0.5), link(KAZIMI, MARIB, 0.4)];
      await store.applyResolution(resolution([], open));
      const { candidates, total, decided, settled } = await store.candidates(PAGE);
      expect({ total, decided }).toEqual({ total: 2, decided: 0 });
      expect(candidates.map(({ likeness }) => likeness)).toEqual([0.5, 0.4]);
      expect(candidates[0]?.reasons).toEqual([{ kind: "spelled-alike", left: "«a»", right: "b" }]);
      expect([candidates[0]?.left.actor.id, candidates[0]?.right.actor.id].sort()).toEqual([SADR, AMIRI].sort());
      expect(settled).toBeCloseTo(1 - (3 + 3 + 2 + 2) / 13);
      expect((await store.candidates({ offset: 1, limit: 1 })).candidates).toHaveLength(1);

      const unsure = judged([{ verdict: "unsure", left: KAZIMI, right: MARIB }]);
      await store.judge(unsure);
      expect(await store.candidates(PAGE)).toMatchObject({ total: 1, decided: 1 });
      const same = judged([{ verdict: "positive", left: AMIRI, right: SADR }]);
      await store.judge(same);
      expect(await store.candidates(PAGE)).toEqual({ candidates: [], total: 0, decided: 2, settled: 1 });
      await store.undo(same[0]?.action ?? "", "2024-06-01T00:00:00.000Z");
      expect((await store.candidates(PAGE)).total).toBe(1);
    });
  });

  /** Everything but the ledger, which an undone judgement stays in. */
  async function everything(): Promise<unknown> {
    const ids = (await all(store.actors())).map(({ id }) => id);
    const names = await Promise.all(ids.map((id) => store.namesOf(id)));
    return { actors: await all(store.actors()), ties: await all(store.ties()), names, stats: await store.stats() };
  }

  /** Counts actors and ties one by one, after the names were given to the actors that the judgements make. */
  async function expectSlowCount(
    judgements: readonly Judgement[],
    items: readonly PreparedDocument[] = ITEMS,
  ): Promise<void> {
    const settled = settledItems(items, judgements);
    expect(await all(store.actors())).toMatchObject(countActors(settled));
    expect(await all(store.ties())).toMatchObject(countTies(settled));
    for (const { source, target, sentences } of await all(store.ties())) {
      expect((await store.evidence([source, target], { offset: 0, limit: 1 })).total).toBe(sentences);
    }
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
