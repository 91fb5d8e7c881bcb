import { describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { DuplicateFinder } from "../../../../ingest/read/collection/find-duplicates.ts";
import type { Comparable } from "../../../../ingest/read/collection/find-duplicates.ts";

// Comparing thousands of articles takes seconds on a busy machine.
jest.setTimeout(120_000);

/** Words that look like words, the same for the same seed. */
function prose(seed: number, sentences: number): string[] {
  let state = seed * 2_654_435_761;
  const next = () => (state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0);
  const word = () => `w${(next() % 3000).toString(36)}`;
  return Array.from({ length: sentences }, () => `${Array.from({ length: 14 }, word).join(" ")}.`);
}

async function groupsOf(articles: readonly Comparable[]): Promise<number[][]> {
  const finder = new DuplicateFinder();
  for (const article of articles) finder.add(article);
  return finder.groups((index) => Promise.resolve(articles[index] ?? { title: null, text: "" }));
}

const article = (title: string | null, sentences: readonly string[]): Comparable => ({
  title,
  text: sentences.join("\n\n"),
});

describe("the same article", () => {
  const base = prose(1, 12);

  it.each([
    [
      "with other white space, quotes and case",
      { title: "HARBOUR COUNCIL MEETS", text: `“${base.join("  ").toUpperCase()}”` },
    ],
    [
      "with a few sentences more",
      article("Harbour council meets", [...base.slice(0, 6), ...prose(2, 4), ...base.slice(6)]),
    ],
    ["with a few sentences less", article("Harbour council meets", base.slice(0, 8))],
    [
      "under another headline, as outlets print what agencies send",
      article("Quay to open in June", [...prose(3, 1), ...base.slice(1)]),
    ],
    ["cut off early, under the same long headline", article("Harbour council names a new director", base.slice(0, 4))],
  ])("%s is found", async (_, copy) => {
    expect(
      await groupsOf([article("Harbour council names a new director", base), article("Another", prose(9, 12)), copy]),
    ).toEqual([[0, 2], [1]]);
  });

  it("is not one that shares a few paragraphs of background", async () => {
    const other = [...prose(4, 9), ...base.slice(9)];
    expect(await groupsOf([article("One story", base), article("Quite another one", other)])).toEqual([[0], [1]]);
  });

  it("is not another one under the same standing headline", async () => {
    expect(
      await groupsOf([
        article("News in brief from the coast", prose(5, 10)),
        article("News in brief from the coast", prose(6, 10)),
      ]),
    ).toEqual([[0], [1]]);
  });

  it("is found among short texts only when all of it is the same", async () => {
    expect(
      await groupsOf([article(null, ["Quay closed."]), article(null, ["quay  closed"]), article(null, ["Quay open."])]),
    ).toEqual([[0, 1], [2]]);
  });

  it("is the same whatever the order of reading", async () => {
    const articles = Array.from({ length: 12 }, (_, index) =>
      article(`Story ${index % 5}`, [...prose(20 + (index % 5), 10), ...prose(50 + index, index % 3)]),
    );
    const asSets = (groups: number[][], order: readonly number[]) =>
      groups
        .map((group) =>
          group
            .map((member) => order[member] ?? -1)
            .sort((a, b) => a - b)
            .join(),
        )
        .sort();
    const inOrder = articles.map((_, index) => index);
    const expected = asSets(await groupsOf(articles), inOrder);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), async (order) => {
        const shuffled = order.map((index) => articles[index] ?? article(null, []));
        expect(asSets(await groupsOf(shuffled), order)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it("is looked for with work that grows with the articles, not with their pairs", async () => {
    const reads = async (size: number) => {
      const articles = Array.from({ length: size }, (_, index) => article(`Story ${index}`, prose(1000 + index, 10)));
      const finder = new DuplicateFinder();
      for (const one of articles) finder.add(one);
      let count = 0;
      await finder.groups((index) => {
        count++;
        return Promise.resolve(articles[index] ?? article(null, []));
      });
      return count;
    };
    expect(await reads(1200)).toBeLessThan(120);
  });
});
