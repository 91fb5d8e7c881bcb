import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { FoundArticle } from "../../ingest/relate/found-article.ts";
import { WaitingArticles } from "../../ingest/waiting-articles.ts";

const article = (number: number): FoundArticle => ({
  id: `d${number}`,
  title: `محادثات ${number}`,
  text: `Talks ${number} \ud800 went on.`,
  language: "en",
  source: null,
  byline: null,
  url: null,
  publishedAt: null,
  duplicateOf: null,
  origin: { file: "news.txt", begin: number, end: number + 1 },
  removed: [{ at: 3, text: "Share" }],
});

describe("the articles that wait to be written", () => {
  let temporary: string | undefined;
  let folder: string;
  let waiting: WaitingArticles;
  beforeEach(async () => {
    temporary = process.env["TMPDIR"];
    folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
    process.env["TMPDIR"] = folder;
    waiting = await WaitingArticles.open();
  });
  afterEach(async () => {
    await waiting.close();
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
    rmSync(folder, { recursive: true, force: true });
  });

  it("come back as they were, in their order, in batches", async () => {
    for (const number of [0, 1, 2, 3, 4]) await waiting.add(article(number));
    const batches: (readonly FoundArticle[])[] = [];
    for await (const batch of waiting.batches(2)) batches.push(batch);
    expect(batches).toEqual([[article(0), article(1)], [article(2), article(3)], [article(4)]]);
  });

  it("are told of without their texts, which memory need not hold", async () => {
    await waiting.add(article(7));
    const { id, title, language, source, publishedAt, origin, text } = article(7);
    expect(waiting.heads).toEqual([{ id, title, language, source, publishedAt, origin }]);
    expect(waiting.textUnits).toBe(text.length);
  });

  (process.platform === "win32" ? it.skip : it)("leave nothing on the disk if the process is killed now", async () => {
    await waiting.add(article(1));
    expect(readdirSync(folder)).toEqual([]);
  });
});
