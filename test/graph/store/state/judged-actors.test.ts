import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { moveDecisions, splitDecisions } from "../../../../graph/model/decide.ts";
import { judgementOf, type Decision, type Judgement } from "../../../../graph/model/judgement.ts";
import type { NameLink } from "../../../../graph/model/name.ts";
import { judgedActors, type JudgedName } from "../../../../graph/store/state/judged-actors.ts";

const NAMES: readonly JudgedName[] = ["a", "b", "c", "d", "e", "f"].map((letter, index) => ({
  id: `a-${letter}`,
  type: "PERSON",
  mentions: index + 1,
  knownAs: null,
}));
const ids = NAMES.map(({ id }) => id);

let clock = 0;
const judged = (decision: Decision, undone: string | null = null): Judgement => {
  const at = new Date(2_000_000 + clock++).toISOString();
  return { ...judgementOf(decision, { action: "act", user: "nour", at, note: null }), undone };
};
const same = (left: string, right: string) => judged({ verdict: "positive", left: `a-${left}`, right: `a-${right}` });
const apart = (left: string, right: string) => judged({ verdict: "negative", left: `a-${left}`, right: `a-${right}` });
const link = (left: string, right: string, likeness: number): NameLink => {
  return { left: `a-${left}`, right: `a-${right}`, likeness, reasons: [] };
};

const groups = (links: readonly NameLink[], judgements: readonly Judgement[], names = NAMES) =>
  judgedActors(names, links, judgements).map((actor) => actor.names.map((name) => name.slice(2)).join(""));

const somePair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([left, right]) => left < right);
const someLinks = fc.array(
  fc.record({ pair: somePair, likeness: fc.constantFrom(0.6, 0.8, 1) }).map(({ pair: [left, right], likeness }) => {
    return { left, right, likeness, reasons: [] };
  }),
  { maxLength: 6 },
);
const someJudgements = fc.array(
  fc
    .record({ pair: somePair, verdict: fc.constantFrom("positive" as const, "negative" as const, "unsure" as const) })
    .map(({ pair: [left, right], verdict }) => judged({ verdict, left, right })),
  { maxLength: 6 },
);

