import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { HARBOUR, ORCHARD } from "../../../../tools/fixtures/stories.ts";
import type { Story } from "../../../../tools/fixtures/stories.ts";
import { FIXTURES, readAll, readArticles, readFailures, TemporaryFolder } from "../readings.ts";

// Starting a parser's thread from source takes seconds on a busy machine.
jest.setTimeout(120_000);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await TemporaryFolder.create();
});
afterAll(async () => {
  await folder.remove();
});

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

describe("damaged files are named with what is wrong and what to do", () => {
  const half = async (name: string) => {
    const bytes = await readFile(join(FIXTURES, name));
    return folder.put(`half-${name}`, bytes.subarray(0, Math.floor(bytes.length / 2)));
  };

  it.each([
    ["archive.zip", /is damaged or cut off \(.+\); copy or download it again\.$/u],
    ["articles.docx", /is damaged or cut off \(.+\); copy or download it again\.$/u],
    ["articles.pdf", /cannot be read as a PDF file \(.+\); copy or download it again\.$/u],
    ["articles.json", /is not valid JSON \(.+\); export it again\.$/u],
    ["feed.rss", /is damaged or cut off: it is no whole RSS or Atom feed; download it again\.$/u],
    ["table.csv", /is damaged or cut off: a quotation mark is opened and not closed as CSV asks; export it again\.$/u],
    ["crawl.warc.gz", /is damaged or cut off after \d pages \(.+\); copy or download it again\.$/u],
  ])("%s cut in half", async (name, sentence) => {
    const failures = await readFailures([await half(name)]);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toMatch(sentence);
    expect(failures[0]?.code).toBe("input.damaged");
  });

  it("a web archive that is not packed and ends inside its last record", async () => {
    const plain = gunzipSync(await readFile(join(FIXTURES, "crawl.warc.gz")));
    expect(await readArticles([await folder.put("plain.warc", plain)])).toHaveLength(2);
    const path = await folder.put("cut.warc", plain.subarray(0, -300));
    expect(await readFailures([path])).toEqual([
      {
        input: path,
        code: "input.damaged",
        message: `${path} is damaged or cut off after 2 pages (its last record has no end); copy or download it again.`,
      },
    ]);
  });

  it.each(["page.html", "message.eml", "letters.mbox", "posts.html", "saved.mhtml", "digest.txt", "table.tsv"])(
    "%s with nothing in it, or nothing but zeros",
    async (name) => {
      const empty = await folder.put(`empty-${name}`, "");
      const zeros = await folder.put(`zeros-${name}`, new Uint8Array(5000));
      expect((await readFailures([empty, zeros])).map(({ message }) => message)).toEqual([
        `${empty} is empty; there is nothing to read in it.`,
        `${zeros} is filled with zeros instead of content; copy or download it again.`,
      ]);
    },
  );

  it.each(["page.html", "message.eml", "letters.mbox"])(
    "%s is told by its content under a wrong name, and a picture under its name is refused",
    async (name) => {
      const right = await readArticles([join(FIXTURES, name)]);
      const renamed = await readArticles([await folder.put(`${name}.csv`, await readFile(join(FIXTURES, name)))]);
      expect(renamed.map(({ id }) => id)).toEqual(right.map(({ id }) => id));
      const picture = await folder.put(`picture-${name}`, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70));
      expect((await readFailures([picture]))[0]?.message).toMatch(/is a picture \(JPEG\), which is not read; /u);
      const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 256);
      const damaged = await folder.put(`damaged-${name}`, noise);
      expect((await readFailures([damaged]))[0]?.message).toMatch(
        /is damaged: it does not begin as .+ does; copy or download it again\.$/u,
      );
    },
  );

  it("a page or a message without any text", async () => {
    const page = await folder.put("bare.html", "<html><body><img src='a.png'></body></html>");
    expect((await readFailures([page]))[0]?.message).toBe(
      `${page} has no text in it; save the page after it has loaded and try again.`,
    );
    const message = await folder.put(
      "bare.eml",
      "From: a@b.example\nSubject: x\nDate: Mon, 14 Mar 2022 10:00:00 +0000\n\n",
    );
    expect((await readFailures([message]))[0]?.message).toBe(
      `${message} has no text in it and nothing attached that can be read; look at it in your mail program.`,
    );
  });

  it("a page that is cut in half is read as far as it goes, as browsers do", async () => {
    const [article] = await readArticles([await half("page.html")]);
    expect(article?.title).toBe(HARBOUR.title);
  });

  it.each([
    ["message.eml", ""],
    ["letters.mbox", " › message 1"],
  ])("%s cut inside a message is read as far as it goes, and said to be cut off", async (name, where) => {
    const bytes = await readFile(join(FIXTURES, name));
    const path = await folder.put(`cut-${name}`, bytes.subarray(0, 1200));
    const readings = await readAll([path]);
    expect(readings.map(({ kind }) => kind)).toEqual(["article", "failure"]);
    expect(await readFailures([path])).toEqual([
      {
        input: `${path}${where}`,
        code: "input.damaged",
        message: `${path}${where} is cut off: its last part has no end; what is there was read; export it again.`,
      },
    ]);
  });

  it("a message of parts inside parts inside parts", async () => {
    const depth = 200;
    const open = Array.from(
      { length: depth },
      (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\n\n--b${index}\n`,
    );
    const close = Array.from({ length: depth }, (_, index) => `--b${depth - 1 - index}--\n`);
    const path = await folder.put(
      "deep.eml",
      `From: a@b.example\nSubject: x\nMIME-Version: 1.0\n${open.join("")}Content-Type: text/plain\n\nDeep down.\n${close.join("")}`,
    );
    expect((await readFailures([path]))[0]?.message).toBe(
      `${path} cannot be read as an e-mail message (Maximum MIME nesting depth of 50 levels exceeded); copy or download it again.`,
    );
  });

  it("a line of JSON Lines that is cut off loses only itself", async () => {
    const path = await folder.put(
      "cut.jsonl",
      `${JSON.stringify({ title: HARBOUR.title, text: HARBOUR.paragraphs[0] })}\n{"title": "Half`,
    );
    expect(await readFailures([path])).toEqual([
      {
        input: `${path} › line 2`,
        code: "input.damaged",
        message: `${path} › line 2 is not valid JSON; export it again.`,
      },
    ]);
  });

  it("encrypted files", async () => {
    const pdf = join(FIXTURES, "locked.pdf");
    expect(await readFailures([pdf])).toEqual([
      {
        input: pdf,
        code: "input.encrypted",
        message: `${pdf} is protected by a password; save a copy without one and try again.`,
      },
    ]);
    const zip = await folder.put("locked.zip", withEncryptedFlag(zipSync({ "a.txt": strToU8("secret") })));
    expect(await readFailures([zip])).toEqual([
      {
        input: `${zip} › a.txt`,
        code: "input.encrypted",
        message: `${zip} › a.txt is protected by a password; unpack it yourself and read the files.`,
      },
    ]);
    // What a password makes of a Word file: a compound file, whose signature stands before everything else.
    const container = new Uint8Array(1536);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const word = await folder.put("locked.docx", container);
    expect((await readFailures([word]))[0]?.message).toBe(
      `${word} is an Office file in the old binary form (.doc, .xls, .ppt) or one protected by a password, which is not read; save it as DOCX, CSV or PDF without a password and try again.`,
    );
  });

  it("a PDF without text", async () => {
    const path = join(FIXTURES, "scanned.pdf");
    expect((await readFailures([path]))[0]?.message).toBe(
      `${path} has no text in it, only pictures; run text recognition (OCR) on it and try again.`,
    );
  });

  it("an archive that unpacks to far more than it weighs, and archives inside archives", async () => {
    const bomb = await folder.put("bomb.zip", zipSync({ "zeros.txt": new Uint8Array(30_000_000) }));
    expect((await readFailures([bomb]))[0]).toMatchObject({ code: "input.limit" });
    let nested = zipSync({ "story.txt": strToU8("Deep down lies a story that nobody should have to dig for.") });
    for (let depth = 0; depth < 6; depth++) nested = zipSync({ "inner.zip": nested });
    const [failure] = await readFailures([await folder.put("nested.zip", nested)]);
    expect(failure?.message).toMatch(
      /lies in more than 4 archives inside each other; unpack them yourself if you trust them, and read the folder\.$/u,
    );
    const many = zipSync(
      Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`${index}.txt`, strToU8("One of many stories, none of them long.")]),
      ),
    );
    const [crowd] = await readFailures([await folder.put("many.zip", many)], { limits: { archiveFiles: 10 } });
    expect(crowd?.message).toMatch(/holds more than 10 files, which is the limit/u);
  });

  it("a Word file that unpacks to far more than it weighs", async () => {
    const path = await folder.put(
      "bomb.docx",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": new Uint8Array(40_000_000) }),
    );
    expect((await readFailures([path]))[0]).toMatchObject({ code: "input.limit" });
  });

  it("files of formats that are not read say what to do instead", async () => {
    const picture = await folder.put("picture.jpg", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70));
    expect(await readFailures([picture])).toEqual([
      {
        input: picture,
        code: "input.unsupported",
        message: `${picture} is a picture (JPEG), which is not read; give the text itself; pictures of text are not read and try again.`,
      },
    ]);
    const sheet = await folder.put("sheet.xlsx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }));
    expect((await readFailures([sheet]))[0]?.message).toBe(
      `${sheet} is an Excel workbook, which is not read; save the sheet as CSV and try again.`,
    );
  });

  it("a table without a known column for the text", async () => {
    const path = await folder.put("strange.csv", "x,y\n1,2\n");
    expect((await readFailures([path]))[0]?.message).toBe(
      `${path} has no column known to hold the text; name it with --map text=COLUMN. Its columns are: x, y.`,
    );
  });

  it("a page on which a parser hangs is given up, and the next file is read", async () => {
    const path = await folder.put(
      "deep.html",
      `<html><body>${"<div>".repeat(20_000)}A story at the bottom of twenty thousand boxes.`,
    );
    const good = join(FIXTURES, "page.html");
    const limits = { parseMilliseconds: 4000 };
    expect((await readFailures([path, good], { limits }))[0]?.message).toBe(
      `${path} took longer than 4 seconds and was given up; split it, or save it in another format, and try again.`,
    );
    expect(await readAll([path, good], { limits })).toHaveLength(2);
  });

  it("a file of zeros is told at once, however large it says it is", async () => {
    const path = await folder.put("zeros.pdf", new Uint8Array(1_000_000));
    expect(await readFailures([path])).toEqual([
      {
        input: path,
        code: "input.damaged",
        message: `${path} is filled with zeros instead of content; copy or download it again.`,
      },
    ]);
  });

  it("the limit of time is told", async () => {
    const readings = await readFailures([join(FIXTURES, "page.html")], { limits: { parseMilliseconds: 1 } });
    expect(readings[0]?.message).toMatch(
      /took longer than 0\.001 seconds and was given up; split it, or save it in another format, and try again\.$/u,
    );
  });

  it("a parser that takes too much memory is ended", async () => {
    const path = await folder.put(
      "large.json",
      `[${Array.from({ length: 400_000 }, (_, index) => `{"title":"Story ${index}","text":"Words"}`).join(",")}]`,
    );
    const [failure] = await readFailures([path], { limits: { parseMegabytes: 40 } });
    expect(failure).toMatchObject({
      code: "input.limit",
      message: expect.stringContaining("needed more than 40 MB of memory") as unknown,
    });
  });
});

/** Sets the bit that says “encrypted” in the local and the central header of each entry. */
function withEncryptedFlag(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at < bytes.length - 4; at++) {
    const signature = bytes.readUInt32LE(at);
    if (signature === 0x04034b50) bytes[at + 6] = 1;
    if (signature === 0x02014b50) bytes[at + 8] = 1;
  }
  return bytes;
}
