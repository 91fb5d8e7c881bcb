import { describe, expect, it } from "@jest/globals";
import { countByType, drawnOf, otherEnd, strongestTies } from "../../../client/state/drawn.ts";
import { NO_FILTERS } from "../../../client/state/view-state.ts";
import { actorOf, idOf, tieOf } from "../sample.ts";

const [person, other, org, place, lone] = [actorOf(1), actorOf(2), actorOf(3, "ORG"), actorOf(4, "PLACE"), actorOf(5)];
const ties = [tieOf(1, 2, 5), tieOf(1, 3, 2), tieOf(3, 4, 9)];
const canvas = { actors: [person, other, org, place, lone], ties };

describe("what the filters leave", () => {
  it("is everything without filters, actors without ties too", () => {
    expect(drawnOf(canvas, NO_FILTERS, [])).toEqual(canvas);
  });

  it("has no actor of a hidden type and no tie to one", () => {
    expect(drawnOf(canvas, { notType: ["ORG"] }, [])).toEqual({
      actors: [person, other, place, lone],
      ties: [tieOf(1, 2, 5)],
    });
  });

  it("has nobody whom a person keeps out of sight, and no tie to them", () => {
    const hidden = { ...canvas, actors: canvas.actors.map((actor) => ({ ...actor, hidden: actor.id === person.id })) };
    expect(drawnOf(hidden, NO_FILTERS, [person.id])).toEqual({
      actors: [other, org, place, lone],
      ties: [tieOf(3, 4, 9)],
    });
  });

  it("has only the types that are asked for", () => {
    expect(drawnOf(canvas, { type: ["ORG", "PLACE"] }, []).actors).toEqual([org, place]);
  });

  it("has no actor left without a tie once the server has counted by a filter", () => {
    const counted = { ...canvas, ties: [tieOf(3, 4, 9)] };
    expect(drawnOf(counted, { minSentences: 6 }, []).actors).toEqual([org, place]);
    expect(drawnOf(counted, { from: "2023-01-01" }, []).actors).toEqual([org, place]);
  });

  it("keeps a selected actor without a tie, but not against its type's filter", () => {
    const counted = { ...canvas, ties: [tieOf(3, 4, 9)] };
    expect(drawnOf(counted, { minSentences: 6 }, [lone.id]).actors).toEqual([org, place, lone]);
    expect(drawnOf(counted, { minSentences: 6, notType: ["PERSON"] }, [lone.id]).actors).toEqual([org, place]);
  });
});

describe("an actor's ties", () => {
  it("are its own, those of most sentences first", () => {
    expect(strongestTies(idOf(3), ties)).toEqual([tieOf(3, 4, 9), tieOf(1, 3, 2)]);
  });

  it("have another actor at the other end", () => {
    expect([otherEnd(tieOf(1, 3), idOf(3)), otherEnd(tieOf(1, 3), idOf(1))]).toEqual([idOf(1), idOf(3)]);
  });
});

it("counts actors by type", () => {
  expect([...countByType(canvas.actors)]).toEqual([
    ["PERSON", 3],
    ["ORG", 1],
    ["PLACE", 1],
  ]);
});
