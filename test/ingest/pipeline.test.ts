import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import type { IngestReport } from "../../ingest/ingest-report.ts";
import { ingest, type IngestOptions } from "../../ingest/pipeline.ts";
import { withFolder } from "../cli/run-cli.ts";
import { withStore } from "./with-store.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "samples", "news");
const FILES = readdirSync(SAMPLES)
  .sort()
  .map((name) => join(SAMPLES, name));

async function hashAfter(
  store: GraphStore,
  inputs: readonly string[],
  options: Partial<IngestOptions> = {},
): Promise<string> {
  await ingest(inputs, { store, ...options });
  const { graphHash } = await store.stats({ hash: true });
  if (graphHash === undefined) throw new Error("There is no hash");
  return graphHash;
}

describe("ingest", () => {
  /** The samples as they were read once; tests that write have stores of their own. */
  let samples: GraphStore;
  let report: IngestReport;
  let expected: string | undefined;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rawabit-"));
    samples = await openStore({ engine: "embedded", path: join(folder, "store") });
    report = await ingest([SAMPLES, join(SAMPLES, "missing.txt")], { store: samples });
    expected = (await samples.stats({ hash: true })).graphHash;
  }, 120_000);
  afterAll(async () => {
    await samples.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives the same graph for the same input twice, in another order and in other batches", async () => {
    expect(await hashAfter(samples, FILES)).toBe(expected);
    const backwards = await withStore((store) => hashAfter(store, FILES.toReversed(), { batchSize: 3 }));
    expect(backwards).toBe(expected);
    const piecemeal = await withStore(async (store) => {
      for (const file of FILES.slice(1)) await hashAfter(store, [file]);
      return hashAfter(store, [SAMPLES]);
    });
    expect(piecemeal).toBe(expected);
  }, 120_000);

  it("keeps the date that any copy of an article has, whichever comes first", () =>
    withFolder(async (folder) => {
      const body = "President Karim Mansour met Salma Haddad of the Arab League in Cairo on Monday.\n";
      writeFileSync(join(folder, "bare.txt"), `Talks in Cairo\n\n${body}`);
      writeFileSync(join(folder, "dated.txt"), `Talks in Cairo\n\n3 March 2021\n\n${body}`);
      const files = [join(folder, "bare.txt"), join(folder, "dated.txt")];
      const hashes = await Promise.all(
        [files, files.toReversed()].map((order) => withStore((store) => hashAfter(store, order))),
      );
      expect(hashes[0]).toBe(hashes[1]);
      await withStore(async (store) => {
        await ingest(files, { store });
        expect(await store.stats()).toMatchObject({ documents: 1, firstDate: "2021-03-03", undated: 0 });
      });
    }));

  it("goes on where it was cancelled", async () => {
    await withStore(async (store) => {
      const cancel = new AbortController();
      const cancelled = ingest(FILES, {
        store,
        signal: cancel.signal,
        batchSize: 5,
        onProgress: (progress) => {
          if (progress.stage === "writing" && progress.done >= 5) cancel.abort();
        },
      });
      await expect(cancelled).rejects.toMatchObject({ code: "ingest.cancelled" });
      const { documents } = await store.stats();
      expect(documents).toBe(10);
      const { rows } = await store.ingests({ offset: 0, limit: 5 });
      expect(rows).toMatchObject([{ ended: "cancelled", added: 10, known: 0, duplicates: 0, read: 10 }]);
      const report = await ingest(FILES, { store });
      expect(report).toMatchObject({ known: 10 });
      expect((await store.stats({ hash: true })).graphHash).toBe(expected);
    });
  }, 120_000);

  it("reports what was read, what repeats and what failed, and reads the rest", () => {
    expect(report).toMatchObject({
      read: 44,
      duplicates: 1,
      added: 43,
      known: 0,
      undated: 0,
      languages: { en: 26, ar: 17 },
    });
    expect(report.failures.map(({ error }) => error.code)).toEqual(["input.not-found"]);
  });

  it("joins the names of one person in both scripts, with sentences in both languages as evidence", async () => {
    const [actor] = await samples.searchActors("محمد بن سلمان", { limit: 1 });
    expect(actor).toMatchObject({ name: "Mohammed bin Salman", nameAr: "محمد بن سلمان", type: "PERSON" });
    const evidence = await samples.evidence([actor?.id ?? ""], { offset: 0, limit: 200 });
    expect(evidence.total).toBe(actor?.sentences);
    expect(new Set(evidence.rows.map(({ document }) => document.language))).toEqual(new Set(["en", "ar"]));
    for (const { sentence, mentions } of evidence.rows) {
      for (const { begin, end } of mentions) expect(sentence.text.slice(begin, end).trim()).not.toBe("");
    }
  });

  it("keeps apart the people who share a name part", async () => {
    const found = await samples.searchActors("bin Salman", { limit: 20 });
    const names = found.filter(({ type }) => type === "PERSON").map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Mohammed bin Salman", "Khalid bin Salman"]));
  });
});
