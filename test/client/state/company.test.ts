import { describe, expect, it } from "@jest/globals";
import { companyOf } from "../../../client/state/company.ts";
import { actorOf, idOf, tieOf } from "../sample.ts";

const own = {
  actors: [1, 2, 3, 4].map((n) => actorOf(n)),
  ties: [tieOf(1, 2, 9), tieOf(1, 3, 5), tieOf(1, 4, 7), tieOf(2, 3, 20)],
};

describe("an actor's company", () => {
  it("has those in common first, each part by strength", () => {
    const others = { actors: [actorOf(9), actorOf(3)], ties: [tieOf(9, 3)] };
    expect(
      companyOf(idOf(1), own, others).map(({ actor, sentences, isCommon }) => [actor.id, sentences, isCommon]),
    ).toEqual([
      [idOf(3), 5, true],
      [idOf(2), 9, false],
      [idOf(4), 7, false],
    ]);
  });

  it("has nobody in common while the other side is not known", () => {
    expect(companyOf(idOf(1), own, undefined).map(({ isCommon }) => isCommon)).toEqual([false, false, false]);
  });
});
