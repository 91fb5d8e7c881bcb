import { expect, it } from "@jest/globals";
import { placeGroups } from "../../../client/state/place-groups.ts";
import { actorOf, idOf, tieOf } from "../sample.ts";

it("groups actors by the place they are named with most; who is named with none has none", () => {
  const actors = [actorOf(1), actorOf(2, "ORG"), actorOf(3), actorOf(8, "PLACE"), actorOf(9, "PLACE")];
  const ties = [tieOf(1, 8, 2), tieOf(1, 9, 5), tieOf(2, 8, 1), tieOf(1, 3, 7), tieOf(8, 9, 50)];
  expect(placeGroups({ actors, ties })).toEqual(
    new Map([
      [idOf(8), idOf(8)],
      [idOf(9), idOf(9)],
      [idOf(1), idOf(9)],
      [idOf(2), idOf(8)],
    ]),
  );
});
