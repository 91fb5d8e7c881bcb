/** A value a user's Cypher can return, the same whichever engine ran it. Temporal values come as ISO 8601 text. */
export type GraphValue =
  | null
  | boolean
  | number
  | string
  | readonly GraphValue[]
  | GraphNode
  | GraphEdge
  | GraphPath
  | { readonly [key: string]: GraphValue };

export interface GraphNode {
  readonly $: "node";
  /** The engine's own id; it means nothing outside this result. */
  readonly ref: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface GraphEdge {
  readonly $: "edge";
  readonly ref: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, GraphValue>>;
}

export interface GraphPath {
  readonly $: "path";
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface QueryLimits {
  readonly milliseconds: number;
  readonly rows: number;
}

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, GraphValue>>[];
  /** Whether the row limit left rows out. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}
