import { randomUUID } from "node:crypto";
import { RawabitError } from "../../graph/model/errors.ts";
import type { NamedView } from "../../graph/model/named-view.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "views" | "view" | "saveView" | "changeView">;

export function viewHandlers(store: GraphStore): Handlers {
  return {
    views: async () => {
      const views = (await store.views()).filter(({ removed }) => removed === null);
      return { views: await Promise.all(views.map((view) => current(store, view))) };
    },
    view: async ({ params }) => current(store, await viewOf(store, params.id)),
    saveView: async ({ body }) => {
      const at = new Date().toISOString();
      const view = { id: randomUUID(), ...body, at, changedAt: at, removed: null };
      await store.keepView(view);
      return current(store, view);
    },
    changeView: async ({ params, body: { removed, ...change } }) => {
      const before = await viewOf(store, params.id);
      const changedAt = new Date().toISOString();
      const removal = removed === undefined ? {} : { removed: removed ? changedAt : null };
      const view = { ...before, ...change, ...removal, changedAt };
      await store.keepView(view);
      return current(store, view);
    },
  };
}

async function viewOf(store: GraphStore, id: string): Promise<NamedView> {
  const view = (await store.views()).find((one) => one.id === id);
  if (view !== undefined) return view;
  throw new RawabitError("view.not-found", "There is no view with this id. Ask whoever sent the link for another one.");
}

const ACTOR_ID = /\ba-[0-9a-f]{20}\b/g;

/** With the actors that stand now for those of the view; what is not in the store (any more) stays, since it may come back. */
async function current(store: GraphStore, view: NamedView): Promise<NamedView> {
  const canonical = await store.canonicalIds([...new Set(view.address.match(ACTOR_ID) ?? [])]);
  return { ...view, address: view.address.replaceAll(ACTOR_ID, (id) => canonical.get(id) ?? id) };
}
