import { describe, expect, it } from "@jest/globals";
import { openAddress } from "../../../client/state/address.ts";
import { arrangeAnew, arrangeBy, filterBy, overviewRead, pin, select } from "../../../client/state/changes.ts";
import { addressToKeep, linkTo, namedViewIn } from "../../../client/state/named-view.ts";
import { initialState, sceneOf, selectionOf } from "../../../client/state/view-state.ts";
import { idOf } from "../sample.ts";

const ID = "3f1c2a90-0000-4000-8000-000000000001";

describe("a view that is kept", () => {
  it("names every actor of the overview, so that news to come does not change it", () => {
    const overview = overviewRead([idOf(1), idOf(2)])(initialState);
    const state = select(selectionOf([idOf(2)]))(filterBy({ minSentences: 3 })(overview));
    const opened = openAddress(`#${addressToKeep(state, null)}`);
    expect(sceneOf(opened)).toEqual({ ...sceneOf(state), actors: [idOf(1), idOf(2)] });
    expect(opened.selection).toEqual(state.selection);
  });

  it("keeps where the actors stand, until they are arranged otherwise", () => {
    const state = pin({ [idOf(2)]: { x: 9, y: 9 } })(overviewRead([idOf(1), idOf(2), idOf(3)])(initialState));
    const places = { [idOf(2)]: { x: 9, y: 9 }, [idOf(3)]: { x: -40.4, y: 7.6 } };
    const opened = openAddress(`#${addressToKeep(state, places)}`);
    expect(sceneOf(opened)).toMatchObject({
      pins: { [idOf(2)]: { x: 9, y: 9 } },
      stood: { [idOf(3)]: { x: -40, y: 8 } },
    });
    expect(Object.keys(sceneOf(opened).stood)).toEqual([idOf(3)]);
    expect(sceneOf(arrangeBy("concentric")(opened)).stood).toEqual({});
    expect(sceneOf(arrangeAnew(opened)).stood).toEqual({});
  });

  it("does not fill the address with the places of very many", () => {
    const ids = Array.from({ length: 301 }, (_, index) => idOf(index));
    const places = Object.fromEntries(ids.map((id) => [id, { x: 1, y: 1 }]));
    expect(addressToKeep(overviewRead(ids)(initialState), places)).not.toContain("at=");
  });

  it("is asked for by its link, and by nothing else", () => {
    expect(namedViewIn(linkTo(ID))).toBe(ID);
    for (const address of ["", "#", "#view=", "#view=1", `#actors=${idOf(1)}`]) expect(namedViewIn(address)).toBeNull();
  });
});
