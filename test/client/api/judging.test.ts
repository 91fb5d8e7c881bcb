import { describe, expect, it } from "@jest/globals";
import { replacementsOf } from "../../../client/api/judging.ts";
import { idOf } from "../sample.ts";

const [a, b, n] = [idOf(1), idOf(2), idOf(3)];

describe("who stands for whom after a judgement", () => {
  it("is one actor for two that were merged", () => {
    const before = new Map([
      [a, a],
      [b, b],
    ]);
    const after = new Map([
      [a, a],
      [b, a],
    ]);
    expect(replacementsOf(before, after)).toEqual(new Map([[b, [a]]]));
  });

  it("is every part of an actor that was split, the one that keeps its id first", () => {
    const before = new Map([
      [n, a],
      [a, a],
    ]);
    const after = new Map([
      [n, n],
      [a, a],
    ]);
    expect(replacementsOf(before, after)).toEqual(new Map([[a, [a, n]]]));
  });

  it("is nobody new where nothing moved, or where it is not known", () => {
    expect(
      replacementsOf(
        new Map([[n, a]]),
        new Map([
          [a, a],
          [n, a],
        ]),
      ),
    ).toEqual(new Map());
    expect(replacementsOf(new Map([[a, a]]), new Map())).toEqual(new Map());
  });
});
