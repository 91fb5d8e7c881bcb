/** The addresses of watch lists. See `endpoints.ts`. */
import { z } from "zod";
import { pageQuerySchema } from "./schemas.ts";
import {
  addedWatchListSchema,
  addWatchListQuerySchema,
  fileSchema,
  removeWatchListSchema,
  watchedPageSchema,
  watchListIdSchema,
  watchListsSchema,
} from "./watch-lists.ts";

export const watchListEndpoints = {
  watchLists: {
    method: "get",
    path: "/watch-lists",
    summary: "The watch lists, how many actors each has, and how many of them documents name",
    response: watchListsSchema,
  },
  addWatchList: {
    method: "post",
    path: "/watch-lists",
    summary: "Adds a watch list from a file (CSV or FollowTheMoney), or replaces the one of its title",
    query: addWatchListQuerySchema,
    body: fileSchema,
    upload: true,
    response: addedWatchListSchema,
  },
  removeWatchList: {
    method: "post",
    path: "/watch-lists/remove",
    summary: "Removes a watch list and all that stood on it alone",
    body: removeWatchListSchema,
    response: watchListsSchema,
  },
  watchedActors: {
    method: "get",
    path: "/watch-lists/{id}/actors",
    summary: "The entries of a watch list with the actors that documents name by them, those found first",
    params: z.object({ id: watchListIdSchema }),
    query: pageQuerySchema,
    response: watchedPageSchema,
  },
} as const;
