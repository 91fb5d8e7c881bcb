/** What a filtered store answers while an ingest changes the graph between two of its reads. */
import { describe, expect, it } from "@jest/globals";
import type { DocumentMentions, MentionChange } from "../../../graph/mentions/mention-rows.ts";
import { FilteredStore } from "../../../graph/store/filtered-store.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { MentionTables } from "../../../graph/store/mention-tables.ts";
import { documentOf } from "../mentions/document-of.ts";

/** A document of one sentence a list of names. */
function document(id: string, ...sentences: readonly (readonly string[])[]): DocumentMentions {
  const mentions = sentences.flatMap((names, index) => names.map((name) => ({ name, index, paragraph: index })));
  return documentOf(id, mentions);
}

function change(number: number, actors: readonly string[], documents: readonly DocumentMentions[]): MentionChange {
  return {
    number,
    documents,
    gone: [],
    names: actors.map((id) => ({ id, actor: id })),
    actors: actors.map((id) => ({ id, type: "PERSON", hidden: false })),
  };
}

/** A store in which a document about somebody who comes first in order is written while relations are read. */
function storeInMotion(): FilteredStore {
  const changes = [change(1, ["b", "c"], [document("d1", ["b", "c"], ["b"], ["b"])])];
  const tables = new MentionTables({
    allMentions: async function* () {
      yield* await Promise.resolve(changes);
    },
    mentionsSince: (known) => Promise.resolve(changes.find(({ number }) => number > known) ?? change(known, [], [])),
  });
  const store = {
    actor: (id: string) => Promise.resolve({ id }),
    actorsOf: (ids: readonly string[]) => Promise.resolve(new Map(ids.map((id) => [id, { id }]))),
    citedRelationsAmong: async () => {
      changes.push(change(2, ["a"], [document("d2", ["a"])]));
      await tables.current();
      return [];
    },
    documentsOfSentences: () => Promise.resolve(new Map()),
  } as unknown as GraphStore;
  return new FilteredStore(store, tables, {});
}

describe("while the graph changes", () => {
  it("the counts of an overview stay with their actors", async () => {
    const { actors } = await storeInMotion().subgraph({ limit: 5 });
    expect(actors).toMatchObject([
      { id: "b", sentences: 3 },
      { id: "c", sentences: 1 },
    ]);
  });

  it("the counts of a neighbourhood stay with their actors", async () => {
    const { actors } = await storeInMotion().neighbourhood("b", { limit: 5 });
    expect(actors).toMatchObject([
      { id: "b", sentences: 3 },
      { id: "c", sentences: 1 },
    ]);
  });
});
