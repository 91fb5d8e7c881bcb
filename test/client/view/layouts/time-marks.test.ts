import { describe, expect, it } from "@jest/globals";
import { isoDateOf, dayOf } from "../../../../client/state/appearance.ts";
import { daysToMark } from "../../../../client/view/layouts/time-marks.ts";

const marks = (first: string, last: string, most = 7): readonly string[] =>
  daysToMark(dayOf(first), dayOf(last), most).map(isoDateOf);

describe("the days that are marked", () => {
  it("are beginnings of months, quarters or years, as many as fit", () => {
    expect(marks("2021-01-15", "2021-04-20")).toEqual(["2021-02-01", "2021-03-01", "2021-04-01"]);
    expect(marks("2021-01-01", "2022-03-01")).toEqual([
      "2021-01-01",
      "2021-04-01",
      "2021-07-01",
      "2021-10-01",
      "2022-01-01",
    ]);
    expect(marks("1990-06-01", "2020-06-01")).toEqual([
      "1995-01-01",
      "2000-01-01",
      "2005-01-01",
      "2010-01-01",
      "2015-01-01",
      "2020-01-01",
    ]);
  });

  it("are the ends of a period in which no month begins", () => {
    expect(marks("2021-01-05", "2021-01-20")).toEqual(["2021-01-05", "2021-01-20"]);
    expect(marks("2021-01-05", "2021-01-05")).toEqual(["2021-01-05"]);
  });
});
