/** What the page asks the server about relations. */
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { EvidenceOrder } from "../../graph/model/evidence.ts";
import type { Filter } from "../../graph/model/filter.ts";
import type { RelationEnds } from "../../graph/model/relation.ts";
import { call } from "./call.ts";
import { EVIDENCE_PAGE, nextOffset } from "./evidence-pages.ts";
import { bodyOf } from "./measures.ts";

/** Relations of one actor, or of two: the contract's limit, and more than anybody reads. */
const MOST_RELATIONS = 200;

export const actorRelationsQuery = (id: string, filter: Filter) =>
  queryOptions({
    queryKey: ["actor-relations", id, filter],
    queryFn: ({ signal }) =>
      call("actorRelations", { params: { id }, query: { ...bodyOf(filter), limit: MOST_RELATIONS } }, signal),
  });

export const tieRelationsQuery = (source: string, target: string, filter: Filter) =>
  queryOptions({
    queryKey: ["tie-relations", source, target, filter],
    queryFn: ({ signal }) =>
      call("tieRelations", { params: { source, target }, query: { ...bodyOf(filter), limit: MOST_RELATIONS } }, signal),
  });

export const relationEvidenceQuery = ({ type, source, target }: RelationEnds, filter: Filter, order: EvidenceOrder) =>
  infiniteQueryOptions({
    queryKey: ["relation-evidence", type, source, target, filter, order],
    queryFn: ({ signal, pageParam }) =>
      call(
        "relationEvidence",
        {
          params: { type, source, target },
          query: { ...bodyOf(filter), offset: pageParam, limit: EVIDENCE_PAGE, order },
        },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
