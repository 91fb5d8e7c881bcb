/**
 * The k best ways between two actors that do not lean on hubs: “both know the United States” tells nothing, so a tie costs by
 * what share it is of all that its ends are tied by. At a penalty of 1 a way is about as likely as a walk at random would go it,
 * whichever end it sets out from; few steps, strong ties and nodes tied to few others make it cheap. (A cost of 1 / weight
 * with a penalty on the number of ties beside it does not do: in a dense network hubs have by far the largest weights.)
 *
 * J. Y. Yen (1971), Finding the K Shortest Loopless Paths in a Network, Management Science 17(11).
 * C. Faloutsos, K. S. McCurley, A. Tomkins (2004), Fast Discovery of Connection Subgraphs, KDD: why hubs must cost, by walks.
 */
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import { byCodeUnit } from "../model/by-code-unit.ts";
import { type GraphView, tieGraph, type TieAttributes, type TieGraph } from "./graph-view.ts";

export interface FoundPath {
  readonly nodes: readonly string[];
  /** Of each node, to how many others it is tied: what tells a hub. */
  readonly degrees: readonly number[];
  /** The sum over its ties of ln(1 + (s · t) ** (penalty / 2) / weight), where s and t are the weights of all ties of its ends. */
  readonly cost: number;
}

export interface PathOptions {
  /** Most paths. */
  readonly count?: number;
  /** Nodes no path may go through; the ends are always allowed. */
  readonly avoid?: ReadonlySet<string>;
  /** How much it costs to lean on hubs: at 0 only weights and steps count, at 1 each tie costs by its share. */
  readonly hubPenalty?: number;
}

/** What may not be used while one path is looked for. */
interface Search {
  readonly graph: TieGraph;
  readonly source: string;
  readonly target: string;
  readonly avoid: ReadonlySet<string>;
  readonly costOf: (tie: TieAttributes) => number;
}

const COUNT = 3;
const HUB_PENALTY = 1;

/** The best paths without a node twice, cheapest first; ties in cost by the names on the way. Empty where there is none. */
export function shortestPaths(
  view: GraphView,
  source: string,
  target: string,
  { count = COUNT, avoid = new Set(), hubPenalty = HUB_PENALTY }: PathOptions = {},
): readonly FoundPath[] {
  const graph = tieGraph(view);
  if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return [];
  const search = { graph, source, target, avoid, costOf: costsIn(graph, hubPenalty) };
  const first = cheapest(search, source, new Set(), new Set());
  const found: FoundPath[] = first === undefined ? [] : [pathOf(search, first)];
  const waiting = new Map<string, FoundPath>();
  while (found.length > 0 && found.length < count) {
    for (const path of detours(search, found)) waiting.set(JSON.stringify(path.nodes), path);
    for (const path of found) waiting.delete(JSON.stringify(path.nodes));
    const next = [...waiting.values()].sort(byCost)[0];
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}

/** For each place on the last path: the cheapest way to leave there where no earlier path with the same beginning did. */
function detours(search: Search, found: readonly FoundPath[]): readonly FoundPath[] {
  const last = found.at(-1)?.nodes ?? [];
  return last.slice(0, -1).flatMap((spur, place) => {
    const root = last.slice(0, place);
    const sameRoot = found.filter(({ nodes }) =>
      last.slice(0, place + 1).every((node, index) => nodes[index] === node),
    );
    const taken = new Set(sameRoot.map(({ nodes }) => nodes[place + 1] ?? ""));
    const rest = cheapest(search, spur, new Set(root), taken);
    return rest === undefined ? [] : [pathOf(search, [...root, ...rest])];
  });
}

/** Dijkstra's path from a node to the target, not through `closed`, and with no first step to `taken`. */
function cheapest(search: Search, from: string, closed: ReadonlySet<string>, taken: ReadonlySet<string>) {
  const { graph, target, costOf } = search;
  const cost = (_: string, tie: TieAttributes): number => {
    const ends = [tie.source, tie.target];
    if (ends.some((end) => closed.has(end) || (end !== from && isAvoided(search, end)))) return Infinity;
    if (ends.includes(from) && ends.some((end) => end !== from && taken.has(end))) return Infinity;
    return costOf(tie);
  };
  const path = bidirectional(graph, from, target, cost) as string[] | null;
  if (path === null) return undefined;
  const passable = path.slice(1).every((node, index) => {
    const edge = graph.edge(path[index] ?? "", node);
    return Number.isFinite(cost("", graph.getEdgeAttributes(edge)));
  });
  return passable ? path : undefined;
}

function pathOf({ graph, costOf }: Search, nodes: readonly string[]): FoundPath {
  const ties = nodes.slice(1).map((node, index) => graph.getEdgeAttributes(graph.edge(nodes[index] ?? "", node)));
  return {
    nodes,
    degrees: nodes.map((node) => graph.degree(node)),
    cost: ties.reduce((sum, tie) => sum + costOf(tie), 0),
  };
}

function isAvoided({ source, target, avoid }: Search, node: string): boolean {
  return node !== source && node !== target && avoid.has(node);
}

/** What a tie costs; never below 0. What all ties of a node weigh is added up once. */
function costsIn(graph: TieGraph, hubPenalty: number): Search["costOf"] {
  const sums = new Map<string, number>();
  const sumOf = (node: string): number => {
    const known = sums.get(node);
    if (known !== undefined) return known;
    const sum = graph.reduceEdges(node, (before, _, { weight }) => before + weight, 0);
    sums.set(node, sum);
    return sum;
  };
  return ({ source, target, weight }) => Math.log1p((sumOf(source) * sumOf(target)) ** (hubPenalty / 2) / weight);
}

function byCost(a: FoundPath, b: FoundPath): number {
  return a.cost - b.cost || byCodeUnit(a.nodes.join("\u0000"), b.nodes.join("\u0000"));
}
