import { addShares, shareOfPair } from "../algorithms/share-of-pair.ts";
import { tieMeasures } from "../algorithms/tie-measures.ts";
import type { CoMention } from "../model/co-mention.ts";
import { LEVELS, type Level } from "../model/filter.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import { unitsNaming } from "./naming-units.ts";

/** How often two actors are named together in the documents that count, at every level: at each, as many as its evidence has rows. */
export function coMentions(graph: FilteredGraph, source: string, target: string): readonly CoMention[] {
  const ends = [source, target].map((id) => graph.table.actors.numberOf(id) ?? -1);
  return LEVELS.map((level) => coMention(graph.with({ level }), level, ends));
}

function coMention(graph: FilteredGraph, level: Level, ends: readonly number[]): CoMention {
  const occurrences = graph.table.occurrences(level);
  const units = unitsNaming(graph, ends, level);
  const [left = 0, right = 0] = ends.map((actor) => graph.countsOfLevel.units[actor] ?? 0);
  const counts = { both: units.length, left, right, all: graph.countsOfLevel.all };
  return {
    level,
    ...counts,
    weight: units.reduce(
      (sum, unit) => addShares(sum, shareOfPair(occurrences.begin(unit + 1) - occurrences.begin(unit))),
      0,
    ),
    ...(counts.both === 0 ? { npmi: null, logLikelihood: null } : tieMeasures(counts)),
  };
}
