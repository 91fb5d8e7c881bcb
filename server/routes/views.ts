import { randomUUID } from "node:crypto";
import type { NamedView } from "../../graph/model/named-view.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { addEntry, amendEntry, entryOf, listedEntries } from "../../graph/store/notebook.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "views" | "view" | "saveView" | "changeView">;

export function viewHandlers(store: GraphStore): Handlers {
  return {
    views: async () => {
      const views = await listedEntries(store, "view");
      return { views: await Promise.all(views.map((view) => current(store, view))) };
    },
    view: async ({ params }) => current(store, await entryOf(store, "view", params.id)),
    saveView: async ({ body: { user, ...written } }) =>
      current(store, await addEntry(store, "view", randomUUID(), user, written)),
    changeView: async ({ params, body }) => current(store, await amendEntry(store, "view", params.id, () => body)),
  };
}

const ACTOR_ID = /\ba-[0-9a-f]{20}\b/g;

/** With the actors that stand now for those of the view; what is not in the store (any more) stays, since it may come back. */
async function current(store: GraphStore, view: NamedView): Promise<NamedView> {
  const canonical = await store.canonicalIds([...new Set(view.address.match(ACTOR_ID) ?? [])]);
  return { ...view, address: view.address.replaceAll(ACTOR_ID, (id) => canonical.get(id) ?? id) };
}
