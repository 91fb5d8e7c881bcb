import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { placeAfter, placeIn, questionId, withoutAnswered } from "../../../client/state/queue.ts";
import type { Candidate, CandidatePage } from "../../../graph/model/candidate.ts";
import { actorOf, idOf } from "../sample.ts";

const candidateOf = (a: number, b: number): Candidate => ({
  left: { name: { id: idOf(a), name: `Name ${a}` }, actor: actorOf(a) },
  right: { name: { id: idOf(b), name: `Name ${b}` }, actor: actorOf(b) },
  likeness: 0.8,
  reasons: [],
});
const [one, two, three] = [candidateOf(1, 2), candidateOf(3, 4), candidateOf(5, 6)] as const;
const page: CandidatePage = { candidates: [one, two, three], total: 9, decided: 4, settled: 0.5 };

describe("the queue without what was answered", () => {
  it("has as many fewer open as decided more", () => {
    expect(withoutAnswered(page, new Set([questionId(two)]))).toEqual({
      candidates: [one, three],
      total: 8,
      decided: 5,
      settled: 0.5,
    });
  });

  it("counts nothing twice that the server has taken out by now", () => {
    expect(withoutAnswered(page, new Set([questionId(candidateOf(7, 8))]))).toEqual(page);
  });
});

describe("the place in the queue", () => {
  it("begins at the top, and is nowhere in an empty queue", () => {
    expect(placeIn(page.candidates, null)).toEqual({ question: questionId(one), index: 0 });
    expect(placeIn([], null)).toBeUndefined();
    expect(placeIn([], { question: questionId(one), index: 0 })).toBeUndefined();
    expect(placeAfter([], null, 1)).toBeUndefined();
  });

  it("stays with its question when others leave or come", () => {
    const at = { question: questionId(three), index: 2 };
    expect(placeIn([one, three], at)).toEqual({ question: questionId(three), index: 1 });
  });

  it("goes to what moves up when its question leaves, at the end to the last", () => {
    expect(placeIn([one, three], { question: questionId(two), index: 1 })).toEqual({
      question: questionId(three),
      index: 1,
    });
    expect(placeIn([one, two], { question: questionId(three), index: 2 })).toEqual({
      question: questionId(two),
      index: 1,
    });
  });

  it("never leaves the queue, however many steps", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(20), (steps, index) => {
        const place = placeAfter(page.candidates, { question: "gone", index }, steps);
        expect(questionId(page.candidates[place?.index ?? -1] ?? candidateOf(0, 0))).toBe(place?.question);
      }),
    );
  });
});
