import { GraphFileReader } from "../graph-files/graph-file-reader.ts";
import type { EndpointHandlers } from "./endpoint.ts";

/** Reads exported files for the page, which would need three parsers for it; nothing is stored. */
export function graphFileHandlers(reader = new GraphFileReader()): Pick<EndpointHandlers, "readGraphFile"> {
  return {
    readGraphFile: async ({ body, signal }) => {
      const { positions, ...graph } = await reader.read(body, signal);
      return { ...graph, positions: Object.fromEntries(positions) };
    },
  };
}
