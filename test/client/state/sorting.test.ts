import { describe, expect, it } from "@jest/globals";
import { sortedBy, sortRows } from "../../../client/state/sorting.ts";

const collator = new Intl.Collator("ar");
const same = <T>(value: T): T => value;

describe("sorting a table", () => {
  it("turns a column round on the second click and begins another by its first direction", () => {
    const once = sortedBy({ column: "name", direction: "ascending" }, "count", "descending");
    expect(once).toEqual({ column: "count", direction: "descending" });
    expect(sortedBy(once, "count", "descending")).toEqual({ column: "count", direction: "ascending" });
  });

  it("orders numbers by size, not by their digits", () => {
    expect(sortRows([9, 100, 20], same, "ascending", collator)).toEqual([9, 20, 100]);
    expect(sortRows([9, 100, 20], same, "descending", collator)).toEqual([100, 20, 9]);
  });

  it("orders Arabic names by the alphabet, the forms of alif together", () => {
    expect(sortRows(["بغداد", "أربيل", "الموصل", "إدلب"], same, "ascending", collator)).toEqual([
      "إدلب",
      "أربيل",
      "الموصل",
      "بغداد",
    ]);
  });

  it("puts rows without a value last in either direction", () => {
    expect(sortRows([null, "2021-01-01", "2020-01-01"], same, "ascending", collator)).toEqual([
      "2020-01-01",
      "2021-01-01",
      null,
    ]);
    expect(sortRows([null, "2021-01-01", "2020-01-01"], same, "descending", collator)).toEqual([
      "2021-01-01",
      "2020-01-01",
      null,
    ]);
  });

  it("keeps the order of equal rows and leaves what it was given alone", () => {
    const rows = [
      { n: 1, id: "a" },
      { n: 0, id: "b" },
      { n: 1, id: "c" },
    ];
    expect(sortRows(rows, ({ n }) => n, "descending", collator).map(({ id }) => id)).toEqual(["a", "c", "b"]);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});
