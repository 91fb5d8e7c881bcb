import { describe, expect, it } from "@jest/globals";
import {
  addActors,
  arrangeAnew,
  arrangeBy,
  backToOverview,
  clearFilters,
  collapse,
  enter,
  filterBy,
  grownFrom,
  growFrom,
  hideActors,
  keepOnly,
  lookBy,
  overviewRead,
  pin,
  redo,
  replaceActors,
  select,
  selectAlso,
  takeUp,
  toggleSelected,
  toggleType,
  undo,
  unpin,
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
    const hidden = after(select({ kind: "actor", id: b }), hideActors([b]));
    expect(actorsOnCanvas(hidden)).toEqual([a, c]);
    expect(hidden.selection).toEqual(NOTHING_SELECTED);
    expect(after(select(tieSelection(b, a)), hideActors([b])).selection).toEqual(NOTHING_SELECTED);
  });

  it("keeps a selection that the hidden actor has no part in", () => {
    expect(after(select({ kind: "actor", id: a }), hideActors([b])).selection).toEqual({ kind: "actor", id: a });
  });

  it("isolates actors, and goes back to the overview with the filters kept", () => {
    const isolated = after(toggleType("PLACE"), keepOnly([c, d, c]));
    expect(actorsOnCanvas(isolated)).toEqual([c, d]);
    expect(actorsOnCanvas(backToOverview(isolated))).toEqual([a, b, c]);
    expect(sceneOf(backToOverview(isolated)).filters.notType).toEqual(["PLACE"]);
  });
});

describe("the filters", () => {
  it("hides a type and shows it again", () => {
    expect(sceneOf(after(toggleType("PLACE"), toggleType("ORG"))).filters.notType).toEqual(["ORG", "PLACE"]);
    expect(sceneOf(after(toggleType("PLACE"), toggleType("PLACE"))).filters).toEqual({});
  });

  it("makes no step of a strength that is set already", () => {
    expect(after(filterBy({ minSentences: 1 })).history.past).toEqual([]);
    expect(after(filterBy({ source: [] }), clearFilters).history.past).toEqual([]);
    expect(sceneOf(after(filterBy({ minSentences: 3 }))).filters.minSentences).toBe(3);
  });
});

describe("undo and redo", () => {
  const steps: readonly Change[] = [
    addActors([d]),
    growFrom(new Map([[b, [idOf(5), idOf(6)]]])),
    pin({ [d]: { x: 3, y: -4 } }),
    hideActors([a]),
    toggleType("ORG"),
    filterBy({ minSentences: 4, source: ["Gulf Courier"] }),
    arrangeBy("time"),
    arrangeAnew,
    lookBy({ size: "degree", colour: "community" }),
    unpin([d]),
    collapse(b),
    clearFilters,
    keepOnly([b]),
  ];

  it("takes each of these for a step", () => {
    expect(after(...steps).history.past).toHaveLength(steps.length);
  });

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
    const state = after(addActors([d]), undo, hideActors([a]));
    expect(state.history.future).toEqual([]);
    expect(actorsOnCanvas(redo(state))).toEqual([b, c]);
  });

  it("leaves what is selected alone", () => {
    const state = after(addActors([d]), select({ kind: "actor", id: d }), undo);
    expect(state.selection).toEqual({ kind: "actor", id: d });
  });

  it("remembers a hundred steps", () => {
    const many = Array.from({ length: 150 }, (_, n) => filterBy({ minSentences: n + 2 }));
    expect(after(...many).history.past).toHaveLength(100);
  });
});

describe("expanding and collapsing", () => {
  const [e, f] = [idOf(5), idOf(6)];
  const growing = (actor: string, neighbours: readonly string[]): Change => growFrom(new Map([[actor, neighbours]]));

  it("expands several in one step, of whom each collapses what it was the first to bring", () => {
    const grown = after(
      growFrom(
        new Map([
          [a, [c, d, e]],
          [b, [a, e, f]],
        ]),
      ),
    );
    expect(actorsOnCanvas(grown)).toEqual([a, b, c, d, e, f]);
    expect(grown.history.past).toHaveLength(1);
    expect(actorsOnCanvas(collapse(b)(grown))).toEqual([a, b, c, d, e]);
    expect(actorsOnCanvas(undo(grown))).toEqual([a, b, c]);
  });

  it("takes off what the expansion brought, and what theirs did, and nothing else", () => {
    const grown = after(growing(a, [b, d, e]), growing(d, [f]));
    expect(actorsOnCanvas(grown)).toEqual([a, b, c, d, e, f]);
    expect(grownFrom(grown, a)).toEqual([d, e, f]);
    expect(actorsOnCanvas(collapse(a)(grown))).toEqual([a, b, c]);
    expect(actorsOnCanvas(collapse(d)(grown))).toEqual([a, b, c, d, e]);
  });

  it("leaves what a person has pinned, and makes no step of nothing", () => {
    const grown = after(growing(a, [d, e]), pin({ [d]: { x: 0, y: 0 } }));
    expect(actorsOnCanvas(collapse(a)(grown))).toEqual([a, b, c, d]);
    expect(collapse(b)(grown)).toBe(grown);
  });

  it("brings an actor that has no new neighbours alone", () => {
    expect(actorsOnCanvas(after(growing(d, [a])))).toEqual([a, b, c, d]);
    expect(after(growing(a, [b])).history.past).toEqual([]);
  });
});

describe("pins", () => {
  it("are set, moved and let go of, and go over to whom an actor becomes", () => {
    const pinned = after(pin({ [a]: { x: 1, y: 2 } }), pin({ [b]: { x: 3, y: 4 } }), pin({ [a]: { x: 5, y: 6 } }));
    expect(sceneOf(pinned).pins).toEqual({ [a]: { x: 5, y: 6 }, [b]: { x: 3, y: 4 } });
    expect(sceneOf(unpin([a])(pinned)).pins).toEqual({ [b]: { x: 3, y: 4 } });
    expect(unpin([c])(pinned)).toBe(pinned);
    const merged = replaceActors(new Map([[a, [d]]]))(after(addActors([d]), pin({ [a]: { x: 1, y: 2 } })));
    expect(sceneOf(merged).pins).toEqual({ [d]: { x: 1, y: 2 } });
  });
});

describe("the tools", () => {
  it("are laid down when they are taken up again", () => {
    expect(after(takeUp("lasso")).tool).toBe("lasso");
    expect(after(takeUp("lasso"), takeUp("box")).tool).toBe("box");
    expect(after(takeUp("lasso"), takeUp("lasso")).tool).toBe("hand");
  });
});

describe("several selected", () => {
  it("are joined by others, each once", () => {
    expect(after(toggleSelected(a), selectAlso([a, b])).selection).toEqual({ kind: "several", ids: [a, b] });
  });

  it("may be asked for the ways between them, as long as they are two", () => {
    const asked = after(addActors([d]), select({ kind: "paths", ids: [a, d] }));
    expect(replaceActors(new Map([[d, [b]]]))(asked).selection).toEqual({ kind: "paths", ids: [a, b] });
    expect(replaceActors(new Map([[d, [a]]]))(asked).selection).toEqual({ kind: "actor", id: a });
  });

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
    const before = after(addActors([d]), hideActors([a]), select({ kind: "actor", id: d }));
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
