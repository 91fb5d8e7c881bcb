/** What the page asks the server about a tie: how often both are named together at each level, and whether it stands out. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Filter } from "../../graph/model/filter.ts";
import type { JudgedTies } from "../state/backbone.ts";
import { call } from "./call.ts";
import { bodyOf } from "./measures.ts";

export const coMentionsQuery = (source: string, target: string, filter: Filter) =>
  queryOptions({
    queryKey: ["co-mentions", source, target, filter],
    queryFn: async ({ signal }) =>
      (await call("coMentions", { params: { source, target }, query: { ...bodyOf(filter) } }, signal)).levels,
    placeholderData: keepPreviousData,
  });

/** Which ties among the actors stand out from chance, among all that pass the filter. */
export const backboneQuery = (actors: readonly string[], filter: Filter) =>
  queryOptions({
    queryKey: ["backbone", filter, actors],
    queryFn: ({ signal }): Promise<JudgedTies> =>
      call("backbone", { body: { ...bodyOf(filter), actors: [...actors] } }, signal),
    placeholderData: keepPreviousData,
  });
