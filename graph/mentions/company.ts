import { byCodeUnit } from "../model/by-code-unit.ts";
import type { CompanyCount } from "../model/measures.ts";
import type { FilteredGraph } from "./filtered-graph.ts";
import type { FoundTrends } from "./trends.ts";
import { latestPeriods, type TwoPeriods } from "./two-periods.ts";

export interface FoundCompany {
  readonly periods: FoundTrends["periods"];
  /** By id, those named most with the actor first. */
  readonly company: readonly (CompanyCount & { readonly id: string })[];
}

/**
 * Whom an actor is named with in two periods, and how often in each: in sentences, or in what the filter's level counts.
 *
 * @param periods the latest ones where they are not given; undefined is returned where there are none
 */
export function company(
  graph: FilteredGraph,
  actor: string,
  periods: TwoPeriods | undefined = latestPeriods(graph),
): FoundCompany | undefined {
  if (periods === undefined) return undefined;
  // Least counts are asked of all the time there is, not of each period: who is named once is named.
  const open = { minMentions: undefined, minSentences: undefined, minLogLikelihood: undefined };
  const [before, after] = [graph.with({ ...open, ...periods.before }), graph.with({ ...open, ...periods.after })];
  const [then, now] = [unitsWith(before, actor), unitsWith(after, actor)];
  const counted = [...new Set([...then.keys(), ...now.keys()])].map((id) => {
    return { id, before: then.get(id) ?? 0, after: now.get(id) ?? 0 };
  });
  return {
    periods: {
      before: { ...periods.before, sentences: before.counts.all },
      after: { ...periods.after, sentences: after.counts.all },
    },
    company: counted.sort((a, b) => b.before + b.after - a.before - a.after || byCodeUnit(a.id, b.id)),
  };
}

/** By neighbour in how many sentences both are named. */
function unitsWith(graph: FilteredGraph, id: string): ReadonlyMap<string, number> {
  const { table } = graph;
  const actor = table.actors.numberOf(id);
  if (actor === undefined) return new Map();
  const counts = graph.tiesOf(actor);
  return new Map(
    Array.from(graph.shownTies(counts), (tie) => [
      table.actors.idOf(counts.sourceOf(tie) + counts.targetOf(tie) - actor),
      counts.unitsOf(tie),
    ]),
  );
}
