import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { FIXTURES, readAll, readFailures, temporaryFolder } from "../readings.ts";

const folder = temporaryFolder();

describe("what is not read is named with the reason and what to do", () => {
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
