import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { judgementOf, type Decision } from "../../../../graph/model/judgement.ts";
import { namesakeId, namesakesOf } from "../../../../graph/model/namesake.ts";
import { judgedActors, type JudgedName } from "../../../../graph/store/state/judged-actors.ts";
import { isNamesakeJudgement, namesakeIn } from "../../../../graph/store/state/namesakes.ts";

const [SALIH, ALI] = ["a-salih", "a-ali"];
const DOCUMENTS = ["d-1", "d-2", "d-3"];

const judged = (decision: Decision, minute: number, undone: string | null = null) => ({
  ...judgementOf(decision, {
    action: `act ${minute}`,
    user: "nour",
    at: new Date(Date.UTC(2024, 0, 1, 0, minute)).toISOString(),
    note: null,
  }),
  undone,
});
const another = (names: readonly string[], documents: readonly string[]): Decision => {
  return { verdict: "namesake", names, documents };
};

describe("the name that a mention bears", () => {
  const ledger = [judged(another([SALIH], ["d-2", "d-3"]), 1)].filter(isNamesakeJudgement);

  it("is another one only where a decision that holds says so of the article, whichever copy it speaks of", () => {
    expect(namesakeIn(SALIH, ["d-2"], ledger)).toEqual({ of: SALIH, document: "d-2" });
    expect(namesakeIn(SALIH, ["d-9", "d-3"], ledger)).toEqual({ of: SALIH, document: "d-3" });
    expect(namesakeIn(SALIH, ["d-1"], ledger)).toBeNull();
    expect(namesakeIn(ALI, ["d-2"], ledger)).toBeNull();
    expect(
      namesakeIn(
        SALIH,
        ["d-2"],
        ledger.map((one) => ({ ...one, undone: "2024-01-02T00:00:00.000Z" })),
      ),
    ).toBeNull();
  });

  it("follows from the decision alone, so that who undoes it knows which names went", () => {
    expect([...namesakesOf(another([SALIH, ALI], ["d-1"]))]).toEqual([
      [namesakeId({ of: SALIH, document: "d-1" }), SALIH],
      [namesakeId({ of: ALI, document: "d-1" }), ALI],
    ]);
  });
});

describe("actors of one name", () => {
  const names: readonly JudgedName[] = [
    ...[SALIH, ALI].map((id) => ({ id, type: "PERSON" as const, mentions: 3, knownAs: null })),
    ...[SALIH, ALI].flatMap((of) =>
      DOCUMENTS.map((document) => {
        const namesake = { of, document };
        return { id: namesakeId(namesake), type: "PERSON" as const, mentions: 1, knownAs: null, namesake };
      }),
    ),
  ];
  const inDocuments = (of: string, documents: readonly string[]): readonly string[] =>
    documents.map((document) => namesakeId({ of, document }));
  const link = [{ left: SALIH, right: ALI, likeness: 1, reasons: [] }];

  it("are one for all names and documents of a decision, and not who bears the names elsewhere", () => {
    const actors = judgedActors(names, link, [judged(another([SALIH, ALI], ["d-1", "d-2"]), 1)]);
    const own = [...inDocuments(SALIH, ["d-1", "d-2"]), ...inDocuments(ALI, ["d-1", "d-2"])].sort();
    expect(actors.map((actor) => actor.names)).toContainEqual(own);
    expect(actors.map((actor) => actor.names)).toContainEqual([SALIH, ALI].sort());
  });

  it("can be told apart once more, one of their documents at a time", () => {
    const namesakes = inDocuments(SALIH, ["d-1", "d-2"]);
    const actors = judgedActors(names, link, [
      judged(another([SALIH], ["d-1", "d-2"]), 1),
      judged(another(namesakes, ["d-2"]), 2),
    ]);
    for (const id of namesakes) expect(actors.map((actor) => actor.names)).toContainEqual([id]);
  });

  it("never depend on the order of decisions in the ledger, and stay apart by the newest", () => {
    const decision = fc
      .tuple(fc.subarray([SALIH, ALI], { minLength: 1 }), fc.subarray(DOCUMENTS, { minLength: 1 }))
      .map(([some, documents]) => another(some, documents));
    const ids = fc.constantFrom(...names.map(({ id }) => id));
    const pair = fc
      .tuple(ids, ids)
      .filter(([left, right]) => left !== right)
      .map(([left, right]): Decision => ({ verdict: "positive", left, right }));
    fc.assert(
      fc.property(fc.array(pair), decision, fc.array(fc.oneof(decision, pair)), (older, last, others) => {
        const ledger = [...others, ...older, last].map((one, minute) => judged(one, minute));
        const actors = judgedActors(names, link, ledger);
        expect(judgedActors(names.toReversed(), link, ledger.toReversed())).toEqual(actors);
        if (last.verdict !== "namesake") return;
        const taken = [...namesakesOf(last).keys()];
        const [own] = actors.filter((actor) => actor.names.includes(taken[0] ?? ""));
        for (const id of taken) expect(own?.names).toContain(id);
        for (const id of last.names) expect(own?.names).not.toContain(id);
      }),
    );
  });
});
