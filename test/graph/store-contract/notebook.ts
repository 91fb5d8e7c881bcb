/** What every store must do with what people write down, whichever engine holds it. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { splitDecisions } from "../../../graph/model/decide.ts";
import { judgementOf, type Decision } from "../../../graph/model/judgement.ts";
import type { Kept, Note, NotebookEntry } from "../../../graph/model/notebook.ts";
import { exportedNotebook, importNotebook } from "../../../graph/store/exchange-notebook.ts";
import type { GraphStore } from "../../../graph/store/graph-store.ts";
import { currentNotes, marksOf, placeOf, referentsOf } from "../../../graph/store/notebook.ts";
import { actorId, news } from "../marked-news.ts";
import { measuredHash, withEmptyStore, type StoreHarness } from "./harness.ts";

const [AMIRI, SADR, BADR] = ["amiri", "sadr", "badr"].map(actorId) as [string, string, string];
const ITEM = news("[Amiri|amiri] met [Sadr|sadr].\n[Badr|badr] and [Badr|badr] and [بدر|badr] with [Sadr|sadr].");

const kept = (n: number): Kept => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  user: "ناديا",
  at: "2024-05-01T07:08:09.000Z",
  changedAt: `2024-05-0${n}T07:08:09.000Z`,
  changedBy: "Nadia",
  removed: null,
});
const note = (n: number, about: Note["about"], text = "line one\nسطر «ثانٍ» <b>bold</b>"): Note => ({
  ...kept(n),
  about,
  text,
});
const view = (n: number) => ({ ...kept(n), title: `نظرة ${n}`, notes: null, address: "min=2" });
const query = { ...kept(1), id: "q-0123456789abcdef0123", title: "أسماء", cypher: "RETURN $a", parameters: { a: [1] } };
const collection = { ...kept(5), title: "Envoys", notes: "و", members: [{ id: SADR, name: "Sadr" }] };

export function notebookContract(harness: StoreHarness): void {
  let store: GraphStore;
  let turn = 0;

  withEmptyStore(harness, async (opened) => {
    store = opened;
    await store.mergeDocuments([ITEM]);
    await store.measure();
  });

  async function judge(decisions: readonly Decision[]): Promise<string> {
    const action = `action-${++turn}`;
    const at = new Date(Date.UTC(2024, 0, turn)).toISOString();
    await store.judge(decisions.map((decision) => judgementOf(decision, { action, user: "nour", at, note: null })));
    return action;
  }
  const placeNow = async (one: Note): Promise<readonly string[] | undefined> => {
    const [current] = await currentNotes(store, [one]);
    return current && placeOf(current);
  };
  const lower = (...ids: readonly string[]): readonly string[] => [...ids].sort();

  describe("entries of the notebook", () => {
    it("are kept as they are by kind, changed last first, and are no part of the graph", async () => {
      const before = await measuredHash(store);
      expect(await store.kept("view")).toEqual([]);
      await store.keep("view", [view(2), view(3), view(1)]);
      await store.keep("query", [query]);
      await store.keep("view", [{ ...view(2), title: "Another title", changedAt: "2024-06-01T00:00:00.000Z" }]);
      await store.removeDocuments([ITEM.document.id]);
      await store.mergeDocuments([ITEM]);
      expect((await store.kept("view")).map(({ title }) => title)).toEqual(["Another title", "نظرة 3", "نظرة 1"]);
      expect(await store.kept("query")).toEqual([query]);
      expect(await measuredHash(store)).toBe(before);
    });

    it("are changed as they are now, whoever else changes them", async () => {
      await store.keep("note", [note(1, [{ id: SADR, name: "Sadr" }], "")]);
      const add = (letter: string) =>
        store.changeKept("note", kept(1).id, (one) => ({ ...one, text: one.text + letter }));
      await Promise.all(["a", "b", "c", "d"].map(add));
      expect([...((await store.kept("note"))[0]?.text ?? "")].sort().join("")).toBe("abcd");
      expect(await store.changeKept("note", kept(2).id, (one) => one)).toBeUndefined();
      expect(await store.changeKept("view", kept(1).id, (one) => one)).toBeUndefined();
    });
  });

  describe("what a note is about", () => {
    it("is the name that documents give an actor most, and follows it through merges and splits", async () => {
      const [badr] = await referentsOf(store, [BADR]);
      expect(badr).toEqual({ id: expect.stringMatching(/^a-/), name: "Badr" });
      const own = note(1, [badr ?? { id: "", name: "" }]);
      const { names } = await store.namesOf(BADR);
      const [main = ""] = names.map(({ id }) => id);
      await judge(splitDecisions(names.map(({ id }) => id)));
      expect(await placeNow(own)).toEqual([(await store.canonicalIds([main])).get(main)]);
      expect((await store.actor((await placeNow(own))?.[0] ?? ""))?.mentions).toBe(2);
    });

    it("is a tie of who stands for its ends now, and one actor where these have become one", async () => {
      const ends = await referentsOf(store, [SADR, AMIRI, SADR]);
      const own = note(1, ends);
      expect(await placeNow(own)).toEqual(lower(SADR, AMIRI));
      const action = await judge([{ verdict: "positive", left: SADR, right: AMIRI }]);
      expect(await placeNow(own)).toEqual([lower(SADR, AMIRI)[0]]);
      expect(marksOf(await currentNotes(store, [own]))).toEqual([{ about: [lower(SADR, AMIRI)[0]], count: 1 }]);
      await store.undo(action, "2024-05-06T07:08:09.000Z");
      expect(await placeNow(own)).toEqual(lower(SADR, AMIRI));
    });

    it("is known again when its documents come back, and refused where nobody ever was", async () => {
      const own = note(1, await referentsOf(store, [SADR]));
      await store.removeDocuments([ITEM.document.id]);
      expect(await placeNow(own)).toBeUndefined();
      await store.mergeDocuments([ITEM]);
      expect(await placeNow(own)).toEqual([SADR]);
      await expect(referentsOf(store, [SADR, "a-00000000000000000000"])).rejects.toMatchObject({
        code: "actor.not-found",
      });
    });
  });

  describe("an exported notebook", () => {
    const lines = async function* (entries: readonly NotebookEntry[]) {
      for (const [index, value] of entries.entries()) yield await Promise.resolve({ line: index + 1, value });
    };

    it("makes the notebook again in an emptied store, and adds nothing a second time", async () => {
      await store.keep("note", [
        note(1, [{ id: SADR, name: "Sadr" }]),
        { ...note(2, []), about: [{ id: BADR, name: "بدر" }] },
      ]);
      await store.keep("collection", [{ ...collection, removed: "2024-05-05T07:08:09.000Z" }]);
      await store.keep("view", [view(4)]);
      await store.keep("query", [query]);
      const written = await exportedNotebook(store);
      expect(written.map(({ kind }) => kind).sort()).toEqual(["collection", "note", "note", "query", "view"]);
      const other = await harness.openEmpty(() => new Date());
      try {
        expect(await importNotebook(other, lines(written))).toEqual({ added: 5, known: 0, rejected: [] });
        expect(await exportedNotebook(other)).toEqual(written);
        expect(await importNotebook(other, lines(written))).toEqual({ added: 0, known: 5, rejected: [] });
      } finally {
        await other.close();
      }
    });

    it("comes out the same in any order of imports: of an entry the last change stays", async () => {
      const change = fc.record({ place: fc.constantFrom(0, 1), day: fc.integer({ min: 1, max: 9 }) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
          const ids = [0, 1].map(() => `00000000-0000-4000-8000-${String(++turn).padStart(12, "0")}`);
          const entries = changes.map(({ place, day }) => ({
            kind: "note" as const,
            ...note(1, [{ id: SADR, name: "Sadr" }], String(day)),
            id: ids[place] ?? "",
            changedAt: `2024-06-0${day}T00:00:00.000Z`,
          }));
          await importNotebook(store, lines(entries));
          await importNotebook(store, lines(entries.toReversed()));
          const now = new Map((await store.kept("note")).map(({ id, text }) => [id, text]));
          for (const [place, id] of ids.entries()) {
            const days = changes.filter((one) => one.place === place).map(({ day }) => day);
            expect(now.get(id)).toBe(days.length === 0 ? undefined : String(Math.max(...days)));
          }
        }),
        { numRuns: harness.runs },
      );
    });
  });
}
