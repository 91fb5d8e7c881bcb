/** What every store must count of who is named together, in a sentence, a paragraph, a document. */
import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { coMentions } from "../../../graph/mentions/co-mentions.ts";
import { LEVELS, type Filter } from "../../../graph/model/filter.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { news } from "../marked-news.ts";
import { countTogether } from "../slow-count.ts";
import { seen, withEmptyStore, type StoreHarness } from "./harness.ts";
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
    const whole = (filter: Filter) => seen(store, filter).neighbourhood(SADR, { limit: 9 });
    expect((await whole({ level: "document" })).actorsInAll).toBe(3);
    expect((await whole({ level: "sentence" })).actorsInAll).toBe(2);
    const graph = await seen(store).graph();
    expect(coMentions(graph, AMIRI, BADR)).toMatchObject([
      { level: "sentence", both: 1, left: 2, right: 2, all: 4, weight: 0.5 },
      { level: "paragraph", both: 1, left: 2, right: 2, all: 4, weight: 0.5 },
      // Three are named in the one article and four in the other.
      { level: "document", both: 2, left: 2, right: 2, all: 2, weight: 0.833333, npmi: 1 },
    ]);
    expect(coMentions(graph, SADR, KAZIMI)[2]).toMatchObject({ both: 0, npmi: null, logLikelihood: null });
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
        const graph = await seen(store).graph();
        for (const [ends, expected] of counted) {
          const [one = "", other = ""] = ends.split(" ");
          const found = coMentions(graph, one, other).find((own) => own.level === level);
          expect({ both: found?.both, weight: found?.weight, all: found?.all }).toEqual(expected);
          const evidence = await seen(store, { level }).evidence([one, other], { offset: 0, limit: 100 });
          expect([evidence.total, evidence.rows.length]).toEqual([expected.both, expected.both]);
        }
        await store.removeDocuments(items.map(({ document }) => document.id));
      }),
      { numRuns: harness.runs },
    );
  });
}
