import { describe, expect, it } from "@jest/globals";
import { spanIn } from "../../../client/state/time-span.ts";

const seen = (firstSeen: string | null, lastSeen: string | null) => ({ firstSeen, lastSeen });

describe("a span of time", () => {
  it("is a part of the time in which any of them is named", () => {
    const early = seen("2021-01-01", "2021-01-11");
    const late = seen("2021-01-06", "2021-01-21");
    expect(spanIn(early, [early, late])).toEqual({ begin: 0, end: 0.5 });
    expect(spanIn(late, [early, late])).toEqual({ begin: 0.25, end: 1 });
  });

  it("is all of it on a single day, and nothing without a date", () => {
    const day = seen("2021-01-01", "2021-01-01");
    expect(spanIn(day, [day, seen(null, null)])).toEqual({ begin: 0, end: 1 });
    expect(spanIn(seen(null, null), [day, seen(null, null)])).toBeNull();
  });
});
