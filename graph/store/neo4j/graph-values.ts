/** Neo4j's values as {@link GraphValue}s, and parameters as Neo4j's. The only place where its integers are converted. */
import neo4j, {
  type Date,
  type DateTime,
  type Duration,
  type LocalDateTime,
  type LocalTime,
  type Node,
  type Path,
  type Record as Neo4jRecord,
  type Relationship,
  type Time,
} from "neo4j-driver";
import type { GraphEdge, GraphNode, GraphPath, GraphValue } from "../../model/query.ts";
import type { Parameters } from "../cypher/cypher-engine.ts";

export function graphRow(record: Neo4jRecord): Readonly<Record<string, GraphValue>> {
  return graphMap(record.toObject());
}

export async function* graphRows(records: AsyncIterable<Neo4jRecord>): AsyncGenerator<ReturnType<typeof graphRow>> {
  for await (const record of records) yield graphRow(record);
}

/** Whole numbers go as integers: as floats they could neither limit nor index. */
export function neo4jParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, neo4jParameter(value)]));
}

function neo4jParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(neo4jParameter);
  if (typeof value === "object" && value !== null) return neo4jParameters(value as Parameters);
  return value;
}

function graphMap(map: object): Readonly<Record<string, GraphValue>> {
  return Object.fromEntries(Object.entries(map).map(([key, value]: [string, unknown]) => [key, graphValue(value)]));
}

function graphValue(value: unknown): GraphValue {
  if (typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return isSafe(value) ? Number(value) : value.toString();
  if (typeof value === "number") return Number.isFinite(value) ? value : null; // JSON has neither NaN nor infinity
  return typeof value === "object" && value !== null ? graphObject(value) : null;
}

function graphObject(value: object): GraphValue {
  if (Array.isArray(value)) return value.map(graphValue);
  if (neo4j.isNode(value)) return graphNode(value);
  if (neo4j.isRelationship(value)) return graphEdge(value);
  if (neo4j.isPath(value)) return graphPath(value);
  if (isTemporal(value)) return value.toString();
  return graphMap(value);
}

type Temporal = Date | DateTime | LocalDateTime | Time | LocalTime | Duration;

function isTemporal(value: object): value is Temporal {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}

function graphNode(node: Node): GraphNode {
  return { $: "node", ref: node.elementId, labels: node.labels, properties: graphMap(node.properties) };
}

function graphEdge(edge: Relationship): GraphEdge {
  return {
    $: "edge",
    ref: edge.elementId,
    type: edge.type,
    source: edge.startNodeElementId,
    target: edge.endNodeElementId,
    properties: graphMap(edge.properties),
  };
}

function graphPath({ start, segments }: Path): GraphPath {
  return {
    $: "path",
    nodes: [graphNode(start), ...segments.map((segment) => graphNode(segment.end))],
    edges: segments.map((segment) => graphEdge(segment.relationship)),
  };
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}
