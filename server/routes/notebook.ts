import { activity } from "../../graph/store/activity.ts";
import { exportedNotebook, importNotebook } from "../../graph/store/exchange-notebook.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { EndpointHandlers } from "./endpoint.ts";

type Handlers = Pick<EndpointHandlers, "activity" | "exportNotebook" | "importNotebook">;

export function notebookHandlers(store: GraphStore): Handlers {
  return {
    activity: ({ query }) => activity(store, query),
    exportNotebook: () => exportedNotebook(store),
    importNotebook: ({ body }) => importNotebook(store, body),
  };
}
