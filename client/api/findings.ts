/** What stands out in the whole graph: the questions of the briefing. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "./call.ts";

/** Lines of each list. */
const FEW = 5;
/** Members of a community that are put on the canvas together. */
const MEMBERS = 40;

export const actorTrendsQuery = queryOptions({
  queryKey: ["findings", "actor-trends"],
  queryFn: ({ signal }) => call("actorTrends", { query: { limit: FEW } }, signal),
});

export const tieTrendsQuery = queryOptions({
  queryKey: ["findings", "tie-trends"],
  queryFn: ({ signal }) => call("tieTrends", { query: { limit: FEW } }, signal),
});

export const communitiesQuery = queryOptions({
  queryKey: ["findings", "communities"],
  queryFn: ({ signal }) => call("communities", { query: { limit: FEW, members: MEMBERS } }, signal),
});

export const bridgesQuery = queryOptions({
  queryKey: ["findings", "bridges"],
  queryFn: ({ signal }) => call("bridges", { query: { limit: FEW } }, signal),
});

/** Who is named in a language and never in the other one. */
export const namedOnlyQuery = queryOptions({
  queryKey: ["findings", "named-only"],
  queryFn: ({ signal }) =>
    call("comparison", { query: { by: "language", left: "en", right: "ar", limit: FEW } }, signal),
});
