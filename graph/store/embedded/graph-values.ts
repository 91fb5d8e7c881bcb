/** The embedded engine's values as {@link GraphValue}s. */
import type { GrafeoValue, QueryResult } from "@grafeo-db/js";
import type { GraphEdge, GraphNode, GraphPath, GraphValue } from "../../model/query.ts";

export function graphRows(result: QueryResult, limit: number): readonly Readonly<Record<string, GraphValue>>[] {
  return Array.from({ length: Math.min(result.length, limit) }, (_, index) => graphMap(result.get(index) as GrafeoMap));
}

type GrafeoMap = Readonly<Record<string, GrafeoValue>>;

function graphMap(map: GrafeoMap): Readonly<Record<string, GraphValue>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, graphValue(value)]));
}

function graphValue(value: GrafeoValue | undefined): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(graphValue);
  const map = value as GrafeoMap;
  if ("_labels" in map) return graphNode(map);
  if ("_type" in map && "_source" in map) return graphEdge(map);
  if (isPath(map)) return graphPath(map);
  return graphMap(map);
}

function graphNode({ _id, _labels, ...properties }: GrafeoMap): GraphNode {
  return { $: "node", ref: String(_id), labels: _labels as string[], properties: graphMap(properties) };
}

function graphEdge({ _id, _source, _target, _type, ...properties }: GrafeoMap): GraphEdge {
  return {
    $: "edge",
    ref: String(_id),
    type: String(_type),
    source: String(_source),
    target: String(_target),
    properties: graphMap(properties),
  };
}

/** The engine gives a path as `{nodes, edges}`. */
function isPath(map: GrafeoMap): boolean {
  const { nodes, edges, ...rest } = map;
  const [first] = Array.isArray(nodes) ? nodes : [];
  return (
    Array.isArray(edges) &&
    Object.keys(rest).length === 0 &&
    typeof first === "object" &&
    first !== null &&
    "_labels" in first
  );
}

function graphPath({ nodes, edges }: GrafeoMap): GraphPath {
  return { $: "path", nodes: (nodes as GrafeoMap[]).map(graphNode), edges: (edges as GrafeoMap[]).map(graphEdge) };
}
