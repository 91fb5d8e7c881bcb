/** The measures that take long on a large network. Pure: what runs in a thread of its own, see `measure-threads.ts`. */
import { betweenness } from "../../graph/algorithms/betweenness.ts";
import { bridges, type Bridges } from "../../graph/algorithms/bridges.ts";
import { communities } from "../../graph/algorithms/communities.ts";
import { degrees } from "../../graph/algorithms/degree.ts";
import { backbone, type BackboneReason } from "../../graph/algorithms/disparity-filter.ts";
import type { GraphView } from "../../graph/algorithms/graph-view.ts";
import { leadingMembers } from "../../graph/algorithms/leading-members.ts";
import { pageRank } from "../../graph/algorithms/page-rank.ts";
import { shortestPaths, type FoundPath } from "../../graph/algorithms/shortest-paths.ts";
import { graphView, type ViewColumns } from "../../graph/mentions/view-columns.ts";
import type { Centrality } from "../../graph/model/measures.ts";

/** What each measure asks for beside the network. */
export interface MeasureInput {
  readonly centrality: { readonly by: Exclude<Centrality, "mentions"> };
  readonly communities: { readonly resolution: number };
  readonly bridges: object;
  readonly paths: {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly avoid: readonly string[];
    readonly hubPenalty: number;
  };
  readonly backbone: { readonly chance: number };
}

export type MeasureKind = keyof MeasureInput;

export interface MeasureOutput {
  readonly centrality: {
    readonly values: ReadonlyMap<string, number>;
    /** How many nodes it was estimated from; null where it is exact. */
    readonly sample: number | null;
  };
  readonly communities: FoundCommunities;
  readonly bridges: Bridges;
  readonly paths: readonly FoundPath[];
  readonly backbone: { readonly ties: ReadonlyMap<string, JudgedTie>; readonly kept: number };
}

export interface FoundCommunities {
  /** The largest first; of each its members, the leading one first. Communities of one are left out. */
  readonly members: readonly (readonly string[])[];
  readonly modularity: number;
  readonly runs: number;
  /** By {@link tieKey} the share of runs in which both ends were together, where the runs did not all agree. */
  readonly unsure: ReadonlyMap<string, number>;
  /** By node the mean ambiguity of its ties, where it is above 0. */
  readonly ambiguity: ReadonlyMap<string, number>;
}

export interface JudgedTie {
  readonly kept: boolean;
  readonly reason: BackboneReason;
  readonly chanceAtSource: number;
  readonly chanceAtTarget: number;
}

export function tieKey(source: string, target: string): string {
  return `${source} ${target}`;
}

export type MeasureTask = {
  readonly [Kind in MeasureKind]: {
    readonly kind: Kind;
    readonly columns: ViewColumns;
    readonly input: MeasureInput[Kind];
  };
}[MeasureKind];

export function measure({ kind, columns, input }: MeasureTask): MeasureOutput[MeasureKind] {
  const view = graphView(columns);
  switch (kind) {
    case "centrality":
      return centrality(view, input.by);
    case "communities":
      return foundCommunities(view, input.resolution);
    case "bridges":
      return bridges(view);
    case "paths":
      return shortestPaths(view, input.from, input.to, { ...input, avoid: new Set(input.avoid) });
    case "backbone":
      return judgedTies(view, input.chance);
  }
}

function centrality(view: GraphView, by: MeasureInput["centrality"]["by"]): MeasureOutput["centrality"] {
  switch (by) {
    case "degree":
      return { values: new Map(Array.from(degrees(view), ([node, { ties }]) => [node, ties])), sample: null };
    case "weightedDegree":
      return { values: new Map(Array.from(degrees(view), ([node, { weight }]) => [node, weight])), sample: null };
    case "pageRank":
      return { values: pageRank(view), sample: null };
    case "betweenness": {
      const sources = Math.max(LEAST_SOURCES, Math.floor(SOURCE_STEPS / Math.max(1, view.edges.length)));
      const { of, exact, sources: sample } = betweenness(view, { sources });
      return { values: of, sample: exact ? null : sample };
    }
  }
}

/** How many ties all walks together may pass; about ten seconds. */
const SOURCE_STEPS = 20_000_000;
const LEAST_SOURCES = 20;

/** How many ties all runs together may look at; about ten seconds. */
const RUN_STEPS = 1_000_000;
const MOST_RUNS = 20;

function foundCommunities(view: GraphView, resolution: number): FoundCommunities {
  const runs = Math.min(MOST_RUNS, Math.max(1, Math.floor(RUN_STEPS / Math.max(1, view.edges.length))));
  const found = communities(view, { runs, resolution });
  const sums = new Map<string, { ambiguity: number; ties: number }>();
  for (const { source, target, ambiguity } of found.ties) {
    for (const end of [source, target]) {
      const sum = sums.get(end) ?? { ambiguity: 0, ties: 0 };
      sums.set(end, sum);
      sum.ambiguity += ambiguity;
      sum.ties++;
    }
  }
  const unsure = found.ties.filter(({ ambiguity }) => ambiguity > 0);
  const means = Array.from(sums, ([node, { ambiguity, ties }]) => [node, ambiguity / ties] as const);
  return {
    members: leadingMembers(view, found.of).filter((members) => members.length > 1),
    modularity: found.modularity,
    runs: found.runs,
    unsure: new Map(unsure.map(({ source, target, together }) => [tieKey(source, target), together])),
    ambiguity: new Map(means.filter(([, mean]) => mean > 0)),
  };
}

function judgedTies(view: GraphView, chance: number): MeasureOutput["backbone"] {
  const ties = backbone(view, chance);
  return {
    ties: new Map(ties.map(({ source, target, weight, ...judged }) => [tieKey(source, target), judged])),
    kept: ties.filter(({ kept }) => kept).length,
  };
}
