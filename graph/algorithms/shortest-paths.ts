/**
 * The k best ways between two actors that do not lean on hubs: “both know the United States” tells nothing, so a way through a
 * node of many ties costs more, or is not taken at all.
 *
 * J. Y. Yen (1971), Finding the K Shortest Loopless Paths in a Network, Management Science 17(11).
 */
import { bidirectional } from "graphology-shortest-path/dijkstra.js";
import { byCodeUnit } from "../model/by-code-unit.ts";
import { type GraphView, tieGraph, type TieAttributes, type TieGraph } from "./graph-view.ts";

export interface FoundPath {
  readonly nodes: readonly string[];
  /** The sum of 1 / weight of its ties and of the penalties of the nodes between its ends. */
  readonly cost: number;
}

export interface PathOptions {
  /** Most paths. */
  readonly count?: number;
  /** Nodes no path may go through; the ends are always allowed. */
  readonly avoid?: ReadonlySet<string>;
  /** What a node between costs, times the logarithm to base 2 of its ties: 0 counts hubs like others. */
  readonly hubPenalty?: number;
}

/** What may not be used while one path is looked for. */
interface Search {
  readonly graph: TieGraph;
  readonly source: string;
  readonly target: string;
  readonly avoid: ReadonlySet<string>;
  readonly hubPenalty: number;
}

const COUNT = 3;
const HUB_PENALTY = 0.5;

/** The best paths without a node twice, cheapest first; ties in cost by the names on the way. Empty where there is none. */
export function shortestPaths(
  view: GraphView,
  source: string,
  target: string,
  { count = COUNT, avoid = new Set(), hubPenalty = HUB_PENALTY }: PathOptions = {},
): readonly FoundPath[] {
  const graph = tieGraph(view);
  if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) return [];
  const search = { graph, source, target, avoid, hubPenalty };
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
  const { graph, target } = search;
  const cost = (_: string, tie: TieAttributes): number => {
    const ends = [tie.source, tie.target];
    if (ends.some((end) => closed.has(end) || (end !== from && isAvoided(search, end)))) return Infinity;
    if (ends.includes(from) && ends.some((end) => end !== from && taken.has(end))) return Infinity;
    // Half of a node's penalty on the tie by which the way comes, half on that by which it goes.
    const penalties = ends.map((end) => (end === from || end === target ? 0 : penaltyOf(search, end) / 2));
    return 1 / tie.weight + penalties.reduce((sum, penalty) => sum + penalty, 0);
  };
  const path = bidirectional(graph, from, target, cost) as string[] | null;
  if (path === null) return undefined;
  const passable = path.slice(1).every((node, index) => {
    const edge = graph.edge(path[index] ?? "", node);
    return Number.isFinite(cost("", graph.getEdgeAttributes(edge)));
  });
  return passable ? path : undefined;
}

function pathOf(search: Search, nodes: readonly string[]): FoundPath {
  const ties = nodes.slice(1).map((node, index) => {
    return 1 / search.graph.getEdgeAttribute(search.graph.edge(nodes[index] ?? "", node), "weight");
  });
  const hubs = nodes.slice(1, -1).map((node) => penaltyOf(search, node));
  return { nodes, cost: [...ties, ...hubs].reduce((sum, part) => sum + part, 0) };
}

function isAvoided({ source, target, avoid }: Search, node: string): boolean {
  return node !== source && node !== target && avoid.has(node);
}

function penaltyOf({ graph, hubPenalty }: Search, node: string): number {
  return hubPenalty * Math.log2(graph.degree(node));
}

function byCost(a: FoundPath, b: FoundPath): number {
  return a.cost - b.cost || byCodeUnit(a.nodes.join("\u0000"), b.nodes.join("\u0000"));
}
