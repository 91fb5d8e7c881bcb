import express, { Router } from "express";
import { uploadEndpoints } from "../../graph/contract/endpoints.ts";
import { readGraphFile } from "../../graph/export/read/read-graph-file.ts";
import { RawabitError } from "../../graph/model/errors.ts";

/** Many times what a page can draw, and read in about a second. */
const LARGEST_FILE = "16mb";

/** Reads exported files for the page, which would need three parsers for it; nothing is stored. */
export function graphFileRoutes(): Router {
  const { path, response } = uploadEndpoints.readGraphFile;
  const bytes = express.raw({ type: "application/octet-stream", limit: LARGEST_FILE });
  return Router().post(path, bytes, (req, res) => {
    req.endpoint = path;
    const file: unknown = req.body;
    if (!(file instanceof Buffer) || file.length === 0) {
      throw new RawabitError("request.invalid", "The request has no file. Send it as application/octet-stream.");
    }
    const { positions, ...graph } = readGraphFile(file);
    res.set("Cache-Control", "no-store").json(response.parse({ ...graph, positions: Object.fromEntries(positions) }));
  });
}
