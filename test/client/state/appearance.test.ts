import { describe, expect, it } from "@jest/globals";
import { appearancesOf, communityNumbers, dayOf, isoDateOf } from "../../../client/state/appearance.ts";
import { colourFor, COMMUNITY_COLOURS, REST, TIME_COLOURS } from "../../../client/state/colours.ts";
import { actorOf, idOf } from "../sample.ts";

const unmeasured = { sizes: null, communities: null };
const actors = [
  actorOf(1, "PERSON", { mentions: 10, firstSeen: "2021-01-01" }),
  actorOf(2, "ORG", { mentions: 40, firstSeen: "2023-01-01" }),
  actorOf(3, "PLACE", { mentions: 20 }),
];
const weights = (size: "mentions" | "betweenness" | "none", sizes: ReadonlyMap<string, number> | null) =>
  actors.map(
    ({ id }) => appearancesOf(actors, { size, colour: "type", ties: "all" }, { ...unmeasured, sizes }).get(id)?.weight,
  );

describe("what an actor's size says", () => {
  it("is its mentions against those of the most named, or what was measured", () => {
    expect(weights("mentions", null)).toEqual([0.25, 1, 0.5]);
    expect(weights("mentions", new Map([[idOf(1), 8]]))).toEqual([0.2, 1, 0.5]);
    expect(
      weights(
        "betweenness",
        new Map([
          [idOf(3), 0.2],
          [idOf(1), 0.1],
        ]),
      ),
    ).toEqual([0.5, 0, 1]);
  });

  it("is nothing while it is not measured yet, or not wished for", () => {
    expect(weights("betweenness", null)).toEqual([0, 0, 0]);
    expect(weights("none", null)).toEqual([0, 0, 0]);
  });
});

describe("what an actor's colour says", () => {
  const communities = new Map([1, 2, 3, 4, 5].map((n) => [idOf(n), n < 3 ? idOf(2) : n < 5 ? idOf(4) : idOf(5)]));

  it("numbers communities from the largest drawn, without those of one", () => {
    const drawn = [1, 3, 4, 2, 5].map((n) => actorOf(n));
    expect([...communityNumbers(drawn, communities)]).toEqual([
      [idOf(2), 0],
      [idOf(4), 1],
    ]);
    expect(communityNumbers(drawn, null).size).toBe(0);
  });

  it("is the community's colour, grey for those alone", () => {
    const look = { size: "none", colour: "community", ties: "all" } as const;
    const drawn = [1, 2, 5].map((n) => actorOf(n));
    const colours = [...appearancesOf(drawn, look, { sizes: null, communities }).values()].map((one) =>
      colourFor(one, "dark"),
    );
    expect(colours).toEqual([COMMUNITY_COLOURS[0]?.dark, COMMUNITY_COLOURS[0]?.dark, REST.dark]);
  });

  it("goes from the earliest to the latest day, grey where no date is known", () => {
    const colours = [...appearancesOf(actors, { size: "none", colour: "time", ties: "all" }, unmeasured).values()].map(
      (one) => colourFor(one, "light"),
    );
    expect(colours).toEqual([TIME_COLOURS.light[0], TIME_COLOURS.light[1], REST.light]);
  });
});

describe("the colours", () => {
  /** WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminances. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([
    ["light", "#fbfaf8"],
    ["dark", "#15161c"],
  ] as const)("are told from the canvas (%s)", (scheme, canvas) => {
    const all = [...COMMUNITY_COLOURS, REST].map((colour) => colour[scheme]);
    for (const colour of [...all, ...TIME_COLOURS[scheme]])
      expect([colour, contrast(colour, canvas) >= 3]).toEqual([colour, true]);
  });
});

it("counts days from 1970 and back", () => {
  expect(dayOf("1970-01-02")).toBe(1);
  expect(isoDateOf(dayOf("2024-02-29"))).toBe("2024-02-29");
});
