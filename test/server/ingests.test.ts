import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { describe, expect, it } from "@jest/globals";
import { ingestJobSchema } from "../../graph/contract/ingest-jobs.ts";
import { isOver, type IngestJob } from "../../graph/model/ingest-job.ts";
import {
  ARABIC,
  DIGEST,
  ENGLISH,
  form,
  lastOf,
  news,
  outcome,
  post,
  refused,
  sample,
  SAMPLES,
  serve,
  server,
  started,
  startIngesting,
  told,
} from "./support/ingesting.ts";

startIngesting();

const lastRecord = async () => (await news.store.ingests({ offset: 0, limit: 1 })).rows[0];

describe("POST /ingests", () => {
  it("reads files of both languages, tells how far it is, and says what came of it", async () => {
    const { id, inputs } = await started(
      ["file", await sample(ENGLISH)],
      ["file", await sample(ARABIC, "بيان بكين.txt")],
      ["user", "Nadia"],
    );
    expect(inputs.map(({ name }) => name)).toEqual([ENGLISH, "بيان بكين.txt"]);
    const jobs = await told(id);
    expect(jobs.at(-1)).toMatchObject({
      state: "done",
      articles: 2,
      written: 2,
      added: 2,
      inputs: [
        { state: "read", articles: 1, written: 1, failed: 0 },
        { state: "read", articles: 1, written: 1, failed: 0 },
      ],
      result: { read: 2, added: 2, known: 0, duplicates: 0, failed: 0 },
    });
    const { result } = lastOf(jobs);
    const stats = await news.store.stats();
    expect(stats).toMatchObject({ documents: 2, languages: { en: 1, ar: 1 } });
    expect(result?.actorsGained).toBe(stats.actors);
    expect(result?.documents).toHaveLength(2);
    const named = await news.store.actorsOf(result?.actors ?? []);
    expect([...named.values()].map(({ name }) => name)).toContain("Saudi Arabia");
    expect(await lastRecord()).toMatchObject({ user: "Nadia", added: 2, inputs: [ENGLISH, "بيان بكين.txt"] });
  });

  it("takes what is stated of what is sent before what it says itself, and refuses a date that is none", async () => {
    const facts = [
      ["source", "  صحيفة الأفق "],
      ["byline", "Nadia Haddad"],
      ["publishedAt", "2024-02-29"],
      ["language", ""],
    ] as const;
    const { result } = await outcome(["file", await sample(ENGLISH)], ...facts);
    const read = await news.store.document(result?.documents[0]?.id ?? "");
    expect(read?.document).toMatchObject({
      source: "صحيفة الأفق",
      byline: "Nadia Haddad",
      publishedAt: "2024-02-29",
      language: "en",
    });
    for (const wrong of ["31/02/2021", "2021-02-30", "yesterday", "٢٠٢١-٠٧-٢٧"]) {
      const response = await post(
        form([
          ["file", await sample(ARABIC)],
          ["publishedAt", wrong],
        ]),
      );
      expect(await refused(response)).toMatchObject({
        status: 400,
        detail: "The form is not valid: publishedAt: A date is written as 2021-07-27.",
      });
    }
    expect(
      await refused(
        await post(
          form([
            ["file", await sample(ARABIC)],
            ["language", "fr"],
          ]),
        ),
      ),
    ).toMatchObject({
      status: 400,
    });
    expect((await news.store.stats()).documents).toBe(1);
  });

  it("adds nothing when the same is sent again, and still leads to whom it names", async () => {
    const first = await outcome(["file", await sample(ENGLISH)]);
    const again = await outcome(["file", await sample(ENGLISH, "other name.txt")]);
    expect(again.result).toMatchObject({ read: 1, added: 0, known: 1, actorsGained: 0 });
    expect(again.result?.actors).toEqual(first.result?.actors);
  });

  it("reads the rest where a file is damaged, too large or empty, and names each with its reason", async () => {
    const { state, inputs, result } = await outcome(
      ["file", new File(["%PDF-1.7\nthis is no PDF"], "damaged.pdf")],
      ["file", new File([new Uint8Array(64_000_001).fill(97)], "huge.txt")],
      ["file", new File([], "empty.txt")],
      ["file", await sample(ENGLISH)],
    );
    expect(state).toBe("done");
    expect(inputs.map(({ failures }) => failures.map(({ code }) => code))).toEqual([
      ["input.damaged"],
      ["input.too-large"],
      ["input.empty"],
      [],
    ]);
    expect(inputs.map(({ failed }) => failed)).toEqual([1, 1, 1, 0]);
    expect(result).toMatchObject({ added: 1, failed: 3 });
    for (const { name, failures } of inputs.slice(0, 3)) {
      expect(failures[0]?.message).toContain(name);
      expect(failures[0]?.message).not.toContain(tmpdir());
    }
    expect(JSON.stringify(await lastRecord())).not.toContain("rawabit-upload");
  });

  it("reads no address inside the network, and no file of the server", async () => {
    const { inputs } = await outcome(
      ["url", "http://127.0.0.1:1/"],
      ["url", "http://169.254.169.254/latest/meta-data"],
    );
    expect(inputs.map(({ failures }) => failures[0]?.code)).toEqual([
      "input.forbidden-address",
      "input.forbidden-address",
    ]);
    for (const url of ["/etc/passwd", "-", "file:///etc/passwd", "", "https://"]) {
      expect(await refused(await post(form([["url", url]])))).toMatchObject({ status: 400, code: "request.invalid" });
    }
    expect((await news.store.stats()).documents).toBe(0);
  });

  it("takes a file's name for a name, not for a way", async () => {
    const { inputs } = await outcome(
      ["file", await sample(ENGLISH, "../../../escaped.txt")],
      ["file", await sample(ARABIC, "..")],
      ["file", await sample(ARABIC, `${"ن".repeat(300)}.txt`)],
    );
    expect(inputs.map(({ name }) => name)).toEqual(["escaped.txt", "file", `${"ن".repeat(98)}.txt`]);
    expect(inputs.map(({ failed }) => failed)).toEqual([0, 0, 0]);
  });

  it("refuses what it cannot read as a form, an empty one, and too much at once", async () => {
    const json = await fetch(`${server.url}/api/v1/ingests`, {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    expect(await refused(json)).toMatchObject({ status: 400, detail: expect.stringContaining("multipart/form-data") });
    expect(await refused(await post(form([["user", "Nadia"]])))).toMatchObject({ status: 400 });
    expect(await refused(await post(form([["path", "/etc"]])))).toMatchObject({ status: 400 });
    const many = Array.from({ length: 501 }, (_, n) => ["url", `https://example.org/${n}`] as const);
    expect(await refused(await post(form(many)))).toMatchObject({ status: 400 });
    const cutOff = await fetch(`${server.url}/api/v1/ingests`, {
      method: "POST",
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
      headers: { "content-type": "multipart/form-data; boundary=x" },
    });
    expect(await refused(cutOff)).toMatchObject({ status: 400, code: "request.invalid" });
  });

  it("is not for pages of other origins", async () => {
    const body = form([["file", await sample(ENGLISH)]]);
    const response = await post(body, { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" });
    expect(await refused(response)).toMatchObject({ status: 403, code: "request.refused" });
  });
});

describe("the queue of ingests", () => {
  const cancel = async (id: string): Promise<IngestJob> =>
    ingestJobSchema.parse(await (await fetch(`${server.url}/api/v1/ingests/${id}/cancel`, { method: "POST" })).json());
  const open = async (): Promise<readonly IngestJob[]> =>
    ((await (await fetch(`${server.url}/api/v1/ingests/open`)).json()) as { jobs: IngestJob[] }).jobs;

  it("stops half-way with whole documents, resolved and measured, and goes on when the rest is sent again", async () => {
    const files = await Promise.all(
      readdirSync(SAMPLES)
        .sort()
        .map(async (name) => ["file", await sample(name)] as const),
    );
    const { id } = await started(...files);
    const jobs = await told(id, ({ state, written }) => {
      if (state === "writing" && written > 0) void cancel(id);
    });
    expect(jobs.at(-1)).toMatchObject({ state: "cancelled", result: null });
    const half = await news.store.stats();
    expect(half.documents).toBeGreaterThan(0);
    expect(half.documents).toBeLessThan(43);
    expect(await news.store.namesDue()).toBeUndefined();
    let ties = 0;
    for await (const { logLikelihood } of news.store.ties()) {
      expect(logLikelihood).not.toBeNull();
      ties++;
    }
    expect(ties).toBeGreaterThan(0);

    const rest = await outcome(...files);
    expect(rest.result).toMatchObject({ known: half.documents - half.copies });
    expect((await news.store.stats()).documents).toBe(43);
  }, 120_000);

  it("runs one at a time, tells how many come before, and drops one that waits at once", async () => {
    const first = await started(["file", await sample(DIGEST)]);
    const second = await started(["file", await sample(ENGLISH)]);
    const third = await started(["file", await sample(ARABIC)]);
    expect((await open()).map(({ id, ahead }) => [id, ahead])).toEqual([
      [first.id, 0],
      [second.id, 1],
      [third.id, 2],
    ]);
    expect(await cancel(second.id)).toMatchObject({ state: "cancelled" });
    const ends = await Promise.all([first.id, second.id, third.id].map(async (id) => (await told(id)).at(-1)?.state));
    expect(ends).toEqual(["done", "cancelled", "done"]);
    expect(await open()).toEqual([]);
    expect(await cancel(first.id)).toMatchObject({ state: "done" });
  });

  it("refuses more than may wait, with a clear sentence", async () => {
    const file = await sample(DIGEST);
    const answers = await Promise.all(Array.from({ length: 24 }, () => post(form([["file", file]]))));
    const problems = await Promise.all(answers.filter(({ status }) => status !== 200).map(refused));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toEqual({
      status: 429,
      code: "ingest.too-many",
      detail: "Too many ingests are waiting. Try again when one of them is done.",
    });
    for (const { id } of await open()) await cancel(id);
  });

  it("knows no ingest that there never was", async () => {
    for (const path of ["", "/events"]) {
      const response = await fetch(`${server.url}/api/v1/ingests/00000000-0000-4000-8000-000000000000${path}`);
      expect(await refused(response)).toMatchObject({ status: 404, code: "ingest.not-found" });
    }
  });

  it("ends with the server: what is being written is whole, and the connection is not held", async () => {
    const { id } = await started(["file", await sample(DIGEST)]);
    let closed: Promise<void> | undefined;
    const jobs = await told(id, () => {
      closed ??= server.close();
    });
    await closed;
    expect(isOver(lastOf(jobs))).toBe(true);
    await serve();
  });
});
