import { describe, expect, it } from "@jest/globals";
import { entriesOf, spokenOf } from "../../../client/state/ledger.ts";
import { moveDecisions, splitDecisions } from "../../../graph/model/decide.ts";
import { judgementOf, type Decision } from "../../../graph/model/judgement.ts";
import { idOf } from "../sample.ts";

const [a, b, c] = [idOf(1), idOf(2), idOf(3)];

const judged = (action: string, decisions: readonly Decision[]) =>
  decisions.map((decision) =>
    judgementOf(decision, { action, user: "nadia", at: "2026-01-02T03:04:05.000Z", note: "so it is" }),
  );

describe("a ledger as a person reads it", () => {
  it("has one entry for an actor split into its names", () => {
    expect(entriesOf(judged("split", splitDecisions([a, b, c])))).toEqual([
      {
        action: "split",
        kind: "negative",
        ids: [a, b, c],
        namesakes: new Map(),
        documents: 0,
        values: [],
        user: "nadia",
        at: "2026-01-02T03:04:05.000Z",
        note: "so it is",
        undone: null,
      },
    ]);
  });

  it("tells names that were moved from names that were only kept apart", () => {
    expect(entriesOf(judged("move", moveDecisions([a], [b], c)))[0]?.kind).toBe("moved");
    expect(entriesOf(judged("alone", moveDecisions([a], [b], undefined)))[0]?.kind).toBe("negative");
  });

  it("keeps the order of acts, and the names given", () => {
    const renamed: readonly Decision[] = [
      { verdict: "rename", left: a, language: "en", value: "Sami" },
      { verdict: "rename", left: a, language: "ar", value: "سامي" },
    ];
    const entries = entriesOf([...judged("later", renamed), ...judged("earlier", [{ verdict: "hide", left: b }])]);
    expect(entries.map(({ kind, ids, values }) => ({ kind, ids, values }))).toEqual([
      { kind: "rename", ids: [a], values: ["Sami", "سامي"] },
      { kind: "hide", ids: [b], values: [] },
    ]);
  });

  it("names every id once", () => {
    expect(spokenOf(splitDecisions([a, b, c])).ids).toEqual([a, b, c]);
    expect(spokenOf([]).ids).toEqual([]);
  });

  it("knows the names that an act makes for a namesake, and in how many documents", () => {
    const documents = ["d-00000000000000000001", "d-00000000000000000002"];
    const [entry] = entriesOf(judged("another", [{ verdict: "namesake", names: [a], documents }]));
    expect(entry).toMatchObject({ kind: "namesake", ids: [a], documents: 2 });
    expect([...(entry?.namesakes.values() ?? [])]).toEqual([a, a]);
  });
});
