/** What every store must give under a filter, whichever engine holds it: exactly what a slow count of its documents gives. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { placesNaming } from "../../../graph/mentions/naming-units.ts";
import type { Filter } from "../../../graph/model/filter.ts";
import { mergeDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import { judgementOf, type Decision } from "../../../graph/model/judgement.ts";
import type { PreparedDocument } from "../../../graph/model/prepared-document.ts";
import type { Tie } from "../../../graph/model/tie.ts";
import { FilteredStore } from "../../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { MentionTables } from "../../../graph/store/mention-tables.ts";
import { actorId, news } from "../marked-news.ts";
import { slowCount } from "../slow-filter-count.ts";
import { withEmptyStore, type StoreHarness } from "./harness.ts";

const ITEMS = [
  news("[Amiri|amiri] met [Sadr|sadr] in [Marib|marib].\n[العامري|amiri] left.", {
    publishedAt: "2020-01-01",
    source: "Sample, Daily",
    byline: "ليلى ناصر",
  }),
  news("[Kazimi|kazimi] and [Sadr|sadr] spoke of [Badr|badr].", { publishedAt: "2021-02-02", language: "ar" }),
  news("[Kazimi|kazimi] and [Amiri|amiri] in [Marib|marib].\n[بدر|badr] and [Badr|badr] with [Sadr|sadr]."),
];

export function filterContract(harness: StoreHarness): void {
  let store: GraphStore;
  let tables: MentionTables;

  withEmptyStore(harness, (opened) => {
    store = opened;
    tables = new MentionTables(store);
  });

  const through = (filter: Filter): FilteredStore => new FilteredStore(store, tables, filter);

  it("is what the graph has stored where it lets everything through", async () => {
    await store.mergeDocuments(ITEMS);
    await store.measure();
    const all = through({});
    expect(await list(all.actors())).toEqual(await list(store.actors()));
    expect(await list(all.ties())).toEqual(await list(store.ties()));
    expect(await list(all.documentsNaming())).toEqual(await list(store.documentsNaming()));
    const ends = [actorId("badr"), actorId("sadr")];
    const page = { offset: 1, limit: 1 };
    expect(await all.evidence(ends, page)).toEqual(await store.evidence(ends, page));
  });

  it("takes a source by its exact name, and none by the empty one", async () => {
    await store.mergeDocuments(ITEMS);
    const of = async (filter: Filter) => (await list(through(filter).documentsNaming())).length;
    expect(await of({ source: ["Sample, Daily"] })).toBe(1);
    expect(await of({ source: [""] })).toBe(2);
    expect(await of({ notSource: [""] })).toBe(1);
    expect(await of({ source: ["Sample"] })).toBe(0);
  });

  it("takes a byline in the same way", async () => {
    await store.mergeDocuments(ITEMS);
    const of = async (filter: Filter) => (await list(through(filter).documentsNaming())).length;
    expect(await of({ byline: ["ليلى ناصر"] })).toBe(1);
    expect(await of({ byline: ["", "Nobody"] })).toBe(2);
    expect(await of({ notByline: ["ليلى ناصر"] })).toBe(2);
  });

  it("has after every write what a slow count has, under any filter, however it came about", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ step, filter }), { minLength: 2, maxLength: 8 }), async (rounds) => {
        const actions: string[] = [];
        for (const { step: next, filter: asked } of rounds) {
          await take(next, actions);
          await expectSlowCount(asked);
        }
        await store.removeDocuments(POOL.map(({ document }) => document.id));
        for (const action of actions) await store.undo(action, "2024-06-01T00:00:00.000Z");
      }),
      { numRuns: harness.runs },
    );
  });

  it("reads everything anew where more changed than is remembered", async () => {
    await store.mergeDocuments(ITEMS);
    await tables.current();
    const action = judgementOf({ verdict: "hide", left: actorId("sadr") }, by("again"));
    for (let turn = 0; turn < 101; turn++) {
      await store.judge([{ ...action, undone: null, id: `${action.id.slice(0, -3)}${String(turn).padStart(3, "0")}` }]);
      await store.undo("again", "2024-06-01T00:00:00.000Z");
    }
    expect(await store.mentionsSince(1)).toBeUndefined();
    await expectSlowCount({});
  });

  async function take(next: Step, actions: string[]): Promise<void> {
    if (next.does === "add") {
      await store.mergeDocuments(next.documents);
    } else if (next.does === "remove") {
      await store.removeDocuments(next.documents.map(({ document }) => document.id));
    } else {
      const action = `action-${++clock}`;
      actions.push(action);
      await store.judge(next.decisions.map((decision) => judgementOf(decision, by(action))));
    }
  }

  async function expectSlowCount(asked: Filter): Promise<void> {
    const seen = through(asked);
    const documents = await list(store.documentsNaming());
    const slow = slowCount(documents, await list(store.actors()), asked);
    const uses = (await list(seen.actors())).map(({ id, mentions, sentences, documents: n, firstSeen, lastSeen }) => {
      return { id, mentions, sentences, documents: n, firstSeen, lastSeen };
    });
    expect({ asked, uses }).toEqual({ asked, uses: slow.actors });
    const ties = await list(seen.ties());
    expect({ asked, ties }).toEqual({ asked, ties: slow.ties.map(closeTo) });
    const graph = await seen.graph();
    for (const { source, target, sentences } of ties) {
      const found = placesNaming(graph, [source, target], { offset: 0, limit: 100 });
      expect([found.total, found.places.length]).toEqual([sentences, sentences]);
    }
    const ids = slow.actors.map(({ id }) => id);
    await expectSlowPages(seen, ids.slice(0, 2));
    const among = await seen.tiesAmong(ids);
    expect(among.map(({ source, target }) => source + target).sort()).toEqual(
      slow.ties.map(({ source, target }) => source + target).sort(),
    );
    for (const id of ids.slice(0, 2)) {
      const { actors, actorsInAll } = await seen.neighbourhood(id, { limit: 2 });
      const own = slow.ties.filter(({ source, target }) => source === id || target === id);
      expect(actorsInAll).toBe(1 + own.length);
      const strongest = own.map((tie) => tie.sentences).sort((a, b) => b - a);
      const got = actors.slice(1).map((other) => {
        return own.find(({ source, target }) => source === other.id || target === other.id)?.sentences;
      });
      expect(got).toEqual(strongest.slice(0, 2));
    }
  }

  /** The documents that name any of the actors, found by walking them all, and sorted. */
  async function expectSlowPages(seen: FilteredStore, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const naming = await list(seen.documentsNaming(ids));
    const rows = naming
      .map(({ document: { id, publishedAt }, sentences }) => ({
        id,
        publishedAt: publishedAt ?? "",
        actors: new Set(sentences.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))).size,
        sentences: sentences.length,
      }))
      .sort(
        (a, b) =>
          (b.publishedAt < a.publishedAt ? -1 : Number(b.publishedAt > a.publishedAt)) || (a.id < b.id ? -1 : 1),
      );
    const page = await seen.documentPage(ids, { offset: 1, limit: 3 });
    const got = page.rows.map(({ document: { id, publishedAt }, actors, sentences }) => {
      return { id, publishedAt: publishedAt ?? "", actors, sentences };
    });
    expect({ total: page.total, rows: got }).toEqual({ total: rows.length, rows: rows.slice(1, 4) });
  }
}

