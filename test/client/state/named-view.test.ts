import { describe, expect, it } from "@jest/globals";
import { openAddress } from "../../../client/state/address.ts";
import { filterBy, overviewRead, select } from "../../../client/state/changes.ts";
import { addressToKeep, linkTo, namedViewIn } from "../../../client/state/named-view.ts";
import { initialState, sceneOf, selectionOf } from "../../../client/state/view-state.ts";
import { idOf } from "../sample.ts";

const ID = "3f1c2a90-0000-4000-8000-000000000001";

describe("a view that is kept", () => {
  it("names every actor of the overview, so that news to come does not change it", () => {
    const overview = overviewRead([idOf(1), idOf(2)])(initialState);
    const state = select(selectionOf([idOf(2)]))(filterBy({ minSentences: 3 })(overview));
    const opened = openAddress(`#${addressToKeep(state)}`);
    expect(sceneOf(opened)).toEqual({ ...sceneOf(state), actors: [idOf(1), idOf(2)] });
    expect(opened.selection).toEqual(state.selection);
  });

  it("is asked for by its link, and by nothing else", () => {
    expect(namedViewIn(linkTo(ID))).toBe(ID);
    for (const address of ["", "#", "#view=", "#view=1", `#actors=${idOf(1)}`]) expect(namedViewIn(address)).toBeNull();
  });
});
