/** What the page and its layout worker tell each other. Lengths and positions are px at zoom 1. */
import type { LayoutName } from "../state/view-state.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayoutNode {
  readonly id: string;
  /** The room it takes, label and all. */
  readonly width: number;
  readonly height: number;
  /** How much of the height is the label's, under the actor. */
  readonly labelHeight: number;
  /** Where it stands; a node without a position is to be given one, the others stay. */
  readonly at: Point | null;
  /** From 0 to 1, against the most important one. */
  readonly importance: number;
  /** Those of one group stand together where the layout is by groups; null belongs to none. */
  readonly group: string | null;
  /** Days since 1970 of the day it is first named; null where no date is known. */
  readonly day: number | null;
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  /** From 0 to 1. */
  readonly strength: number;
}

export interface LayoutTask {
  readonly number: number;
  readonly layout: LayoutName;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Width over height of the canvas. */
  readonly aspect: number;
  /** The node in the middle of the rings; null has the rings go by importance. */
  readonly centre: string | null;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
}

/** What a layout has to say besides places: where a group stands, or which day a line across is. */
export type Guide =
  | { readonly kind: "group"; readonly group: string | null; readonly members: readonly string[]; readonly at: Point }
  | { readonly kind: "day"; readonly day: number | null; readonly at: Point };

export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly guides: readonly Guide[];
}

/** What the worker tells: where all stand so far, and in the end for good. */
export interface LayoutNews {
  readonly number: number;
  /** How much is done, from 0 to 1: then it is done. */
  readonly share: number;
  readonly positions: readonly (readonly [id: string, at: Point])[];
  readonly guides: readonly Guide[];
}

/** Hears how much of a layout is done, and where all stand so far. */
export type OnProgress = (share: number, positions: ReadonlyMap<string, Point>) => void;
