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
  type ViewState,
} from "../../../client/state/view-state.ts";
import { idOf } from "../sample.ts";

const anyId = fc.integer({ min: 0, max: 2 ** 40 }).map(idOf);
const anySelection = fc.oneof(
  fc.constant({ kind: "none" } as const),
  anyId.map((id) => ({ kind: "actor", id }) as const),
  fc.uniqueArray(anyId, { minLength: 2, maxLength: 9 }).map((ids) => ({ kind: "several", ids }) as const),
  fc.uniqueArray(anyId, { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => tieSelection(a, b)),
);
const anyQuestion = fc.record({
  cypher: fc.string({ unit: fc.constantFrom("a", "$", "&", "=", "#", "+", "%", "\n", " ", "'", '"', "س", "😀") }),
  parameters: fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
});
const anyRoom = fc.oneof(
  fc.record({ room: fc.constantFrom("network", "queue"), question: fc.constant(null) }),
  fc.record({ room: fc.constant("console"), question: fc.option(anyQuestion) }),
);
const anyView = fc.record({
  overview: fc.constant([]),
  history: fc
    .record({
      actors: fc.option(fc.uniqueArray(anyId, { maxLength: 60 })),
      filters: fc.record({
        hiddenTypes: fc.subarray(["ORG", "PERSON", "PLACE"] as const),
        minSentences: fc.integer({ min: 1, max: 10_000 }),
      }),
    })
    .map(startHistory),
  selection: anySelection,
  reading: fc.option(anyId.map((id) => id.replace("a-", "d-"))),
  display: fc.constantFrom("network", "table"),
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
      "hide",
      "min",
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
    ["a document that is an actor", `#read=${idOf(1)}`, initialState],
    ["a strength below one", "#min=0", initialState],
    ["a type that is none", "#hide=PLANET", initialState],
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
