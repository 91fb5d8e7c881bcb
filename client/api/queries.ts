/** Every question the page asks the server, as TanStack Query options. The cache is the only place that holds the answers. */
import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from "@tanstack/react-query";
import type { Actor } from "../../graph/model/actor.ts";
import type { EvidencePage } from "../../graph/model/evidence.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import type { LimitedSubgraph, Subgraph } from "../../graph/model/subgraph.ts";
import { ApiError } from "./api-error.ts";
import { call } from "./call.ts";
import { knownActors, rememberActors } from "./known-actors.ts";

/** Sentences on one page of evidence. */
const EVIDENCE_PAGE = 20;
/** Actors of the overview. */
const OVERVIEW_ACTORS = 50;
/** Suggestions under the search box. */
const SUGGESTIONS = 8;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The graph changes by an ingest, or by a judgement, which says itself what must be read again.
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        // The server is most often on this very machine, and is asked whatever the browser thinks of the network.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.retriable,
      },
    },
  });
}

export const ontologyQuery = queryOptions({
  queryKey: ["ontology"],
  queryFn: ({ signal }) => call("ontology", {}, signal),
});

export const statsQuery = queryOptions({
  queryKey: ["stats"],
  queryFn: ({ signal }) => call("stats", { query: {} }, signal),
});

export const overviewQuery = queryOptions({
  queryKey: ["overview"],
  queryFn: async ({ signal, client }) =>
    remember(client, await call("overview", { query: { limit: OVERVIEW_ACTORS } }, signal)),
});

/** The most named actors of one type. */
export const topActorsQuery = (type: ActorType, limit: number) =>
  queryOptions({
    queryKey: ["top-actors", type, limit],
    queryFn: async ({ signal, client }) =>
      remember(client, await call("overview", { query: { type, limit } }, signal)).actors,
  });

export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ["search", text],
    queryFn: async ({ signal, client }) => {
      const { actors } = await call("search", { query: { q: text, limit: SUGGESTIONS } }, signal);
      rememberActors(client, actors);
      return actors;
    },
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });

/** An actor's strongest neighbours, of all types unless some are given. */
export const adjacentQuery = (id: string, limit: number, types?: readonly ActorType[]) =>
  queryOptions({
    queryKey: ["adjacent", id, limit, types ?? "all"],
    queryFn: async ({ signal, client }) => {
      const query = types === undefined ? { limit } : { limit, type: [...types] };
      return remember(client, await call("adjacent", { params: { id }, query }, signal));
    },
  });

/** The given actors, without those the store does not know (any more). Those already read are not asked for again. */
export const actorsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["actors", ids],
    queryFn: ({ client, signal }) => differentActors(client, ids, signal),
    placeholderData: keepPreviousData,
  });

/** The given actors with all ties among them: what the canvas holds. Of a merged actor, the one that stands for it now. */
export const canvasQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["canvas", ids],
    queryFn: async ({ client, signal }): Promise<Subgraph> => {
      const actors = await differentActors(client, ids, signal);
      if (actors.length === 0) return { actors, ties: [] };
      const { ties } = await call("tiesAmong", { body: { actors: actors.map((actor) => actor.id) } }, signal);
      return { actors, ties };
    },
    placeholderData: keepPreviousData,
  });

export const actorEvidenceQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ["actor-evidence", id],
    queryFn: ({ signal, pageParam }) =>
      call("actorEvidence", { params: { id }, query: { offset: pageParam, limit: EVIDENCE_PAGE } }, signal),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

export const tieEvidenceQuery = (source: string, target: string) =>
  infiniteQueryOptions({
    queryKey: ["tie-evidence", source, target],
    queryFn: ({ signal, pageParam }) =>
      call("tieEvidence", { params: { source, target }, query: { offset: pageParam, limit: EVIDENCE_PAGE } }, signal),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ["document", id], queryFn: ({ signal }) => call("document", { params: { id } }, signal) });

/** What the last ingest did; null where nothing was ever ingested. */
export const lastIngestQuery = queryOptions({
  queryKey: ["last-ingest"],
  queryFn: async ({ signal }) => (await call("ingests", { query: { limit: 1 } }, signal)).rows[0] ?? null,
});

function nextOffset(last: EvidencePage, pages: readonly EvidencePage[]): number | undefined {
  const read = pages.reduce((sum, page) => sum + page.rows.length, 0);
  return last.rows.length > 0 && read < last.total ? read : undefined;
}

function remember(client: QueryClient, subgraph: LimitedSubgraph): LimitedSubgraph {
  rememberActors(client, subgraph.actors);
  return subgraph;
}

async function differentActors(
  client: QueryClient,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Actor[]> {
  const known = await knownActors(client, ids, signal);
  return [...new Map([...known.values()].map((actor) => [actor.id, actor])).values()];
}
