import { tieEnds } from "../../graph/model/tie.ts";
import type { ActorType, RelationFamily } from "../../graph/model/ontology.ts";
import { startHistory, type History } from "./history.ts";

/** A sort of line between actors: being named together, or relations of a family. */
export type Line = RelationFamily | "together";

/** What narrows the drawing without taking anything off the canvas. */
export interface Filters {
  readonly hiddenTypes: readonly ActorType[];
  /** Left out where all are drawn. */
  readonly hiddenLines?: readonly Line[];
  /** Ties named together in fewer sentences are not drawn. */
  readonly minSentences: number;
}

/** What undo and redo go back and forth between. Names, counts and positions are kept elsewhere, by actor id. */
export interface Scene {
  /** The actors on the canvas, in the order they came; null stands for the overview. */
  readonly actors: readonly string[] | null;
  readonly filters: Filters;
}

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  /** Two or more, in the order in which they were chosen. */
  | { readonly kind: "several"; readonly ids: readonly string[] }
  | { readonly kind: "tie"; readonly source: string; readonly target: string };

/** The canvas as a drawing or as a table. */
export type Display = "network" | "table";

/** What the page is open at: the network with its panel, the questions of identity that a person should answer, or the console. */
export type Room = "network" | "queue" | "console";

/** A query of the console, as an address holds it. */
export interface Question {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ViewState {
  /** The actors of the overview; empty until it has been read. */
  readonly overview: readonly string[];
  readonly history: History<Scene>;
  readonly selection: Selection;
  /** The document open in the reader. */
  readonly reading: string | null;
  readonly display: Display;
  readonly room: Room;
  /** What was last asked in the console. */
  readonly question: Question | null;
}

/** A change of the view. */
export type Change = (state: ViewState) => ViewState;

export const NO_FILTERS: Filters = { hiddenTypes: [], minSentences: 1 };
export const NOTHING_SELECTED: Selection = { kind: "none" };

export const initialState: ViewState = {
  overview: [],
  history: startHistory({ actors: null, filters: NO_FILTERS }),
  selection: NOTHING_SELECTED,
  reading: null,
  display: "network",
  room: "network",
  question: null,
};

/** The selection of the tie between two actors, whichever is named first. */
export function tieSelection(a: string, b: string): Selection {
  const [source, target] = tieEnds(a, b);
  return { kind: "tie", source, target };
}

/** The selection of these actors, however many they are. */
export function selectionOf(actors: readonly string[]): Selection {
  const ids = [...new Set(actors)];
  const [first] = ids;
  if (first === undefined) return NOTHING_SELECTED;
  return ids.length === 1 ? { kind: "actor", id: first } : { kind: "several", ids };
}

export function sceneOf(state: ViewState): Scene {
  return state.history.present;
}

/** The ids of the actors on the canvas, filtered or not. */
export function actorsOnCanvas(state: ViewState): readonly string[] {
  return sceneOf(state).actors ?? state.overview;
}

/** The actors the selection is about: none, one, several, or the two ends of a tie. */
export function selectedActors(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "actor":
      return [selection.id];
    case "several":
      return selection.ids;
    case "tie":
      return [selection.source, selection.target];
  }
}
