import { readGraphFile } from "../../graph/export/read/read-graph-file.ts";
import type { EndpointHandlers } from "./endpoint.ts";

/** Reads exported files for the page, which would need three parsers for it; nothing is stored. */
export function graphFileHandlers(): Pick<EndpointHandlers, "readGraphFile"> {
  return {
    readGraphFile: ({ body }) => {
      const { positions, ...graph } = readGraphFile(body);
      return { ...graph, positions: Object.fromEntries(positions) };
    },
  };
}
