import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import { HARBOUR, ORCHARD } from "../../../../tools/fixtures/stories.ts";
import type { Story } from "../../../../tools/fixtures/stories.ts";
import { FIXTURES, readArticles, temporaryFolder } from "../readings.ts";

const folder = temporaryFolder();

/** What a story reads as where the format carries all of its parts. */
function whole(story: Story) {
  return {
    title: story.title,
    byline: story.byline,
    source: story.source,
    url: story.url,
    publishedAt: story.iso,
    text: story.paragraphs.join("\n\n"),
  };
}
const without = (story: Story, ...keys: readonly ("byline" | "source" | "url" | "title")[]) => ({
  ...whole(story),
  ...Object.fromEntries(keys.map((key) => [key, null])),
});

describe("every format gives the same articles", () => {
  it.each([
    ["digest.txt", [without(HARBOUR, "url"), without(ORCHARD, "url")]],
    ["articles.docx", [without(HARBOUR, "source", "url"), without(ORCHARD, "source", "url")]],
    ["articles.pdf", [without(HARBOUR, "source", "url")]],
    ["arabic.pdf", [without(ORCHARD, "source", "url")]],
    ["page.html", [whole(HARBOUR)]],
    ["page-1256.html", [whole(ORCHARD)]],
    ["saved.mhtml", [whole(ORCHARD)]],
    [
      "posts.html",
      [
        { ...whole(HARBOUR), source: "The digest" },
        { ...whole(ORCHARD), source: "The digest" },
      ],
    ],
    ["table.csv", [whole(HARBOUR), whole(ORCHARD)]],
    ["table-1256.csv", [whole(HARBOUR), whole(ORCHARD)]],
    ["table.tsv", [whole(HARBOUR), whole(ORCHARD)]],
    ["articles.json", [whole(HARBOUR), whole(ORCHARD)]],
    ["articles.jsonl", [whole(HARBOUR), whole(ORCHARD)]],
    ["feed.rss", [whole(HARBOUR), { ...whole(ORCHARD), source: "Coast Courier" }]],
    ["feed.atom", [{ ...whole(HARBOUR), source: "صحيفة الساحل" }, whole(ORCHARD)]],
    ["crawl.warc.gz", [whole(HARBOUR), whole(ORCHARD)]],
    ["archive.zip", [without(HARBOUR, "url"), whole(ORCHARD)]],
  ])("%s", async (name, expected) => {
    const articles = await readArticles([join(FIXTURES, name)]);
    expect(
      articles.map(({ title, byline, source, url, publishedAt, text }) => ({
        title,
        byline,
        source,
        url,
        publishedAt,
        text,
      })),
    ).toEqual(expected);
  });

  it("reads a message with its attachment, dated where it was sent, and a mailbox of messages", async () => {
    const [article, note] = await readArticles([join(FIXTURES, "message.eml")]);
    expect(article).toMatchObject(without(HARBOUR, "source", "url"));
    expect(note?.origin.file).toMatch(/message\.eml › note\.txt$/u);
    const letters = await readArticles([join(FIXTURES, "letters.mbox")]);
    expect(letters.map(({ title }) => title)).toEqual([HARBOUR.title, null, ORCHARD.title, null]);
    expect(letters[2]?.origin.file).toMatch(/letters\.mbox › message 2$/u);
  });

  it("tells a format by its content whatever the file is called", async () => {
    const path = await folder.put("really-a-pdf.txt", await readFile(join(FIXTURES, "articles.pdf")));
    expect((await readArticles([path]))[0]?.title).toBe(HARBOUR.title);
    const text = await folder.put("really-a-text.docx", await readFile(join(FIXTURES, "digest.txt")));
    expect(await readArticles([text])).toHaveLength(2);
  });

  it.each(["table.csv", "table.tsv", "table-1256.csv", "articles.json", "articles.jsonl"])(
    "tells %s on standard input, and under the name of a text",
    async (name) => {
      const bytes = await readFile(join(FIXTURES, name));
      const titles = [HARBOUR.title, ORCHARD.title];
      const fromStdin = await readArticles(["-"], { stdin: Readable.from([bytes]) });
      expect(fromStdin.map(({ title }) => title)).toEqual(titles);
      const renamed = await readArticles([await folder.put(`${name}.txt`, bytes)]);
      expect(renamed.map(({ title }) => title)).toEqual(titles);
    },
  );

  it("tells a table on standard input by the columns that are named for it", async () => {
    const table = "kopf;inhalt\nCouncil votes twice;The council voted twice on Monday, and twice it was even.\n";
    const stdin = Readable.from([Buffer.from(table)]);
    const [article] = await readArticles(["-"], { stdin, map: { title: "kopf", text: "inhalt" } });
    expect(article).toMatchObject({
      title: "Council votes twice",
      text: "The council voted twice on Monday, and twice it was even.",
    });
  });

  it("tells one object a line however long the lines are", async () => {
    const record = (title: string) => JSON.stringify({ title, text: HARBOUR.paragraphs.join("\n").repeat(9) + title });
    const stdin = Readable.from([
      Buffer.from(`${record("First of the long ones")}\n${record("Second of the long ones")}\n`),
    ]);
    expect(await readArticles(["-"], { stdin })).toHaveLength(2);
  });

  it("takes prose with commas in its first line for prose", async () => {
    const prose =
      "Story, text, and song\n\nThe story, the text and the song were all by one hand, the archive said on Monday.\n";
    expect((await readArticles(["-"], { stdin: Readable.from([Buffer.from(prose)]) }))[0]?.text).toMatch(/^The story/u);
  });

  it("takes the columns that are named for it, also inside objects", async () => {
    const rows = [{ kopf: "Council votes twice", inhalt: { lang: HARBOUR.paragraphs.join("\n") }, wann: 1647216000 }];
    const path = await folder.put("mapped.json", JSON.stringify(rows));
    const [article] = await readArticles([path], { map: { title: "kopf", text: "inhalt.lang", date: "wann" } });
    expect(article).toMatchObject({
      title: "Council votes twice",
      publishedAt: "2022-03-14",
      text: HARBOUR.paragraphs.join("\n"),
    });
  });
});
