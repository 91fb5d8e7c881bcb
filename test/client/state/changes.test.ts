import { describe, expect, it } from "@jest/globals";
import {
  addActors,
  backToOverview,
  enter,
  hideActor,
  keepOnly,
  overviewRead,
  redo,
  replaceActors,
  select,
  setMinSentences,
  toggleSelected,
  toggleType,
  undo,
} from "../../../client/state/changes.ts";
import {
  actorsOnCanvas,
  initialState,
  NOTHING_SELECTED,
  sceneOf,
  tieSelection,
  type Change,
  type ViewState,
} from "../../../client/state/view-state.ts";
import { idOf } from "../sample.ts";

const [a, b, c, d] = [idOf(1), idOf(2), idOf(3), idOf(4)];

/** The state after these changes, one after the other, from an overview of a, b and c. */
const after = (...changes: readonly Change[]): ViewState =>
  [overviewRead([a, b, c]), ...changes].reduce((state, change) => change(state), initialState);

describe("the canvas", () => {
  it("opens on the overview, which is nothing to undo", () => {
    expect(actorsOnCanvas(after())).toEqual([a, b, c]);
    expect(after().history.past).toEqual([]);
  });

  it("takes in new actors after those it has, each once", () => {
    expect(actorsOnCanvas(after(addActors([d, b, d])))).toEqual([a, b, c, d]);
  });

  it("makes no step of adding what is there already", () => {
    expect(after(addActors([b])).history.past).toEqual([]);
  });

  it("hides an actor, and lets go of a selection it is part of", () => {
    const hidden = after(select({ kind: "actor", id: b }), hideActor(b));
    expect(actorsOnCanvas(hidden)).toEqual([a, c]);
    expect(hidden.selection).toEqual(NOTHING_SELECTED);
    expect(after(select(tieSelection(b, a)), hideActor(b)).selection).toEqual(NOTHING_SELECTED);
  });

  it("keeps a selection that the hidden actor has no part in", () => {
    expect(after(select({ kind: "actor", id: a }), hideActor(b)).selection).toEqual({ kind: "actor", id: a });
  });

  it("isolates actors, and goes back to the overview with the filters kept", () => {
    const isolated = after(toggleType("PLACE"), keepOnly([c, d, c]));
    expect(actorsOnCanvas(isolated)).toEqual([c, d]);
    expect(actorsOnCanvas(backToOverview(isolated))).toEqual([a, b, c]);
    expect(sceneOf(backToOverview(isolated)).filters.hiddenTypes).toEqual(["PLACE"]);
  });
});

describe("the filters", () => {
  it("hides a type and shows it again", () => {
    expect(sceneOf(after(toggleType("PLACE"), toggleType("ORG"))).filters.hiddenTypes).toEqual(["ORG", "PLACE"]);
    expect(sceneOf(after(toggleType("PLACE"), toggleType("PLACE"))).filters.hiddenTypes).toEqual([]);
  });

  it("makes no step of a strength that is set already", () => {
    expect(after(setMinSentences(1)).history.past).toEqual([]);
    expect(sceneOf(after(setMinSentences(3))).filters.minSentences).toBe(3);
  });
});

describe("undo and redo", () => {
  const steps: readonly Change[] = [addActors([d]), hideActor(a), toggleType("ORG"), setMinSentences(4), keepOnly([b])];

  it("goes back through every step to the beginning, and forth again to the end", () => {
    const done = after(...steps);
    const undone = steps.reduce((state) => undo(state), done);
    expect(sceneOf(undone)).toEqual(sceneOf(after()));
    expect(sceneOf(steps.reduce((state) => redo(state), undone))).toEqual(sceneOf(done));
  });

  it("does nothing at either end", () => {
    const fresh = after();
    expect(undo(fresh).history).toBe(fresh.history);
    const state = after(...steps);
    expect(redo(state).history).toBe(state.history);
  });

  it("forgets what was undone once another step is made", () => {
    const state = after(addActors([d]), undo, hideActor(a));
    expect(state.history.future).toEqual([]);
    expect(actorsOnCanvas(redo(state))).toEqual([b, c]);
  });

  it("leaves what is selected alone", () => {
    const state = after(addActors([d]), select({ kind: "actor", id: d }), undo);
    expect(state.selection).toEqual({ kind: "actor", id: d });
  });

  it("remembers a hundred steps", () => {
    const many = Array.from({ length: 150 }, (_, n) => setMinSentences(n + 2));
    expect(after(...many).history.past).toHaveLength(100);
  });
});

describe("several selected", () => {
  it("takes actors in and lets go of them, down to one and none", () => {
    expect(after(toggleSelected(a)).selection).toEqual({ kind: "actor", id: a });
    expect(after(toggleSelected(a), toggleSelected(c)).selection).toEqual({ kind: "several", ids: [a, c] });
    expect(after(toggleSelected(a), toggleSelected(c), toggleSelected(a)).selection).toEqual({ kind: "actor", id: c });
    expect(after(toggleSelected(a), toggleSelected(a)).selection).toEqual(NOTHING_SELECTED);
  });

  it("does not take a tie for two actors", () => {
    expect(after(select(tieSelection(a, b)), toggleSelected(c)).selection).toEqual({ kind: "actor", id: c });
  });
});

describe("actors that become others", () => {
  it("are replaced wherever they stand, in what can be undone too, and that is no step", () => {
    const before = after(addActors([d]), hideActor(a), select({ kind: "actor", id: d }));
    const merged = replaceActors(new Map([[d, [b]]]))(before);
    expect(actorsOnCanvas(merged)).toEqual([b, c]);
    expect(merged.selection).toEqual({ kind: "actor", id: b });
    expect(merged.history.past.length).toBe(before.history.past.length);
    expect(actorsOnCanvas(undo(merged))).toEqual([a, b, c]);
  });

  it("are followed by all that they were split into", () => {
    const split = replaceActors(new Map([[b, [b, d]]]))(after(select({ kind: "actor", id: b })));
    expect(actorsOnCanvas(split)).toEqual([a, b, d, c]);
    expect(split.selection).toEqual({ kind: "actor", id: b });
    expect(actorsOnCanvas(replaceActors(new Map([[d, [b]]]))(split))).toEqual([a, b, c]);
  });

  it("make one actor of a tie or a selection whose ends are merged", () => {
    const merge = replaceActors(new Map([[b, [a]]]));
    expect(merge(after(select(tieSelection(a, b)))).selection).toEqual({ kind: "actor", id: a });
    expect(merge(after(toggleSelected(a), toggleSelected(b))).selection).toEqual({ kind: "actor", id: a });
    expect(merge(after(select(tieSelection(b, c)))).selection).toEqual(tieSelection(a, c));
  });

  it("leave everything else as it was", () => {
    const before = after(addActors([d]), select(tieSelection(a, b)));
    expect(replaceActors(new Map([[idOf(99), [idOf(98)]]]))(before)).toEqual(before);
  });
});

describe("the room", () => {
  it("is the network's again when something is selected", () => {
    expect(after(enter("queue")).room).toBe("queue");
    expect(after(enter("queue"), select({ kind: "actor", id: a })).room).toBe("network");
  });
});
