/** What the page and its layout worker tell each other. Lengths and positions are px at zoom 1. */

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
}

export interface LayoutEdge {
  readonly source: string;
  readonly target: string;
  /** From 0 to 1. */
  readonly strength: number;
}

export interface LayoutTask {
  readonly number: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Width over height of the canvas. */
  readonly aspect: number;
}

export interface LayoutDone {
  readonly number: number;
  readonly positions: readonly (readonly [id: string, at: Point])[];
}
