/** Every change a person can make to the view, as pure functions: `change(arguments)(state)` is the next state. */
import type { ActorType } from "../../graph/model/ontology.ts";
import { redo as redoStep, step, undo as undoStep } from "./history.ts";
import {
  actorsOnCanvas,
  NOTHING_SELECTED,
  sceneOf,
  selectedActors,
  type Change,
  type Display,
  type Filters,
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

export const setMinSentences =
  (minSentences: number): Change =>
  (state) =>
    minSentences === sceneOf(state).filters.minSentences ? state : withFilters(state, { minSentences });

export const select =
  (selection: Selection): Change =>
  (state) => ({ ...state, selection });

export const read =
  (document: string | null): Change =>
  (state) => ({ ...state, reading: document });

export const show =
  (display: Display): Change =>
  (state) => ({ ...state, display });

export const undo: Change = (state) => ({ ...state, history: undoStep(state.history) });
export const redo: Change = (state) => ({ ...state, history: redoStep(state.history) });
