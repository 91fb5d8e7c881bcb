import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Router, type Request, type RequestHandler } from "express";
import type { z } from "zod";
import {
  endpoints,
  FILE_TYPE,
  JSON_LINES_TYPE,
  type Endpoint,
  type EndpointName,
} from "../../graph/contract/endpoints.ts";
import { faultsOf } from "../../graph/contract/faults.ts";
import { jsonLine } from "../../graph/contract/json-lines.ts";
import { RawabitError } from "../../graph/model/errors.ts";
import type { EndpointHandlers } from "./endpoint.ts";
import { bodyReader, linesOf } from "./request-body.ts";

type Input = Readonly<Record<"params" | "query" | "body", unknown>>;
type AnyHandler = (input: Input & { readonly signal: AbortSignal }) => unknown;

/** Routes for the whole contract. Here, and nowhere else, requests and responses are held against it. */
export function mountEndpoints(handlers: EndpointHandlers): Router {
  const router = Router();
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
    // The table guarantees that input and handler belong together; the compiler cannot see that through the loop.
    router[endpoint.method](path, ...bodyReader(endpoint), answer(endpoint, handlers[name] as AnyHandler));
  }
  return router;
}

function answer(endpoint: Endpoint, handle: AnyHandler): RequestHandler {
  return async (req, res) => {
    req.endpoint = endpoint.path;
    const gone = new AbortController();
    res.once("close", () => {
      gone.abort();
    });
    const given = await answered(handle({ ...parseInput(endpoint, req), signal: gone.signal }), gone.signal);
    if (gone.signal.aborted) return;
    // The browser may keep it, but asks each time whether it still holds (the ETag).
    res.set("Cache-Control", "private, no-cache");
    if (endpoint.lines === "response") {
      await pipeline(Readable.from(checkedLines(endpoint, given as Iterable<unknown>)), res.type(JSON_LINES_TYPE));
    } else res.json(checked(endpoint, given));
  };
}

/** What is given up since nobody waits for it any more is no fault. */
async function answered(given: unknown, gone: AbortSignal): Promise<unknown> {
  try {
    return await given;
  } catch (thrown) {
    if (gone.aborted) return undefined;
    throw thrown;
  }
}

function* checkedLines(endpoint: Endpoint, values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield jsonLine(checked(endpoint, value));
}

function checked(endpoint: Endpoint, given: unknown): unknown {
  const { success, data, error } = endpoint.response.safeParse(given);
  if (success) return data;
  throw new RawabitError("internal", `The answer of ${endpoint.path} breaks the contract.`, { cause: error });
}

/** What a request says, held against the contract. Throws `request.invalid`. */
export function parseInput(endpoint: Omit<Endpoint, "response">, req: Request): Input {
  const params = parsePart(endpoint.params, req.params, "address");
  const query = parsePart(endpoint.query, req.query, "query");
  if (endpoint.lines === "body") return { params, query, body: linesOf(req, endpoint) };
  const body = parsePart(endpoint.body, req.body, "body", endpoint.upload ? FILE_TYPE : "application/json");
  req.log.debug({ params, query, ...(!endpoint.upload && { body }) }, "input");
  return { params, query, body };
}

function parsePart(schema: z.ZodType | undefined, value: unknown, place: string, type = ""): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const hint = place === "body" && value === undefined ? ` Send it as ${type}.` : "";
  throw new RawabitError("request.invalid", `The request's ${place} is not valid: ${faultsOf(parsed.error)}.${hint}`);
}
