/**
 * What the measures see of a graph: names of nodes, and ties between them. Every measure takes the view alone, so that it
 * means the same over the whole store and over any filter.
 */
import graphology from "graphology";
import { byCodeUnit } from "../model/by-code-unit.ts";

/** A tie without direction. There is at most one between two nodes, and none from a node to itself. */
export interface WeightedEdge {
  readonly source: string;
  readonly target: string;
  /** Above 0; the larger, the closer the two. */
  readonly weight: number;
}

export interface GraphView {
  /** Each once; nodes without ties included. */
  readonly nodes: readonly string[];
  readonly edges: readonly WeightedEdge[];
}

export type TieAttributes = WeightedEdge;
export type TieGraph = InstanceType<typeof graphology.UndirectedGraph<object, TieAttributes>>;

/**
 * The view as graphology's graph. Nodes and ties are put in order first: several methods take them as they come, and
 * the same graph read in another order must give the same result.
 */
export function tieGraph({ nodes, edges }: GraphView): TieGraph {
  const graph = new graphology.UndirectedGraph<object, TieAttributes>();
  for (const node of nodes.toSorted(byCodeUnit)) graph.addNode(node);
  const ordered = edges
    .map((edge) => (edge.source < edge.target ? edge : { ...edge, source: edge.target, target: edge.source }))
    .sort((a, b) => byCodeUnit(a.source, b.source) || byCodeUnit(a.target, b.target));
  for (const edge of ordered) graph.addEdge(edge.source, edge.target, edge);
  return graph;
}