let clock = 0;

function by(action: string) {
  return { action, user: "nour", at: new Date(Date.UTC(2024, 0, 1) + ++clock).toISOString(), note: null };
}

/** Sums of fractions and logarithms differ in their last digits by the order of adding. */
const closeTo = (tie: Tie): unknown => ({
  ...tie,
  weight: expect.closeTo(tie.weight ?? NaN, 4),
  logLikelihood: expect.closeTo(tie.logLikelihood ?? NaN, 8),
  npmi: expect.closeTo(tie.npmi ?? NaN, 8),
});

async function list<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Few texts and heads, so that steps meet the same documents again, and copies of one article are among them. */
const TEXTS = [
  "[Amiri|amiri] met [Sadr|sadr] in [Marib|marib].\n[العامري|amiri] left with [Badr|badr].",
  "[Kazimi|kazimi] and [Sadr|sadr] spoke of [Badr|badr] and [Badr|badr].",
  "[بدر|badr].\n[Sadr|sadr] and [Amiri|amiri].\n[Sadr|sadr], [Kazimi|kazimi], [Marib|marib] and [Amiri|amiri].",
  "Nothing happened.",
];
const DATES = [null, "2019-12-31", "2020-01-01", "2021-06-30"];
const SOURCES = [null, "Sample, Daily", "صحيفة الساحل"];
const BYLINES = [null, "Dana Petros", "ليلى ناصر", null];
const POOL: readonly PreparedDocument[] = TEXTS.flatMap((text, place) =>
  DATES.map((publishedAt, turn) => {
    const source = SOURCES[(place + turn) % SOURCES.length] ?? null;
    const byline = BYLINES[(2 * place + turn) % BYLINES.length] ?? null;
    const language = (place + turn) % 2 === 0 ? "en" : "ar";
    const item = news(text, { title: `Report ${turn}`, publishedAt, source, byline, language });
    const twin = news(text, { title: `Report ${turn - 1}` }).document.id;
    return turn === 2 ? { ...item, sameAs: [twin] } : item;
  }),
);

