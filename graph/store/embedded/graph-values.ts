/** The embedded engine's values as {@link GraphValue}s. */
import type { GrafeoValue, QueryResult } from "@grafeo-db/js";
import type { GraphEdge, GraphNode, GraphPath, GraphValue } from "../../model/query.ts";

export function* graphRows(result: QueryResult): Generator<Readonly<Record<string, GraphValue>>> {
  for (let index = 0; index < result.length; index++) yield graphMap(result.get(index));
}

type GrafeoMap = Readonly<Record<string, GrafeoValue>>;
type GrafeoNode = GrafeoMap & { readonly _id: number; readonly _labels: string[] };
type GrafeoEdge = GrafeoMap & {
  readonly _id: number;
  readonly _source: number;
  readonly _target: number;
  readonly _type: string;
};
interface GrafeoPath {
  readonly nodes: readonly GrafeoNode[];
  readonly edges: readonly GrafeoEdge[];
}

function graphMap(map: GrafeoMap): Readonly<Record<string, GraphValue>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, graphValue(value)]));
}

function graphValue(value: GrafeoValue | undefined): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(graphValue);
  if (isPath(value)) return graphPath(value);
  const map = value as GrafeoMap;
  if (isNode(map)) return graphNode(map);
  if (isEdge(map)) return graphEdge(map);
  return graphMap(map);
}

// The engine tells its own values from maps by these keys alone, and so can we.
function isNode(map: object): map is GrafeoNode {
  return "_id" in map && "_labels" in map;
}

function isEdge(map: object): map is GrafeoEdge {
  return "_id" in map && "_type" in map && "_source" in map && "_target" in map;
}

function isPath(map: object): map is GrafeoPath {
  if (!("nodes" in map && "edges" in map && Array.isArray(map.nodes) && Array.isArray(map.edges))) return false;
  const [first] = map.nodes as unknown[];
  return Object.keys(map).length === 2 && typeof first === "object" && first !== null && isNode(first);
}

function graphNode({ _id, _labels, ...properties }: GrafeoNode): GraphNode {
  return { $: "node", ref: String(_id), labels: _labels, properties: graphMap(properties) };
}

function graphEdge({ _id, _source, _target, _type, ...properties }: GrafeoEdge): GraphEdge {
  return {
    $: "edge",
    ref: String(_id),
    type: _type,
    source: String(_source),
    target: String(_target),
    properties: graphMap(properties),
  };
}

function graphPath({ nodes, edges }: GrafeoPath): GraphPath {
  return { $: "path", nodes: nodes.map(graphNode), edges: edges.map(graphEdge) };
}
