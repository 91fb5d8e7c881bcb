/** Which lines of another newsroom's notebook are taken. */
import { beforeEach, describe, expect, it } from "@jest/globals";
import type { Note, Notebook, NotebookEntry, NotebookKind } from "../../../graph/model/notebook.ts";
import type { ReadLine } from "../../../graph/contract/json-lines.ts";
import { importNotebook } from "../../../graph/store/exchange-notebook.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";

const HOUR = 3_600_000;

const note = (changedAt: string, more: Partial<Note> = {}): Note => ({
  id: "5f0c54d2-6d0e-4d2a-9df5-0d7b6a0c6a01",
  about: [{ id: "a1", name: "ليلى" }],
  text: "As printed.",
  at: "2024-05-01T08:00:00.000Z",
  user: "منى",
  changedAt,
  changedBy: "منى",
  removed: null,
  ...more,
});

let kept: Map<NotebookKind, readonly { readonly id: string }[]>;
const store = {
  kept: (kind: NotebookKind) => Promise.resolve(kept.get(kind) ?? []),
  keep: (kind: NotebookKind, entries: readonly { readonly id: string }[]) => {
    const others = (kept.get(kind) ?? []).filter(({ id }) => !entries.some((entry) => entry.id === id));
    kept.set(kind, [...others, ...entries]);
    return Promise.resolve();
  },
} as unknown as GraphStore;

async function* lines(...entries: readonly NotebookEntry[]): AsyncGenerator<ReadLine<NotebookEntry>> {
  for (const [index, value] of entries.entries()) yield await Promise.resolve({ line: index + 1, value });
}

const before = note("2024-05-02T08:00:00.000Z");
const asNote = (entry: Notebook["note"]): NotebookEntry => ({ kind: "note", ...entry });

beforeEach(() => {
  kept = new Map([["note", [before]]]);
});

describe("an imported notebook", () => {
  it("changes what was changed later, within what clocks may differ", async () => {
    const soon = note(new Date(Date.now() + HOUR).toISOString());
    expect(await importNotebook(store, lines(asNote(soon), asNote(before)))).toEqual({
      added: 1,
      known: 1,
      rejected: [],
    });
    expect(kept.get("note")).toEqual([soon]);
  });

  it("takes nothing that is dated in the future, which would overrule all that comes", async () => {
    const late = new Date(Date.now() + 48 * HOUR).toISOString();
    const { added, rejected } = await importNotebook(
      store,
      lines(asNote(note(late)), asNote(note(late, { at: late }))),
    );
    expect(added).toBe(0);
    expect(rejected).toEqual([1, 2].map((line) => ({ line, reason: expect.stringContaining("in the future") })));
    expect(kept.get("note")).toEqual([before]);
  });

  it("takes no entry under the id of one of another kind, in the store or in the file", async () => {
    const { about: _about, text: _text, ...same } = note("2024-06-01T08:00:00.000Z");
    const collection = { kind: "collection", title: "Harbour", notes: null, members: [], ...same } as const;
    const fresh = { ...collection, id: "5f0c54d2-6d0e-4d2a-9df5-0d7b6a0c6a02" } as const;
    const { added, rejected } = await importNotebook(
      store,
      lines(collection, fresh, asNote(note("2024-07-01T08:00:00.000Z", { id: fresh.id }))),
    );
    expect(added).toBe(1);
    expect(rejected.map(({ line }) => line)).toEqual([1, 3]);
    expect(kept.get("note")).toEqual([before]);
  });
});
