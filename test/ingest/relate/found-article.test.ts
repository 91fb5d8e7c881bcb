import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keptText, removeAllBut } from "../../../ingest/read/clean/removed-ranges.ts";
import type { ReadArticle } from "../../../ingest/read/reading.ts";
import { documentOf, foundArticle } from "../../../ingest/relate/found-article.ts";
import { inputName } from "../../../ingest/relate/input-name.ts";

const own = { byline: null, source: null, url: null, publishedAt: null };

function article(original: ReadArticle["original"]): ReadArticle {
  return {
    id: "d-1",
    title: null,
    ...own,
    language: "en",
    text: keptText(original),
    origin: { file: "/home/nour/a.txt", begin: 3, end: 90 },
    duplicateOf: null,
    original,
    own,
    copies: [],
  };
}

describe("an article as it is written", () => {
  it("gives its original back from its text and what was removed", () => {
    const lines = fc.array(
      fc.string({ unit: "grapheme", maxLength: 8 }).map((line) => line.replaceAll("\n", " ")),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.boolean()), (all, keep) => {
        const spans: { begin: number; end: number }[] = [];
        let begin = 0;
        for (const line of all) {
          if (line !== "" && keep.next().value === true) spans.push({ begin, end: begin + line.length });
          begin += line.length + 1;
        }
        const original = removeAllBut(all.join("\n"), spans);
        const { text, removed } = foundArticle(article(original));
        let back = "";
        let done = 0;
        for (const piece of removed) {
          back += text.slice(done, piece.at) + piece.text;
          done = piece.at;
        }
        expect(back + text.slice(done)).toBe(original.text);
      }),
    );
  });

  it("says what it says itself, not what its copies say", () => {
    const read = article({ text: "a", removed: [] });
    expect(foundArticle({ ...read, source: "Of a copy", duplicateOf: "d-2" })).toMatchObject({
      source: null,
      duplicateOf: null,
    });
  });

  it("names the file it was found in without its folder", () => {
    expect(documentOf(foundArticle(article({ text: "a", removed: [] }))).origins).toEqual([
      { file: "a.txt", begin: 3, end: 90 },
    ]);
  });
});

describe("the name of an input", () => {
  it.each([
    ["/home/nour/news/may.txt", "may.txt"],
    ["C:\\Users\\nour\\may.txt", "may.txt"],
    ["/home/nour/أخبار/", "أخبار"],
    ["news.zip › may/1.txt › item 2", "news.zip › may/1.txt › item 2"],
    ["/x/letters.mbox › message 3", "letters.mbox › message 3"],
    ["https://news.example/a?b=c", "https://news.example/a?b=c"],
    ["https://nour:secret@news.example/feed", "https://news.example/feed"],
    ["-", "-"],
    [".", "."],
    ["/", "/"],
  ])("%s is %s", (input, name) => {
    expect(inputName(input)).toBe(name);
  });
});
