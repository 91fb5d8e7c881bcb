/** What every store must put first where the strongest evidence is asked for. */
import { expect, it } from "@jest/globals";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { actorId, news, stating } from "../marked-news.ts";
import { seen, withEmptyStore, type StoreHarness } from "./harness.ts";

const ENDS = [actorId("amiri"), actorId("sadr")];
const FAR = news(`[Amiri|amiri] spoke ${"of this and that ".repeat(9)}and so did [Sadr|sadr].`, {
  publishedAt: "2022-01-01",
});
const NEAR = news("[Sadr|sadr], [Amiri|amiri].", { publishedAt: "2021-01-01" });
const STATED = stating(
  news(`[Amiri|amiri] met, ${"on this and that day ".repeat(9)}, [صدر|sadr].`, {
    publishedAt: "2020-01-01",
    byline: "Nour نور",
  }),
  [{ between: [0, 1], type: "MET_WITH", confidence: 0.6 }],
);
const SAME_PARAGRAPH = news("[Amiri|amiri] left.\n[Sadr|sadr] stayed.", { publishedAt: "2023-01-01" });

export function evidenceContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments([FAR, NEAR, STATED, SAME_PARAGRAPH]);
  });

  const PAGE = { offset: 0, limit: 9 };
  const documents = async (evidence: Promise<{ rows: readonly { document: { id: string } }[] }>) =>
    (await evidence).rows.map(({ document }) => document.id);

  it("is a stated relation, then names that stand near each other", async () => {
    const [far, near, stated] = [FAR, NEAR, STATED].map(({ document }) => document.id);
    expect(await documents(seen(store).evidence(ENDS, PAGE))).toEqual([far, near, stated]);
    expect(await documents(seen(store).evidence(ENDS, { ...PAGE, order: "strongest" }))).toEqual([stated, near, far]);
    expect(await documents(seen(store).evidence(ENDS, { offset: 1, limit: 1, order: "strongest" }))).toEqual([near]);
    expect(await documents(seen(store).evidence(ENDS.slice(0, 1), { ...PAGE, order: "strongest" }))).toEqual([
      stated,
      SAME_PARAGRAPH.document.id,
      far,
      near,
    ]);
  });

  it("is the same in the whole graph as through a filter, with the author of each document", async () => {
    const page = { offset: 0, limit: 2, order: "strongest" } as const;
    const found = await store.evidence(ENDS, page);
    expect(found).toEqual(await seen(store).evidence(ENDS, page));
    expect([found.total, found.rows.map(({ document }) => document.byline)]).toEqual([3, ["Nour نور", null]]);
  });

  it("comes before what only stands in the same document, of which none is lost", async () => {
    const found = await seen(store, { level: "document" }).evidence(ENDS, { ...PAGE, order: "strongest" });
    expect(found.total).toBe(4);
    expect(found.rows.map(({ document }) => document.id).at(-1)).toBe(SAME_PARAGRAPH.document.id);
    const [first, ...others] = await store.strongestFirst([{ document: "d-unknown", index: 0 }], ENDS);
    expect([first, others]).toEqual([{ document: "d-unknown", index: 0 }, []]);
  });
}
