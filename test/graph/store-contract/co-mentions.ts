/** What every store must count of who is named together, in a sentence, a paragraph, a document. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { LEVELS } from "../../../graph/model/filter.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { news } from "../marked-news.ts";
import { countTogether } from "../slow-count.ts";
import { withEmptyStore, type StoreHarness } from "./harness.ts";
import { AMIRI, BADR, KAZIMI, SADR, someStatedNews } from "./stated-news.ts";

export function coMentionContract(harness: StoreHarness): void {
  let store: GraphStore;
  withEmptyStore(harness, (opened) => {
    store = opened;
  });

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
      fc.asyncProperty(someStatedNews, fc.constantFrom(...LEVELS), async (items, level) => {
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
}
