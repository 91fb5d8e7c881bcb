/** What the briefing counts: of all news as the store has it, or of what passes a filter. */
import { NONE_NAMED, type Filter } from "../../graph/model/filter.ts";
import type { FacetCount, Facets } from "../../graph/model/measures.ts";
import type { GraphStats } from "../../graph/model/stats.ts";
import { namedAs } from "./sources.ts";
import { isInPeriod } from "./months.ts";

export interface BriefingCounts extends Pick<
  GraphStats,
  "documents" | "sentences" | "mentions" | "actorsByType" | "languages" | "undated" | "copies"
> {
  /** Known of all news alone. */
  readonly ties: number | null;
  /** ISO dates, to the day or to the month; null where no document has one. */
  readonly period: { readonly first: string; readonly last: string; readonly unit: "day" | "month" } | null;
  /** Those that are named, most first. */
  readonly sources: readonly FacetCount[];
}

export function countsOfAll(stats: GraphStats): BriefingCounts {
  const { firstDate: first, lastDate: last } = stats;
  const sources = Object.entries(stats.sources).map(([value, count]) => ({ value, count }));
  return {
    ...stats,
    period: first === null || last === null ? null : { first, last, unit: "day" },
    sources: sources.sort((a, b) => b.count - a.count),
  };
}

/** Each list of the facets leaves its own part of the filter open, which is closed here again. */
export function countsUnder(filter: Filter, facets: Facets): BriefingCounts {
  const { documents, sentences, mentions } = facets;
  const months = facets.months.filter(({ value }) => isInPeriod(value, filter)).map(({ value }) => value);
  const [first, last] = [months[0], months.at(-1)];
  const isDated = filter.from !== undefined || filter.to !== undefined;
  return {
    documents,
    sentences,
    mentions,
    ties: null,
    actorsByType: byValue(passing(facets.types, filter.type, filter.notType)),
    languages: byValue(passing(facets.languages, filter.language, filter.notLanguage)),
    period: first === undefined || last === undefined ? null : { first, last, unit: "month" },
    undated: isDated ? 0 : facets.undated,
    sources: passing(
      facets.sources,
      namedAs(facets.sources, filter.source),
      namedAs(facets.sources, filter.notSource),
    ).filter(({ value }) => value !== NONE_NAMED),
    copies: 0,
  };
}

function passing(
  counts: readonly FacetCount[],
  only: readonly string[] = [],
  not: readonly string[] = [],
): readonly FacetCount[] {
  return counts.filter(({ value }) => (only.length === 0 || only.includes(value)) && !not.includes(value));
}

function byValue(counts: readonly FacetCount[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map(({ value, count }) => [value, count]));
}
