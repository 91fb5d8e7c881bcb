/** Every question the page asks the server, as TanStack Query options. The cache is the only place that holds the answers. */
import { infiniteQueryOptions, keepPreviousData, QueryCache, QueryClient, queryOptions } from "@tanstack/react-query";
import type { Actor } from "../../graph/model/actor.ts";
import { isEverything, type Filter, type Strength } from "../../graph/model/filter.ts";
import type { EvidenceOrder } from "../../graph/model/evidence.ts";
import type { ActorType, RelationType } from "../../graph/model/ontology.ts";
import type { LimitedSubgraph, RelatedSubgraph } from "../../graph/model/subgraph.ts";
import { ApiError } from "./api-error.ts";
import { call } from "./call.ts";
import { EVIDENCE_PAGE, nextOffset } from "./evidence-pages.ts";
import { knownActors, rememberActors } from "./known-actors.ts";
import { bodyOf } from "./measures.ts";
import { serverWatch } from "./server-watch.ts";

/** Suggestions under the search box. */
const SUGGESTIONS = 8;

export function createQueryClient(): QueryClient {
  const watch = serverWatch();
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        watch(client, error);
      },
    }),
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
  return client;
}

export const ontologyQuery = queryOptions({
  queryKey: ["ontology"],
  queryFn: ({ signal }) => call("ontology", {}, signal),
});

export const statsQuery = queryOptions({
  queryKey: ["stats"],
  queryFn: ({ signal }) => call("stats", { query: {} }, signal),
});

/** The most named actors of all that passes the filter, with the ties among them. */
export const overviewQuery = (filter: Filter, limit: number) =>
  queryOptions({
    queryKey: ["overview", filter, limit],
    queryFn: async ({ signal, client }) => {
      const answer = await call("overview", { query: { ...bodyOf(filter), limit } }, signal);
      return isEverything(filter) ? remember(client, answer) : answer;
    },
    placeholderData: keepPreviousData,
  });

/** The most named actors of one type among all that passes the filter, which must let the type through. */
export const topActorsQuery = (type: ActorType, limit: number, filter: Filter) =>
  queryOptions({
    queryKey: ["top-actors", type, limit, filter],
    queryFn: async ({ signal, client }) => {
      const answer = await call("overview", { query: { ...bodyOf(filter), type: [type], limit } }, signal);
      return (isEverything(filter) ? remember(client, answer) : answer).actors;
    },
    placeholderData: keepPreviousData,
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

/** Whom an actor's neighbours are taken from, and by what the strongest are told. */
export interface Neighbours {
  readonly filter?: Filter;
  readonly strength?: Strength;
  /** Only those that the news states this of and of the actor. */
  readonly statedAs?: RelationType | undefined;
}

/** An actor's strongest neighbours. */
export const adjacentQuery = (
  id: string,
  limit: number,
  { filter = {}, strength = "sentences", statedAs }: Neighbours = {},
) =>
  queryOptions({
    queryKey: ["adjacent", id, limit, filter, strength, statedAs ?? null],
    queryFn: async ({ signal, client }) => {
      const query = { ...bodyOf(filter), limit, strength, ...(statedAs && { statedAs }) };
      const answer = await call("adjacent", { params: { id }, query }, signal);
      return isEverything(filter) ? remember(client, answer) : answer;
    },
  });

/** The given actors, without those the store does not know (any more). Those already read are not asked for again. */
export const actorsQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ["actors", ids],
    queryFn: ({ client, signal }) => differentActors(client, ids, signal),
    placeholderData: keepPreviousData,
  });

/**
 * The given actors with all that ties them and is stated between them and passes the filter: what the canvas holds. Of a
 * merged actor, the one that stands for it now.
 */
export const canvasQuery = (ids: readonly string[], filter: Filter) =>
  queryOptions({
    queryKey: ["canvas", filter, ids],
    queryFn: async ({ client, signal }): Promise<RelatedSubgraph> => {
      const actors = await differentActors(client, ids, signal);
      if (actors.length === 0) return { actors, ties: [], relations: [] };
      const body = { ...bodyOf(filter), actors: actors.map((actor) => actor.id) };
      const { ties, relations } = await call("tiesAmong", { body }, signal);
      return { actors, ties, relations };
    },
    placeholderData: keepPreviousData,
  });

export const actorEvidenceQuery = (id: string, filter: Filter = {}, order: EvidenceOrder = "newest") =>
  infiniteQueryOptions({
    queryKey: ["actor-evidence", id, filter, order],
    queryFn: ({ signal, pageParam }) =>
      call(
        "actorEvidence",
        { params: { id }, query: { ...bodyOf(filter), ...evidencePage(pageParam), order } },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

export const tieEvidenceQuery = (
  source: string,
  target: string,
  filter: Filter = {},
  order: EvidenceOrder = "newest",
) =>
  infiniteQueryOptions({
    queryKey: ["tie-evidence", source, target, filter, order],
    queryFn: ({ signal, pageParam }) =>
      call(
        "tieEvidence",
        { params: { source, target }, query: { ...bodyOf(filter), ...evidencePage(pageParam), order } },
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });

/** Documents on one page of a table. */
const DOCUMENT_PAGE = 200;

/** The documents that name any of the actors and pass the filter. */
export const documentsNamingQuery = (actors: readonly string[], filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ["documents-naming", actors, filter],
    queryFn: ({ signal, pageParam }) => {
      const body = { ...bodyOf(filter), actors: [...actors], offset: pageParam, limit: DOCUMENT_PAGE };
      return call("documentsNaming", { body }, signal);
    },
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

function evidencePage(offset: number): { readonly offset: number; readonly limit: number } {
  return { offset, limit: EVIDENCE_PAGE };
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
