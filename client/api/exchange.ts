/** Graphs out of the server as files, and files to the server to be read. */
import { API_PREFIX, endpoints, FILE_TYPE, fileEndpoints } from "../../graph/contract/endpoints.ts";
import type { Filter } from "../../graph/model/filter.ts";
import type { OpenedGraph } from "../opened-graph.tsx";
import { ApiError, errorOf } from "./api-error.ts";
import { send } from "./call.ts";

/** Where the whole graph can be had as a file; the browser saves it while it is made. */
export function addressOfEverything(format: string): string {
  return `${API_PREFIX}${fileEndpoints.exportGraph.path}?${new URLSearchParams({ format }).toString()}`;
}

export interface ViewToExport extends Filter {
  readonly format: string;
  readonly ids: readonly string[];
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** A part of the graph as a file. Throws {@link ApiError}. */
export async function exportedView(view: ViewToExport): Promise<Blob> {
  const positions = Object.fromEntries(Object.entries(view.positions).filter(([id]) => view.ids.includes(id)));
  const response = await send(`${API_PREFIX}${fileEndpoints.exportView.path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...view, positions }),
  });
  if (!response.ok) throw await errorOf(response);
  return response.blob();
}

/** What a file of ours holds. Throws {@link ApiError}. */
export async function readGraphFile(file: File): Promise<OpenedGraph> {
  const { path, response: schema } = endpoints.readGraphFile;
  const response = await send(`${API_PREFIX}${path}`, {
    method: "POST",
    headers: { "content-type": FILE_TYPE },
    body: file,
  });
  if (!response.ok) throw await errorOf(response);
  const answer = schema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new ApiError("unexpected", answer.error.message, null, { cause: answer.error });
  const { positions, problems, ...graph } = answer.data;
  return { name: file.name, graph, positions: new Map(Object.entries(positions)), problems };
}
