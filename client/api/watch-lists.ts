/** Questions about watch lists, and the acts that change them. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { EndpointResponse } from "../../graph/contract/endpoints.ts";
import type { ActorType } from "../../graph/model/ontology.ts";
import { call } from "./call.ts";
import { rememberActors } from "./known-actors.ts";

/** Entries of a list read at once, those found first. */
export const WATCHED_LENGTH = 200;

export const watchListsQuery = queryOptions({
  queryKey: ["watch-lists"],
  queryFn: async ({ signal }) => (await call("watchLists", {}, signal)).lists,
});

export const watchedActorsQuery = (id: string) =>
  queryOptions({
    queryKey: ["watched-actors", id],
    queryFn: async ({ client, signal }) => {
      const page = await call("watchedActors", { params: { id }, query: { limit: WATCHED_LENGTH } }, signal);
      rememberActors(
        client,
        page.rows.flatMap(({ actor }) => actor ?? []),
      );
      return page;
    },
  });

/** @param type of rows that say none */
export async function addWatchList(
  client: QueryClient,
  file: File,
  type: ActorType | null,
): Promise<EndpointResponse<"addWatchList">> {
  const query = { file: file.name, ...(type === null ? {} : { type }) };
  const added = await call("addWatchList", { query, body: new Uint8Array(await file.arrayBuffer()) });
  void client.invalidateQueries();
  return added;
}

export async function removeWatchList(client: QueryClient, id: string): Promise<void> {
  await call("removeWatchList", { body: { id } });
  void client.invalidateQueries();
}
