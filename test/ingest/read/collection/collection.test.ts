import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readArticles, temporaryFolder } from "../readings.ts";
import { STORY } from "../stories.ts";

const folder = temporaryFolder();

describe("a collection", () => {
  const NEXT = `Fishermen Of Marsa Zayn Mend Their Nets

15/03/2022

The fishermen of Marsa Zayn mended their nets on Tuesday while they waited for the quay to open again.

Follow the courier on the ferry deck

`;

  it("keeps every place of an article, the first one by file name, and completes it from its copies", async () => {
    const dated = await folder.put("copies/b.txt", STORY);
    const bare = await folder.put("copies/a.txt", STORY.replace("14/03/2022", "").replaceAll("'", "’").toUpperCase());
    for (const inputs of [
      [dated, bare],
      [bare, dated],
    ]) {
      const found = await readArticles(inputs);
      const document = found.find(({ duplicateOf }) => duplicateOf === null);
      const copy = found.find(({ duplicateOf }) => duplicateOf !== null);
      expect(document).toMatchObject({
        origin: { file: bare },
        publishedAt: "2022-03-14",
        copies: [{ origin: { file: dated } }],
      });
      expect(copy).toMatchObject({ origin: { file: dated }, duplicateOf: document?.id, copies: [] });
    }
  });

  it("leaves out what a blog puts into each of its articles, and keeps it where there are too few to tell", async () => {
    const footer = "Follow the courier on the ferry deck";
    const other = (number: number) =>
      `${["Mayor", "Miller", "Doctor", "Baker"][number] ?? "Somebody"} Speaks At The Spring Fair\n\n1${number} May 2022\n\n${["The mayor opened the fair with a speech about the roads that was longer than the roads.", "The miller told the children how the wheel turns when the river is low and when it is high.", "The doctor asked all visitors to wash their hands before they eat the honey cakes of the fair.", "The baker gave away four hundred loaves and said that next year there would be five hundred."][number] ?? ""}\n\n${footer}\n`;
    const many = await folder.put("blog.txt", [0, 1, 2, 3].map(other).join("\n"));
    expect((await readArticles([many])).map(({ text }) => text.includes(footer))).toEqual([false, false, false, false]);
    const few = await folder.put("few.txt", NEXT);
    expect((await readArticles([few]))[0]?.text).toContain(footer);
  });

  it("tells wire copies, printed by another outlet, from copies of a file", async () => {
    const print = (outlet: string) => STORY.replace("By Staff, Agencies", `Source: ${outlet}`);
    const inputs = await Promise.all(
      ["Coast Courier", "Tarsan Herald", "coast courier"].map((outlet, index) =>
        folder.put(`wire/${index}.txt`, print(outlet)),
      ),
    );
    const [article] = await readArticles(inputs);
    expect(article?.copies.map(({ source, wireCopy }) => [source, wireCopy])).toEqual([
      ["Tarsan Herald", true],
      ["coast courier", false],
    ]);
  });

  it("reads the same articles in whatever order its files come", async () => {
    const files = await Promise.all(
      [STORY, NEXT, `${NEXT}\n${STORY}`].map((text, index) => folder.put(`order/${index}.txt`, text)),
    );
    const asSet = async (inputs: readonly string[]) =>
      (await readArticles(inputs)).map((article) => JSON.stringify(article)).sort();
    const expected = await asSet(files);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (inputs) => {
        expect(await asSet(inputs)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe("the id of an article", () => {
  const STORIES = {
    Mayor: "The mayor opened the fair with a speech about the roads that was longer than the roads themselves are.",
    Miller: "Children asked how the wheel turns when the river is low, and the miller showed them the sluice.",
    Doctor: "All visitors were asked to wash their hands before they ate any of the honey cakes on the long table.",
    Baker: "Four hundred loaves went before noon and next year, he promised, there would be five hundred of them.",
    Sailor: "His boat lay on the slip with a new keel, and nobody wanted to hear again what had become of the old one.",
  } as const;
  const SUBJECTS = Object.keys(STORIES) as (keyof typeof STORIES)[];
  const story = (subject: keyof typeof STORIES, ending = "\n") =>
    [`${subject} Speaks At The Spring Fair`, "12 May 2022", STORIES[subject], "The courier wishes you a calm sea"]
      .map((line) => `${line}${ending}${ending}`)
      .join("");

  it("follows from the article alone, whatever is read with it", async () => {
    const files = await Promise.all(SUBJECTS.map((subject) => folder.put(`ids/${subject}.txt`, story(subject))));
    const idsOf = async (inputs: readonly string[]) =>
      new Map((await readArticles(inputs)).map(({ id, origin }) => [origin.file, id]));
    const all = await idsOf(files);
    const texts = (await readArticles(files)).map(({ text }) => text);
    expect(texts).toEqual(SUBJECTS.map((subject) => STORIES[subject]));
    await fc.assert(
      fc.asyncProperty(fc.subarray(files, { minLength: 1 }), async (some) => {
        expect(await idsOf(some)).toEqual(new Map(some.map((file) => [file, all.get(file)])));
      }),
    );
  });

  it("is the same with other white space around lines and with other line ends", async () => {
    const [plain, spaced] = await readArticles([
      await folder.put("spaces/a.txt", story("Mayor")),
      await folder.put("spaces/b.txt", story("Mayor", " \u00a0\r\n")),
    ]);
    expect(spaced?.id).toBe(plain?.id);
  });
});
