/** Every change a person can make to the view, as pure functions: `change(arguments)(state)` is the next state. */
import type { ActorType } from "../../graph/model/ontology.ts";
import { everywhere, redo as redoStep, step, undo as undoStep } from "./history.ts";
import {
  actorsOnCanvas,
  NOTHING_SELECTED,
  sceneOf,
  selectedActors,
  selectionOf,
  tieSelection,
  type Change,
  type Display,
  type Filters,
  type Line,
  type Question,
  type Room,
  type Scene,
  type Selection,
  type ViewState,
} from "./view-state.ts";

function withScene(state: ViewState, change: Partial<Scene>): ViewState {
  return { ...state, history: step(state.history, { ...sceneOf(state), ...change }) };
}

function withFilters(state: ViewState, change: Partial<Filters>): ViewState {
  return withScene(state, { filters: { ...sceneOf(state).filters, ...change } });
}

/** The overview has been read. Not a step: nobody did it. */
export const overviewRead =
  (actors: readonly string[]): Change =>
  (state) => ({ ...state, overview: actors });

/** Puts actors on the canvas beside those already there. */
export const addActors =
  (added: readonly string[]): Change =>
  (state) => {
    const present = actorsOnCanvas(state);
    const actors = [...new Set([...present, ...added])];
    return actors.length === present.length ? state : withScene(state, { actors });
  };

/** Takes one actor off the canvas. */
export const hideActor =
  (hidden: string): Change =>
  (state) => {
    const present = actorsOnCanvas(state);
    if (!present.includes(hidden)) return state;
    const selection = selectedActors(state.selection).includes(hidden) ? NOTHING_SELECTED : state.selection;
    return { ...withScene(state, { actors: present.filter((id) => id !== hidden) }), selection };
  };

/** Keeps only these actors, in the order in which they are given. */
export const keepOnly =
  (kept: readonly string[]): Change =>
  (state) =>
    withScene(state, { actors: [...new Set(kept)] });

/** Back to the actors the page opened on; filters stay. */
export const backToOverview: Change = (state) =>
  sceneOf(state).actors === null ? state : withScene(state, { actors: null });

export const toggleType =
  (type: ActorType): Change =>
  (state) => {
    const { hiddenTypes } = sceneOf(state).filters;
    return withFilters(state, {
      hiddenTypes: hiddenTypes.includes(type) ? hiddenTypes.filter((t) => t !== type) : [...hiddenTypes, type].sort(),
    });
  };

export const toggleLine =
  (line: Line): Change =>
  (state) => {
    const { hiddenLines = [], ...others } = sceneOf(state).filters;
    const after = hiddenLines.includes(line) ? hiddenLines.filter((one) => one !== line) : [...hiddenLines, line];
    return withScene(state, { filters: after.length === 0 ? others : { ...others, hiddenLines: after.sort() } });
  };

export const setMinSentences =
  (minSentences: number): Change =>
  (state) =>
    minSentences === sceneOf(state).filters.minSentences ? state : withFilters(state, { minSentences });

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

export const read =
  (document: string | null): Change =>
  (state) => ({ ...state, reading: document });

export const show =
  (display: Display): Change =>
  (state) => ({ ...state, display });

export const enter =
  (room: Room): Change =>
  (state) => ({ ...state, room });

/** Opens the console with a query. */
export const ask =
  (question: Question): Change =>
  (state) => ({ ...state, question, room: "console" });

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
        scene.actors?.some(isTouched) === true ? { ...scene, actors: heirs(scene.actors) } : scene,
      ),
      selection: selectedActors(selection).some(isTouched) ? inherited(selection, heirs) : selection,
    };
  };

/** What was selected is still; of an actor that became several, the first. */
function inherited(selection: Selection, heirs: (ids: readonly string[]) => readonly string[]): Selection {
  const first = (id: string): readonly string[] => heirs([id]).slice(0, 1);
  const ids = selectedActors(selection).flatMap(first);
  const [a, b] = ids;
  if (selection.kind === "tie" && a !== undefined && b !== undefined && a !== b) return tieSelection(a, b);
  return selectionOf(ids);
}

export const undo: Change = (state) => ({ ...state, history: undoStep(state.history) });
export const redo: Change = (state) => ({ ...state, history: redoStep(state.history) });
