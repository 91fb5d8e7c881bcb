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

export type ResultRow = Readonly<Record<string, GraphValue>>;

export interface QueryLimits {
  /** Of computing and of handing out the rows together. */
  readonly milliseconds: number;
  readonly rows: number;
  /** Of the rows as JSON, in characters: one row may hold a list of millions, so a limit on rows alone protects nobody. */
  readonly characters: number;
}

/** Which limit left rows out; null where none did. */
export type Truncation = "rows" | "size" | null;

/** An operator of a plan, over those whose rows it takes. */
export interface QueryPlan {
  readonly operator: string;
  /** What it works on, in the engine's words. */
  readonly details: string | null;
  readonly estimatedRows: number | null;
  /** Counted by PROFILE only. */
  readonly rows: number | null;
  /** Times the storage was asked, on Neo4j; rows read of it, on the embedded engine. Counted by PROFILE only. */
  readonly hits: number | null;
  readonly milliseconds: number | null;
  readonly children: readonly QueryPlan[];
}

export interface QuerySummary {
  readonly rows: number;
  readonly milliseconds: number;
  readonly truncated: Truncation;
  /** What a reader should know of this engine's answer: where it may differ from another engine's, and what to write instead. */
  readonly notes: readonly string[];
  /** Where the query asked for it with EXPLAIN or PROFILE. */
  readonly plan: QueryPlan | null;
}

/** What running a query gives, piece by piece: first its columns, then its rows, last the summary. */
export type QueryPart =
  { readonly columns: readonly string[] } | { readonly row: ResultRow } | { readonly summary: QuerySummary };

/** A whole result at once. */
export interface QueryResult extends Omit<QuerySummary, "rows"> {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
}
