import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addressOf, followAddress, openAddress } from "../../../client/state/address.ts";
import { addActors, overviewRead, select, undo } from "../../../client/state/changes.ts";
import { startHistory } from "../../../client/state/history.ts";
import {
  actorsOnCanvas,
  initialState,
  sceneOf,
  tieSelection,
  LAYOUTS,
  OVERVIEW_SIZES,
  type Scene,
  type ViewState,
} from "../../../client/state/view-state.ts";
import { COLOURINGS, SHOWN_TIES, SIZES } from "../../../client/state/look.ts";
import type { Filter } from "../../../graph/model/filter.ts";
import { idOf } from "../sample.ts";

const anyId = fc.integer({ min: 0, max: 2 ** 40 }).map(idOf);
const anySelection = fc.oneof(
  fc.constant({ kind: "none" } as const),
  anyId.map((id) => ({ kind: "actor", id }) as const),
  fc.uniqueArray(anyId, { minLength: 2, maxLength: 9 }).map((ids) => ({ kind: "several", ids }) as const),
  fc.uniqueArray(anyId, { minLength: 2, maxLength: 4 }).map((ids) => ({ kind: "paths", ids }) as const),
  fc
    .tuple(fc.uniqueArray(anyId, { minLength: 2, maxLength: 2 }), fc.constantFrom(undefined, "LEADS" as const))
    .map(([[a = "", b = ""], stated]) => tieSelection(a, b, stated)),
);
const anyQuestion = fc.record({
  cypher: fc.string({ unit: fc.constantFrom("a", "$", "&", "=", "#", "+", "%", "\n", " ", "'", '"', "س", "😀") }),
  parameters: fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
});
const anyRoom = fc.oneof(
  fc.record({ room: fc.constantFrom("network", "queue"), question: fc.constant(null) }),
  fc.record({ room: fc.constant("console"), question: fc.option(anyQuestion) }),
);
const anyName = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    from: fc.constantFrom("2021-07-01", "2023-12-31"),
    source: fc.uniqueArray(anyName, { minLength: 1, maxLength: 3 }),
    notSource: fc.constant(["A, B & Co. = 100 %", "صحيفة الميناء", ""]),
    language: fc.constant(["ar" as const]),
    notType: fc.subarray(["ORG", "PERSON", "PLACE"] as const, { minLength: 1 }),
    community: anyId.map((id) => [id]),
    level: fc.constant("document" as const),
    minSentences: fc.integer({ min: 2, max: 10_000 }),
    minLogLikelihood: fc.constant(10.83),
  },
  { requiredKeys: [] },
);
const anyPlace = fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) });
const anyScene: fc.Arbitrary<Scene> = fc
  .record({
    actors: fc.option(fc.uniqueArray(anyId, { minLength: 1, maxLength: 60 })),
    most: fc.constantFrom(...OVERVIEW_SIZES),
    filters: anyFilter,
    hiddenLines: fc.subarray(["office", "together", "violence"] as const),
    layout: fc.constantFrom(...LAYOUTS),
    look: fc.record({
      size: fc.constantFrom(...SIZES),
      colour: fc.constantFrom(...COLOURINGS),
      ties: fc.constantFrom(...SHOWN_TIES),
    }),
    pins: fc.dictionary(anyId, anyPlace, { maxKeys: 4, noNullPrototype: true }),
    places: fc.array(fc.option(anyPlace), { maxLength: 60 }),
    bringers: fc.array(fc.nat(59), { maxLength: 60 }),
  })
  .map(({ bringers, places, actors, ...scene }) => {
    const brought = (actors ?? []).flatMap((id, index) => {
      const by = actors?.[bringers[index] ?? -1];
      return by === undefined || by === id ? [] : [[id, by] as const];
    });
    const stood = (actors ?? []).flatMap((id, index) => {
      const at = places[index] ?? null;
      return at === null ? [] : [[id, at] as const];
    });
    return { ...scene, actors, turn: 0, stood: Object.fromEntries(stood), broughtBy: Object.fromEntries(brought) };
  });
const anyView = fc.record({
  overview: fc.constant([]),
  history: anyScene.map(startHistory),
  selection: anySelection,
  reading: fc.option(
    fc.record({ document: anyId.map((id) => id.replace("a-", "d-")), at: fc.option(fc.nat(999_999_999)) }),
  ),
  display: fc.constantFrom("network", "table"),
  tool: fc.constant("hand" as const),
});
const anyState: fc.Arbitrary<ViewState> = fc.tuple(anyView, anyRoom).map(([view, room]) => ({ ...view, ...room }));

describe("the address of a view", () => {
  it("restores every view", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(openAddress(`#${addressOf(state)}`)).toEqual(state);
      }),
    );
  });

  it("holds nothing that a browser would rewrite", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const address = addressOf(state);
        expect(new URL(`http://localhost/#${address}`).hash.slice(1)).toBe(address);
      }),
    );
  });

  it("is empty for the overview", () => {
    expect(addressOf(overviewRead([idOf(1)])(initialState))).toBe("");
  });

  it("tells an empty canvas from the overview", () => {
    expect(sceneOf(openAddress("#actors=")).actors).toEqual([]);
    expect(sceneOf(openAddress("")).actors).toBeNull();
  });
});

describe("an address that is not quite right", () => {
  it("never throws, and gives a state whose own address restores it", () => {
    const pieces = fc.constantFrom(
      "actors",
      "notType",
      "minSentences",
      "source",
      "pin",
      "by",
      "0:1-9",
      ":5:",
      "actor",
      "tie",
      "read",
      "show",
      "=",
      "&",
      ".",
      "%",
      idOf(7),
      "PLACE",
      "-3",
      "#",
    );
    const anyText = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const state = openAddress(text);
        expect(openAddress(addressOf(state))).toEqual(state);
      }),
    );
  });

  it.each([
    ["an actor that is no id", "#actor=<img>", initialState],
    ["a tie with one end", `#tie=${idOf(1)}`, initialState],
    ["a tie of an actor with itself", `#tie=${idOf(1)}.${idOf(1)}`, initialState],
    ["a document that is an actor", `#read=${idOf(1)}:7`, initialState],
    ["a strength below one", "#minSentences=0", initialState],
    ["a type that is none", "#notType=PLANET", initialState],
  ])("passes over %s", (_, address, expected) => {
    expect(openAddress(address)).toEqual(expected);
  });

  it("puts the ends of a tie in order", () => {
    expect(openAddress(`#tie=${idOf(9)}.${idOf(2)}`).selection).toEqual(tieSelection(idOf(2), idOf(9)));
  });
});

describe("following an address from a view", () => {
  const state = overviewRead([idOf(1)])(initialState);

  it("makes a step that can be undone where the canvas differs", () => {
    const followed = followAddress(`#actors=${idOf(5)}`, state);
    expect(actorsOnCanvas(followed)).toEqual([idOf(5)]);
    expect(actorsOnCanvas(undo(followed))).toEqual([idOf(1)]);
  });

  it("makes no step where only the selection differs", () => {
    const added = addActors([idOf(2)])(state);
    const selected = select({ kind: "actor", id: idOf(2) })(added);
    expect(followAddress(addressOf(added), selected)).toEqual(added);
  });
});
