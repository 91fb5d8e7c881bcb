import { chmod, truncate } from "node:fs/promises";
import { join } from "node:path";
import { getuid } from "node:process";
import { Readable } from "node:stream";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { keptText } from "../../../ingest/read/clean/removed-ranges.ts";
import { plainText } from "../../../ingest/read/text/plain-text.ts";
import { FIXTURES, readAll, readArticles, readFailures, temporaryFolder } from "./readings.ts";
import { STORY } from "./stories.ts";

const folder = temporaryFolder();

describe("reading text", () => {
  it("reads headline, byline, date, language and body of an article", async () => {
    const path = await folder.put("one.txt", STORY);
    const [article] = await readArticles([path]);
    expect(article).toMatchObject({
      title: "Harbour Council Names New Director",
      byline: "Staff, Agencies",
      publishedAt: "2022-03-14",
      language: "en",
      duplicateOf: null,
      origin: { file: path, begin: 0 },
    });
    expect(article?.text).toBe(
      "The harbour council of Marsa Zayn named Layla Haddad as its director on Monday.\n\nHaddad, an engineer, led the port's repair after the storm.",
    );
  });

  it("splits a digest of two languages and keeps where each article stood", async () => {
    const text = `${STORY}\nمجلس الميناء يعلن خطة جديدة للترميم\n\n٢٢ آذار ٢٠٢٢\n\nالمصدر: صحيفة الساحل\n\nأعلن مجلس ميناء مرسى زين خطة جديدة لترميم الأرصفة القديمة بعد العاصفة الأخيرة.\n`;
    const path = await folder.put("two.md", text);
    const found = await readArticles([path]);
    expect(found.map(({ title, language, publishedAt, source }) => ({ title, language, publishedAt, source }))).toEqual(
      [
        { title: "Harbour Council Names New Director", language: "en", publishedAt: "2022-03-14", source: null },
        {
          title: "مجلس الميناء يعلن خطة جديدة للترميم",
          language: "ar",
          publishedAt: "2022-03-22",
          source: "صحيفة الساحل",
        },
      ],
    );
    expect(text.slice(found[1]?.origin.begin)).toMatch(/^مجلس/u);
  });

  it("reads standard input", async () => {
    const [article] = await readArticles(["-"], { stdin: Readable.from([Buffer.from(STORY)]) });
    expect(article).toMatchObject({ title: "Harbour Council Names New Director", origin: { file: "-" } });
  });

  it("passes over what is about a folder, tells so, and reads it when it is asked for", async () => {
    const readme = await folder.put("set/README.md", STORY);
    const licence = await folder.put("set/may/LICENSE", STORY);
    const news = await folder.put("set/may/licence-dispute.txt", STORY);
    const passed: string[] = [];
    const set = join(readme, "..");
    const articles = await readArticles([set], { onPassedOver: (name) => passed.push(name) });
    expect(articles.map(({ origin }) => origin.file)).toEqual([news]);
    expect(passed).toEqual([readme, licence]);
    expect((await readArticles([readme])).map(({ origin }) => origin.file)).toEqual([readme]);
  });

  it("reads a folder in code-unit order, at any depth, without hidden files, and counts the same article once", async () => {
    await folder.put("news/b/two.txt", STORY);
    await folder.put("news/Z.txt", STORY);
    await folder.put("news/.hidden.txt", STORY);
    await folder.put("news/.git/config.txt", STORY);
    await folder.put("saved/Page_files/style.css", "p { color: red }");
    await folder.put("saved/Page.html", `<html><body><p>${STORY}</p></body></html>`);
    const found = await readArticles([join(folder.path, "news")]);
    expect(found.map(({ origin }) => origin.file)).toEqual([
      join(folder.path, "news/Z.txt"),
      join(folder.path, "news/b/two.txt"),
    ]);
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([null, found[0]?.id]);
    expect(await readArticles([join(folder.path, "saved")])).toHaveLength(1);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${STORY}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${STORY}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(STORY, "utf16le")],
    ["big-endian UTF-16", Buffer.from(`\ufeff${STORY}`, "utf16le").swap16()],
  ])("reads %s as the same article", async (name, bytes) => {
    const [plain] = await readArticles([await folder.put("plain.txt", STORY)]);
    const [encoded] = await readArticles([await folder.put(`${name}.txt`, bytes)]);
    expect(encoded?.id).toBe(plain?.id);
  });

  it("reads Windows-1256 and Windows-1252", async () => {
    const arabic = await folder.put(
      "1256.txt",
      Buffer.from([0xc7, 0xe1, 0xc3, 0xd1, 0xcf, 0xe4, 0x20, 0xe6, 0xe3, 0xd5, 0xd1]),
    );
    const french = await folder.put("1252.txt", Buffer.from("Le caf\xe9 de la pr\xe9fecture est ferm\xe9.", "latin1"));
    expect((await readArticles([arabic]))[0]).toMatchObject({ text: "الأردن ومصر", language: "ar" });
    expect((await readArticles([french]))[0]?.text).toBe("Le café de la préfecture est fermé.");
  });
});

