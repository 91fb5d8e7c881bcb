/** The part of a graph that a query's result shows: its actors, and the ties and relations among them that it returns. */
import { actorIdSchema } from "../contract/schemas.ts";
import type { GraphEdge, GraphNode, GraphPath, GraphValue, ResultRow } from "../model/query.ts";
import { tieEnds } from "../model/tie.ts";

export type GraphObject = GraphNode | GraphEdge | GraphPath;

const KINDS: readonly unknown[] = ["node", "edge", "path"];

export function isGraphObject(value: GraphValue | undefined): value is GraphObject {
  return typeof value === "object" && value !== null && "$" in value && KINDS.includes(value.$);
}

/** Takes a result row by row. */
export class ResultGraph {
  /** The engine's ids of nodes mean nothing outside of the result; an edge names its ends by them. */
  readonly #actorOfRef = new Map<string, string>();
  readonly #actors = new Set<string>();
  readonly #edges = new Map<string, GraphEdge>();

  add(row: ResultRow): void {
    for (const value of Object.values(row)) this.#take(value);
  }

  /** Ids in the order of the rows: of nodes, of paths, and where an id stands as text. */
  actors(): readonly string[] {
    return [...this.#actors];
  }

  /** Keys as {@link lineKey} makes them, of edges whose both ends are in the result too. */
  lines(): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { type, source, target } of this.#edges.values()) {
      const [from, to] = [this.#actorOfRef.get(source), this.#actorOfRef.get(target)];
      if (from !== undefined && to !== undefined) keys.add(lineKey(type, from, to));
    }
    return keys;
  }

  #take(value: GraphValue): void {
    if (typeof value === "string") {
      if (actorIdSchema.safeParse(value).success) this.#actors.add(value);
    } else if (Array.isArray(value)) {
      for (const one of value as readonly GraphValue[]) this.#take(one);
    } else if (isGraphObject(value)) {
      this.#takeObject(value);
    } else if (typeof value === "object" && value !== null) {
      for (const one of Object.values(value)) this.#take(one);
    }
  }

  #takeObject(object: GraphObject): void {
    if (object.$ === "edge") this.#edges.set(object.ref, object);
    else if (object.$ === "node") this.#takeNode(object);
    else {
      for (const node of object.nodes) this.#takeNode(node);
      for (const edge of object.edges) this.#edges.set(edge.ref, edge);
    }
  }

  #takeNode({ ref, labels, properties }: GraphNode): void {
    const id = properties["id"];
    if (!labels.includes("Actor") || typeof id !== "string") return;
    this.#actors.add(id);
    this.#actorOfRef.set(ref, id);
  }
}

/** The type of a tie's edge in the graph. */
export const TIE_TYPE = "CO_MENTIONED";

/** One key for a tie or a relation, however it is come by. A tie has no direction. */
export function lineKey(type: string, source: string, target: string): string {
  return [type, ...(type === TIE_TYPE ? tieEnds(source, target) : [source, target])].join(" ");
}
