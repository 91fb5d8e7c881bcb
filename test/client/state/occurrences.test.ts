import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { placeFrom, placesNaming } from "../../../client/state/occurrences.ts";

const anyMention = fc.record({
  actor: fc.constantFrom("a-1", "a-2", "a-3"),
  begin: fc.nat(200),
  end: fc.nat(200),
});

describe("the places of a text that name an actor", () => {
  it("are those of its own mentions, in order, each once", () => {
    fc.assert(
      fc.property(fc.array(anyMention), fc.subarray(["a-1", "a-2", "a-3"]), (mentions, actors) => {
        const places = placesNaming(mentions, actors);
        const own = mentions.filter(({ actor }) => actors.includes(actor)).map(({ begin }) => begin);
        expect(new Set(places)).toEqual(new Set(own));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  it.each([
    [[], 4, -1],
    [[2, 9], 0, 0],
    [[2, 9], 2, 0],
    [[2, 9], 3, 1],
    [[2, 9], 10, 1],
  ])("of %j, from %i on, the one at index %i is gone to", (places, from, index) => {
    expect(placeFrom(places, from)).toBe(index);
  });
});
