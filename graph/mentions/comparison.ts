/** Who is named in one of two languages, or by one of two sources, and never in the other. */
import { namedOnlyIn, type GroupCount } from "../algorithms/named-only-in.ts";
import type { Filter } from "../model/filter.ts";
import type { FilteredGraph } from "./filtered-graph.ts";

export interface ComparedCounts {
  readonly documents: number;
  readonly mentions: number;
  readonly only: readonly { readonly id: string; readonly mentions: number; readonly chance: number }[];
}

/** @param sides what makes the same filter that of one language or source, and that of the other */
export function compare(
  graph: FilteredGraph,
  sides: readonly [left: Filter, right: Filter],
): readonly [left: ComparedCounts, right: ComparedCounts] {
  const graphs = sides.map((side) => graph.with(side));
  const counts = graphs.flatMap((part, side) =>
    part
      .actors()
      .map((actor): GroupCount => ({ actor, group: String(side), mentions: part.useOf(actor)?.mentions ?? 0 })),
  );
  const only = namedOnlyIn(counts);
  const [left, right] = graphs.map((part, side): ComparedCounts => ({
    documents: part.chosen.reduce((sum, mark) => sum + mark, 0),
    mentions: part.counts.allMentions,
    only: only
      .filter(({ group }) => group === String(side))
      .map(({ actor: id, mentions, chance }) => ({ id, mentions, chance })),
  }));
  if (left === undefined || right === undefined) throw new TypeError("There are two sides to compare.");
  return [left, right];
}
