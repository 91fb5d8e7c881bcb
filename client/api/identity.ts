/** Questions about identity; the acts that answer them are in `judging.ts`. */
import { queryOptions } from "@tanstack/react-query";
import { call } from "./call.ts";
import { actorQuery } from "./known-actors.ts";

/** Questions read at once; as they are answered, those after them move up. */
export const QUEUE_LENGTH = 100;
/** Judgements read at once. */
const LEDGER_LENGTH = 200;

/** The merge queue from its top; of all pairs, or of those with somebody on a watch list. */
export const candidatesQuery = (limit: number = QUEUE_LENGTH, watched = false) =>
  queryOptions({
    queryKey: ["candidates", limit, watched],
    queryFn: async ({ client, signal }) => {
      const page = await call("candidates", { query: { limit, ...(watched && { watched: "1" as const }) } }, signal);
      for (const { name, actor } of page.candidates.flatMap(({ left, right }) => [left, right])) {
        client.setQueryData(actorQuery(actor.id).queryKey, actor);
        client.setQueryData(actorQuery(name.id).queryKey, actor);
      }
      return page;
    },
  });

export const namesQuery = (actor: string) =>
  queryOptions({
    queryKey: ["names", actor],
    queryFn: ({ signal }) => call("actorNames", { params: { id: actor } }, signal),
  });

/** How documents spell the name that an id is of; null for an id that no name has. */
export const spellingQuery = (id: string) =>
  queryOptions({
    queryKey: ["spelling", id],
    queryFn: async ({ signal }) => {
      const { names } = await call("actorNames", { params: { id } }, signal);
      return (names.find((name) => name.id === id) ?? names[0])?.name ?? null;
    },
  });

/** The newest judgements, of all or of those about one actor's names. */
export const judgementsQuery = (actor?: string) =>
  queryOptions({
    queryKey: ["judgements", actor ?? "all"],
    queryFn: ({ signal }) =>
      call("judgements", { query: { limit: LEDGER_LENGTH, ...(actor === undefined ? {} : { actor }) } }, signal),
  });
