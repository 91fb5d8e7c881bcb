/**
 * Betweenness: on what share of the shortest paths between two others a node lies. Ties count alike, whatever their weight.
 *
 * U. Brandes (2001), A Faster Algorithm for Betweenness Centrality, Journal of Mathematical Sociology 25(2); above a size from a
 * sample of sources only: U. Brandes & C. Pich (2007), Centrality Estimation in Large Networks, IJBC 17(7).
 */
import { brandes } from "graphology-shortest-path";
import { type GraphView, tieGraph, type TieGraph } from "./graph-view.ts";
import { sample, seededRandom } from "./seeded-random.ts";

export interface Betweenness {
  /** From 0 to 1, normalised by the number of pairs of others. */
  readonly of: ReadonlyMap<string, number>;
  /** Sources the paths were counted from. Fewer than there are nodes: the values are estimates, and the page must say so. */
  readonly sources: number;
  readonly exact: boolean;
}

export interface BetweennessOptions {
  /** Most sources; each costs a walk over the whole graph. */
  readonly sources?: number;
  readonly seed?: number;
}

/** Brandes & Pich find a few hundred enough to rank the nodes that matter. */
const MOST_SOURCES = 500;

export function betweenness(view: GraphView, options: BetweennessOptions = {}): Betweenness {
  const graph = tieGraph(view);
  const nodes = graph.nodes();
  const most = options.sources ?? MOST_SOURCES;
  const sources = nodes.length <= most ? nodes : sample(nodes, most, seededRandom(options.seed ?? 1));
  const sums = new Map(nodes.map((node) => [node, 0]));
  for (const source of sources) addDependencies(graph, source, sums);
  const pairs = (nodes.length - 1) * (nodes.length - 2);
  const scale = pairs <= 0 ? 0 : nodes.length / sources.length / pairs;
  return {
    of: new Map(nodes.map((node) => [node, (sums.get(node) ?? 0) * scale])),
    sources: sources.length,
    exact: sources.length === nodes.length,
  };
}

/** Adds to each node its share of the shortest paths from one source, farthest nodes first. */
function addDependencies(graph: TieGraph, source: string, sums: Map<string, number>): void {
  const [reached, before, paths] = brandes(graph, source);
  const dependency = new Map<string, number>();
  for (const node of reached.toReversed()) {
    const own = dependency.get(node) ?? 0;
    for (const previous of before[node] ?? []) {
      const share = ((paths[previous] ?? 0) / (paths[node] ?? 1)) * (1 + own);
      dependency.set(previous, (dependency.get(previous) ?? 0) + share);
    }
    if (node !== source) sums.set(node, (sums.get(node) ?? 0) + own);
  }
}
