import type { ErrorRequestHandler, Request } from "express";
import { RawabitError } from "../../graph/model/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

const ACTOR_ID = /^a-[0-9a-f]{20}$/;

/**
 * Sends those who read an actor that is part of another one by now to its new address: 308, whatever lies below the actor
 * too. It is looked for only where nothing was found, so that other requests cost nothing more.
 */
export function movedActors(store: GraphStore): ErrorRequestHandler {
  return async (thrown: unknown, req, res, next) => {
    const isMissing = thrown instanceof RawabitError && thrown.code === "actor.not-found" && req.method === "GET";
    const path = isMissing ? await pathNow(store, req.path) : req.path;
    if (path === req.path) {
      next(thrown);
      return;
    }
    // Permanent to people, but browsers must ask again: the merge may be undone.
    res.set("Cache-Control", "no-store").redirect(308, req.baseUrl + path + queryOf(req));
  };
}

async function pathNow(store: GraphStore, path: string): Promise<string> {
  const parts = path.split("/");
  const canonical = await store.canonicalIds(parts.filter((part) => ACTOR_ID.test(part)));
  return parts.map((part) => canonical.get(part) ?? part).join("/");
}

function queryOf({ originalUrl }: Request): string {
  const begin = originalUrl.indexOf("?");
  return begin < 0 ? "" : originalUrl.slice(begin);
}
