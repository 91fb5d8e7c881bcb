/** What is counted from the mentions under a filter: facets, time, trends, comparisons. */
import { company, type FoundCompany } from "../../graph/mentions/company.ts";
import { compare, type ComparedCounts } from "../../graph/mentions/comparison.ts";
import { facets } from "../../graph/mentions/facets.ts";
import { timeline } from "../../graph/mentions/timeline.ts";
import { actorTrends, tieTrends } from "../../graph/mentions/trends.ts";
import type { TwoPeriods } from "../../graph/mentions/two-periods.ts";
import type { Trend } from "../../graph/algorithms/trends.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { Filter } from "../../graph/model/filter.ts";
import { isDocumentLanguage } from "../../graph/model/language.ts";
import type { CompanyCount, CompanyPart, ComparedSide } from "../../graph/model/measures.ts";
import type { FilteredStore } from "../../graph/store/filtered-store.ts";
import type { Filtering } from "../measures/filtering.ts";
import { withActors } from "../measures/with-actors.ts";
import { existingActor } from "./actors.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "facets" | "timeline" | "actorTrends" | "tieTrends" | "company" | "comparison">;

export function countHandlers(filtering: Filtering): Handlers {
  return {
    facets: async ({ query, signal }) => {
      const lists = await filtering.listMembers();
      return facets(await (await filtering.through(query, signal)).graph(), lists);
    },
    timeline: async ({ query, signal }) =>
      timeline(await (await filtering.through(query, signal)).graph(), query.step, query.actor),
    actorTrends: async ({ query, signal }) => {
      const through = await filtering.through(query, signal);
      const found = actorTrends(await through.graph(), periodsOf(query), query.limit);
      if (found === undefined) return { periods: null, rising: [], fading: [] };
      const { periods, rising, fading } = found;
      const actors = await through.actorsOf(endsOf([...rising, ...fading]));
      const named = (trends: readonly Trend[]) =>
        withActors(
          trends.map((trend) => [trend.id, countsOf(trend)] as const),
          actors,
        );
      return { periods, rising: named(rising), fading: named(fading) };
    },
    tieTrends: async ({ query, signal }) => {
      const through = await filtering.through(query, signal);
      const found = tieTrends(await through.graph(), periodsOf(query), query.limit);
      if (found === undefined) return { periods: null, rising: [], fading: [], actors: [] };
      const { periods, rising, fading } = found;
      const actors = await through.actorsOf(endsOf([...rising, ...fading]));
      return { periods, rising: rising.map(ofTie), fading: fading.map(ofTie), actors: [...actors.values()] };
    },
    company: async ({ params: { id }, query, signal }) => {
      await existingActor(filtering.store, id);
      const through = await filtering.through(query, signal);
      const found = company(await through.graph(), id, periodsOf(query));
      const named = (isOne: (count: CompanyCount) => boolean): Promise<CompanyPart> =>
        companyPart(through, found?.company.filter(isOne) ?? [], query.limit);
      return {
        periods: found?.periods ?? null,
        joined: await named(({ before }) => before === 0),
        left: await named(({ after }) => after === 0),
        stayed: await named(({ before, after }) => before > 0 && after > 0),
      };
    },
    comparison: async ({ query: { by, left, right, limit, ...filter }, signal }) => {
      const through = await filtering.through(filter, signal);
      const sides = compare(await through.graph(), [sideOf(by, left), sideOf(by, right)]);
      return {
        left: await comparedSide(through, left, sides[0], limit),
        right: await comparedSide(through, right, sides[1], limit),
      };
    },
  };
}

interface AskedPeriods {
  readonly beforeFrom?: string | undefined;
  readonly beforeTo?: string | undefined;
  readonly afterFrom?: string | undefined;
  readonly afterTo?: string | undefined;
}

function periodsOf({ beforeFrom, beforeTo, afterFrom, afterTo }: AskedPeriods): TwoPeriods | undefined {
  const days = [beforeFrom, beforeTo, afterFrom, afterTo];
  if (days.every((day) => day === undefined)) return undefined;
  if (beforeFrom !== undefined && beforeTo !== undefined && afterFrom !== undefined && afterTo !== undefined) {
    return { before: { from: beforeFrom, to: beforeTo }, after: { from: afterFrom, to: afterTo } };
  }
  throw new RawabitError(
    "request.invalid",
    "Give all four days of the two periods (beforeFrom, beforeTo, afterFrom, afterTo), or none of them.",
  );
}

/** A tie's id is both ends with a space between. */
function endsOf(trends: readonly Trend[]): readonly string[] {
  return trends.flatMap(({ id }) => id.split(" "));
}

function countsOf({ before, after, surprise }: Trend): Pick<Trend, "before" | "after" | "surprise"> {
  return { before, after, surprise };
}

function ofTie(trend: Trend) {
  const [source = "", target = ""] = endsOf([trend]);
  return { source, target, ...countsOf(trend) };
}

function sideOf(by: "language" | "source", value: string): Filter {
  if (by === "source") return { source: [value], notSource: undefined };
  if (isDocumentLanguage(value)) return { language: [value], notLanguage: undefined };
  throw new RawabitError("request.invalid", `There is no language ${value}. It is en, ar or other.`);
}

async function companyPart(
  through: FilteredStore,
  found: FoundCompany["company"],
  limit: number,
): Promise<CompanyPart> {
  const first = found.slice(0, limit).map(({ id, ...counts }) => [id, counts] as const);
  return { first: withActors(first, await through.actorsOf(first.map(([id]) => id))), inAll: found.length };
}

async function comparedSide(
  through: FilteredStore,
  value: string,
  { only, ...counts }: ComparedCounts,
  limit: number,
): Promise<ComparedSide> {
  const first = only.slice(0, limit).map(({ id, ...named }) => [id, named] as const);
  const actors = await through.actorsOf(first.map(([id]) => id));
  return { value, ...counts, only: withActors(first, actors), onlyInAll: only.length };
}
