import { describe, expect, it } from "@jest/globals";
import { chooseFacet } from "../../../client/state/facet-choice.ts";
import { everyMonth, isInPeriod, monthAfter, nextPeriod, periodOf } from "../../../client/state/months.ts";

describe("months of news", () => {
  const months = everyMonth([
    { value: "2021-11", count: 2 },
    { value: "2022-02", count: 5 },
  ]);

  it("are all there between the first and the last, those without news too", () => {
    expect(months.map(({ value, count }) => [value, count])).toEqual([
      ["2021-11", 2],
      ["2021-12", 0],
      ["2022-01", 0],
      ["2022-02", 5],
    ]);
    expect(everyMonth([])).toEqual([]);
  });

  it("make periods from the first day to the last, whichever is brushed first", () => {
    expect(periodOf("2024-02", "2023-11")).toEqual({ from: "2023-11-01", to: "2024-02-29" });
    expect(monthAfter("2021-01", -1)).toBe("2020-12");
  });

  it("lie in a period when any of their days does, and open ends let all through", () => {
    const period = { from: "2021-12-15", to: "2022-01-02" };
    expect(months.filter(({ value }) => isInPeriod(value, period)).map(({ value }) => value)).toEqual([
      "2021-12",
      "2022-01",
    ]);
    expect(months.every(({ value }) => isInPeriod(value, {}))).toBe(true);
  });

  it("are played from the beginning, as many at a time as are chosen, to the end", () => {
    expect(nextPeriod(months, {})).toEqual(periodOf("2021-11", "2021-11"));
    expect(nextPeriod(months, periodOf("2021-11", "2021-12"))).toEqual(periodOf("2021-12", "2022-01"));
    expect(nextPeriod(months, periodOf("2022-01", "2022-02"))).toBeNull();
    expect(nextPeriod([], {})).toBeNull();
  });
});

describe("choosing values", () => {
  it("asks for one, leaves it out instead, and lets go of it", () => {
    const only = chooseFacet({ only: [], not: [] }, "a", "only");
    expect(only).toEqual({ only: ["a"], not: [] });
    expect(chooseFacet(only, "a", "not")).toEqual({ only: [], not: ["a"] });
    expect(chooseFacet(only, "a", "only")).toEqual({ only: [], not: [] });
  });
});
