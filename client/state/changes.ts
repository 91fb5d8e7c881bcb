/** Every change a person can make to the view, as pure functions: `change(arguments)(state)` is the next state. */
import { filterOf, type Filter } from "../../graph/model/filter.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { Look } from "./look.ts";
import { everywhere, redo as redoStep, step, undo as undoStep } from "./history.ts";
import {
  actorsOnCanvas,
  NO_FILTERS,
  NOTHING_SELECTED,
  sceneOf,
  selectedActors,
  selectionOf,
  tieSelection,
  type Change,
  type Display,
  type LayoutName,
  type Line,
  type Place,
  type Question,
  type Room,
  type Scene,
  type Selection,
  type Tool,
  type ViewState,
} from "./view-state.ts";

function withScene(state: ViewState, change: Partial<Scene>): ViewState {
  return { ...state, history: step(state.history, { ...sceneOf(state), ...change }) };
}

/** The overview has been read. Not a step: nobody did it. */
export const overviewRead =
  (actors: readonly string[]): Change =>
  (state) =>
    JSON.stringify(actors) === JSON.stringify(state.overview) ? state : { ...state, overview: actors };

/** Puts actors on the canvas beside those already there. */
export const addActors =
  (added: readonly string[]): Change =>
  (state) => {
    const present = actorsOnCanvas(state);
    const actors = [...new Set([...present, ...added])];
    return actors.length === present.length ? state : withScene(state, { actors });
  };

/** Puts actors on the canvas, each with the neighbours that its expansion brings, as one step. */
export const growFrom =
  (grown: ReadonlyMap<string, readonly string[]>): Change =>
  (state) => {
    const before = actorsOnCanvas(state);
    const present = new Set([...before, ...grown.keys()]);
    const broughtBy = new Map<string, string>();
    // Whom two of them bring, the first has brought.
    for (const [actor, neighbours] of grown)
      for (const id of neighbours) if (!present.has(id) && !broughtBy.has(id)) broughtBy.set(id, actor);
    if (broughtBy.size === 0) return addActors([...grown.keys()])(state);
    return withScene(state, {
      actors: [...present, ...broughtBy.keys()],
      broughtBy: { ...sceneOf(state).broughtBy, ...Object.fromEntries(broughtBy) },
    });
  };

/** Takes off again what an actor's expansion brought, and what theirs did; pinned actors stay. */
export const collapse =
  (actor: string): Change =>
  (state) => {
    const gone = new Set(grownFrom(state, actor));
    return gone.size === 0 ? state : takeOff(state, gone);
  };

/** What {@link collapse} would take off. */
export function grownFrom(state: ViewState, actor: string): readonly string[] {
  const { broughtBy, pins } = sceneOf(state);
  const present = actorsOnCanvas(state);
  const grown = new Set<string>([actor]);
  for (let before = 0; before < grown.size;) {
    before = grown.size;
    for (const id of present) if (grown.has(broughtBy[id] ?? "")) grown.add(id);
  }
  grown.delete(actor);
  return present.filter((id) => grown.has(id) && pins[id] === undefined);
}

/** The overview of the most named actors, as many as asked for. */
export const overviewOf =
  (most: number): Change =>
  (state) => {
    const scene = sceneOf(state);
    return scene.actors === null && scene.most === most ? state : withScene(state, { actors: null, most });
  };

/** Takes actors off the canvas. */
export const hideActors =
  (hidden: readonly string[]): Change =>
  (state) => {
    const gone = new Set(hidden);
    return actorsOnCanvas(state).some((id) => gone.has(id)) ? takeOff(state, gone) : state;
  };

function takeOff(state: ViewState, gone: ReadonlySet<string>): ViewState {
  const selection = selectedActors(state.selection).some((id) => gone.has(id)) ? NOTHING_SELECTED : state.selection;
  return { ...withScene(state, { actors: actorsOnCanvas(state).filter((id) => !gone.has(id)) }), selection };
}

/** Holds actors where they are put; no layout moves them from there. */
export const pin =
  (places: Readonly<Record<string, Place>>): Change =>
  (state) =>
    withScene(state, { pins: { ...sceneOf(state).pins, ...places } });

export const unpin =
  (ids: readonly string[]): Change =>
  (state) => {
    const { pins } = sceneOf(state);
    if (!ids.some((id) => id in pins)) return state;
    return withScene(state, { pins: Object.fromEntries(Object.entries(pins).filter(([id]) => !ids.includes(id))) });
  };

export const arrangeBy =
  (layout: LayoutName): Change =>
  (state) =>
    sceneOf(state).layout === layout ? state : withScene(state, { layout, stood: {} });

/** Arranges all that is not pinned once more. */
export const arrangeAnew: Change = (state) => withScene(state, { turn: sceneOf(state).turn + 1, stood: {} });

export const lookBy =
  (look: Partial<Look>): Change =>
  (state) => {
    const before = sceneOf(state).look;
    const after = { ...before, ...look };
    const isSame = after.size === before.size && after.colour === before.colour && after.ties === before.ties;
    return isSame ? state : withScene(state, { look: after });
  };

