/** Named views: asking for them and changing them. */
import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { NamedView } from "../../graph/model/named-view.ts";
import { call } from "./call.ts";

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
  const who = user.trim() === "" ? {} : { user };
  const body = { title, address, notes: notes.trim() === "" ? null : notes, ...who };
  await call("saveView", { body });
  await client.invalidateQueries(viewsQuery);
}

export async function changeView(
  client: QueryClient,
  id: string,
  change: Partial<Pick<NamedView, "title" | "notes" | "address">> & { readonly removed?: boolean },
): Promise<void> {
  await call("changeView", { params: { id }, body: change });
  await client.invalidateQueries(viewsQuery);
}
