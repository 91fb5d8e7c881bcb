/** Articles that come one after the other leave what they would if they had come at once. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { judgementOf } from "../../graph/model/judgement.ts";
import { stableId } from "../../graph/model/ids.ts";
import type { Mention } from "../../graph/model/mention.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { PreparedDocument, Sentence } from "../../graph/model/prepared-document.ts";
import { EmbeddedEngine } from "../../graph/store/embedded/embedded-engine.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { nameId } from "../../ingest/resolve/corpus/name-id.ts";
import { resolveGraph } from "../../ingest/resolve/resolve-graph.ts";
import { emptiedStore, measuredHash, NOW } from "../graph/store-contract/harness.ts";

type Named = readonly [type: ActorType, name: string];

const NAMES: readonly Named[] = [
  ...["Qassem Darwazeh", "Qasim Darwaza", "قاسم دروزة", "Darwazeh", "Hassan Darwazeh", "Jon Smithson", "Smithson"].map(
    (name) => ["PERSON", name] as const,
  ),
  ...["Sabirin Movement", "حركة الصابرين", "al-Sabirin", "Iran"].map((name) => ["ORG", name] as const),
  ...["Iran", "إيران", "Sabirin"].map((name) => ["PLACE", name] as const),
];

const sentence = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });
const article = fc.array(sentence, { minLength: 1, maxLength: 3 });
const articles = fc.array(article, { minLength: 2, maxLength: 8 });

function prepared(lines: readonly (readonly Named[])[], number: number): PreparedDocument {
  const id = stableId("d", String(number));
  const texts = lines.map((names) => `${names.map(([, name]) => name).join(" met ")}.`);
  const sentences = lines.map((names, index): Sentence => {
    const begin = texts.slice(0, index).join(" ").length + Math.min(index, 1);
    const text = texts[index] ?? "";
    const mentions = names.map((named) => mention(named, begin + text.indexOf(named[1])));
    return {
      id: stableId("s", id, String(index)),
      index,
      paragraph: 0,
      text,
      begin,
      end: begin + text.length,
      mentions,
    };
  });
  const details = { title: null, source: null, byline: null, url: null, publishedAt: null, duplicateOf: null };
  return { document: { id, text: texts.join(" "), language: "en", ...details }, sentences };
}

function mention([type, text]: Named, begin: number): Mention {
  const name = nameId(type, text);
  const found = { begin, end: begin + text.length, text, type, confidence: 1, method: "model" } as const;
  return { ...found, fullName: text, name, declared: [], actor: { id: name, type } };
}

const DECISION = judgementOf(
  { verdict: "positive", left: nameId("PERSON", "Jon Smithson"), right: nameId("PERSON", "Hassan Darwazeh") },
  { action: "merge", user: "Nour", at: "2024-01-01T00:00:00.000Z", note: null },
);

describe("one article more", () => {
  let folder: string;
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "rawabit-test-"));
    engine = await EmbeddedEngine.open(join(folder, "store"));
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });
  const emptied = (): Promise<GraphStore> => emptiedStore(engine, () => NOW);

  it("leaves the graph that all articles at once leave, in any order, with any of it settled before", async () => {
    const pieces = fc.infiniteStream(fc.record({ size: fc.integer({ min: 1, max: 3 }), settled: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(articles, pieces, fc.nat(8), fc.boolean(), async (lists, sizes, judgedAfter, turn) => {
        const documents = lists.map(prepared);
        const once = await emptied();
        await once.mergeDocuments(documents);
        await once.judge([DECISION]);
        await resolveGraph(once);
        const expected = await measuredHash(once);

        const store = await emptied();
        let rest: readonly PreparedDocument[] = turn ? documents.toReversed() : documents;
        for (const { size, settled } of sizes) {
          if (documents.length - rest.length <= judgedAfter) await store.judge([DECISION]);
          if (rest.length === 0) break;
          await store.mergeDocuments(rest.slice(0, size));
          rest = rest.slice(size);
          if (settled) await resolveGraph(store);
          if (settled) await store.measure();
        }
        await resolveGraph(store);
        expect(await measuredHash(store)).toBe(expected);
      }),
      { numRuns: 10 },
    );
  }, 240_000);
});
