/** What every store must do with users' queries, besides what the store's contract says: plans, pieces, ends, what helps to write them. */
import { expect, it } from "@jest/globals";
import type { QueryPlan } from "../../../graph/model/query.ts";
import { QUERY_TEMPLATES } from "../../../graph/model/query-templates/query-templates.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { GAP_EXAMPLES, OTHERWISE_EXAMPLES } from "../gap-examples.ts";
import { HARMLESS_QUERIES, HOSTILE_QUERIES } from "../hostile-queries.ts";
import { news } from "../marked-news.ts";
import { partsOf } from "../parts-of.ts";
import { withEmptyStore, type StoreHarness } from "./harness.ts";
import { SORTED_QUERIES } from "../sorted-queries.ts";
import { templateParameters } from "../template-rows.ts";

const LIMITS = { milliseconds: 20_000, rows: 1000, characters: 10_000_000 };
const ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS n";
const NEWS = [
  news(
    "[Hadi al-Amiri|amiri] of [Badr|badr] met [Sadr|sadr] in [Baghdad|baghdad].\n[Amiri|amiri] left [Baghdad|baghdad].",
    {
      publishedAt: "2021-03-04",
      source: "Sample Daily",
      title: "Talks",
    },
  ),
  news("التقى [هادي العامري|amiri] زعيم [منظمة بدر|badr] في [بغداد|baghdad].", {
    publishedAt: "2022-01-02",
    language: "ar",
  }),
];