type Step =
  | { readonly does: "add"; readonly documents: readonly PreparedDocument[] }
  | { readonly does: "remove"; readonly documents: readonly PreparedDocument[] }
  | { readonly does: "judge"; readonly decisions: readonly Decision[] };

const actors = fc.uniqueArray(fc.constantFrom("amiri", "sadr", "kazimi", "marib").map(actorId), {
  minLength: 2,
  maxLength: 3,
});
const documents = fc.subarray([...POOL], { minLength: 1, maxLength: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("add" as const), documents }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("remove" as const), documents }) },
  {
    weight: 2,
    arbitrary: actors
      .chain((ids) =>
        fc.constantFrom(mergeDecisions(ids), splitDecisions(ids), [
          { verdict: "hide", left: ids[0] ?? "" } satisfies Decision,
        ]),
      )
      .map((decisions) => ({ does: "judge" as const, decisions })),
  },
);

const some = <Value>(values: readonly Value[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined, freq: 2 });
const ids = POOL.map(({ document }) => document.id);
const filter: fc.Arbitrary<Filter> = fc
  .record({
    from: fc.option(fc.constantFrom("2020-01-01", "2020-06-01"), { nil: undefined, freq: 2 }),
    to: fc.option(fc.constantFrom("2020-01-01", "2021-06-30"), { nil: undefined, freq: 2 }),
    source: some(["", "Sample, Daily", "صحيفة الساحل", "Nobody"]),
    notSource: some(["", "Sample, Daily"]),
    byline: some(["", "Dana Petros", "Nobody"]),
    notByline: some(["ليلى ناصر"]),
    language: some(["en", "ar"] as const),
    notLanguage: some(["ar", "other"] as const),
    document: fc.option(fc.subarray(ids, { minLength: 8 }), { nil: undefined, freq: 1 }),
    notDocument: fc.option(fc.subarray(ids, { minLength: 1, maxLength: 3 }), { nil: undefined, freq: 1 }),
    type: some(["PERSON", "ORG", "PLACE"] as const),
    notType: some(["PLACE"] as const),
    minMentions: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    minSentences: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    minLogLikelihood: fc.option(fc.constantFrom(0, 0.5, 3), { nil: undefined }),
    level: fc.option(fc.constantFrom("sentence" as const, "document" as const), { nil: undefined }),
  })
  // Most parts open, or little would ever pass.
  .chain((whole) =>
    fc.subarray(Object.keys(whole) as (keyof typeof whole)[], { maxLength: 4 }).map((keys) => {
      return Object.fromEntries(keys.map((key) => [key, whole[key]]));
    }),
  );
