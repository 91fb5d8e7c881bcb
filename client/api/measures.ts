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
