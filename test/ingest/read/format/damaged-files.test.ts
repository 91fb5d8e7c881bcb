import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { HARBOUR } from "../../../../tools/fixtures/stories.ts";
import { FIXTURES, readAll, readArticles, readFailures, temporaryFolder } from "../readings.ts";

const folder = temporaryFolder();

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
});
