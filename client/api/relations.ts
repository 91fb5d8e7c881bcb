/** What the page asks the server about relations. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { RelationEnds } from "../../graph/model/relation.ts";
import { call } from "./call.ts";
import { EVIDENCE_PAGE, nextOffset } from "./evidence-pages.ts";

/** Relations of one actor, or of two: the contract's limit, and more than anybody reads. */
const MOST_RELATIONS = 200;

export const actorRelationsQuery = (id: string) =>
  queryOptions({
    queryKey: ["actor-relations", id],
    queryFn: ({ signal }) => call("actorRelations", { params: { id }, query: { limit: MOST_RELATIONS } }, signal),
  });

export const tieRelationsQuery = (source: string, target: string) =>
  queryOptions({
    queryKey: ["tie-relations", source, target],
    queryFn: ({ signal }) =>
      call("tieRelations", { params: { source, target }, query: { limit: MOST_RELATIONS } }, signal),
  });

export const relationEvidenceQuery = ({ type, source, target }: RelationEnds) =>
  infiniteQueryOptions({
    queryKey: ["relation-evidence", type, source, target],
    queryFn: ({ signal, pageParam }) =>
      call(
        "relationEvidence",
        { params: { type, source, target }, query: { offset: pageParam, limit: EVIDENCE_PAGE } },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