describe("judgedActors", () => {
  it("joins what links join, and what people join", () => {
    expect(groups([link("a", "b", 0.8)], [])).toEqual(["ab", "c", "d", "e", "f"]);
    expect(groups([link("a", "b", 0.8)], [same("b", "c")])).toEqual(["abc", "d", "e", "f"]);
  });

  it("cuts the weakest link between what people keep apart", () => {
    const chain = [link("a", "b", 0.9), link("b", "c", 0.6), link("c", "d", 0.8)];
    expect(groups(chain, [apart("a", "d")])).toEqual(["ab", "cd", "e", "f"]);
  });

  it("keeps apart through all that is joined with either", () => {
    const judgements = [apart("a", "c"), same("a", "b"), same("c", "d")];
    expect(groups([link("b", "d", 1)], judgements)).toEqual(["ab", "cd", "e", "f"]);
  });

  it("lets the newest decision stand against older ones", () => {
    const older = same("a", "b");
    const newer = apart("a", "b");
    expect(groups([], [newer, older])[0]).toBe("a");
    const newest = same("a", "b");
    expect(groups([], [older, newest, newer])[0]).toBe("ab");
  });

  it("does not depend on any order", () => {
    fc.assert(
      fc.property(someLinks, someJudgements, (links, judgements) => {
        const expected = judgedActors(NAMES, links, judgements);
        expect(judgedActors(NAMES.toReversed(), links.toReversed(), judgements.toReversed())).toEqual(expected);
      }),
    );
  });

  it("gives every name to one actor, and never joins what the newest decision on a pair keeps apart", () => {
    fc.assert(
      fc.property(someLinks, someJudgements, (links, judgements) => {
        const actors = judgedActors(NAMES, links, judgements);
        expect(actors.flatMap(({ names }) => names).sort()).toEqual(ids);
        const newest = judgements.filter(({ verdict }) => verdict !== "unsure").at(-1);
        if (newest === undefined || !("right" in newest)) return;
        const together = actors.some(({ names }) => names.includes(newest.left) && names.includes(newest.right));
        expect(together).toBe(newest.verdict === "positive");
      }),
    );
  });

  it("is as it was when judgements are taken back", () => {
    fc.assert(
      fc.property(someLinks, someJudgements, someJudgements, (links, kept, undone) => {
        const takenBack = undone.map((judgement) => ({ ...judgement, undone: "2024-01-01T00:00:00.000Z" }));
        expect(judgedActors(NAMES, links, [...kept, ...takenBack])).toEqual(judgedActors(NAMES, links, kept));
      }),
    );
  });

  it("keeps the groups of a split apart as if every two of their names were judged", () => {
    const someGroups = fc
      .uniqueArray(fc.constantFrom(...ids), { minLength: 2 })
      .chain((names) =>
        fc.array(fc.nat(2), { minLength: names.length, maxLength: names.length }).map((of) => ({ names, of })),
      )
      .map(({ names, of }) => [0, 1, 2].map((group) => names.filter((_, at) => of[at] === group)))
      .map((groups) => groups.filter(({ length }) => length > 0))
      .filter(({ length }) => length > 1);
    fc.assert(
      fc.property(someLinks, someJudgements, someGroups, someJudgements, (links, before, groups, after) => {
        const at = new Date(2_000_000 + clock++).toISOString();
        const as = (decision: Decision) => judgementOf(decision, { action: "act", user: "nour", at, note: null });
        const pairs = groups.flatMap((group, index) =>
          group.flatMap((left) =>
            groups.slice(index + 1).flatMap((other) => other.map((right) => as({ verdict: "negative", left, right }))),
          ),
        );
        const later = after.map((judgement) => ({ ...judgement, at: new Date(2_000_000 + clock++).toISOString() }));
        expect(judgedActors(NAMES, links, [...before, as({ verdict: "split", groups }), ...later])).toEqual(
          judgedActors(NAMES, links, [...before, ...pairs, ...later]),
        );
      }),
    );
  });

  it("splits an actor of thousands of names as one decision, in time that grows with their number", () => {
    const many = Array.from({ length: 5_000 }, (_, n) => `a-${String(n).padStart(4, "0")}`);
    const names = many.map((id): JudgedName => ({ id, type: "PERSON", mentions: 1, knownAs: null }));
    const links = many.slice(1).map((right) => ({ left: many[0] ?? "", right, likeness: 1, reasons: [] }));
    expect(
      judgedActors(
        names,
        links,
        splitDecisions(many).map((one) => judged(one)),
      ),
    ).toHaveLength(5_000);
  });

  it("takes an actor apart into its names, and gives some of them to another", () => {
    const star = [link("a", "b", 1), link("a", "c", 1), link("a", "d", 1)];
    expect(
      groups(
        star,
        splitDecisions(["a-a", "a-b", "a-c", "a-d"]).map((one) => judged(one)),
      ),
    ).toEqual(["a", "b", "c", "d", "e", "f"]);
    const moved = moveDecisions(["a-b", "a-c"], ["a-a", "a-d"], "a-f").map((one) => judged(one));
    expect(groups(star, moved)).toEqual(["ad", "bcf", "e"]);
  });

  it("says who an actor is: its known name, its least named name, and what people decided", () => {
    const known: JudgedName = { id: "a-z", type: "ORG", mentions: 0, knownAs: { en: "Known", ar: "معروف" } };
    const names = [...NAMES, known];
    expect(judgedActors(names, [link("a", "b", 1)], [])[0]?.identity).toEqual({ id: "a-a", type: "PERSON" });
    const withKnown = judgedActors(names, [link("b", "z", 1)], [])[1];
    expect(withKnown?.identity).toEqual({ id: "a-z", type: "ORG", knownAs: { en: "Known", ar: "معروف" } });
    const decided = [
      judged({ verdict: "rename", left: "a-b", language: "en", value: "Older" }),
      judged({ verdict: "rename", left: "a-z", language: "en", value: "Newer" }),
      judged({ verdict: "retype", left: "a-b", value: "PLACE" }),
      judged({ verdict: "hide", left: "a-b" }),
    ];
    expect(judgedActors(names, [link("b", "z", 1)], decided)[1]?.identity).toEqual({
      id: "a-z",
      type: "PLACE",
      knownAs: { en: "Newer", ar: "معروف" },
      hidden: true,
    });
  });
});
