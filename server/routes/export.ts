import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type RequestHandler } from "express";
import { fileEndpoints } from "../../graph/contract/endpoints.ts";
import type { exportBodySchema } from "../../graph/contract/queries.ts";
import type { ExportFormat } from "../../graph/export/export-format.ts";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { selectGraph } from "../../graph/export/select-graph.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import { isEverything } from "../../graph/model/filter.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { notesByPlace } from "../../graph/store/notebook.ts";
import type { z } from "zod";
import type { Filtering } from "../measures/filtering.ts";
import { parseInput } from "./mount-endpoints.ts";
import { bodyReader } from "./request-body.ts";

/** How long communities that a filter names may take, in milliseconds. */
const PATIENCE = 120_000;

type Order = z.output<typeof exportBodySchema>;

/** Files of the graph, streamed as they are made: by address for a part of it, by a body for a view. */
export function exportRoutes(store: GraphStore, filtering: Filtering, version: string): Router {
  const { exportGraph, exportView } = fileEndpoints;
  return Router()
    .get(exportGraph.path, answer(store, filtering, version, exportGraph))
    .post(exportView.path, ...bodyReader(exportView), answer(store, filtering, version, exportView));
}

function answer(
  store: GraphStore,
  filtering: Filtering,
  version: string,
  endpoint: (typeof fileEndpoints)[keyof typeof fileEndpoints],
): RequestHandler {
  return async (req, res) => {
    req.endpoint = endpoint.path;
    const { query, body } = parseInput(endpoint, req);
    const order = (query ?? body) as Order;
    const format = formatOf(order.format);
    const now = new Date();
    const { positions = {} } = order;
    const reader = isEverything(order) ? store : await filtering.through(order, AbortSignal.timeout(PATIENCE));
    const source = await selectGraph(reader, order, {
      generator: `Rawabit ${version}`,
      now,
      positions: new Map(Object.entries(positions)),
      notes: await notesByPlace(store),
    });
    const pieces = Readable.from(format.write(source), { objectMode: true });
    // A fault before the first piece is a problem like any other; after it, all that can be done is to cut the connection.
    await Promise.race([once(pieces, "readable"), once(pieces, "end")]);
    // `attachment` writes names beyond ASCII as RFC 5987 wants them, and guesses a type, so that ours comes after it.
    res.attachment(fileName(order, format, now));
    res.set({ "Content-Type": contentType(format), "Cache-Control": "no-store" });
    await pipeline(pieces, res).catch((error: unknown) => {
      if (!req.socket.destroyed) throw error;
    });
  };
}

function formatOf(id: string): ExportFormat {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  if (format !== undefined) return format;
  const known = EXPORT_FORMATS.map((candidate) => candidate.id).join(", ");
  throw new RawabitError("request.invalid", `There is no export format ${id}. It is one of ${known}.`);
}

function contentType({ mediaType }: ExportFormat): string {
  return /^text\/|json|xml/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

/** What no file system takes in a name becomes a dash. */
function fileName({ name }: Order, { id, extension }: ExportFormat, now: Date): string {
  const plain = name?.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, "-") ?? `rawabit-${now.toISOString().slice(0, 10)}`;
  const table = id.startsWith("csv-") ? `-${id.slice("csv-".length)}` : "";
  return `${plain}${table}.${extension}`;
}