describe("what cannot be read", () => {
  it("is named with its reason while the rest is read", async () => {
    const good = await folder.put("good.txt", STORY);
    const readings = await readAll([join(folder.path, "gone.txt"), good]);
    expect(readings.map(({ kind }) => kind)).toEqual(["failure", "article"]);
  });

  it.each([
    ["missing.txt", undefined, "input.not-found", "does not exist; check the path."],
    ["empty.txt", "", "input.empty", "is empty; there is nothing to read in it."],
    ["blank.txt", " \n\n\t", "input.empty", "holds nothing but white space; there is nothing to read in it."],
    [
      "binary.txt",
      Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256),
      "input.not-text",
      "is not a text in UTF-8, UTF-16, Windows-1256 or Windows-1252; save it as UTF-8 text and try again.",
    ],
  ])("%s says what is wrong and what to do", async (name, content, code, sentence) => {
    const path = content === undefined ? join(folder.path, name) : await folder.put(name, content);
    expect(await readFailures([path])).toEqual([{ input: path, code, message: `${path} ${sentence}` }]);
  });

  it("refuses a file above the limit without holding it", async () => {
    const path = await folder.put("large.txt", "x".repeat(5000));
    expect(await readFailures([path], { limits: { fileBytes: 1000 } })).toMatchObject([{ code: "input.too-large" }]);
  });

  it("refuses a line that no article has", async () => {
    const path = await folder.put("line.txt", "x".repeat(3_000_000));
    expect(await readFailures([path])).toEqual([
      {
        input: path,
        code: "input.too-large",
        message: `${path} has a line of 3 MB, too long for an article; check that it is text, and break it into paragraphs.`,
      },
    ]);
  });

  it("gives up a large text that takes too long to split, and reads the next", async () => {
    const large = await folder.put("short-lines.txt", "x\n".repeat(200_000));
    const good = await folder.put("after.txt", STORY);
    const readings = await readAll([large, good], { limits: { parseMilliseconds: 1 } });
    expect(readings.map(({ kind }) => kind)).toEqual(["failure", "article"]);
    expect(await readFailures([large], { limits: { parseMilliseconds: 1 } })).toEqual([
      {
        input: large,
        code: "input.limit",
        message: `${large} took longer than 0.001 seconds and was given up; split it, or save it in another format, and try again.`,
      },
    ]);
  });

  const unlessRoot = getuid?.() === 0 ? it.skip : it;
  unlessRoot("says when a file may not be read (the superuser may read everything)", async () => {
    const path = await folder.put("closed.txt", STORY);
    await chmod(path, 0);
    expect(await readFailures([path])).toMatchObject([{ code: "input.unreadable" }]);
  });

  it("tells a gigabyte of zeros at once", async () => {
    const path = await folder.put("gigabyte.txt", "");
    await truncate(path, 1_000_000_000);
    expect(await readFailures([path])).toEqual([
      {
        input: path,
        code: "input.damaged",
        message: `${path} is filled with zeros instead of content; copy or download it again.`,
      },
    ]);
  });
});

describe("what reading promises", () => {
  const text = `${STORY}\r\n\u00a0\r\nمجلس الميناء يعلن خطة جديدة للترميم\r\n\r\n٢٢ آذار ٢٠٢٢\r\n\r\nأعلن مجلس ميناء مرسى زين خطة جديدة\u200b لترميم الأرصفة القديمة بعد العاصفة الأخيرة.\r\nوقال المجلس إن العمل يبدأ غدا.\r\n`;

  it("an article is its slice of the input without the removed ranges", async () => {
    const path = await folder.put("slices.txt", text);
    for (const { origin, original, text: clean } of await readArticles([path])) {
      expect(original.text).toBe(plainText(text).slice(origin.begin, origin.end));
      expect(keptText(original)).toBe(clean);
      expect(clean).not.toMatch(/[\r\u00a0\u200b]/u);
    }
  });

  it("the size of the chunks makes no difference", async () => {
    const bytes = Buffer.from(text);
    const whole = await readArticles(["-"], { stdin: Readable.from([bytes]) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (size) => {
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await readArticles(["-"], { stdin: Readable.from(chunks) })).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it("a folder of every format is read as far as it can be, each failure with its reason", async () => {
    const readings = await readAll([FIXTURES]);
    const failures = readings.flatMap((reading) => (reading.kind === "failure" ? [reading.failure.input] : []));
    expect(failures).toEqual([join(FIXTURES, "locked.pdf"), join(FIXTURES, "scanned.pdf")]);
    const articles = readings.flatMap((reading) =>
      reading.kind === "article" && reading.article.duplicateOf === null ? [reading.article.title] : [],
    );
    expect(articles.filter((title) => title !== null)).toEqual([
      "مزارعو وادي النخيل يرفضون خطة تحويل مياه السد",
      "Harbour Council of Marsa Zayn Names New Director",
    ]);
  });
});
