/** Graphs out of the server as files, and files to the server to be read. */
import { queryOptions } from "@tanstack/react-query";
import { API_PREFIX, endpoints, FILE_TYPE, fileEndpoints } from "../../graph/contract/endpoints.ts";
import type { Filter } from "../../graph/model/filter.ts";
import type { Language } from "../../graph/model/language.ts";
import type { OpenedGraph } from "../opened-graph.tsx";
import type { Question } from "../state/view-state.ts";
import { ApiError, errorOf } from "./api-error.ts";
import { call, send } from "./call.ts";
import { bodyOf } from "./measures.ts";

/** What file is wanted, and in which language it speaks to people. */
export interface FileWanted {
  readonly format: string;
  readonly reportLanguage: Language;
}

/** Where the whole graph can be had as a file; the browser saves it while it is made. */
export function addressOfEverything(wanted: FileWanted): string {
  return `${API_PREFIX}${fileEndpoints.exportGraph.path}?${new URLSearchParams({ ...wanted }).toString()}`;
}

/** A part of the graph: of what the filter lets through the actors of a view, or of a query's result; all where neither is given. */
export interface PartToExport extends Filter {
  readonly ids?: readonly string[];
  readonly query?: Question;
}

/** What a file of such a part would hold. */
export const exportHoldingsQuery = (part: Omit<PartToExport, "query">) =>
  queryOptions({
    queryKey: ["export-holdings", part],
    queryFn: ({ signal }) => {
      const { ids, ...filter } = part;
      return call("exportHoldings", { body: { ...bodyOf(filter), ...(ids && { ids: [...ids] }) } }, signal);
    },
    staleTime: 0,
  });

/** A part of the graph as a file; `positions` are those of a canvas, by actor. Throws {@link ApiError}. */
export async function exportedPart(
  part: PartToExport,
  wanted: FileWanted,
  positions: Readonly<Record<string, { readonly x: number; readonly y: number }>>,
): Promise<Blob> {
  const ids = new Set(part.ids);
  const places = Object.entries(positions).filter(([id]) => ids.has(id));
  const response = await send(`${API_PREFIX}${fileEndpoints.exportView.path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...part, ...wanted, positions: Object.fromEntries(places) }),
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
