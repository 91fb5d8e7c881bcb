import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { ingest } from "../../ingest/pipeline.ts";
import { withFiles } from "./with-store.ts";

const LEAD = [
  "The harbour council of Basra named Karim Mansour its director on Monday after a vote that took the whole night.",
  "Mansour, who led the port authority of Umm Qasr for nine years, promised to open the eastern quay before the summer.",
  "Salma Haddad of the Arab League called the vote a sign that the city was ready to run its own affairs again.",
];
const REST = [
  "The council had been without a director since March, when the last one left for a post at the ministry in Baghdad.",
  "Dock workers who had waited in front of the town hall went home when the result was read out at six in the morning.",
];

const HOUR = [
  "وقّع وزير النقل كريم منصور في بغداد يوم الاثنين اتفاقا مع الجامعة العربية لتوسيع ميناء الفاو الكبير في البصرة خلال عامين.",
  "وقالت سلمى حداد من الجامعة العربية إن الاتفاق يفتح الباب أمام شركات النقل في المنطقة كلها وإن العمل يبدأ في الربيع.",
];

/** Headline, outlet, date and paragraphs. */
const article = (...lines: readonly string[]): string => `${lines.join("\n\n")}\n`;

const NOTES = article("A walk by the sea", "Nobody was there but Karim Mansour of Basra and his dog.");

const FILES = {
  "wire.txt": article("Basra harbour council names director", "Gulf Wire", "3 May 2021", ...LEAD, ...REST),
  "reprint.txt": article("New head for Basra port", "Harbour Post", "4 May 2021", ...LEAD, ...REST.slice(0, 1)),
  "again.txt": article("BASRA HARBOUR COUNCIL NAMES DIRECTOR", "Gulf Wire", "3 May 2021", ...LEAD, ...REST),
  "bare.txt": article("Basra harbour council names director", ...LEAD),
  "arabic.txt": article("اتفاق على توسيع ميناء الفاو", "4 أيار 2021", ...HOUR),
  "other.txt": article(
    "Rain in Amman",
    "4 May 2021",
    "Rain fell on Amman, where Omar Saleh of the weather office expects more on Friday.",
  ),
};

const hashOf = async (store: GraphStore) => (await store.stats({ hash: true })).graphHash;

describe("articles that are the same", () => {
  let together: string | undefined;
  beforeAll(async () => {
    together = await withFiles(FILES, async (files, store) => {
      await ingest(files, { store });
      return hashOf(store);
    });
  });

  it("count once, whichever outlet printed them, and are linked", () =>
    withFiles(FILES, async (files, store) => {
      const report = await ingest(files, { store });
      expect(await store.stats()).toMatchObject({ documents: 3, copies: 3, languages: { en: 2, ar: 1 }, undated: 0 });
      expect(report).toMatchObject({ files: 6, read: 6, added: 3, known: 0, duplicates: 3, split: 0, undated: 0 });
      expect(report.sources).toEqual({ "Gulf Wire": 1 });
      const wireCopies = report.copies.filter(({ wireCopy }) => wireCopy);
      expect(wireCopies).toMatchObject([{ title: "New head for Basra port", countedAs: { source: "Gulf Wire" } }]);

      const [copy] = wireCopies;
      const counted = await store.document(copy?.countedAs.id ?? "");
      expect(counted?.document).toMatchObject({ source: "Gulf Wire", publishedAt: "2021-05-03", duplicateOf: null });
      expect(counted?.origins.every(({ file }) => file === "wire.txt" || file === "again.txt")).toBe(true);
      expect(counted?.copies.map(({ source }) => source)).toEqual(expect.arrayContaining(["Harbour Post", null]));
    }));

  it("are found across ingests, file by file, and in any order", async () => {
    for (const turned of [false, true]) {
      await withFiles(FILES, async (files, store) => {
        for (const file of turned ? [...files].reverse() : files) await ingest([file], { store });
        expect(await store.stats()).toMatchObject({ documents: 3, copies: 3 });
        expect(await hashOf(store)).toBe(together);
      });
    }
  });

  it("change nothing when they are read again", () =>
    withFiles(FILES, async (files, store) => {
      await ingest(files, { store, batchSize: 2 });
      expect(await ingest(files, { store })).toMatchObject({ added: 0, known: 3, duplicates: 3 });
      expect(await hashOf(store)).toBe(together);
    }));
});

describe("what an ingest did", () => {
  it("is kept without the folders of the inputs", () =>
    withFiles(FILES, async (files, store) => {
      const missing = join("no", "such", "folder", "missing.txt");
      await ingest([...files, missing], { store });
      const { total, rows } = await store.ingests({ offset: 0, limit: 10 });
      expect(total).toBe(1);
      expect(rows[0]).toMatchObject({
        inputs: [...Object.keys(FILES), "missing.txt"],
        read: 6,
        failed: 1,
        failures: [{ input: "missing.txt", code: "input.not-found" }],
      });
      expect(JSON.stringify(rows)).not.toContain("such");
      expect(rows[0]?.failures[0]?.message).toMatch(/^missing\.txt /);
    }));

  it("counts what was cut out of a digest, and names what has no date", () =>
    withFiles({ "notes.txt": NOTES }, async (files, store) => {
      const samples = join(import.meta.dirname, "..", "..", "samples", "news", "digest-2021-baghdad-channel.txt");
      const report = await ingest([...files, samples], { store });
      expect(report.files).toBe(2);
      expect(report.split).toBe(report.read - 1);
      expect(report.split).toBeGreaterThan(5);
      expect(report.undatedArticles.map(({ title }) => title)).toEqual(["A walk by the sea"]);
    }));
});
