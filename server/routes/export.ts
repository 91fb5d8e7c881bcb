import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type RequestHandler } from "express";
import { fileEndpoints } from "../../graph/contract/endpoints.ts";
import type { exportBodySchema } from "../../graph/contract/queries.ts";
import type { ExportFormat } from "../../graph/export/export-format.ts";
import { EXPORT_FORMATS } from "../../graph/export/formats.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { z } from "zod";
import type { ExportSelection } from "../export-selection.ts";
import type { QueryPlaces } from "../query-places.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { parseInput } from "./mount-endpoints.ts";
import { bodyReader } from "./request-body.ts";

type Order = z.output<typeof exportBodySchema>;

/** Files of the graph, streamed as they are made: by address for a part of it, by a body for a view or a query's result. */
export function exportRoutes(selection: ExportSelection, places: QueryPlaces): Router {
  const { exportGraph, exportView } = fileEndpoints;
  return Router()
    .get(exportGraph.path, answer(selection, places, exportGraph))
    .post(exportView.path, ...bodyReader(exportView), answer(selection, places, exportView));
}

function answer(
  selection: ExportSelection,
  places: QueryPlaces,
  endpoint: (typeof fileEndpoints)[keyof typeof fileEndpoints],
): RequestHandler {
  return async (req, res) => {
    req.endpoint = endpoint.path;
    const { query, body } = parseInput(endpoint, req);
    const order = (body ?? query) as Order;
    const format = formatOf(order.format);
    const now = new Date();
    const gone = new AbortController();
    res.once("close", () => {
      gone.abort();
    });
    const leave = order.query && places.take(req.ip ?? "");
    const source = await selection.select(order, { now, signal: gone.signal }).finally(leave);
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

/** Tells beforehand what a file would hold. */
export function exportHoldingsHandlers(selection: ExportSelection): Pick<EndpointHandlers, "exportHoldings"> {
  return {
    exportHoldings: async ({ body, signal }) => {
      const { about } = await selection.select(body, { now: new Date(), signal });
      return { actors: about.actors, ties: about.ties, relations: about.relations, hidden: about.hidden ?? 0 };
    },
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