/** Says where actors stand, as the layout has put them. */
export const standAt =
  (stood: Readonly<Record<string, Place>>): Change =>
  (state) =>
    withScene(state, { stood });

/** Keeps only these actors, in the order in which they are given. */
export const keepOnly =
  (kept: readonly string[]): Change =>
  (state) =>
    withScene(state, { actors: [...new Set(kept)] });

/** Back to the actors the page opened on; filters stay. */
export const backToOverview: Change = (state) =>
  sceneOf(state).actors === null ? state : withScene(state, { actors: null });

/** Shows a type, or leaves it out. */
export const toggleType =
  (type: ActorType): Change =>
  (state) => {
    const hidden = sceneOf(state).filters.notType ?? [];
    const notType = hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type].sort();
    return filterBy({ notType })(state);
  };

/** Changes parts of the filter; a part that is empty or lets everything through is dropped. */
export const filterBy =
  (parts: Filter): Change =>
  (state) => {
    const { filters } = sceneOf(state);
    const kept = filterOf({ ...filters, ...parts });
    return JSON.stringify(kept) === JSON.stringify(filters) ? state : withScene(state, { filters: kept });
  };

export const clearFilters: Change = (state) =>
  Object.keys(sceneOf(state).filters).length === 0 ? state : withScene(state, { filters: NO_FILTERS });

/** Whatever is selected is seen beside the network. */
export const select =
  (selection: Selection): Change =>
  (state) => ({ ...state, selection, room: "network" });

/** Adds an actor to those selected, or takes it out of them. */
export const toggleSelected =
  (actor: string): Change =>
  (state) => {
    const before = state.selection.kind === "tie" ? [] : selectedActors(state.selection);
    const after = before.includes(actor) ? before.filter((id) => id !== actor) : [...before, actor];
    return { ...state, selection: selectionOf(after) };
  };

/** Selects actors beside those selected already. */
export const selectAlso =
  (actors: readonly string[]): Change =>
  (state) => {
    const before = state.selection.kind === "tie" ? [] : selectedActors(state.selection);
    return { ...state, selection: selectionOf([...before, ...actors]) };
  };

export const read =
  (document: string, at: number | null = null): Change =>
  (state) => ({ ...state, reading: { document, at } });

export const closeReader: Change = (state) => ({ ...state, reading: null });

export const show =
  (display: Display): Change =>
  (state) => ({ ...state, display });

/** Takes a tool up; taken up again, it is laid down for the hand. */
export const takeUp =
  (tool: Tool): Change =>
  (state) => ({ ...state, tool: state.tool === tool ? "hand" : tool });

export const enter =
  (room: Room): Change =>
  (state) => ({ ...state, room });

/**
 * Puts actors in the place of others, wherever these stand: what happens to a view when actors are merged or split. Not a
 * step, and undo does not bring back who is no longer an actor.
 */
export const replaceActors =
  (replacements: ReadonlyMap<string, readonly string[]>): Change =>
  (state) => {
    const heirs = (ids: readonly string[]): readonly string[] => [
      ...new Set(ids.flatMap((id) => replacements.get(id) ?? [id])),
    ];
    const isTouched = (id: string): boolean => replacements.has(id);
    const { selection } = state;
    return {
      ...state,
      overview: heirs(state.overview),
      history: everywhere(state.history, (scene) =>
        scene.actors?.some(isTouched) === true
          ? {
              ...scene,
              actors: heirs(scene.actors),
              pins: placesOfHeirs(scene.pins, replacements),
              stood: placesOfHeirs(scene.stood, replacements),
            }
          : scene,
      ),
      selection: selectedActors(selection).some(isTouched) ? inherited(selection, heirs) : selection,
    };
  };

/** The first of those who stand for an actor stands where it stood. */
function placesOfHeirs(places: Scene["pins"], replacements: ReadonlyMap<string, readonly string[]>): Scene["pins"] {
  return Object.fromEntries(Object.entries(places).map(([id, at]) => [replacements.get(id)?.[0] ?? id, at]));
}

/** What was selected is still; of an actor that became several, the first. */
function inherited(selection: Selection, heirs: (ids: readonly string[]) => readonly string[]): Selection {
  const first = (id: string): readonly string[] => heirs([id]).slice(0, 1);
  const ids = selectedActors(selection).flatMap(first);
  const [a, b] = ids;
  if (selection.kind === "tie" && a !== undefined && b !== undefined && a !== b) return tieSelection(a, b);
  if (selection.kind === "paths" && new Set(ids).size > 1) return { kind: "paths", ids: [...new Set(ids)] };
  return selectionOf(ids);
}

export const undo: Change = (state) => ({ ...state, history: undoStep(state.history) });
export const redo: Change = (state) => ({ ...state, history: redoStep(state.history) });

/** Draws a sort of line, or leaves it out. */
export const toggleLine =
  (line: Line): Change =>
  (state) => {
    const { hiddenLines } = sceneOf(state);
    const after = hiddenLines.includes(line) ? hiddenLines.filter((one) => one !== line) : [...hiddenLines, line];
    return withScene(state, { hiddenLines: after.sort() });
  };

/** Opens the console with a query. */
export const ask =
  (question: Question): Change =>
  (state) => ({ ...state, question, room: "console" });
