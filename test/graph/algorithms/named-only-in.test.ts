import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { namedOnlyIn } from "../../../graph/algorithms/named-only-in.ts";

const counts = fc.array(
  fc.record({
    actor: fc.constantFrom("a", "b", "c", "d"),
    group: fc.constantFrom("en", "ar", "fr"),
    mentions: fc.nat(5),
  }),
);

describe("named in one group only", () => {
  it("lists exactly the actors whose counts lie in one group, with how likely chance is", () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const sum = (chosen: typeof rows) => chosen.reduce((total, { mentions }) => total + mentions, 0);
        const slow = ["a", "b", "c", "d"].flatMap((actor) => {
          const own = rows.filter((row) => row.actor === actor && row.mentions > 0);
          const [group] = new Set(own.map((row) => row.group));
          if (group === undefined || own.some((row) => row.group !== group)) return [];
          const share = sum(rows.filter((row) => row.group === group)) / sum(rows);
          return [{ actor, group, mentions: sum(own), chance: share ** sum(own) }];
        });
        const found = namedOnlyIn(rows);
        expect(found.toSorted((a, b) => (a.actor < b.actor ? -1 : 1))).toEqual(slow);
        expect(found.map(({ chance }) => chance)).toEqual(found.map(({ chance }) => chance).sort((a, b) => a - b));
      }),
    );
  });
});
