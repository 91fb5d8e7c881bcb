import { describe, expect, it } from "@jest/globals";
import { sharedPeriod } from "../../../graph/model/shared-period.ts";

const named = (firstSeen: string | null, lastSeen = firstSeen) => ({ firstSeen, lastSeen });

describe("the time in which two actors are named", () => {
  it("is what both periods have in common, whichever is first", () => {
    const [early, late] = [named("2020-01-01", "2021-06-30"), named("2021-02-03", "2023-01-01")];
    const both = { kind: "both", from: "2021-02-03", to: "2021-06-30" };
    expect(sharedPeriod(early, late)).toEqual(both);
    expect(sharedPeriod(late, early)).toEqual(both);
    expect(sharedPeriod(named("2020-01-01"), named("2020-01-01"))).toEqual({
      kind: "both",
      from: "2020-01-01",
      to: "2020-01-01",
    });
  });

  it("is a gap in days where one was named only before the other", () => {
    expect(sharedPeriod(named("2020-02-28"), named("2020-03-01"))).toEqual({ kind: "apart", days: 2 });
    expect(sharedPeriod(named("2020-03-01"), named("2020-02-28"))).toEqual({ kind: "apart", days: 2 });
  });

  it("is not known of who stands in undated news alone", () => {
    expect(sharedPeriod(named(null), named("2020-03-01"))).toBeNull();
  });
});
