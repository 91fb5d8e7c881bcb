import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { widthsWithin } from "../../cli/column-widths.ts";

describe("the widths of a table on a terminal", () => {
  it("are cut where they are wide, and nowhere else", () => {
    expect(widthsWithin(80, [10, 5000])).toEqual([10, 67]);
    expect(widthsWithin(80, [10, 20])).toEqual([10, 20]);
    expect(widthsWithin(61, [900, 8, 900])).toEqual([24, 8, 25]);
  });

  it("fit into the line wherever it has room for all columns, and are never wider than wanted", () => {
    const natural = fc.array(fc.integer({ min: 4, max: 5000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(natural, fc.integer({ min: 70, max: 300 }), (wanted, line) => {
        const widths = widthsWithin(line, wanted);
        expect(widths.reduce((sum, width) => sum + width, wanted.length + 1)).toBeLessThanOrEqual(line);
        for (const [index, width] of widths.entries()) expect(width).toBeLessThanOrEqual(wanted[index] ?? 0);
      }),
    );
  });
});
