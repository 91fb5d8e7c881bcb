/** What stands out in what passes the filter: the questions of the briefing. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Filter } from "../../graph/model/filter.ts";
import { call } from "./call.ts";
import { bodyOf } from "./measures.ts";

/** Lines of each list. */
const FEW = 5;
/** Members of a community that are put on the canvas together. */
const MEMBERS = 40;

export const actorTrendsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["findings", "actor-trends", filter],
    queryFn: ({ signal }) => call("actorTrends", { query: { ...bodyOf(filter), limit: FEW } }, signal),
    placeholderData: keepPreviousData,
  });

export const tieTrendsQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["findings", "tie-trends", filter],
    queryFn: ({ signal }) => call("tieTrends", { query: { ...bodyOf(filter), limit: FEW } }, signal),
    placeholderData: keepPreviousData,
  });

export const communitiesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["findings", "communities", filter],
    queryFn: ({ signal }) =>
      call("communities", { query: { ...bodyOf(filter), limit: FEW, members: MEMBERS } }, signal),
    placeholderData: keepPreviousData,
  });

export const bridgesQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["findings", "bridges", filter],
    queryFn: ({ signal }) => call("bridges", { query: { ...bodyOf(filter), limit: FEW } }, signal),
    placeholderData: keepPreviousData,
  });

/** Who is named in a language and never in the other one. */
export const namedOnlyQuery = (filter: Filter) =>
  queryOptions({
    queryKey: ["findings", "named-only", filter],
    queryFn: ({ signal }) =>
      call("comparison", { query: { ...bodyOf(filter), by: "language", left: "en", right: "ar", limit: FEW } }, signal),
    placeholderData: keepPreviousData,
  });
