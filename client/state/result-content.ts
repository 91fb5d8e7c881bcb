/** What a result holds besides its cells: actors for the canvas, and two columns that make a chart. */
import { actorIdSchema } from "../../graph/contract/schemas.ts";
import type { GraphEdge, GraphNode, GraphPath, GraphValue, ResultRow } from "../../graph/model/query.ts";

export type GraphObject = GraphNode | GraphEdge | GraphPath;

const KINDS: readonly unknown[] = ["node", "edge", "path"];

export function isGraphObject(value: GraphValue | undefined): value is GraphObject {
  return typeof value === "object" && value !== null && "$" in value && KINDS.includes(value.$);
}

/** The ids of the actors of a result, in the order of its rows: of nodes, of paths, and where an id stands as text. */
export function actorsIn(rows: readonly ResultRow[]): readonly string[] {
  const found = new Set<string>();
  for (const row of rows) for (const value of Object.values(row)) collect(value, found);
  return [...found];
}

function collect(value: GraphValue, found: Set<string>): void {
  if (typeof value === "string") {
    if (actorIdSchema.safeParse(value).success) found.add(value);
  } else if (Array.isArray(value)) {
    for (const one of value as readonly GraphValue[]) collect(one, found);
  } else if (isGraphObject(value)) {
    const nodes = value.$ === "path" ? value.nodes : value.$ === "node" ? [value] : [];
    for (const node of nodes) if (node.labels.includes("Actor")) collect(node.properties["id"] ?? null, found);
  } else if (typeof value === "object" && value !== null) {
    for (const one of Object.values(value)) collect(one, found);
  }
}

export interface ChartData {
  readonly label: string;
  readonly value: string;
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}

/** The first column of names and the first of numbers of a result of two columns; null where it has none such. */
export function chartOf(columns: readonly string[], rows: readonly ResultRow[]): ChartData | null {
  if (columns.length !== 2 || rows.length === 0) return null;
  const isNumeric = (column: string): boolean => rows.every((row) => typeof row[column] === "number");
  const value = columns.findLast(isNumeric);
  const label = columns.find((column) => column !== value);
  if (value === undefined || label === undefined) return null;
  if (rows.some((row) => typeof row[label] === "object" && row[label] !== null)) return null;
  const bars = rows.map((row) => ({ label: textOf(row[label] ?? null), count: row[value] as number }));
  return { label, value, bars };
}

function textOf(value: GraphValue): string {
  return typeof value === "string" ? value : value === null ? "–" : JSON.stringify(value);
}
