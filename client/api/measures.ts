/** What the server measures of the network, or of the part of it that a filter lets through. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Filter } from "../../graph/model/filter.ts";
import type { Centrality } from "../../graph/model/measures.ts";
import { call } from "./call.ts";

/** Communities to choose from. */
const COMMUNITIES = 30;

export const centralityQuery = (actors: readonly string[], by: Centrality, filter: Filter) =>
  queryOptions({
    queryKey: ["centrality", by, filter, actors],
    queryFn: async ({ signal }) => {
      const { values } = await call("centralityOf", { body: { ...bodyOf(filter), actors: [...actors], by } }, signal);
      return new Map(Object.entries(values));
    },
    placeholderData: keepPreviousData,
  });

/** The community of each actor, by the id of its leading actor. */
export const communitiesQuery = (actors: readonly string[], filter: Filter) =>
  queryOptions({
    queryKey: ["communities", filter, actors],
    queryFn: async ({ signal }) => {
      const { of } = await call("communitiesAmong", { body: { ...bodyOf(filter), actors: [...actors] } }, signal);
      return new Map(Object.entries(of));
    },
    placeholderData: keepPreviousData,
  });

export const pathsQuery = (from: string, to: string, filter: Filter) =>
  queryOptions({
    queryKey: ["paths", from, to, filter],
    queryFn: async ({ signal }) =>
      (await call("paths", { params: { id: from, other: to }, query: { ...bodyOf(filter) } }, signal)).paths,
  });

/** Communities of the whole graph, the largest first. */
export const communityListQuery = queryOptions({
  queryKey: ["community-list"],
  queryFn: ({ signal }) => call("communities", { query: { limit: COMMUNITIES, members: 1 } }, signal),
});

export const facetsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["facets", filter],
    queryFn: ({ signal }) => call("facets", { query: { ...bodyOf(filter) } }, signal),
    placeholderData: keepPreviousData,
  });

/** In how many sentences an actor is named month by month, or two are named together. */
export const timelineQuery = (actors: readonly string[], filter: Filter) =>
  queryOptions({
    queryKey: ["timeline", actors, filter],
    queryFn: ({ signal }) =>
      call("timeline", { query: { ...bodyOf(filter), step: "month", actor: [...actors] } }, signal),
  });

/** The days of two periods, as the server takes them. */
export interface ComparedPeriods {
  readonly beforeFrom: string;
  readonly beforeTo: string;
  readonly afterFrom: string;
  readonly afterTo: string;
}

/** Whom an actor is named with in two periods; null leaves it to the server which. */
export const companyQuery = (id: string, periods: ComparedPeriods | null, filter: Filter) =>
  queryOptions({
    queryKey: ["company", id, periods, filter],
    queryFn: ({ signal }) => call("company", { params: { id }, query: { ...bodyOf(filter), ...periods } }, signal),
    placeholderData: keepPreviousData,
  });

/** The filter as a call takes it: its lists are read-only here and the contract's are not. */
export function bodyOf(filter: Filter) {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...(value as readonly string[])] : value,
    ]),
  ) as {
    -readonly [Name in keyof Filter]: Filter[Name] extends readonly (infer Item)[] | undefined ? Item[] : Filter[Name];
  };
}
