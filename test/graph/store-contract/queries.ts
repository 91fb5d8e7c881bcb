/** What every store must do with a user's Cypher: plain values, limits, and nothing written. */
import { expect, it } from "@jest/globals";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { GREEDY_QUERIES, HARMLESS_QUERIES, HOSTILE_QUERIES } from "../hostile-queries.ts";
import { actorId, news } from "../marked-news.ts";
import { FIXED } from "./fixed-news.ts";
import { measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";

const LIMITS = { milliseconds: 10_000, rows: 100, characters: 32 * 1024 * 1024 };

export function queryContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, async (opened) => {
    store = opened;
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
    const huge = "UNWIND [1, 400000] AS n RETURN range(1, n) AS list";
    const cut = await store.query(huge, {}, { ...LIMITS, characters: 1024 * 1024 });
    expect(cut).toMatchObject({ truncated: "size", rows: [{ list: [1] }] });
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
      const outcome = await store.query(text, {}, { ...LIMITS, milliseconds: 1_000 }).catch((error: unknown) => error);
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
    const before = await measuredHash(store);
    for (const text of HOSTILE_QUERIES) {
      const outcome = await store.query(text, {}, LIMITS).catch((error: unknown) => error);
      expect({ text, outcome }).toMatchObject({
        text,
        outcome: { code: expect.stringMatching(/^query\.(?:refused|invalid)$/u) },
      });
    }
    expect(await measuredHash(store)).toBe(before);
  });
}
