/** Users' Cypher over HTTP: streamed at the pace of the reader, limited, and ended when the reader goes away. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Request, type RequestHandler } from "express";
import type { z } from "zod";
import { JSON_LINES_TYPE, streamEndpoints } from "../../graph/contract/endpoints.ts";
import { jsonLine } from "../../graph/contract/json-lines.ts";
import type { queryBodySchema, QueryLine } from "../../graph/contract/query.ts";
import type { QueryLimits, QueryPart } from "../../graph/model/query.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { asRequestError, problemOf } from "../problem.ts";
import type { QueryPlaces } from "../query-places.ts";
import { parseInput } from "./mount-endpoints.ts";
import { bodyReader } from "./request-body.ts";

type Order = z.output<typeof queryBodySchema>;

/** How long a reader may take over the rows once they are there, in milliseconds. */
const READING = 60_000;

export function queryRoutes(store: GraphStore, allowed: QueryLimits, places: QueryPlaces): Router {
  const { path } = streamEndpoints.query;
  return Router().post(path, ...bodyReader(streamEndpoints.query), answer(store, allowed, places));
}

function answer(store: GraphStore, allowed: QueryLimits, places: QueryPlaces): RequestHandler {
  return async (req, res) => {
    req.endpoint = streamEndpoints.query.path;
    const order = parseInput(streamEndpoints.query, req).body as Order;
    const leave = places.take(req.ip ?? "");
    const gone = new AbortController();
    res.once("close", () => {
      gone.abort();
    });
    try {
      const limits = withinLimits(order, allowed);
      const parts = store.streamQuery(order.cypher, order.parameters, limits, gone.signal)[Symbol.asyncIterator]();
      // A fault before the columns is a problem like any other; after them, it is the last line.
      const first = await parts.next();
      res.type(JSON_LINES_TYPE).set("Cache-Control", "no-store");
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(limits.milliseconds + READING)]);
      await pipeline(Readable.from(lines(req, first, parts)), res, { signal });
    } catch (error) {
      if (!res.destroyed) throw error;
    } finally {
      leave();
    }
  };
}

function withinLimits({ rows, seconds }: Order, allowed: QueryLimits): QueryLimits {
  return {
    ...allowed,
    rows: Math.min(rows ?? allowed.rows, allowed.rows),
    milliseconds: Math.min(seconds === undefined ? allowed.milliseconds : seconds * 1000, allowed.milliseconds),
  };
}

async function* lines(
  req: Request,
  first: IteratorResult<QueryPart>,
  rest: AsyncIterator<QueryPart>,
): AsyncGenerator<string> {
  try {
    for (let part = first; !part.done; part = await rest.next()) yield jsonLine(part.value satisfies QueryLine);
  } catch (thrown) {
    const error = asRequestError(thrown);
    if (error.kind === "internal") req.log.error({ err: error, code: error.code }, error.message);
    yield jsonLine({ problem: problemOf(error, req.id) } satisfies QueryLine);
  } finally {
    await rest.return?.(undefined);
  }
}
