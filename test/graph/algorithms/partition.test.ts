import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Partition } from "../../../graph/algorithms/partition.ts";

const SIZE = 9;
const number = fc.nat(SIZE - 1);
const someJoins = fc.array(fc.tuple(number, number), { maxLength: 12 });

function joined(joins: readonly (readonly [number, number])[]): Partition {
  const partition = new Partition(SIZE);
  for (const [left, right] of joins) partition.join(left, right);
  return partition;
}

/** Whether a chain of joins leads from one number to the other, found by walking. */
function connected(joins: readonly (readonly [number, number])[], from: number, to: number): boolean {
  const reached = new Set([from]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [left, right] of joins) if (reached.has(left) || reached.has(right)) reached.add(left).add(right);
  }
  return reached.has(to);
}

describe("Partition", () => {
  it("joins exactly what a chain of joins connects, under the least number", () => {
    fc.assert(
      fc.property(someJoins, number, number, (joins, a, b) => {
        const partition = joined(joins);
        expect(partition.rootOf(a) === partition.rootOf(b)).toBe(connected(joins, a, b));
        expect(partition.rootOf(a)).toBe(Math.min(...partition.membersOf(a)));
      }),
    );
  });

  it("gives every number to one group, members ascending, in any order of joins", () => {
    fc.assert(
      fc.property(someJoins, (joins) => {
        const groups = [...joined(joins).groups()];
        expect(groups.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: SIZE }, (_, index) => index));
        for (const group of groups) expect(group).toEqual([...group].sort((a, b) => a - b));
        expect([...joined(joins.toReversed()).groups()]).toEqual(groups);
      }),
    );
  });

  it("is not changed by joins in its copy", () => {
    const partition = joined([[1, 2]]);
    partition.copy().join(2, 3);
    expect(partition.rootOf(3)).toBe(3);
  });
});
