/**
 * Communities by the Louvain method, over several seeded runs: groups that hold together, and for each tie how sure it is that
 * its ends belong together.
 *
 * V. Blondel, J.-L. Guillaume, R. Lambiotte & E. Lefebvre (2008), Fast unfolding of communities in large networks, J. Stat. Mech.
 * P10008. The method takes nodes in random order and may end differently each time; one run shown as fact would be chance.
 */
import louvainModule from "graphology-communities-louvain";
import { byCodeUnit } from "../model/by-code-unit.ts";
import { type GraphView, tieGraph, type WeightedEdge } from "./graph-view.ts";
import { seededRandom } from "./seeded-random.ts";

export interface TieTogether extends Pick<WeightedEdge, "source" | "target"> {
  /** The share of runs in which both ends fall into one community. */
  readonly together: number;
  /** 4p(1 - p): 0 where all runs agree, 1 where half say so and half not. */
  readonly ambiguity: number;
}

export interface Communities {
  /** Of the run with the highest modularity. Numbered from 0 by size, then by the first node's name. */
  readonly of: ReadonlyMap<string, number>;
  readonly modularity: number;
  readonly ties: readonly TieTogether[];
  readonly runs: number;
}

export interface CommunityOptions {
  readonly runs?: number;
  readonly seed?: number;
  /** Above 1 smaller communities, below 1 larger ones. */
  readonly resolution?: number;
}

/** The package is CommonJS whose types speak of an ES module: what is imported is the function itself. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

const RUNS = 20;

type Membership = Readonly<Record<string, number>>;

/** The same view and options always give the same result, in whatever order nodes and ties come. */
export function communities(view: GraphView, options: CommunityOptions = {}): Communities {
  const graph = tieGraph(view);
  // Without ties modularity is not defined, and each node is a community of its own.
  if (graph.size === 0) return { of: numbered(graph.nodes(), alone(graph.nodes())), modularity: 0, ties: [], runs: 0 };
  const seed = options.seed ?? 1;
  const runs = Array.from({ length: options.runs ?? RUNS }, (_, run) =>
    louvain.detailed(graph, { rng: seededRandom(seed + run), resolution: options.resolution ?? 1 }),
  );
  const best = runs.reduce((left, right) => (right.modularity > left.modularity ? right : left));
  const memberships = runs.map((run) => run.communities);
  return {
    of: numbered(graph.nodes(), best.communities),
    modularity: best.modularity,
    ties: graph.mapEdges((_, { source, target }) => tieTogether(source, target, memberships)),
    runs: runs.length,
  };
}

function tieTogether(source: string, target: string, memberships: readonly Membership[]): TieTogether {
  const same = memberships.filter((membership) => membership[source] === membership[target]).length;
  const together = same / memberships.length;
  return { source, target, together, ambiguity: 4 * together * (1 - together) };
}

function alone(nodes: readonly string[]): Membership {
  return Object.fromEntries(nodes.map((node, index) => [node, index]));
}

/** Louvain's own numbers say nothing and change from run to run. */
function numbered(nodes: readonly string[], membership: Membership): ReadonlyMap<string, number> {
  const members = new Map<number, string[]>();
  for (const node of nodes) {
    const community = membership[node] ?? -1;
    members.set(community, [...(members.get(community) ?? []), node]);
  }
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? "", b[0] ?? ""));
  return new Map(ordered.flatMap((group, number) => group.map((node) => [node, number] as const)));
}