export function consoleContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments(NEWS);
    await store.measure();
  });

  const failure = (text: string) => store.query(text, {}, LIMITS).catch((error: unknown) => error);

  it("is explained without being run, and profiled by being run", async () => {
    const { rows, plan } = await store.query(`EXPLAIN ${ENDLESS}`, {}, LIMITS);
    expect([rows, operatorsOf(plan).length > 1, plan?.rows]).toEqual([[], true, null]);
    const { plan: profiled } = await store.query(
      "PROFILE MATCH (a:Actor) RETURN a.name AS name ORDER BY name",
      {},
      LIMITS,
    );
    expect(operatorsOf(profiled).length).toBeGreaterThan(1);
    expect(profiled?.rows).toBe(4);
  });

  it("writes nothing behind EXPLAIN and PROFILE, and reads there what it reads without", async () => {
    const before = await store.stats({ hash: true });
    for (const hostile of HOSTILE_QUERIES)
      for (const text of [`EXPLAIN ${hostile}`, `PROFILE ${hostile}`]) {
        expect({ text, error: await failure(text) }).toMatchObject({ text, error: { code: "query.refused" } });
      }
    expect(await store.stats({ hash: true })).toEqual(before);
    for (const text of HARMLESS_QUERIES.map((harmless) => `EXPLAIN ${harmless}`)) {
      const outcome = await store.query(text, { settings: 1, created: 2 }, LIMITS).catch((error: unknown) => error);
      expect({ text, outcome }).toMatchObject({ text, outcome: { plan: expect.anything() } });
    }
  });

  it("comes piece by piece, and may be left before its end", async () => {
    const parts = await partsOf(store.streamQuery("UNWIND [1, 2] AS n RETURN n", {}, LIMITS));
    expect(parts).toMatchObject([{ columns: ["n"] }, { row: { n: 1 } }, { row: { n: 2 } }, { summary: { rows: 2 } }]);
    for await (const part of store.streamQuery("UNWIND range(1, 900) AS n RETURN n", {}, LIMITS))
      if ("row" in part) break;
    expect((await store.stats()).documents).toBe(2);
  });

  it("is ended when it is cancelled, and others get their answers", async () => {
    const cancelling = new AbortController();
    const endless = store.query(ENDLESS, {}, LIMITS, cancelling.signal).catch((error: unknown) => error);
    const others = [store.stats(), store.query("MATCH (a:Actor) RETURN count(a) AS n", {}, LIMITS)];
    setTimeout(() => {
      cancelling.abort();
    }, 300);
    expect(await endless).toMatchObject({ code: "query.cancelled" });
    expect(await Promise.all(others)).toMatchObject([{ documents: 2 }, { rows: [{ n: 4 }] }]);
    const late = store.query("RETURN 1 AS n", {}, LIMITS, AbortSignal.abort());
    await expect(late).rejects.toMatchObject({ code: "query.cancelled" });
  });

  it("is told where it is wrong", async () => {
    expect(await failure("MATCH (a:Actor)\n  RETURN nothing")).toMatchObject({ place: { line: 2, column: 10 } });
    expect(await failure("MATCH (a:Actor)\n  WHER a.name = 1 RETURN a")).toMatchObject({ place: { line: 2 } });
    expect(await failure("MATCH (a)\n  SET a.x = 1")).toMatchObject({
      code: "query.refused",
      place: { line: 2, column: 3 },
    });
  });

  it("runs in the portable form wherever an engine does not know another, which it says", async () => {
    const { engine } = await store.describe();
    for (const { form, unknown, portable } of GAP_EXAMPLES) {
      const outcome = await store.query(portable, { limit: 2 }, LIMITS).catch((error: unknown) => error);
      expect({ portable, outcome }).toMatchObject({ portable, outcome: { rows: expect.any(Array) } });
      if (engine !== "embedded") continue;
      expect({ unknown, error: await failure(unknown) }).toMatchObject({
        unknown,
        error: { code: "query.invalid", message: expect.stringContaining(`does not know ${form}`) },
      });
    }
  });

  it("is answered the same in the portable form, and says where the engine answers another form otherwise", async () => {
    const { engine } = await store.describe();
    for (const { form, unknown, right, portable, rows } of OTHERWISE_EXAMPLES) {
      expect({ portable, ...(await store.query(portable, {}, LIMITS)) }).toMatchObject({ portable, rows, notes: [] });
      const { notes, rows: given } = await store.query(unknown, {}, LIMITS);
      const isRight = JSON.stringify(given) === JSON.stringify(right);
      expect({ unknown, isRight, notes }).toEqual(
        engine === "embedded"
          ? { unknown, isRight: false, notes: [expect.stringContaining(`${form}: `)] }
          : { unknown, isRight: true, notes: [] },
      );
    }
  });

  it("is sorted by what it computes", async () => {
    for (const { cypher, xs } of SORTED_QUERIES) {
      const { rows } = await store.query(cypher, {}, LIMITS);
      expect({ cypher, xs: rows.map(({ x }) => x) }).toEqual({ cypher, xs });
    }
  });

  it("may be any of the library's", async () => {
    for (const template of QUERY_TEMPLATES) {
      const outcome = await store
        .query(template.cypher, templateParameters(template), LIMITS)
        .catch((error: unknown) => error);
      expect({ id: template.id, outcome }).toMatchObject({ id: template.id, outcome: { truncated: null } });
    }
  });

  it("finds labels, types and properties by the schema", async () => {
    const { labels, relationshipTypes } = await store.querySchema();
    expect(labels.map(({ name }) => name)).toEqual(expect.arrayContaining(["Actor", "Document", "Person", "Sentence"]));
    expect(labels.find(({ name }) => name === "Person")?.properties).toEqual(
      expect.arrayContaining([
        { name: "aliases", types: ["list"] },
        { name: "firstSeen", types: ["date"] },
        { name: "mentions", types: ["integer"] },
        { name: "name", types: ["text"] },
      ]),
    );
    expect(relationshipTypes.find(({ name }) => name === "MENTIONED_IN")?.properties).toEqual(
      expect.arrayContaining([{ name: "confidence", types: ["decimal"] }]),
    );
  });
}

function operatorsOf(plan: QueryPlan | null): readonly string[] {
  return plan === null ? [] : [plan.operator, ...plan.children.flatMap(operatorsOf)];
}
