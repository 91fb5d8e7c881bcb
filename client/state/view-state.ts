import { tieEnds } from "../../graph/model/tie.ts";
import type { Filter } from "../../graph/model/filter.ts";
import type { RelationFamily, RelationType } from "../../graph/model/ontology.ts";
import { startHistory, type History } from "./history.ts";
import { PLAIN_LOOK, type Look } from "./look.ts";

/** A place on the canvas, in px at zoom 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A sort of line between actors: being named together, or relations of a family. */
export type Line = RelationFamily | "together";

/** How actors are given their places. */
export const LAYOUTS = ["force", "concentric", "community", "time", "place"] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What undo and redo go back and forth between. Names, counts and positions are kept elsewhere, by actor id. */
export interface Scene {
  /** The actors on the canvas, in the order they came; null stands for the overview. */
  readonly actors: readonly string[] | null;
  /** Of how many actors the overview is at most. */
  readonly most: number;
  /** What is counted and drawn; the server counts anew by it. */
  readonly filters: Filter;
  /** Lines that are not drawn. */
  readonly hiddenLines: readonly Line[];
  readonly layout: LayoutName;
  /** How often it was arranged anew. Means something in this visit alone, so no address has it. */
  readonly turn: number;
  readonly look: Look;
  /** Where actors stand that a person has put somewhere; no layout moves them. */
  readonly pins: Readonly<Record<string, Place>>;
  /** Where actors of a kept view stood that a layout had put there; they stand there again until another one is asked for. */
  readonly stood: Readonly<Record<string, Place>>;
  /** By actor: the one whose expansion brought it, for collapsing. */
  readonly broughtBy: Readonly<Record<string, string>>;
}

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "actor"; readonly id: string }
  /** Two or more, in the order in which they were chosen. */
  | { readonly kind: "several"; readonly ids: readonly string[] }
  /** With the relation whose sentences are asked for first, where one is. */
  | { readonly kind: "tie"; readonly source: string; readonly target: string; readonly stated?: RelationType }
  /** The ways from the first to the second, and on to each of the others. */
  | { readonly kind: "paths"; readonly ids: readonly string[] };

/** The canvas as a drawing or as a table. */
export type Display = "network" | "table";

/** What the page is open at: the network with its panel, the questions of identity that a person should answer, or the console. */
export const ROOMS = ["network", "queue", "console"] as const;
export type Room = (typeof ROOMS)[number];

/** A query of the console, as an address holds it. */
export interface Question {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A document, opened at the sentence that begins at this UTF-16 offset of its text; null opens it at its top. */
export interface Reading {
  readonly document: string;
  readonly at: number | null;
}

/** What dragging over the empty canvas does: move it, or select by a rectangle or a line drawn freely. */
export type Tool = "hand" | "box" | "lasso";

export interface ViewState {
  /** The actors of the overview; empty until it has been read. */
  readonly overview: readonly string[];
  readonly history: History<Scene>;
  readonly selection: Selection;
  /** What is open in the reader. */
  readonly reading: Reading | null;
  readonly display: Display;
  readonly room: Room;
  /** What was last asked in the console. */
  readonly question: Question | null;
  /** Not in the address: a link opens with the hand. */
  readonly tool: Tool;
}

/** A change of the view. */
export type Change = (state: ViewState) => ViewState;

export const NO_FILTERS: Filter = {};
export const NOTHING_SELECTED: Selection = { kind: "none" };

/** Sizes of the overview to choose from; the largest is what the server gives at most. */
export const OVERVIEW_SIZES = [50, 100, 200, 500, 1000, 2000] as const;

export const INITIAL_SCENE: Scene = {
  actors: null,
  most: OVERVIEW_SIZES[0],
  filters: NO_FILTERS,
  hiddenLines: [],
  layout: "force",
  turn: 0,
  look: PLAIN_LOOK,
  pins: {},
  stood: {},
  broughtBy: {},
};

export const initialState: ViewState = {
  overview: [],
  history: startHistory(INITIAL_SCENE),
  selection: NOTHING_SELECTED,
  reading: null,
  display: "network",
  room: "network",
  question: null,
  tool: "hand",
};

/** The selection of the tie between two actors, whichever is named first. */
export function tieSelection(a: string, b: string, stated?: RelationType): Selection {
  const [source, target] = tieEnds(a, b);
  return { kind: "tie", source, target, ...(stated !== undefined && { stated }) };
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
    case "paths":
      return selection.ids;
    case "tie":
      return [selection.source, selection.target];
  }
}
