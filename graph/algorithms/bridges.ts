/**
 * What holds a network together alone: ties and nodes whose removal parts it.
 *
 * J. Hopcroft & R. Tarjan (1973), Algorithm 447: Efficient Algorithms for Graph Manipulation, CACM 16(6). Without recursion, since
 * a chain of a hundred thousand nodes would overflow the stack.
 */
import { type GraphView, tieGraph, type TieGraph, type WeightedEdge } from "./graph-view.ts";

export interface Bridges {
  readonly ties: readonly Pick<WeightedEdge, "source" | "target">[];
  /** Articulation points. */
  readonly nodes: ReadonlySet<string>;
}

/** A node on the way from the root to where the walk is. */
interface Step {
  readonly node: string;
  readonly parent: string | undefined;
  readonly neighbours: readonly string[];
  next: number;
  /** Nodes reached first from here. */
  children: number;
}

interface Walk {
  readonly graph: TieGraph;
  /** When a node was first reached. */
  readonly reached: Map<string, number>;
  /** The earliest node that can be reached from below a node without the tie to its parent. */
  readonly lowest: Map<string, number>;
  readonly ties: Pick<WeightedEdge, "source" | "target">[];
  readonly nodes: Set<string>;
}

export function bridges(view: GraphView): Bridges {
  const walk: Walk = { graph: tieGraph(view), reached: new Map(), lowest: new Map(), ties: [], nodes: new Set() };
  for (const root of walk.graph.nodes()) if (!walk.reached.has(root)) walkFrom(root, walk);
  return { ties: walk.ties, nodes: walk.nodes };
}

function walkFrom(root: string, walk: Walk): void {
  const way = [enter(root, undefined, walk)];
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const neighbour = step.neighbours[step.next++];
    if (neighbour === undefined) {
      way.pop();
      leave(step, way.at(-1), walk);
    } else if (!walk.reached.has(neighbour)) {
      step.children++;
      way.push(enter(neighbour, step.node, walk));
    } else if (neighbour !== step.parent) lower(step.node, walk.reached.get(neighbour) ?? 0, walk);
  }
}

function enter(node: string, parent: string | undefined, { graph, reached, lowest }: Walk): Step {
  const time = reached.size;
  reached.set(node, time);
  lowest.set(node, time);
  return { node, parent, neighbours: graph.neighbors(node), next: 0, children: 0 };
}

/** All below a node is known: does its parent hold it alone? */
function leave({ node, children }: Step, parent: Step | undefined, walk: Walk): void {
  if (parent === undefined) {
    // A root's children cannot reach each other but through it.
    if (children > 1) walk.nodes.add(node);
    return;
  }
  const low = walk.lowest.get(node) ?? 0;
  const above = walk.reached.get(parent.node) ?? 0;
  lower(parent.node, low, walk);
  if (low > above) {
    const [source, target] = parent.node < node ? [parent.node, node] : [node, parent.node];
    walk.ties.push({ source, target });
  }
  if (low >= above && parent.parent !== undefined) walk.nodes.add(parent.node);
}

function lower(node: string, time: number, { lowest }: Walk): void {
  lowest.set(node, Math.min(lowest.get(node) ?? time, time));
}
