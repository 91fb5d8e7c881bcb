/**
 * What holds a network together alone: ties and nodes whose removal parts it.
 *
 * J. Hopcroft & R. Tarjan (1973), Algorithm 447: Efficient Algorithms for Graph Manipulation, CACM 16(6). Without recursion, since
 * a chain of a hundred thousand nodes would overflow the stack.
 */
import { type GraphView, tieGraph, type TieGraph, type WeightedEdge } from "./graph-view.ts";

export interface Bridges {
  readonly ties: readonly BridgingEdge[];
  /** Articulation points, each with how many nodes would be cut off from the largest part that is left without it. */
  readonly nodes: ReadonlyMap<string, number>;
}

export interface BridgingEdge extends Pick<WeightedEdge, "source" | "target"> {
  /** How many nodes lie on the smaller side. */
  readonly apart: number;
}

/** A node on the way from the root to where the walk is. */
interface Step {
  readonly node: string;
  readonly parent: string | undefined;
  readonly neighbours: readonly string[];
  next: number;
  /** How many nodes were reached first from here, by whatever way, itself among them. */
  size: number;
  /** How many nodes lie in each part that only this node joins to its parent. */
  readonly parts: number[];
}

interface Walk {
  readonly graph: TieGraph;
  /** When a node was first reached. */
  readonly reached: Map<string, number>;
  /** The earliest node that can be reached from below a node without the tie to its parent. */
  readonly lowest: Map<string, number>;
  /** With the number of nodes on the side away from the root. */
  readonly ties: (Pick<WeightedEdge, "source" | "target"> & { readonly below: number })[];
  /** With the sizes of the parts away from the root. */
  readonly nodes: Map<string, readonly number[]>;
}

export function bridges(view: GraphView): Bridges {
  const graph = tieGraph(view);
  const reached = new Map<string, number>();
  const lowest = new Map<string, number>();
  const found: { ties: BridgingEdge[]; nodes: [string, number][] } = { ties: [], nodes: [] };
  for (const root of graph.nodes()) {
    if (reached.has(root)) continue;
    const walk: Walk = { graph, reached, lowest, ties: [], nodes: new Map() };
    const before = reached.size;
    walkFrom(root, walk);
    const size = reached.size - before;
    for (const { below, ...ends } of walk.ties) found.ties.push({ ...ends, apart: Math.min(below, size - below) });
    for (const [node, parts] of walk.nodes) found.nodes.push([node, cutOff(size, parts)]);
  }
  return { ties: found.ties, nodes: new Map(found.nodes) };
}

/** Without a node its component falls into these parts and what is left of it; all but the largest are cut off. */
function cutOff(size: number, parts: readonly number[]): number {
  const others = size - 1;
  const rest = others - parts.reduce((sum, part) => sum + part, 0);
  return others - parts.reduce((most, part) => Math.max(most, part), rest);
}

function walkFrom(root: string, walk: Walk): void {
  const way = [enter(root, undefined, walk)];
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const neighbour = step.neighbours[step.next++];
    if (neighbour === undefined) {
      way.pop();
      leave(step, way.at(-1), walk);
    } else if (!walk.reached.has(neighbour)) {
      way.push(enter(neighbour, step.node, walk));
    } else if (neighbour !== step.parent) lower(step.node, walk.reached.get(neighbour) ?? 0, walk);
  }
}

function enter(node: string, parent: string | undefined, { graph, reached, lowest }: Walk): Step {
  const time = reached.size;
  reached.set(node, time);
  lowest.set(node, time);
  return { node, parent, neighbours: graph.neighbors(node), next: 0, size: 1, parts: [] };
}

/** All below a node is known: does its parent hold it alone? */
function leave({ node, size, parts }: Step, parent: Step | undefined, walk: Walk): void {
  // A root has nothing above it: it joins something only where it has several parts below.
  if (parts.length > (parent === undefined ? 1 : 0)) walk.nodes.set(node, parts);
  if (parent === undefined) return;
  parent.size += size;
  const low = walk.lowest.get(node) ?? 0;
  const above = walk.reached.get(parent.node) ?? 0;
  lower(parent.node, low, walk);
  if (low > above) {
    const [source, target] = parent.node < node ? [parent.node, node] : [node, parent.node];
    walk.ties.push({ source, target, below: size });
  }
  if (low >= above) parent.parts.push(size);
}

function lower(node: string, time: number, { lowest }: Walk): void {
  lowest.set(node, Math.min(lowest.get(node) ?? time, time));
}
