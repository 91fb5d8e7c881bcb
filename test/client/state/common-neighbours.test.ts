import { expect, it } from "@jest/globals";
import { commonNeighbours } from "../../../client/state/common-neighbours.ts";
import { actorOf, idOf, tieOf } from "../sample.ts";

it("finds whom all are named with, the strongest in their weakest tie first", () => {
  const [a, b] = [idOf(1), idOf(2)];
  const ofA = {
    actors: [actorOf(1), actorOf(2), actorOf(3), actorOf(4), actorOf(5)],
    ties: [tieOf(1, 2, 9), tieOf(1, 3, 8), tieOf(1, 4, 3), tieOf(1, 5, 6), tieOf(3, 4, 99)],
  };
  const ofB = { actors: [actorOf(2), actorOf(3), actorOf(4)], ties: [tieOf(2, 3, 1), tieOf(2, 4, 2)] };
  expect(commonNeighbours([a, b], [ofA, ofB]).map(({ actor, sentences }) => [actor.id, sentences])).toEqual([
    [idOf(4), 2],
    [idOf(3), 1],
  ]);
});
