/** Named views: asking for them and changing them. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { NamedView } from "../../graph/model/named-view.ts";
import { call } from "./call.ts";
import { activityChanged, writer } from "./notebook.ts";

export const viewsQuery = queryOptions({
  queryKey: ["views"],
  queryFn: async ({ signal }) => (await call("views", {}, signal)).views,
});

export function viewOf(id: string, signal: AbortSignal): Promise<NamedView> {
  return call("view", { params: { id } }, signal);
}

export async function saveView(
  client: QueryClient,
  { title, notes, address, user }: Pick<NamedView, "title" | "address" | "user"> & { readonly notes: string },
): Promise<void> {
  await call("saveView", { body: { title, address, notes: notes.trim() === "" ? null : notes, ...writer(user) } });
  await viewsChanged(client);
}

export async function changeView(
  client: QueryClient,
  id: string,
  {
    user,
    ...change
  }: Partial<Pick<NamedView, "title" | "notes" | "address">> & {
    readonly removed?: boolean;
    readonly user: string;
  },
): Promise<void> {
  await call("changeView", { params: { id }, body: { ...change, ...writer(user) } });
  await viewsChanged(client);
}

async function viewsChanged(client: QueryClient): Promise<void> {
  await Promise.all([client.invalidateQueries(viewsQuery), activityChanged(client)]);
}
