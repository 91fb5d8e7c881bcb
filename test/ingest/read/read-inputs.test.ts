import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { getuid } from "node:process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readInputs } from "../../../ingest/read/read-inputs.ts";
import type { ReadOptions } from "../../../ingest/read/read-inputs.ts";
import type { Reading } from "../../../ingest/read/reading.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rawabit-read-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(inputs, options)) readings.push(reading);
  return readings;
}

async function articles(inputs: readonly string[], options?: ReadOptions) {
  return (await readAll(inputs, options)).flatMap((reading) => (reading.kind === "article" ? [reading.article] : []));
}

async function failure(input: string, options?: ReadOptions) {
  const [reading] = await readAll([input], options);
  if (reading?.kind !== "failure") throw new Error("expected a failure");
  return { input: reading.failure.input, code: reading.failure.error.code, message: reading.failure.error.message };
}

const STORY = `Harbour Council Names New Director

Harbour Council Names New Director

By Staff, Agencies

14/03/2022

The harbour council of Marsa Zayn named Layla Haddad as its director on Monday.

Haddad, an engineer, led the port's repair after the storm.

Related Articles
`;

describe("reading text", () => {
  it("reads headline, byline, date, language and body of an article", async () => {
    const path = await put("one.txt", STORY);
    const [article] = await articles([path]);
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
    const path = await put("two.md", text);
    const found = await articles([path]);
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
    const [article] = await articles(["-"], { stdin: Readable.from([Buffer.from(STORY)]) });
    expect(article).toMatchObject({ title: "Harbour Council Names New Director", origin: { file: "-" } });
  });

  it("reads a folder in code-unit order, at any depth, without hidden files, and counts the same article once", async () => {
    await put("news/b/two.txt", STORY);
    await put("news/Z.txt", STORY);
    await put("news/.hidden.txt", STORY);
    const found = await articles([join(folder, "news")]);
    expect(found.map(({ origin }) => origin.file)).toEqual([
      join(folder, "news/Z.txt"),
      join(folder, "news/b/two.txt"),
    ]);
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([null, found[0]?.id]);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${STORY}`)],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${STORY}`, "utf16le")],
    ["UTF-16 without one", Buffer.from(STORY, "utf16le")],
    ["big-endian UTF-16", Buffer.from(`\ufeff${STORY}`, "utf16le").swap16()],
  ])("reads %s as the same article", async (name, bytes) => {
    const [plain] = await articles([await put("plain.txt", STORY)]);
    const [encoded] = await articles([await put(`${name}.txt`, bytes)]);
    expect(encoded?.id).toBe(plain?.id);
  });

  it("reads Windows-1256 and Windows-1252", async () => {
    const arabic = await put(
      "1256.txt",
      Buffer.from([0xc7, 0xe1, 0xc3, 0xd1, 0xcf, 0xe4, 0x20, 0xe6, 0xe3, 0xd5, 0xd1]),
    );
    const french = await put("1252.txt", Buffer.from("Le caf\xe9 de la pr\xe9fecture est ferm\xe9.", "latin1"));
    expect((await articles([arabic]))[0]).toMatchObject({ text: "الأردن ومصر", language: "ar" });
    expect((await articles([french]))[0]?.text).toBe("Le café de la préfecture est fermé.");
  });
});

describe("what cannot be read", () => {
  it("is named with its reason while the rest is read", async () => {
    const good = await put("good.txt", STORY);
    const readings = await readAll([join(folder, "gone.txt"), good]);
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
    const path = content === undefined ? join(folder, name) : await put(name, content);
    expect(await failure(path)).toEqual({ input: path, code, message: `${path} ${sentence}` });
  });

  it("refuses a file above the limit without holding it", async () => {
    const path = await put("large.txt", "x".repeat(5000));
    expect((await failure(path, { limits: { fileBytes: 1000 } })).code).toBe("input.too-large");
  });

  it("refuses a line that no article has", async () => {
    const path = await put("line.txt", "x".repeat(3_000_000));
    const { code, message } = await failure(path);
    expect({ code, message }).toEqual({
      code: "input.too-large",
      message: `${path} has a line of 3 MB, too long for an article; check that it is text, and break it into paragraphs.`,
    });
  });

  const unlessRoot = getuid?.() === 0 ? it.skip : it;
  unlessRoot("says when a file may not be read (the superuser may read everything)", async () => {
    const path = await put("closed.txt", STORY);
    await chmod(path, 0);
    expect((await failure(path)).code).toBe("input.unreadable");
  });
});
